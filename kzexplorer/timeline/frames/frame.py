"""What one view of the timeline shows, in pixels: lanes, marks, labels, bars; and what lies under the mouse."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

import numpy as np

from kzexplorer.timeline.events import Indices
from kzexplorer.timeline.frames.bins import Bins
from kzexplorer.timeline.frames.clusters import FEW, Cluster, begun_between, cluster_of
from kzexplorer.timeline.frames.placed import Pixels, Placed, Sizes, Spot
from kzexplorer.timeline.frames.series_line import NO_LINE, SeriesLine
from kzexplorer.timeline.members import Members
from kzexplorer.timeline.scale import Scale

_APART = 2.0


@dataclass(slots=True)
class LaneFrame:
    """A lane at `top` (from the top of all lanes); rows begin at `rows_top`; `bars` replace most marks where dense.

    `n_shown` of `n_all` events share a day with the view, `n_before` of them began before it; `n_ended` others end
    before it. `feet_event` are those without room on a row, ticks at the lane's foot at `feet_x`, ascending; those that
    would touch are one tick, and `feet_starts` says at which of them each tick begins. `hidden` are the x of events
    that a filter leaves out. `inner_event` at `inner_x` on `inner_row` are parts of an event in another lane, small
    marks on its body; the events on rows at the positions `holders` of `placed` hold parts of this lane on `holds`
    rows below their own.
    """

    lane: int
    members: Members
    hidden: Pixels
    n_shown: int
    n_before: int
    n_ended: int
    n_all: int
    collapsed: bool
    pinned: bool
    placed: Placed
    feet_event: Indices
    feet_x: Pixels
    inner_event: Indices
    inner_x: Pixels
    inner_row: Indices
    holders: Indices
    holds: Indices
    top: float = 0.0
    height: float = 0.0
    rows_top: float = 0.0
    n_rows: int = 1
    bars: Bins | None = None
    bars_top: float = 0.0
    bars_height: float = 0.0
    _by_row: dict[int, tuple[Pixels, Indices]] = field(default_factory=dict)

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def feet_starts(self) -> Indices:
        """Where in `feet_event` each tick at the foot begins."""
        apart = np.ones(len(self.feet_x), np.bool_)
        np.greater(self.feet_x[1:] - self.feet_x[:-1], _APART, out=apart[1:])
        return apart.nonzero()[0].astype(np.int32)

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

    def foot(self, position: int) -> tuple[int, int]:
        """The stretch of `feet_event` that shares a tick with the one at that position."""
        starts = self.feet_starts
        at = int(starts.searchsorted(position, "right"))
        return int(starts[at - 1]), int(starts[at]) if at < len(starts) else len(self.feet_event)


@dataclass(frozen=True, slots=True)
class Hit:
    """What is under a point: an event, or a cluster: the days [first, last] of a bar, or of `feet` (start and end in
    the lane's `feet_event`) that share a tick."""

    lane: int
    event: int | None = None
    days: tuple[int, int] | None = None
    feet: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """All lanes at one scale; y counts from the top of the first lane, whatever is scrolled.

    `series` is the line through the events of the series that the selected one belongs to.
    """

    scale: Scale
    sizes: Sizes
    lanes: tuple[LaneFrame, ...]
    selected: tuple[tuple[LaneFrame, Spot], ...]
    unlabelled: tuple[int, ...]
    series: SeriesLine = NO_LINE

    @property
    def height(self) -> float:
        return self.lanes[-1].bottom if self.lanes else 0.0

    @property
    def pinned_height(self) -> float:
        """The height of the pinned lanes, which come first and stay while others scroll."""
        return max((lane.bottom for lane in self.lanes if lane.pinned), default=0.0)

    def hit(self, x: float, y: float, slack: float = 4.0) -> Hit | None:
        """The event or bar at that point, marks and labels alike, up to `slack` pixels beside. None over nothing."""
        for lane, spot in self.selected:
            if abs(lane.row_middle(spot.row, self.sizes) - y) <= self.sizes.row / 2 and _beside(spot, x) <= slack:
                return Hit(lane.lane, spot.event)
        at = bisect_right(self.lanes, y, key=lambda lane: lane.top) - 1
        if at < 0 or y >= self.lanes[at].bottom:
            return None
        lane = self.lanes[at]
        if len(lane.feet_x) and y >= lane.bottom - self.sizes.foot:
            return _foot_at(lane, x, slack)
        event = _event_at(lane, int((y - lane.rows_top) // self.sizes.row), x, slack)
        return _bar_at(lane, self.scale, x, y) if event is None else Hit(lane.lane, event)

    def cluster(self, hit: Hit, most: int = FEW) -> Cluster | None:
        """What a bar or a tick that was hit stands for, with the first `most` of it. None for a single event."""
        lane = self.lanes[hit.lane]
        if hit.feet is not None:
            return cluster_of(lane.lane, lane.members.events, lane.feet_event[slice(*hit.feet)], most)
        return None if hit.days is None else begun_between(lane.lane, lane.members, *hit.days, most)

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
        return position_in(self.lanes, event, self.sizes)


def position_in(lanes: tuple[LaneFrame, ...] | list[LaneFrame], event: int, sizes: Sizes) -> tuple[float, float] | None:
    """Where that event stands in these lanes, on a row or as a tick."""
    for lane in lanes:
        at = lane.placed.find(event)
        if at is not None:
            return float(lane.placed.x[at]), lane.row_middle(int(lane.placed.row[at]), sizes)
        feet = np.flatnonzero(lane.feet_event == event)
        if len(feet):
            return float(lane.feet_x[feet[0]]), lane.bottom - sizes.foot / 2
    return None


def _foot_at(lane: LaneFrame, x: float, slack: float) -> Hit | None:
    beside = np.abs(lane.feet_x - x)
    nearest = int(beside.argmin())
    if beside[nearest] > slack:
        return None
    start, end = lane.foot(nearest)
    if end - start == 1:
        return Hit(lane.lane, int(lane.feet_event[start]))
    days = lane.members.events.first[lane.feet_event[start:end]]
    return Hit(lane.lane, None, (int(days.min()), int(days.max())), (start, end))


def _event_at(lane: LaneFrame, row: int, x: float, slack: float) -> int | None:
    if len(lane.inner_x):
        beside = np.where(lane.inner_row == row, np.abs(lane.inner_x - x), np.inf)
        if beside.min() <= slack:
            return int(lane.inner_event[beside.argmin()])
    lefts, positions = lane.on_row(row)
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
