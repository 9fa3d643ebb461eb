"""The buttons below an event: accept, edit, reject, each with the letter that does the same."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzexplorer.domain.verdict import Verdict
from kzexplorer.translation import tr
from kzexplorer.ui.keymap import Keymap
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
        named(self, "eventVerdicts", tr("What to make of it"))
        self._theme = theme
        self._why_not = ""
        self._keymap: Keymap | None = None
        self.accept = self._button("acceptEvent", tr("Accept"), "good")
        self.accept.clicked.connect(self.accepted)
        self.edit = self._button("editEvent", tr("Edit"), "quiet")
        self.edit.clicked.connect(self.edit_wanted)
        self.reject = self._button("rejectEvent", tr("Reject"), "bad")
        self.reject.clicked.connect(self.rejected)
        self._commands = {
            "accept": (self.accept, tr("Accept this event")),
            "edit": (self.edit, tr("Edit this event")),
            "reject": (self.reject, tr("Reject this event")),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 11)
        row.setSpacing(8)
        for button in (self.accept, self.edit, self.reject):
            row.addWidget(button, 1)
        theme.changed.connect(self._restyle)

    def allow(self, why_not: str) -> None:
        """Whether events can be judged and edited; empty words say they can."""
        self._why_not = why_not
        self._tell()

    def tell_keys(self, keymap: Keymap) -> None:
        """Tell the keys that do the same, here and everywhere."""
        self._keymap = keymap
        for command, (button, _) in self._commands.items():
            button.show_key(keymap.letter(command))
        self._tell()

    def _tell(self) -> None:
        for command, (button, words) in self._commands.items():
            button.setToolTip(plain_tip(self._why_not or f"{words}{self._keys(command)}"))

    def _keys(self, command: str) -> str:
        """` (A here, Ctrl+Enter everywhere)`, as far as the command has keys."""
        if self._keymap is None:
            return ""
        letter, key = self._keymap.letter(command), self._keymap.shown(command)
        told = ", ".join(
            each
            for each in (
                letter and tr("{key} here", key=letter),
                key and tr("{key} everywhere", key=key),
            )
            if each
        )
        return f" ({told})" if told else ""

    def show_verdict(self, verdict: Verdict) -> None:
        """Offer what the event is not yet."""
        self.accept.setEnabled(verdict is not Verdict.ACCEPTED and not self._why_not)
        self.edit.setEnabled(not self._why_not)
        self.reject.setEnabled(verdict is not Verdict.REJECTED and not self._why_not)

    def have_focus(self) -> bool:
        """Whether one of them has it that may be switched off."""
        return self.accept.hasFocus() or self.reject.hasFocus()

    def _button(self, name: str, words: str, role: str) -> KeyedButton:
        button = named(KeyedButton(words, ""), name)
        button.setProperty("role", role)
        return button

    def _restyle(self) -> None:
        self.accept.setIcon(self._theme.icon("check", "good"))
        self.edit.setIcon(self._theme.icon("pencil", "ink"))
        self.reject.setIcon(self._theme.icon("cross", "bad"))
