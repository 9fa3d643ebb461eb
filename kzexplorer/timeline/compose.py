"""Composes frames: for each lane bars where events are dense, else rows of marks that stay put while the view moves."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from kzexplorer.timeline.bins import bin_edges, starts_in
from kzexplorer.timeline.events import Events, Flag, Indices
from kzexplorer.timeline.frame import Body, Frame, Label, LaneFrame, Pixels, Placed, Side, Sizes, Spot
from kzexplorer.timeline.lanes import Lane
from kzexplorer.timeline.peaks import Peaks
from kzexplorer.timeline.rows import Rows
from kzexplorer.timeline.scale import Scale
from kzexplorer.timeline.sides import fits_inside, settle_sides

Labels = Callable[[int], Label | None]
_UNKNOWN = Label(150.0)
_MOST_KEPT = 4_000
_FULL = 0.8


@dataclass
class _Memory:
    """What a lane keeps from frame to frame: its rows at one zoom, how many were shown, whether it was dense."""

    per_day: float = 0.0
    rows: Rows | None = None
    n_rows: int = 1
    reserve: float = 0.0
    dense: bool = False
    crowded_below: float = 0.0

    def rows_at(self, per_day: float, most: int, number: int, room: tuple[float, float], sizes: Sizes) -> Rows:
        """The rows of before where the zoom is the same, else at most `most` new ones.

        New rows hold free as much for each label as lets `number` events share the `room`: width and height.
        """
        same = math.isclose(self.per_day, per_day)
        if self.rows is None or not same or len(self.rows.slots) > _MOST_KEPT:
            self.rows, self.per_day, self.n_rows = Rows(most, sizes.between), per_day, 1
            wanted = min(max(room[1] / sizes.row, sizes.rows_wanted), sizes.rows_most)
            share = _FULL * wanted * room[0] / max(number, 1)
            self.reserve = min(max(share - 2 * sizes.mark - sizes.gap - sizes.between, 0.0), sizes.label_most)
        return self.rows


class Composer:
    """Makes a `Frame` for a scale. `labels` gives the label of an event (its index), None while it is not known."""

    def __init__(self, sizes: Sizes, labels: Labels) -> None:
        self.sizes = sizes
        self._labels = labels
        self._events = Events.none()
        self._lanes: tuple[Lane, ...] = ()
        self._memory: list[_Memory] = []
        self._peaks: dict[int, Peaks] = {}
        self._rows_most = sizes.rows_most

    @property
    def lanes(self) -> tuple[Lane, ...]:
        return self._lanes

    def show(self, events: Events, lanes: Sequence[Lane]) -> None:
        """Compose these from now on."""
        self._events, self._lanes = events, tuple(lanes)
        self._peaks.clear()
        self.forget()

    def forget(self) -> None:
        """Place everything anew in the next frame, because labels have changed."""
        self._memory = [_Memory() for _ in self._lanes]

    def settle(self) -> None:
        """The view has come to rest: lanes may give back rows that they no longer need."""
        for memory in self._memory:
            memory.n_rows = 1
            if memory.rows is not None:
                memory.rows.retry()

    def frame(self, scale: Scale, height: float, selected: int | None = None) -> Frame:
        """The frame for that scale where lanes have `height` pixels (more is used where they need it)."""
        self._rows_most = max(self.sizes.rows_most, int(height / self.sizes.row) - 2 * len(self._lanes))
        each = height / max(len(self._lanes), 1)
        drawn = [self._lane(at, scale, each) for at in range(len(self._lanes))]
        _stack(drawn, height, self.sizes)
        missing = [e for lane in drawn for e in lane.placed.event.tolist() if self._labels(e) is None]
        return Frame(scale, self.sizes, tuple(drawn), self._selected(drawn, scale, selected), tuple(missing))

    def _lane(self, at: int, scale: Scale, height: float) -> LaneFrame:
        lane, memory = self._lanes[at], self._memory[at]
        first, last = math.floor(scale.start), math.ceil(scale.end) - 1
        n_shown = lane.shown.count(first, last)
        hidden = self._hidden(lane, scale)
        drawn = LaneFrame(at, 0, 0, 0, 1, Placed.of([]), _NO_EVENTS, _NO_PIXELS, hidden, n_shown, lane.n_all)
        many = scale.width / self.sizes.per_event * (0.7 if memory.dense else 1.0)
        crowded = n_shown > self.sizes.few and scale.per_day < memory.crowded_below
        memory.dense = n_shown > many or crowded
        if not memory.dense:
            self._sparse(lane, memory, drawn, scale, height)
            if len(drawn.feet_x) > max(6, 0.3 * n_shown):
                memory.dense, memory.crowded_below = True, scale.per_day * 1.2
        if memory.dense:
            self._dense(at, lane, drawn, scale)
        return drawn

    def _hidden(self, lane: Lane, scale: Scale) -> Pixels:
        """The x of the first of the hidden events that begin within each 3 pixels."""
        if not len(lane.hidden):
            return _NO_PIXELS
        moments = np.arange(0, scale.width + 3, 3.0) / scale.per_day + scale.start
        positions = self._events.first.searchsorted(np.floor(moments).astype(np.int32)).astype(np.int32)
        bounds = lane.hidden.begun_at(positions)
        firsts = self._events.first[lane.hidden.taken(bounds[:-1][np.diff(bounds) > 0])]
        return (firsts.astype(np.float64) + 0.5 - scale.start) * scale.per_day

    def _sparse(self, lane: Lane, memory: _Memory, drawn: LaneFrame, scale: Scale, height: float) -> None:
        sizes = self.sizes
        reach = sizes.fade / scale.per_day
        near = lane.shown.overlapping(math.floor(scale.start - reach), math.ceil(scale.end + reach))
        placed = [p for p in self._bodies(near, scale) if p.right >= -sizes.mark and p.left <= scale.width + sizes.mark]
        most = self._rows_most if len(placed) <= sizes.few else sizes.rows_many
        rows = memory.rows_at(scale.per_day, most, len(placed), (scale.width, height), sizes)
        self._place(rows, placed, memory.reserve, scale)
        on_rows, feet = [], []
        for item in placed:
            slot = rows.slots[item.event]
            if slot is None:
                feet.append(item)
            else:
                item.row, item.side = slot.row, slot.side
                on_rows.append(item)
        drawn.feet_event = np.array([item.event for item in feet], np.int32)
        drawn.feet_x = np.array([item.x for item in feet], np.float64)
        drawn.n_rows = max([memory.n_rows, *(item.row + 1 for item in on_rows)])
        memory.n_rows = drawn.n_rows
        least = sizes.label_least if len(placed) <= sizes.few else sizes.label_many
        settle_sides(on_rows, self._label, scale.width, sizes, least)
        drawn.placed = Placed.of(on_rows)

    def _label(self, event: int) -> Label:
        return self._labels(event) or _UNKNOWN

    def _place(self, rows: Rows, placed: list[Spot], reserve: float, scale: Scale) -> None:
        """Find slots for those that have none yet, in pixels from day 0, with at most `reserve` for a label."""
        origin = scale.start * scale.per_day
        view = (origin + self.sizes.edge, origin + scale.width - self.sizes.far_edge)
        for item in placed:
            if item.event not in rows.slots:
                label = self._label(item.event).width(self.sizes.date_gap)
                inside = fits_inside(item.body, item.right - item.left, label, self.sizes)
                beside = 0.0 if inside else min(label, reserve) + self.sizes.gap
                body = (item.left + origin, item.right + origin)
                rows.place(item.event, body, beside, view, self.sizes.label_least)

    def _bodies(self, chosen: Indices, scale: Scale) -> list[Spot]:
        """Bodies in view pixels, ascending by their first day."""
        events, sizes = self._events, self.sizes
        left = (events.first[chosen] - scale.start) * scale.per_day
        right = (events.last[chosen] + 1.0 - scale.start) * scale.per_day
        middle = (left + right) / 2
        soft, starts, ends = (events.has(flag, chosen) for flag in (Flag.SOFT, Flag.OPEN_START, Flag.OPEN_END))
        several = events.first[chosen] < events.last[chosen]
        bar = (several & ~soft & (right - left >= sizes.bar_least)) | ((starts | ends) & ~soft)
        half = np.where(soft, sizes.soft_least / 2, sizes.mark + 1)
        whole = soft | bar
        left = np.where(whole, np.minimum(left, middle - half), middle - half) - starts * sizes.fade
        right = np.where(whole, np.maximum(right, middle + half), middle + half) + ends * sizes.fade
        bodies = np.where(soft, Body.SOFT.value, np.where(bar, Body.BAR.value, Body.MARK.value))
        columns = (chosen.tolist(), bodies.tolist(), middle.tolist(), left.tolist(), right.tolist())
        return [Spot(event, 0, _BODIES[b], x, lo, hi) for event, b, x, lo, hi in zip(*columns, strict=True)]

    def _dense(self, at: int, lane: Lane, drawn: LaneFrame, scale: Scale) -> None:
        drawn.feet_event, drawn.feet_x, drawn.n_rows = _NO_EVENTS, _NO_PIXELS, 1
        drawn.bars = starts_in(lane.shown, bin_edges(scale))
        chosen = self._tops(at, lane, scale)
        seen = [item for item in self._bodies(chosen, scale) if 0 <= item.x <= scale.width]
        apart = _apart(seen, self.sizes.between)
        settle_sides(apart, self._label, scale.width, self.sizes, self.sizes.label_least)
        drawn.placed = Placed.of(apart)

    def _tops(self, at: int, lane: Lane, scale: Scale) -> Indices:
        """The most important event that begins in each tile of absolute time."""
        if at not in self._peaks:
            self._peaks[at] = Peaks(self._events.importance[lane.shown.between(0, len(lane.shown))])
        length = 2.0 ** math.ceil(math.log2(self.sizes.tile / scale.per_day))
        edges = np.ceil(np.arange(scale.start // length, scale.end // length + 2) * length).astype(np.int32)
        bounds = lane.shown.begun_at(self._events.first.searchsorted(edges).astype(np.int32)).tolist()
        peaks = self._peaks[at]
        tops = [peaks.highest(a, b) for a, b in itertools.pairwise(bounds) if a < b]
        return lane.shown.taken(np.asarray(tops, np.int32))

    def _selected(self, drawn: list[LaneFrame], scale: Scale, event: int | None) -> tuple[tuple[LaneFrame, Spot], ...]:
        """The selected event on top of everything, with its label, even where it would be a tick or in a bar."""
        if event is None:
            return ()
        found = []
        for lane in drawn:
            at = lane.placed.find(event)
            item = None if at is None else lane.placed.spot(at)
            if item is None and event in self._lanes[lane.lane].shown:
                (item,) = self._bodies(np.asarray([event], np.int32), scale)
                item.row = lane.n_rows - 1
            if item is not None and item.right >= 0 and item.left <= scale.width:
                found.append((lane, self._whole(replace(item), scale.width)))
        return tuple(found)

    def _whole(self, item: Spot, width: float) -> Spot:
        """The same as it stands, or with its label where it has none yet: on the right, else where more of it fits."""
        sizes = self.sizes
        if item.side is Side.NONE:
            wanted = min(self._label(item.event).width(sizes.date_gap), width / 2)
            right = width - sizes.far_edge - item.right - sizes.gap
            left = item.left - sizes.gap - sizes.edge
            item.side = Side.RIGHT if right >= min(wanted, left) else Side.LEFT
            item.room = min(wanted, max(right if item.side is Side.RIGHT else left, sizes.label_least))
            item.label_left = item.right + sizes.gap if item.side is Side.RIGHT else item.left - sizes.gap - item.room
        return item


_BODIES = tuple(Body)
_NO_EVENTS, _NO_PIXELS = np.zeros(0, np.int32), np.zeros(0, np.float64)


def _apart(placed: list[Spot], between: float) -> list[Spot]:
    """Those whose marks do not touch, the earlier one of two."""
    kept: list[Spot] = []
    for item in placed:
        if not kept or item.left >= kept[-1].right + between:
            kept.append(item)
    return kept


def _stack(drawn: list[LaneFrame], height: float, sizes: Sizes) -> None:
    """Give each lane its top and height; spare height is shared, up to half of what a lane needs."""
    needs = []
    for lane in drawn:
        foot = sizes.foot if len(lane.feet_x) or len(lane.hidden) else 0.0
        rows = lane.n_rows * sizes.row + 2 * sizes.pad + foot
        needs.append(max(rows + (sizes.bars + sizes.pad if lane.bars is not None else 0.0), sizes.least_lane))
    spare = max(height - sum(needs), 0.0) / max(len(needs), 1)
    top = 0.0
    for lane, need in zip(drawn, needs, strict=True):
        extra = round(min(spare, need / 2))
        lane.top, lane.height = top, need + extra
        _inside(lane, sizes)
        top += lane.height


def _inside(lane: LaneFrame, sizes: Sizes) -> None:
    rows = lane.n_rows * sizes.row
    if lane.bars is None:
        lane.rows_top = lane.top + (lane.height - rows) / 2
        return
    lane.rows_top = lane.top + sizes.pad
    lane.bars_top = lane.rows_top + rows + sizes.pad / 2
    lane.bars_height = lane.bottom - sizes.pad - lane.bars_top
