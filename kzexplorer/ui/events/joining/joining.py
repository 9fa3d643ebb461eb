"""Joins the selected event with another one, chosen in the place of its card, and parts them again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from kzexplorer.errors import Problem
from kzexplorer.operations.suggest_joins import JoinSuggestion, found, suggestions
from kzexplorer.store import Reader
from kzexplorer.ui.background import Task
from kzexplorer.ui.events.joining.chooser import Chooser
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

_MOST = 12


class Joining(QObject):
    """`turned` comes with whether the other event is being chosen."""

    turned = Signal(bool)

    def __init__(
        self, session: Session, selection: Selection, theme: Theme, stack: QStackedLayout, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._selection, self._stack = session, selection, stack
        self._event: int | None = None
        self._asked: Task | None = None
        self._leave_to: Callable[[], None] = lambda: None
        self.chooser = Chooser(theme)
        self.chooser.chosen.connect(self._join)
        self.chooser.sought.connect(self._seek)
        self.chooser.left.connect(self.leave)
        stack.addWidget(self.chooser)
        session.leaving.connect(self.leave)
        selection.event_changed.connect(lambda _event: self.leave())

    @property
    def is_on(self) -> bool:
        return self._event is not None

    def choose(self, leave_to: Callable[[], None] = lambda: None) -> None:
        """Ask which event is the same happening as the selected one; `leave_to` hands the keys back at the end."""
        event = self._selection.event_id
        if event is None or not self._session.is_open:
            return
        self._event, self._leave_to = event, leave_to
        self._stack.setCurrentWidget(self.chooser)
        self.turned.emit(True)
        self.chooser.begin(self._session.event_detail(event).title)
        self._seek("")

    def leave(self) -> None:
        """Let it stand by itself."""
        if self.is_on:
            self._event = None
            if self._asked is not None:
                self._asked.cancel()
            self.turned.emit(False)
            self._leave_to()

    def _seek(self, words: str) -> None:
        event = self._event
        if event is None:
            return
        if self._asked is not None:
            self._asked.cancel()

        def ask(reader: Reader) -> list[JoinSuggestion] | str:
            try:
                return found(reader, event, words, _MOST) if words else suggestions(reader, event, _MOST)
            except Problem as problem:
                return str(problem)

        self._asked = self._session.read(ask, lambda answer: self._offer(answer, words))

    def _offer(self, answer: list[JoinSuggestion] | str, words: str) -> None:
        if isinstance(answer, str):
            self.chooser.show_wrong(answer)
        else:
            self.chooser.show_events(answer, words or None)

    def _join(self, other: int) -> None:
        from kzexplorer.operations.join_events import join

        event = self._event
        self.leave()
        if event is not None:
            self._session.run(join, event, [other])
