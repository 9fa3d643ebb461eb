"""What the Navigate menu does: from event to event, to dates, to places in the document, between panes."""

from __future__ import annotations

from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.ui.commands.reach import Reach


class NavigateCommands(Reach):
    """Most of these change what is selected."""

    def step(self, direction: int) -> None:
        """To the next (+1) or the previous (-1) of the events that show."""
        if direction > 0:
            self._panes.timeline.steering.select_next()
        else:
            self._panes.timeline.steering.select_previous()

    def select_event(self, event: int) -> None:
        """Show that event. Raises Problem where the workspace has no such event."""
        if not self._session.reader.event_lines([event]):
            raise Problem(
                tr("The workspace has no event {event}.", event=event), tr("List them with `kzexplorer events`.")
            )
        self._selection.select_event(event)

    def next_to_review(self) -> None:
        """To the next event that waits, from the selected one on and round again."""
        if not self._session.is_open:
            return
        found = self._session.reader.standing(self._selection.event_id).to_review
        if found is not None:
            self._selection.select_event(found)

    def open_passage(self) -> None:
        """Put the caret into the words of the selected event."""
        self._panes.document.focus_passage()

    def frame_selection(self) -> None:
        self._panes.timeline.steering.frame_selection()

    def measure(self) -> None:
        self._panes.timeline.steering.measure()

    def show_outline(self) -> None:
        self._panes.document.going.show_outline()

    def go_to_page(self) -> None:
        self._panes.document.going.ask_for_page()

    def go_to_date(self) -> None:
        """Ask for a date and show it on the timeline."""
        self._panes.timeline.dates.ask_for_date()

    def mark_range(self) -> None:
        """Ask for a range of dates and count its events."""
        self._panes.timeline.dates.ask_for_range()

    def next_pane(self, direction: int) -> None:
        """Give the focus to the next of the panes that show."""
        shown = {name: pane for name, pane in self._panes.named().items() if pane.isVisible()}
        focus = self._window.focusWidget()
        names = list(shown)
        here = next((i for i, pane in enumerate(shown.values()) if focus and pane.isAncestorOf(focus)), -direction)
        self._panes.focus(names[(here + direction) % len(names)])
