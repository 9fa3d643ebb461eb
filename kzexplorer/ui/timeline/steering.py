"""What the window's commands do with the view: zoom, step from event to event, measure, move a lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzexplorer.ui.timeline.display import Display
    from kzexplorer.ui.timeline.lanes.arranging import Arranging


class Steering:
    """Steers a display from `serve` on; before that each command does nothing."""

    def __init__(self, arranging: Arranging) -> None:
        self._arranging = arranging
        self._display: Display | None = None

    def serve(self, display: Display) -> None:
        """Steer that display from now on."""
        self._display = display

    def fit(self) -> None:
        """Show all events that have a date and pass the filter."""
        if self._display is not None:
            self._display.fit()

    def zoom_in(self) -> None:
        """Show fewer days around the middle."""
        if self._display is not None:
            self._display.view.travel.zoom_in()

    def zoom_out(self) -> None:
        """Show more days around the middle."""
        if self._display is not None:
            self._display.view.travel.zoom_out()

    def frame_selection(self) -> None:
        """Zoom to the surroundings of the selected event."""
        if self._display is not None:
            self._display.walk.frame()

    def measure(self) -> None:
        """Take the ruler, laid at the selected event, or put it away."""
        if self._display is not None:
            self._display.view.measure.toggle()
            self.focus()

    def select_next(self) -> None:
        """Select the event after the selected one in time, or the first in view."""
        if self._display is not None:
            self._display.walk.step(1)

    def select_previous(self) -> None:
        """Select the event before the selected one in time, or the last in view."""
        if self._display is not None:
            self._display.walk.step(-1)

    def move_lane(self, way: int) -> None:
        """Move the lane of the selected event, or the one chosen at its name, up (-1) or down (1)."""
        chosen = self._display.view.chosen_lane if self._display is not None else None
        if chosen is not None:
            self._arranging.step(chosen, way)

    def focus(self) -> None:
        """Let the keys go to the lanes."""
        if self._display is not None:
            self._display.view.setFocus()

    def first_in_view(self) -> int | None:
        """The id of the first event that begins in view and passes the filter. None where there is none."""
        return self._display.walk.first_in_view() if self._display is not None else None
