"""The slim bar in which a person types what to look for in the document, and goes from hit to hit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.document.finding.search import Wanted
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.escaping import keeps_escape
from kzexplorer.ui.widgets.plain import label, named

_WIDEST = 300


class FindBar(QFrame):
    """`wanted` comes whenever something else is to be looked for, `step` with +1 or -1, `left` on Esc or the cross."""

    wanted = Signal(object)
    step = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "documentFindBar", tr("Find in the document"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.field = named(_Field(), "documentFindField", tr("Find in the document"))
        self.field.setPlaceholderText(tr("Find in this document"))
        self.field.setToolTip(tr("Find in this document"))
        self.field.setMaximumWidth(_WIDEST)
        self.field.textChanged.connect(self._ask)
        self.field.step.connect(self.step)
        self.said = label("documentFindSaid", "sub")
        self.previous = self._icon_button("Previous", "left", tr("Previous hit (Shift+F3)"))
        self.next = self._icon_button("Next", "right", tr("Next hit (F3)"))
        self.case = self._choice("Case", tr("Aa"), tr("Match case"))
        self.whole = self._choice("Word", tr("Word"), tr("Whole words only"))
        self.accents = self._choice("Accents", "é", tr("Match accents: without it, e also finds é"))
        self._close = self._icon_button("Close", "cross", tr("Close (Esc)"))
        self.previous.clicked.connect(lambda: self.step.emit(-1))
        self.next.clicked.connect(lambda: self.step.emit(1))
        self._close.clicked.connect(self.left)
        self._lay_out()
        self.show_found("", some=False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def asked(self) -> Wanted:
        """What is looked for now."""
        exactly = (self.case.isChecked(), self.whole.isChecked(), self.accents.isChecked())
        return Wanted(self.field.text(), *exactly)

    def show_found(self, words: str, *, some: bool) -> None:
        """What was found, such as `3 of 17`."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.previous.setEnabled(some)
        self.next.setEnabled(some)

    def event(self, event: QEvent) -> bool:
        """Escape is the bar's own while it has the focus, although the window knows that key too."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.wanted.emit(self.asked())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        row.addWidget(self.said)
        for button in (self.previous, self.next, self.case, self.whole, self.accents):
            row.addWidget(button)
        row.addStretch(0)
        row.addWidget(self._close)

    def _icon_button(self, name: str, icon: str, tip: str) -> QToolButton:
        button = named(QToolButton(), f"documentFind{name}", tip.partition(" (")[0])
        button.setProperty("role", "flat")
        button.setProperty("icon_name", icon)
        button.setToolTip(tip)
        button.setIconSize(QSize(14, 14))
        return button

    def _choice(self, name: str, words: str, tip: str) -> QToolButton:
        button = named(QToolButton(), f"documentFind{name}", tip.partition(":")[0])
        button.setProperty("role", "flat")
        button.setText(words)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.toggled.connect(self._ask)
        return button

    def _restyle(self) -> None:
        for button in (self.previous, self.next, self._close):
            button.setIcon(self._theme.icon(button.property("icon_name"), "ink"))


class _Field(QLineEdit):
    """`step` comes with +1 on Enter, with -1 on Shift+Enter."""

    step = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
