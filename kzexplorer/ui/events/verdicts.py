"""The buttons below an event: accept, edit, reject, each with the letter that does the same."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.keyed_button import KeyedButton
from kzexplorer.ui.widgets.plain import named


class Verdicts(QWidget):
    """`accepted`, `edit_wanted` and `rejected` come when a person asks for that."""

    accepted = Signal()
    edit_wanted = Signal()
    rejected = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "eventVerdicts", "What to make of it")
        self._theme = theme
        self._why_not = ""
        self.accept = self._button("acceptEvent", "Accept", "A", "good")
        self.accept.clicked.connect(self.accepted)
        self.edit = self._button("editEvent", "Edit", "E", "quiet")
        self.edit.clicked.connect(self.edit_wanted)
        self.reject = self._button("rejectEvent", "Reject", "R", "bad")
        self.reject.clicked.connect(self.rejected)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 11)
        row.setSpacing(8)
        for button in (self.accept, self.edit, self.reject):
            row.addWidget(button, 1)
        theme.changed.connect(self._restyle)

    def allow(self, why_not: str) -> None:
        """Whether events can be judged and edited; empty words say they can."""
        self._why_not = why_not
        for button, words in (
            (self.accept, "Accept this event (A here, Ctrl+Enter everywhere)"),
            (self.edit, "Edit this event (E here, F2 everywhere)"),
            (self.reject, "Reject this event (R here, Ctrl+Backspace everywhere)"),
        ):
            button.setToolTip(plain_tip(why_not or words))

    def show_verdict(self, verdict: Verdict) -> None:
        """Offer what the event is not yet."""
        self.accept.setEnabled(verdict is not Verdict.ACCEPTED and not self._why_not)
        self.edit.setEnabled(not self._why_not)
        self.reject.setEnabled(verdict is not Verdict.REJECTED and not self._why_not)

    def have_focus(self) -> bool:
        """Whether one of them has it that may be switched off."""
        return self.accept.hasFocus() or self.reject.hasFocus()

    def _button(self, name: str, words: str, letter: str, role: str) -> QPushButton:
        button = named(KeyedButton(words, letter), name)
        button.setProperty("role", role)
        return button

    def _restyle(self) -> None:
        self.accept.setIcon(self._theme.icon("check", "good"))
        self.edit.setIcon(self._theme.icon("pencil", "ink"))
        self.reject.setIcon(self._theme.icon("cross", "bad"))
