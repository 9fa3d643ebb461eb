"""What one view of the timeline shows, in pixels: lanes, marks, labels, bars; and what lies under the mouse."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import Enum

from kzexplorer.timeline.bins import Bins
from kzexplorer.timeline.scale import Scale


class Body(Enum):
    """How an event is drawn: a mark, a bar of exact days, or a soft span as wide as the doubt."""

    MARK = 0
    BAR = 1
    SOFT = 2


@dataclass(frozen=True, slots=True)
class Sizes:
    """Pixels that geometry and painting share; `row` is the height of a line of marks.

    `few`, `rows_...` and `per_event` are no lengths. Up to `few` events of a lane share `rows_most` rows at least and
    have labels of `label_least` pixels or more; with more of them it is `rows_many` and `label_many`. A lane is dense,
    and shows bars, where an event has fewer than `per_event` pixels; then each `tile` of pixels has one label at most.
    """

    row: float = 22.0
    pad: float = 5.0
    least_lane: float = 44.0
    mark: float = 6.0
    gap: float = 8.0
    between: float = 14.0
    date_gap: float = 8.0
    edge: float = 7.0
    far_edge: float = 18.0
    label_most: float = 460.0
    label_least: float = 72.0
    label_many: float = 150.0
    rows_wanted: float = 2.6
    rows_most: int = 8
    rows_many: int = 4
    few: int = 24
    bar_least: float = 26.0
    soft_least: float = 16.0
    fade: float = 72.0
    tile: float = 160.0
    bars: float = 34.0
    foot: float = 6.0
    per_event: float = 12.0

    def inset(self, body: Body) -> float:
        """Where a label inside a body begins: after the small mark of a bar, in the full colour of a soft span."""
        return 22.0 if body is Body.BAR else 14.0


class Side(Enum):
    """Where an event's label stands."""

    NONE = 0
    RIGHT = 1
    LEFT = 2
    INSIDE = 3


@dataclass(frozen=True, slots=True)
class Label:
    """Widths in pixels of a title and its date words (0: none)."""

    title: float
    date: float = 0.0

    def width(self, gap: float) -> float:
        """Both, with `gap` pixels between."""
        return self.title + (gap + self.date if self.date else 0.0)


@dataclass(slots=True)
class Placed:
    """An event on a row: its body from `left` to `right` around `x`, its label from `label_left` over `room` pixels."""

    event: int
    row: int
    body: Body
    x: float
    left: float
    right: float
    side: Side = Side.NONE
    label_left: float = 0.0
    room: float = 0.0

    @property
    def extent(self) -> tuple[float, float]:
        if self.side is Side.NONE:
            return self.left, self.right
        return min(self.left, self.label_left), max(self.right, self.label_left + self.room)


@dataclass(frozen=True, slots=True)
class Foot:
    """An event without room on a row: a tick at the lane's foot."""

    event: int
    x: float


@dataclass(slots=True)
class LaneFrame:
    """A lane at `top` (from the top of all lanes); rows begin at `rows_top`; `bars` replace most marks where dense.

    `n_shown` of `n_all` events share a day with the view; `hidden` are the x of events that a filter leaves out.
    """

    lane: int
    top: float
    height: float
    rows_top: float
    n_rows: int
    placed: list[Placed]
    feet: list[Foot]
    hidden: list[float]
    n_shown: int
    n_all: int
    bars: Bins | None = None
    bars_top: float = 0.0
    bars_height: float = 0.0
    _by_row: dict[int, tuple[list[float], list[Placed]]] = field(default_factory=dict)

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def row_middle(self, row: int, sizes: Sizes) -> float:
        """The y of that row's marks, from the top of all lanes."""
        return self.rows_top + (row + 0.5) * sizes.row

    def on_row(self, row: int) -> tuple[list[float], list[Placed]]:
        """The events of a row with the left ends of their extents, ascending."""
        if row not in self._by_row:
            chosen = sorted((p for p in self.placed if p.row == row), key=lambda p: p.extent)
            self._by_row[row] = [p.extent[0] for p in chosen], chosen
        return self._by_row[row]


@dataclass(frozen=True, slots=True)
class Hit:
    """What is under a point: an event, or the days [first, last] of a bar of a dense lane."""

    lane: int
    event: int | None = None
    days: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """All lanes at one scale; y counts from the top of the first lane, whatever is scrolled."""

    scale: Scale
    sizes: Sizes
    lanes: tuple[LaneFrame, ...]
    selected: tuple[tuple[LaneFrame, Placed], ...]
    unlabelled: tuple[int, ...]

    @property
    def height(self) -> float:
        return self.lanes[-1].bottom if self.lanes else 0.0

    def hit(self, x: float, y: float, slack: float = 4.0) -> Hit | None:
        """The event or bar at that point, marks and labels alike, up to `slack` pixels beside. None over nothing."""
        for lane, placed in self.selected:
            left, right = placed.extent
            if (
                left - slack <= x <= right + slack
                and abs(lane.row_middle(placed.row, self.sizes) - y) <= self.sizes.row / 2
            ):
                return Hit(lane.lane, placed.event)
        at = bisect_right(self.lanes, y, key=lambda lane: lane.top) - 1
        if at < 0 or y >= self.lanes[at].bottom:
            return None
        lane = self.lanes[at]
        event = _event_at(lane, x, y, slack, self.sizes)
        if event is not None:
            return Hit(lane.lane, event)
        return _bar_at(lane, self.scale, x, y)

    def moved(self, before: Frame, event: int | None, y: float) -> float:
        """How far down the event has moved since another frame, or the lane at height `y` if the event is nowhere."""
        old, new = (frame.position(event) if event is not None else None for frame in (before, self))
        if old is not None and new is not None:
            return new[1] - old[1]
        lane = next((lane for lane in before.lanes if lane.bottom > y), None)
        return 0.0 if lane is None or lane.lane >= len(self.lanes) else self.lanes[lane.lane].top - lane.top

    def position(self, event: int) -> tuple[float, float] | None:
        """Where a click hits that event. None where it is neither on a row nor a tick now."""
        for lane, placed in self.selected:
            if placed.event == event:
                return placed.x, lane.row_middle(placed.row, self.sizes)
        for lane in self.lanes:
            for placed in lane.placed:
                if placed.event == event:
                    return placed.x, lane.row_middle(placed.row, self.sizes)
            for foot in lane.feet:
                if foot.event == event:
                    return foot.x, lane.bottom - self.sizes.foot / 2
        return None


def _event_at(lane: LaneFrame, x: float, y: float, slack: float, sizes: Sizes) -> int | None:
    if lane.feet and y >= lane.bottom - sizes.foot:
        foot = min(lane.feet, key=lambda foot: abs(foot.x - x))
        return foot.event if abs(foot.x - x) <= slack else None
    lefts, placed = lane.on_row(int((y - lane.rows_top) // sizes.row))
    at = bisect_right(lefts, x)
    near = [(_beside(placed[i], x), i) for i in (at - 1, at) if 0 <= i < len(placed)]
    distance, index = min(near, default=(slack + 1, 0))
    return placed[index].event if distance <= slack else None


def _beside(placed: Placed, x: float) -> float:
    left, right = placed.extent
    return max(left - x, x - right, 0.0)


def _bar_at(lane: LaneFrame, scale: Scale, x: float, y: float) -> Hit | None:
    if lane.bars is None or not lane.bars_top <= y <= lane.bars_top + lane.bars_height:
        return None
    edges = lane.bars.edges
    at = int(edges.searchsorted(scale.moment(x), "right")) - 1
    if not 0 <= at < len(lane.bars.counts) or not lane.bars.counts[at]:
        return None
    return Hit(lane.lane, None, (int(edges[at]), int(edges[at + 1]) - 1))
