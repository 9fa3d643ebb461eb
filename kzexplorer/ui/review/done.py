"""What stands in the list's place when nothing waits any more: what was done, and where to go from here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kzexplorer.domain.verdict import Verdict
from kzexplorer.translation import tr, trn
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named

_ICON = 22


class Done(QWidget):
    """`back_wanted` asks for the last step to be taken back, `all_wanted` for everything that waits, `closed` is said
    when somebody is done."""

    back_wanted = Signal()
    all_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "reviewDone", tr("Nothing waits"))
        self._theme = theme
        self._icon = named(QLabel(), "reviewDoneIcon", tr("Done"))
        self._icon.setFixedSize(44, 44)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = label("reviewDoneHeading", "strong", wrap=True)
        self._words = label("reviewDoneWords", "sub", wrap=True)
        self.back = self._button("reviewBack", tr("Take back the last step"), self.back_wanted)
        self.everything = self._button("reviewAll", tr("Review everything"), self.all_wanted)
        self.close_button = self._button("reviewDoneClose", tr("Close the review"), self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 36, 22, 16)
        column.setSpacing(8)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self._heading, self._words):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        column.addSpacing(10)
        for button in (self.everything, self.back, self.close_button):
            column.addWidget(button)
        column.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_done(self, done: dict[Verdict, int], *, of_shown: bool) -> None:
        """`done` counts what was accepted and rejected since the review was opened."""
        accepted, rejected = done[Verdict.ACCEPTED], done[Verdict.REJECTED]
        self._heading.setText(tr("Nothing of what shows waits") if of_shown else tr("Nothing waits for review"))
        told = [
            *([trn("{n} accepted", "{n} accepted", accepted)] if accepted else []),
            *([trn("{n} rejected", "{n} rejected", rejected)] if rejected else []),
        ]
        sentence = trn(
            "You have been through {n} event: {verdicts}.",
            "You have been through {n} events: {verdicts}.",
            accepted + rejected,
            verdicts=", ".join(told),
        )
        self._words.setText(sentence if told else tr("New events come here when documents are added."))
        self.back.setVisible(bool(told))
        self.everything.setVisible(of_shown)

    def _button(self, name: str, words: str, asked: SignalInstance) -> QPushButton:
        button = named(QPushButton(words), name)
        button.clicked.connect(asked)
        return button

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon("check", "good", _ICON).pixmap(_ICON, _ICON))
        tint = self._theme.colours.good_tint
        self._icon.setStyleSheet(f"background: {tint}; border-radius: 22px;")
