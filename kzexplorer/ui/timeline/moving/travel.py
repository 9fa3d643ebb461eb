"""Where the view goes: along time, down the lanes, closer and wider, at once, in a glide or running on by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from kzexplorer.timeline.frames.frame import Hit
from kzexplorer.timeline.inertia import Coasting
from kzexplorer.timeline.scale import Moments, held_within, panned, zoomed
from kzexplorer.ui.timeline.moving.handling import Handling
from kzexplorer.ui.timeline.moving.motion import Coast, Glide
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT
from kzexplorer.ui.timeline.stage import Stage

ZOOM = 1.5
_EDGE = 36.0
_ABOVE = 12.0
_LEAST_FRAMED = 120.0


class Travel(QObject):
    """`show` puts moments at the edges of the view at once; `scrolled` is called when the lanes have been scrolled."""

    def __init__(
        self,
        stage: Stage,
        show: Callable[[float, float], None],
        scrolled: Callable[[], None],
        handling: Handling,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stage, self._show, self._scrolled, self.handling = stage, show, scrolled, handling
        self._glide = Glide(show, self)
        self.coast = Coast(self._run_on, self)
        self._left_at: tuple[Moments, float] = (0.0, 1.0), 0.0

    # to a place

    def go(self, start: float, end: float, *, glide: bool = False) -> None:
        """Put these moments at the edges, at once or in a short glide where movement is wanted."""
        self.coast.stop()
        self._glide.go(self._stage.moments, held_within(start, end), slowly=glide and self.handling.moves())

    def halt(self) -> None:
        """Stop what moves by itself."""
        self._glide.stop()
        self.coast.stop()

    def arrive(self) -> None:
        """Stop what runs on, and be at once where a glide was to end."""
        goal = self._glide.goal
        self.halt()
        if goal is not None:
            self._glide.go(self._stage.moments, goal, slowly=False)

    def show_days(self, first: int, last: int, *, share: float = 0.8, least: float = _LEAST_FRAMED) -> None:
        """Have these days fill that share of the view, which shows `least` days or more."""
        self._centre((first + last + 1) / 2, max((last - first + 1) / share, least))

    def frame_event(self, event: int) -> None:
        """Zoom to the surroundings of the event at that index."""
        self.show_days(*self._days(event), share=0.4)

    def reveal(self, event: int) -> None:
        """Have the event at that index in view, without a zoom."""
        self.reveal_days(*self._days(event))
        self._stage.rest()
        self._stage.scroll_to(event)
        self._scrolled()

    def reveal_days(self, first: int, last: int, *, glide: bool = True) -> None:
        """Have these days in view, without a zoom."""
        scale = self._stage.scale
        if scale.x(last + 1) < _EDGE or scale.x(first) > scale.width - _EDGE:
            self._centre((first + last + 1) / 2, scale.days, glide=glide)

    def reveal_bar(self, bar: Hit) -> None:
        """Scroll the lanes as little as needed to have a bar in view."""
        area = self._stage.bar_area(bar)
        if area is not None:
            top = area[1] - AXIS_HEIGHT - _ABOVE
            below = top + area[3] + 2 * _ABOVE - self._stage.lanes_height
            if top < 0 or below > 0:
                self.scroll(top if top < 0 else below)

    def go_outside(self, way: int) -> None:
        """Bring the nearest of the events before (-1) or after (1) the view into it."""
        day = self._stage.nearest_outside(way)
        if day is not None:
            start, end = self._stage.moments
            behind = 0.75 if way < 0 else 0.25
            self.go(day - behind * (end - start), day + (1 - behind) * (end - start), glide=True)

    def _centre(self, middle: float, length: float, *, glide: bool = True) -> None:
        self.go(middle - length / 2, middle + length / 2, glide=glide)

    def _days(self, event: int) -> tuple[int, int]:
        assert self._stage.content is not None
        events = self._stage.content.events
        return int(events.first[event]), int(events.last[event])

    # by a way

    def pan(self, dx: float) -> None:
        """Move on in time by so many pixels."""
        self.go(*panned(*self._stage.moments, dx / self._stage.scale.per_day))

    def pan_by(self, share: float) -> None:
        """Move on in time by that share of what is in view; a glide under way goes on from where it would end."""
        start, end = self._glide.goal or self._stage.moments
        shift = (end - start) * share
        self.go(start + shift, end + shift, glide=True)

    def drag(self, dx: float, dy: float) -> None:
        """Move the whole as a hand does that holds it; it is laid out once."""
        before = self._stage.moments
        self._stage.scroll -= dy
        self.pan(-dx)
        if self._stage.moments == before:
            self._scrolled()

    def scroll(self, dy: float) -> None:
        """Scroll the lanes by so many pixels."""
        self.scroll_to(self._stage.scroll + dy)

    def scroll_by(self, share: float) -> None:
        """Scroll the lanes by that share of what is in view."""
        self.scroll(self._stage.lanes_height * share)

    def scroll_to(self, y: float) -> None:
        """Scroll the lanes to that many pixels below the first."""
        self._stage.scroll = y
        self._scrolled()

    def zoom(self, factor: float, x: float) -> None:
        """Show `factor` times as many days; the moment at `x` (pixels of the view) stays where it is."""
        about = self._stage.scale.moment(x - self._stage.gutter)
        self.go(*zoomed(*self._stage.moments, factor, about))

    def zoom_gliding(self, factor: float, x: float | None = None) -> None:
        """The same in a glide; about the middle where no `x` is given."""
        start, end = self._glide.goal or self._stage.moments
        scale = self._stage.scale
        share = 0.5 if x is None else (x - self._stage.gutter) / scale.width
        self.go(*zoomed(start, end, factor, start + share * (end - start)), glide=True)

    def zoom_in(self) -> None:
        """Show fewer days around the middle."""
        self.zoom_gliding(1 / ZOOM)

    def zoom_out(self) -> None:
        """Show more days around the middle."""
        self.zoom_gliding(ZOOM)

    # by itself

    def run_on(self, coasting: Coasting) -> None:
        """Run on as a drag left the view, where movement is wanted."""
        self._left_at = self._stage.moments, self._stage.scroll
        if self.handling.moves():
            self.coast.start(coasting)

    def _run_on(self, x: float, y: float) -> bool:
        """Be that far from where the drag left the view. Whether it could move."""
        (start, end), scroll = self._left_at
        before = self._stage.moments, self._stage.scroll
        days = x / self._stage.scale.per_day
        self._stage.scroll = scroll - y
        self._show(*held_within(start - days, end - days))
        if self._stage.moments == before[0]:
            self._scrolled()
        return (self._stage.moments, self._stage.scroll) != before
