"""A field that narrows the list of documents to those of whose title or file name the words are a part."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kzexplorer.translation import tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import named

_PAUSE_MS = 150
_FROM = 8
"""Documents that one looks through sooner than one types."""


class NameField(QLineEdit):
    """`settled` comes once typing pauses; `left` when Down or Enter goes on to the list."""

    settled = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "documentNameField", tr("Narrow the documents by name"))
        self.setPlaceholderText(tr("Narrow by name"))
        self.setAcceptDrops(False)  # what is dropped is added, wherever that is
        self._icon = self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(lambda: self._icon.setIcon(theme.icon("search")))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.settled)
        self.textChanged.connect(self._pause.start)
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for; empty for nothing."""
        return self.text().strip()

    def show_for(self, n_documents: int) -> None:
        """It shows where there are many, or where it narrows already."""
        self.setVisible(n_documents >= _FROM or bool(self.words))

    def event(self, event: QEvent) -> bool:
        """Escape is the field's own while it holds words, although the window knows that key too."""
        override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if override and event.key() == Qt.Key.Key_Escape and self.text():  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
