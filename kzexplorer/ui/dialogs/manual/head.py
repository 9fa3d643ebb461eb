"""The bar over a page of the manual: the way back and forward, and the field to find words in all chapters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.escaping import keeps_escape
from kzexplorer.ui.widgets.plain import label, named

_WIDEST = 320


class Head(QWidget):
    """`back` and `forward` come from the buttons, `typed` with what to look for, `stepped` with +1 or -1."""

    back = Signal()
    forward = Signal()
    typed = Signal(str)
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "manualHead", tr("Find and go back"))
        self._theme = theme
        self._back = self._button("manualBack", tr("Back (Alt+Left)"))
        self._back.clicked.connect(self.back)
        self._forward = self._button("manualForward", tr("Forward (Alt+Right)"))
        self._forward.clicked.connect(self.forward)
        self.field = named(_Field(), "manualFind", tr("Find in the manual"))
        self.field.setPlaceholderText(tr("Find in the manual"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(_WIDEST)
        self.field.textChanged.connect(self.typed)
        self.field.stepped.connect(self.stepped)
        self._said = label("manualFound", "sub")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._back, self._forward, self.field, self._said):
            row.addWidget(part)
        row.addStretch(1)
        row.setStretchFactor(self.field, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def allow(self, *, back: bool, forward: bool) -> None:
        """Whether there is a page to go to on either way."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def say(self, words: str) -> None:
        """How much was found."""
        self._said.setText(words)

    def _button(self, name: str, words: str) -> QToolButton:
        button = named(QToolButton(), name, words)
        button.setToolTip(words)
        return button

    def _restyle(self) -> None:
        self._back.setIcon(self._theme.icon("left", "ink"))
        self._forward.setIcon(self._theme.icon("right", "ink"))


class _Field(QLineEdit):
    """Enter goes on, Shift+Enter back; Escape empties it, and closes the manual where it is empty."""

    stepped = Signal(int)

    def event(self, event: QEvent) -> bool:
        return (bool(self.text()) and keeps_escape(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
