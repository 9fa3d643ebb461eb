"""What one view of the timeline shows, in pixels: lanes, marks, labels, bars; and what lies under the mouse."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.bins import Bins
from kzexplorer.timeline.events import Indices
from kzexplorer.timeline.scale import Scale

Pixels = npt.NDArray[np.float64]
Codes = npt.NDArray[np.uint8]


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
    collapsed: float = 24.0

    def inset(self, body: Body) -> float:
        """Where a label inside a body begins: after the small mark of a bar, in the full colour of a soft span."""
        return 22.0 if body is Body.BAR else 14.0


class Side(Enum):
    """Where an event's label stands."""

    NONE = 0
    RIGHT = 1
    LEFT = 2
    INSIDE = 3


@dataclass(slots=True)
class Spot:
    """One event on a row: body from `left` to `right` around `x`, label from `label_left` over `room` pixels."""

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


_BODIES, _SIDES = tuple(Body), tuple(Side)


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """The events on the rows of a lane, as columns of equal length that ascend by `left`.

    `event` are indices in `Events`, `body` and `side` the values of `Body` and `Side`; the rest are pixels from the
    left edge of the lanes: the mark's centre `x`, the ends of the body, where the label begins and how much room it
    has (both 0 where there is none).
    """

    event: Indices
    row: Indices
    body: Codes
    x: Pixels
    left: Pixels
    right: Pixels
    side: Codes
    label_left: Pixels
    room: Pixels

    @classmethod
    def of(cls, spots: Sequence[Spot]) -> Placed:
        """Columns of these, ascending by `left`."""
        spots = sorted(spots, key=lambda spot: spot.left)
        return cls(
            np.array([s.event for s in spots], np.int32),
            np.array([s.row for s in spots], np.int32),
            np.array([s.body.value for s in spots], np.uint8),
            np.array([s.x for s in spots], np.float64),
            np.array([s.left for s in spots], np.float64),
            np.array([s.right for s in spots], np.float64),
            np.array([s.side.value for s in spots], np.uint8),
            np.array([s.label_left for s in spots], np.float64),
            np.array([s.room for s in spots], np.float64),
        )

    def __len__(self) -> int:
        return len(self.event)

    def taken(self, chosen: npt.NDArray[np.integer] | slice) -> Placed:
        """Those that positions or a slice choose."""
        return Placed(
            self.event[chosen], self.row[chosen], self.body[chosen], self.x[chosen], self.left[chosen],
            self.right[chosen], self.side[chosen], self.label_left[chosen], self.room[chosen],
        )  # fmt: skip

    @property
    def label_right(self) -> Pixels:
        return self.label_left + self.room

    @property
    def extent_left(self) -> Pixels:
        """The left ends of body and label together."""
        return np.where(self.side == Side.NONE.value, self.left, np.minimum(self.left, self.label_left))

    @property
    def extent_right(self) -> Pixels:
        """The right ends of body and label together."""
        return np.where(self.side == Side.NONE.value, self.right, np.maximum(self.right, self.label_left + self.room))

    def spot(self, at: int) -> Spot:
        """The event at that position of the columns."""
        return Spot(
            int(self.event[at]),
            int(self.row[at]),
            _BODIES[self.body[at]],
            float(self.x[at]),
            float(self.left[at]),
            float(self.right[at]),
            _SIDES[self.side[at]],
            float(self.label_left[at]),
            float(self.room[at]),
        )

    def find(self, event: int) -> int | None:
        """The position of that event. None where it is not placed."""
        found = np.flatnonzero(self.event == event)
        return int(found[0]) if len(found) else None


@dataclass(slots=True)
class LaneFrame:
    """A lane at `top` (from the top of all lanes); rows begin at `rows_top`; `bars` replace most marks where dense.

    `n_shown` of `n_all` events share a day with the view. `feet_event` are those without room on a row, ticks at the
    lane's foot at `feet_x`; `hidden` are the x of events that a filter leaves out.
    """

    lane: int
    top: float
    height: float
    rows_top: float
    n_rows: int
    placed: Placed
    feet_event: Indices
    feet_x: Pixels
    hidden: Pixels
    n_shown: int
    n_all: int
    collapsed: bool = False
    bars: Bins | None = None
    bars_top: float = 0.0
    bars_height: float = 0.0
    _by_row: dict[int, tuple[Pixels, Indices]] = field(default_factory=dict)

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def row_middle(self, row: int, sizes: Sizes) -> float:
        """The y of that row's marks, from the top of all lanes."""
        return self.rows_top + (row + 0.5) * sizes.row

    def on_row(self, row: int) -> tuple[Pixels, Indices]:
        """The left ends of the extents on a row, ascending, and their positions in `placed`."""
        if row not in self._by_row:
            chosen = np.flatnonzero(self.placed.row == row).astype(np.int32)
            lefts = self.placed.extent_left[chosen]
            order = np.argsort(lefts, kind="stable")
            self._by_row[row] = lefts[order], chosen[order]
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
    selected: tuple[tuple[LaneFrame, Spot], ...]
    unlabelled: tuple[int, ...]

    @property
    def height(self) -> float:
        return self.lanes[-1].bottom if self.lanes else 0.0

    def hit(self, x: float, y: float, slack: float = 4.0) -> Hit | None:
        """The event or bar at that point, marks and labels alike, up to `slack` pixels beside. None over nothing."""
        for lane, spot in self.selected:
            left, right = spot.extent
            if (
                left - slack <= x <= right + slack
                and abs(lane.row_middle(spot.row, self.sizes) - y) <= self.sizes.row / 2
            ):
                return Hit(lane.lane, spot.event)
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
        for lane, spot in self.selected:
            if spot.event == event:
                return spot.x, lane.row_middle(spot.row, self.sizes)
        for lane in self.lanes:
            at = lane.placed.find(event)
            if at is not None:
                return float(lane.placed.x[at]), lane.row_middle(int(lane.placed.row[at]), self.sizes)
            feet = np.flatnonzero(lane.feet_event == event)
            if len(feet):
                return float(lane.feet_x[feet[0]]), lane.bottom - self.sizes.foot / 2
        return None


def _event_at(lane: LaneFrame, x: float, y: float, slack: float, sizes: Sizes) -> int | None:
    if len(lane.feet_x) and y >= lane.bottom - sizes.foot:
        beside = np.abs(lane.feet_x - x)
        foot = int(beside.argmin())
        return int(lane.feet_event[foot]) if beside[foot] <= slack else None
    lefts, positions = lane.on_row(int((y - lane.rows_top) // sizes.row))
    at = int(lefts.searchsorted(x, "right"))
    spots = [lane.placed.spot(int(positions[i])) for i in (at - 1, at) if 0 <= i < len(positions)]
    near = min(spots, key=lambda spot: _beside(spot, x), default=None)
    return near.event if near is not None and _beside(near, x) <= slack else None


def _beside(spot: Spot, x: float) -> float:
    left, right = spot.extent
    return max(left - x, x - right, 0.0)


def _bar_at(lane: LaneFrame, scale: Scale, x: float, y: float) -> Hit | None:
    if lane.bars is None or not lane.bars_top <= y <= lane.bars_top + lane.bars_height:
        return None
    edges = lane.bars.edges
    at = int(edges.searchsorted(scale.moment(x), "right")) - 1
    if not 0 <= at < len(lane.bars.counts) or not lane.bars.counts[at]:
        return None
    return Hit(lane.lane, None, (int(edges[at]), int(edges[at + 1]) - 1))
