"""What reviewing does: the queue of what waits, and going through it."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from kzexplorer.ui.commands.event import EventCommands
from kzexplorer.ui.commands.panes import Panes
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.reviewing import Reviewing
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme


class ReviewCommands(EventCommands):
    """`reviewing` shows the queue in the place of the sidebar."""

    def __init__(
        self, window: QMainWindow, frame: Frame, panes: Panes, session: Session, selection: Selection, theme: Theme
    ) -> None:
        super().__init__(window, frame, panes, session, selection, theme)
        self.reviewing = Reviewing(frame, session, selection, theme, panes.timeline.passing_ids, self._take_back)
        panes.timeline.narrowed.connect(self.reviewing.shown_changed)

    def review(self) -> None:
        """Show the queue with the keys in it, or put it away."""
        pane = self.reviewing.pane
        focus = self._window.focusWidget()
        if pane is not None and self.reviewing.is_open and focus is not None and pane.isAncestorOf(focus):
            self.reviewing.close()
        else:
            self.open_review()

    def open_review(self) -> None:
        """Show the queue, with the keys in it."""
        self.reviewing.open(self._panes.timeline.steering.focus)

    def review_step(self, way: int) -> None:
        """To the next that waits (+1) or the one before in the queue (-1); without it, to the event beside in time."""
        if self.reviewing.is_open:
            self.reviewing.step(way)
        elif way > 0:
            self._panes.timeline.steering.select_next()
        else:
            self._panes.timeline.steering.select_previous()

    def accept_shown(self) -> None:
        """Accept what waits among the rows of the queue that are in view."""
        self.reviewing.accept_shown()

    def _take_back(self) -> None:
        self._session.undo()
