"""Where things stand in the area of the timeline: moments and lanes in pixels, how far it is scrolled, what is hit."""

from __future__ import annotations

from abc import ABC, abstractmethod

from kzexplorer.timeline.frames.frame import Frame, Hit
from kzexplorer.timeline.scale import Scale
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT, held_height


class Area(ABC):
    """Lanes scrolled by `scroll` pixels beside a `gutter` of names, below the axis; the origin is at the top left.

    Events are indices in the events that are shown.
    """

    def __init__(self) -> None:
        self.scroll = 0.0
        self.gutter = 160.0
        self._moments = (0.0, 1.0)
        self._size = (800.0, 300.0)

    @property
    @abstractmethod
    def frame(self) -> Frame:
        """What is in view."""

    @property
    def moments(self) -> tuple[float, float]:
        """The moments at the left and right edge of the lanes."""
        return self._moments

    @property
    def lanes_width(self) -> float:
        return max(self._size[0] - self.gutter, 50.0)

    @property
    def lanes_height(self) -> float:
        return max(self._size[1] - AXIS_HEIGHT, 10.0)

    @property
    def scale(self) -> Scale:
        return Scale.over(*self._moments, self.lanes_width)

    @property
    def scroll_most(self) -> float:
        """How far the lanes can be scrolled, in pixels."""
        return max(self.frame.height - self.lanes_height, 0.0)

    def hold_scroll(self) -> None:
        """Hold the scroll within the height that the lanes have."""
        self.scroll = min(max(self.scroll, 0.0), self.scroll_most)

    def bar_area(self, bar: Hit) -> tuple[float, float, float, float] | None:
        """Left, top, width and height of a bar, from the left end of the lanes and the top of the area.

        None where there is no such bar in view.
        """
        lane = next((lane for lane in self.frame.lanes if lane.lane == bar.lane), None)
        if lane is None or lane.bars is None or bar.days is None:
            return None
        left, right = self.scale.x(bar.days[0]), self.scale.x(bar.days[1] + 1)
        return left, self.area_y(lane.bars_top), right - left, lane.bars_height

    def bar_with(self, lane: int, day: int) -> Hit | None:
        """The bar of that lane whose days hold that one, where the lane is dense in view."""
        bars = next((each.bars for each in self.frame.lanes if each.lane == lane), None)
        if bars is None:
            return None
        at = int(bars.edges.searchsorted(day, "right")) - 1
        if not 0 <= at < len(bars.counts) or not bars.counts[at]:
            return None
        return Hit(lane, None, (int(bars.edges[at]), int(bars.edges[at + 1]) - 1))

    def hit(self, x: float, y: float) -> Hit | None:
        """What is at that point of the area."""
        if not self.is_over_lanes(x, y):
            return None
        return self.frame.hit(x - self.gutter, self.lanes_y(y))

    def is_over_axis(self, x: float, y: float) -> bool:
        """Whether that point is on the axis."""
        return x >= self.gutter and 0 <= y < AXIS_HEIGHT

    def is_over_lanes(self, x: float, y: float) -> bool:
        """Whether that point is among the lanes, and neither over their names nor over the axis."""
        return x >= self.gutter and y >= AXIS_HEIGHT

    def position(self, event: int) -> tuple[float, float] | None:
        """Where that event can be clicked. None where it is not in view."""
        at = self.frame.position(event)
        if at is None:
            return None
        x, y = at[0] + self.gutter, self.area_y(at[1])
        x = min(max(x, self.gutter + 1), self._size[0] - 1)
        return (x, y) if AXIS_HEIGHT <= y < self._size[1] and self.lanes_y(y) == at[1] else None

    def lanes_y(self, y: float) -> float:
        """The height from the top of the first lane of what stands at `y` in the area; pinned lanes do not scroll."""
        inside = y - AXIS_HEIGHT
        return inside if inside < held_height(self.frame, self.lanes_height) else inside + self.scroll

    def area_y(self, y: float) -> float:
        """Where in the area that height from the top of the first lane stands."""
        return AXIS_HEIGHT + (y if y < held_height(self.frame, self.lanes_height) else y - self.scroll)

    def scroll_to(self, event: int) -> None:
        """Scroll the lanes as little as needed to have the event's row in view."""
        at = self.frame.position(event)
        if at is not None:
            reach, held = self.frame.sizes.row, held_height(self.frame, self.lanes_height)
            if at[1] < held:
                return
            self.scroll = min(max(self.scroll, at[1] + reach - self.lanes_height), at[1] - reach - held)
            self.hold_scroll()
