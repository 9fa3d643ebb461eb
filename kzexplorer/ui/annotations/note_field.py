"""A note that is typed where it is read: it is kept when the focus leaves it, and Escape gives back what was kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from kzexplorer.domain.annotation import LONGEST_NOTE, note_text
from kzexplorer.translation import tr, trn

_MOST_LINES = 8
_AROUND = 8  # border and padding above and below together, as in resources/style.qss
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ELSEWHERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Reasons for which the focus leaves and comes back by itself: a menu, another window."""


class NoteField(QPlainTextEdit):
    """`kept` comes with the words once, when a person is done with them; `left` when they ask for the focus to go on.

    It is as high as its words, up to a few lines; plain text alone goes in, and no more than a note holds.
    """

    kept = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(tr("Note"))
        self.setAccessibleDescription(
            tr("Kept when you leave it, or with Ctrl+Enter. Escape gives back what was kept.")
        )
        self.setProperty("role", "note")
        self.setPlaceholderText(tr("Add a note"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._kept = ""
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.textChanged.connect(self._cut)
        self._fit()

    @property
    def is_edited(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return note_text(self.toPlainText()) != self._kept

    def show_note(self, words: str) -> None:
        """Show what is kept; what was typed and not kept is gone."""
        self._kept = words
        self.setToolTip("")
        if words != self.toPlainText():
            self.setPlainText(words)
        self.document().clearUndoRedoStacks()  # from here on Undo takes back what was kept

    def follow(self, words: str) -> None:
        """Something else is kept now, by an undo perhaps; what is being typed stays."""
        if self.hasFocus() and self.is_edited:
            self._kept = words
        else:
            self.show_note(words)

    def keep(self) -> None:
        """Tell what was typed, if that is something else than what is kept."""
        words = note_text(self.toPlainText())
        changed = words != self._kept
        self.show_note(words)
        if changed:
            self.kept.emit(words)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    def event(self, event: QEvent) -> bool:
        """Keys that have a meaning here do not reach the commands of the window; those that have none do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
                event.ignore()
                return False
            if _is_keep(event) or (event.key() == Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_keep(event):
            self.keep()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.show_note(self._kept)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason):
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _ELSEWHERE:
            self.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(source.text()[: LONGEST_NOTE + 1])

    def _cut(self) -> None:
        """A note has an end: what is typed or put in beyond it is left out, and the field says so."""
        if self.document().characterCount() - 1 > LONGEST_NOTE:
            cursor = self.textCursor()
            cursor.setPosition(LONGEST_NOTE)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self.setToolTip(
                trn(
                    "A note holds {n} letter; what went beyond was left out.",
                    "A note holds {n} letters; what went beyond was left out.",
                    LONGEST_NOTE,
                )
            )

    def _fit(self) -> None:
        lines = max(1, round(self.document().documentLayout().documentSize().height()))
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        height = min(lines, _MOST_LINES) * self.fontMetrics().lineSpacing() + _AROUND
        if height != self.height():
            self.setFixedHeight(height)


def _is_keep(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
