"""Opens and closes the review in the place of the sidebar, and does what is asked there."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    import numpy.typing as npt

    from kzexplorer.ui.review.pane import ReviewPane

_MOST_AT_ONCE = 500


class Reviewing(QObject):
    """`turned` comes with whether the review shows. Its pane is imported and made when it is first opened.

    `shown` tells the ids of events that pass what is looked for, None for all; `undo` takes back the last step.
    """

    turned = Signal(bool)

    def __init__(
        self,
        frame: Frame,
        session: Session,
        selection: Selection,
        theme: Theme,
        shown: Callable[[], npt.ArrayLike | None],
        undo: Callable[[], None],
    ) -> None:
        super().__init__(frame)
        self._frame, self._session, self._selection, self._theme = frame, session, selection, theme
        self._shown, self._undo = shown, undo
        self._leave: Callable[[], None] = lambda: None
        self.pane: ReviewPane | None = None
        session.leaving.connect(self.close)

    @property
    def is_open(self) -> bool:
        return self.pane is not None and self._frame.covering is self.pane

    def open(self, leave: Callable[[], None]) -> None:
        """Show what waits; of what shows, where less than everything does. `leave` hands the keys on when it closes."""
        if not self._session.is_open:
            return
        self._leave = leave
        pane = self.pane = self.pane or self._make()
        if not self.is_open:
            narrowed = self._shown() is not None
            self._frame.cover("sidebar", pane)
            pane.allow_changes(self._session.read_only)
            pane.queue.open(of_shown=narrowed)
            pane.show_scope(narrowed)
            self.turned.emit(True)
        pane.focus_list()

    def close(self) -> None:
        if not self.is_open:
            return
        assert self.pane is not None
        self.pane.queue.close()
        self._frame.uncover()
        self.turned.emit(False)
        self._leave()

    def step(self, way: int) -> None:
        """To the next event that waits (+1), or to the one before in the queue (-1)."""
        if self.pane is not None and self.is_open:
            self.pane.queue.step(way)

    def accept_shown(self) -> None:
        """Accept what waits among the rows in view."""
        if self.pane is not None and self.is_open:
            self.pane.accept_shown()

    def shown_changed(self) -> None:
        """Others pass what is looked for now."""
        if self.pane is not None and self.is_open:
            self.pane.queue.refresh_shown()
            self.pane.show_scope(self._shown() is not None)

    def _make(self) -> ReviewPane:
        from kzexplorer.ui.review.pane import ReviewPane
        from kzexplorer.ui.review.queue import Queue

        pane = ReviewPane(self._session, Queue(self._session, self._selection, self._shown, self), self._theme)
        pane.accept_wanted.connect(lambda events: self._judge(Verdict.ACCEPTED, events))
        pane.reject_wanted.connect(lambda events: self._judge(Verdict.REJECTED, events))
        pane.back_wanted.connect(self._undo)
        pane.closed.connect(self.close)
        return pane

    def _judge(self, verdict: Verdict, events: Collection[int]) -> None:
        """At once where they are few, else with progress."""
        from kzexplorer.operations.review_events import accept, judge_many, reject

        if len(events) > _MOST_AT_ONCE:
            self._session.start(judge_many, verdict, events, then=lambda _changes: None)
        else:
            self._session.run(accept if verdict is Verdict.ACCEPTED else reject, events)
