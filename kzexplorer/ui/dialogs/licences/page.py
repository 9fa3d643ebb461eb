"""The text of one licence, as plain words, with the places of what is looked for marked."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.colours import Colours
from kzexplorer.ui.widgets.plain import named

_MOST_MARKS, _MARGIN = 500, 12


class LicencePage(QPlainTextEdit):
    """Read only; keys move through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "licenceText", tr("Text of the licence"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)

    def show_words(self, words: str, sought: str, colours: Colours) -> None:
        """From the top, or from the first place of what is looked for."""
        if words != self.toPlainText():
            self.setPlainText(words)
        self.setExtraSelections(self._marks(sought, colours))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if sought:
            self.go_on(sought)

    def go_on(self, sought: str) -> bool:
        """To the next place; False where there is none below."""
        found = self.document().find(sought, self.textCursor())
        if found.isNull():
            return False
        self.setTextCursor(found)
        self.centerCursor()
        return True

    def _marks(self, sought: str, colours: Colours) -> list[QTextEdit.ExtraSelection]:
        marks: list[QTextEdit.ExtraSelection] = []
        place = self.document().find(sought) if sought else QTextCursor()
        while not place.isNull() and len(marks) < _MOST_MARKS:
            mark = QTextEdit.ExtraSelection()
            form = mark.format
            form.setBackground(QColor(colours.found))
            mark.cursor, mark.format = place, form
            marks.append(mark)
            place = self.document().find(sought, place)
        return marks
