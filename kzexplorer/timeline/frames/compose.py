"""Composes frames: for each lane bars where events are dense, else rows of marks that stay put while the view moves."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.edits import Shift
from kzexplorer.timeline.events import Events, Flags
from kzexplorer.timeline.frames.bodies import Bodies, bodies
from kzexplorer.timeline.frames.dense import Dense
from kzexplorer.timeline.frames.frame import Frame, LaneFrame, position_in
from kzexplorer.timeline.frames.heights import Heights
from kzexplorer.timeline.frames.nests import Nests, bounds_inside
from kzexplorer.timeline.frames.placed import Pixels, Placed, Side, Sizes, Spot
from kzexplorer.timeline.frames.placing import Labels, Placing, Room
from kzexplorer.timeline.frames.rows import NO_ROW
from kzexplorer.timeline.frames.series_line import NO_LINE, SeriesLine, line_in_view
from kzexplorer.timeline.frames.sides import known_widths
from kzexplorer.timeline.frames.stood import Stood
from kzexplorer.timeline.in_view import InView
from kzexplorer.timeline.lanes import Lane
from kzexplorer.timeline.scale import Scale

_FULL, _TOLD = 0.8, 0.6
_MOST_ROWS = 1_024
_NONE_PLACED = Placed.of([])
_NO_EVENTS, _NO_PIXELS = np.zeros(0, np.int32), np.zeros(0, np.float64)


@dataclass(slots=True)
class _Memory:
    """What a lane keeps while the view moves: whether it was dense, its rows, what it offers at one zoom.

    It stays dense below the zoom at which so many events had too few rows, unless they become fewer. `n_rows` only
    grows.
    """

    dense: bool = False
    crowded_below: float = 0.0
    crowded_by: int = 0
    n_rows: int = 1
    per_day: float = 0.0
    room: Room | None = None


class Composer:
    """Makes a `Frame` for a scale. `labels` gives the widths of the labels of events, NaN where not known yet."""

    def __init__(self, sizes: Sizes, labels: Labels) -> None:
        self.sizes = sizes
        self._labels = labels
        self._placing = Placing(sizes, labels)
        self._heights = Heights(sizes)
        self._memory: list[_Memory] = []
        self._events, self._lanes = Events.none(), tuple[Lane, ...]()
        self._in_view, self._dense = InView(self._events, ()), Dense(self._events, ())

    @property
    def lanes(self) -> tuple[Lane, ...]:
        return self._lanes

    def show(self, events: Events, lanes: Sequence[Lane]) -> None:
        """Compose these from now on; lanes of the same events that hold the same keep their rows."""
        same = {}
        if events is self._events:
            before = {lane.key: (at, lane.shown) for at, lane in enumerate(self._lanes)}
            found = ((at, *before.get(lane.key, (0, None)), lane.shown) for at, lane in enumerate(lanes))
            same = {at: old for at, old, was, now in found if was is not None and was is now}
        self._take(events, tuple(lanes), same, same)

    def edited(self, events: Events, lanes: Sequence[Lane], shift: Shift) -> None:
        """Compose what `edits.edited` and `edited_lanes` gave; all events that did not change keep their rows."""
        numbers = {lane.key: at for at, lane in enumerate(self._lanes)}
        gone = [lane.shown.holds_any(shift.removed) for lane in self._lanes]
        kept = {at: numbers[lane.key] for at, lane in enumerate(lanes) if lane.key in numbers}
        same = {at: old for at, old in kept.items() if not gone[old] and not lanes[at].shown.holds_any(shift.added)}
        self._placing.edited(shift)
        self._take(events, tuple(lanes), kept, same)

    def _take(self, events: Events, lanes: tuple[Lane, ...], kept: dict[int, int], same: dict[int, int]) -> None:
        """Compose these lanes; `kept` are old numbers of lanes that were there, `same` of those that hold the same."""
        self._memory = [self._memory[kept[at]] if at in kept else _Memory() for at in range(len(lanes))]
        if events.children is not self._events.children:
            self._placing.nests = Nests.of(events.children)
        self._events, self._lanes = events, lanes
        self._in_view = InView(events, [lane.shown for lane in lanes])
        self._dense = self._dense.renewed(events, lanes, same)
        self._placing.renumber({old: at for at, old in kept.items()})
        self._heights.settle()

    def forget(self) -> None:
        """Place everything anew in the next frame."""
        self._placing.forget()
        self._heights.settle()
        self._memory = [_Memory() for _ in self._lanes]

    def relabel(self) -> None:
        """Ask for the widths of all labels again; rows stay, unless a better order is found when the view rests."""
        self._placing.relabel()

    def settle(self) -> None:
        """The view has come to rest: lanes take the rows and the height that they need, no more and no less."""
        self._placing.settle()
        self._heights.settle()
        self._memory = [_Memory() for _ in self._lanes]

    def frame(self, scale: Scale, height: float, selected: int | None = None) -> Frame:
        """The frame for that scale where lanes have `height` pixels (more is used where they need it)."""
        reach = self.sizes.fade / scale.per_day
        first, last = math.floor(scale.start), math.ceil(scale.end) - 1
        self._in_view.look((first, last), (math.floor(scale.start - reach), math.ceil(scale.end + reach)))
        drawn = [self._lane(at, scale) for at in range(len(self._lanes))]
        stood = self._sparse(drawn, scale, height).joined(self._tops(drawn, scale))
        self._stand(drawn, stood, scale)
        self._heights.stack(drawn, height)
        missing = stood.bodies.event[np.isnan(stood.label)]
        chosen = self._selected(drawn, scale, selected)
        series = NO_LINE if selected is None else self._series(drawn, scale, selected)
        return Frame(scale, self.sizes, tuple(drawn), chosen, tuple(missing.tolist()), series)

    # which lanes are dense, and what is in view of the others

    def _lane(self, at: int, scale: Scale) -> LaneFrame:
        lane, memory = self._lanes[at], self._memory[at]
        n_shown, n_before, n_ended = self._in_view.count(at)
        many = scale.width / self.sizes.per_event * (0.7 if memory.dense else 1.0)
        crowded = scale.per_day < memory.crowded_below and n_shown > 0.7 * memory.crowded_by
        memory.dense = n_shown > many or crowded
        return LaneFrame(
            at, lane.shown, self._hidden(lane, scale), n_shown, n_before, n_ended, lane.n_all,
            lane.collapsed, lane.pinned,
            _NONE_PLACED, _NO_EVENTS, _NO_PIXELS, _NO_EVENTS, _NO_PIXELS, _NO_EVENTS, _NO_EVENTS, _NO_EVENTS,
        )  # fmt: skip

    def _hidden(self, lane: Lane, scale: Scale) -> Pixels:
        """The x of the first of the hidden events that begin within each 3 pixels."""
        if not len(lane.hidden):
            return _NO_PIXELS
        moments = np.arange(0, scale.width + 3, 3.0) / scale.per_day + scale.start
        positions = self._events.first.searchsorted(np.floor(moments).astype(np.int32)).astype(np.int32)
        bounds = lane.hidden.begun_at(positions)
        firsts = self._events.first[lane.hidden.taken(bounds[:-1][np.diff(bounds) > 0])]
        return (firsts.astype(np.float64) + 0.5 - scale.start) * scale.per_day

    def _sparse(self, drawn: list[LaneFrame], scale: Scale, height: float) -> Stood:
        """What stands on rows; those without a row become feet, too many of them make bars."""
        marks = self._near(scale)
        importance = self._events.importance[marks.event]
        bounds = marks.lane.searchsorted(np.arange(len(drawn) + 1)).tolist()
        rooms = [self._room(at, importance[slice(*bounds[at : at + 2])], scale, height) for at in range(len(drawn))]
        slots, holder = self._placing.rows(marks, importance, scale, rooms)
        on_row = slots.row != NO_ROW
        n_feet = np.bincount(marks.lane[~on_row], minlength=len(drawn)).tolist()
        for at, feet in enumerate(n_feet):
            if feet > max(6, 0.3 * drawn[at].n_shown):
                memory = self._memory[at]
                memory.dense, memory.crowded_below, memory.crowded_by = True, scale.per_day * 1.2, drawn[at].n_shown
                on_row &= marks.lane != at
            elif feet:
                below = marks.taken(~on_row & (marks.lane == at))
                order = np.argsort(below.x, kind="stable")
                drawn[at].feet_event, drawn[at].feet_x = below.event[order], below.x[order]
        low, high = bounds_inside(marks, holder, self.sizes.edge, scale.width - self.sizes.far_edge, self.sizes)
        row, side, span = slots.row.astype(np.int32), slots.side.astype(np.uint8), slots.span.astype(np.int32)
        return Stood(marks, row, side, slots.label, span, low, high).taken(on_row)

    def _near(self, scale: Scale) -> Bodies:
        """The bodies of what is in view in lanes that are not dense."""
        sparse = [at for at, lane in enumerate(self._lanes) if not self._memory[at].dense and not lane.collapsed]
        near = [self._in_view.near(at) for at in sparse]
        events = np.concatenate(near) if near else _NO_EVENTS
        lanes = np.repeat(np.array(sparse, np.int32), [len(part) for part in near])
        found = bodies(self._events, events, lanes, scale, self.sizes)
        return found.taken(found.seen(scale.width, self.sizes.mark))

    def _room(self, at: int, importance: npt.NDArray[np.uint16], scale: Scale, height: float) -> Room:
        """What the lane offers to events of that importance: the same while the zoom is."""
        memory, sizes = self._memory[at], self.sizes
        if memory.room is not None and math.isclose(memory.per_day, scale.per_day, rel_tol=1e-9):
            return memory.room
        number = len(importance)
        few = number <= sizes.few
        rows = sizes.rows_many
        if few:
            rows = max(sizes.rows_most, int(height / sizes.row) - 2 * len(self._lanes))
        held = self._heights.rows(at, height)
        if held is not None:
            rows = min(rows, max(held, memory.n_rows))
        wanted = min(max(height / max(len(self._lanes), 1) / sizes.row, sizes.rows_wanted), sizes.rows_most)
        share = _FULL * wanted * scale.width / max(number, 1)
        reserve = min(max(share - 2 * sizes.mark - sizes.gap - sizes.between, 0.0), sizes.label_most)
        fair = max(int(height / max(len(self._lanes), 1) / sizes.row), 2)
        memory.room = Room(rows, fair, reserve, sizes.label_least, few, 0)
        if not few:
            spare = _TOLD * rows * scale.width - number * (2 * sizes.mark + sizes.between)
            n_told = min(max(int(spare / (sizes.label_many + sizes.gap)), 0), number)
            told = int(np.partition(importance, number - n_told)[number - n_told]) if n_told else 65_536
            memory.room = Room(rows, fair, max(reserve, sizes.label_many), sizes.label_many, few, told)
        memory.per_day = scale.per_day
        return memory.room

    def _tops(self, drawn: list[LaneFrame], scale: Scale) -> Stood:
        """Gives dense lanes their bars; their best events that are so far apart that their labels have room."""
        found, lanes = [_NO_EVENTS], [_NO_EVENTS]
        for at, lane in enumerate(self._lanes):
            if self._memory[at].dense or lane.collapsed:
                drawn[at].bars = self._dense.bars(at, scale)
            if self._memory[at].dense and not lane.collapsed:
                found.append(self._dense.tops(at, scale, self.sizes.tile))
                lanes.append(np.full(len(found[-1]), at, np.int32))
        tops = bodies(self._events, np.concatenate(found), np.concatenate(lanes), scale, self.sizes)
        least = self.sizes.gap + self.sizes.label_least + self.sizes.between
        tops = tops.taken(_apart(tops, self._events.importance[tops.event], least))
        tops = tops.taken((tops.x >= 0) & (tops.x <= scale.width))
        return Stood.in_line(tops, self._labels(tops.event), self.sizes.edge, scale.width - self.sizes.far_edge)

    def _stand(self, drawn: list[LaneFrame], stood: Stood, scale: Scale) -> None:
        """Settle labels, and give each lane its columns."""
        counts = np.bincount(stood.bodies.lane, minlength=len(drawn))
        many = (counts > self.sizes.few) & ~np.array([memory.dense for memory in self._memory], np.bool_)
        placed, span = stood.placed(np.where(many, self.sizes.label_many, self.sizes.label_least), self.sizes)
        bounds = np.concatenate([[0], np.cumsum(counts)]).tolist()
        below, some_hold = placed.row + span, bool((span > 1).any())
        for at, lane in enumerate(drawn):
            start, end = bounds[at], bounds[at + 1]
            lane.placed = placed.taken(slice(start, end))
            memory = self._memory[at]
            if start < end:
                memory.n_rows = max(memory.n_rows, int(below[start:end].max()))
            lane.n_rows = 1 if memory.dense else memory.n_rows
            if some_hold:
                spans = span[start:end]
                lane.holders = np.flatnonzero(spans > 1).astype(np.int32)
                lane.holds = spans[lane.holders] - 1
            self._mark_inside(lane, scale)

    def _mark_inside(self, lane: LaneFrame, scale: Scale) -> None:
        """Parts of the events on this lane that are in other lanes, as marks on the bodies of these."""
        children, at = self._placing.nests.inner(lane.placed)
        if not len(children):
            return
        elsewhere = ~lane.members.hold(children)
        children, at = children[elsewhere], at[elsewhere]
        x = bodies(self._events, children, _NO_EVENTS, scale, self.sizes).x
        inside = (x > lane.placed.left[at]) & (x < lane.placed.right[at]) & (x >= 0) & (x <= scale.width)
        lane.inner_event, lane.inner_x, lane.inner_row = children[inside], x[inside], lane.placed.row[at[inside]]

    def _series(self, drawn: list[LaneFrame], scale: Scale, event: int) -> SeriesLine:
        """The line through the events of its series; those that are not drawn stand in the middle of their lane."""
        events = self._events
        number = events.series.owner_of(event) if len(events.series.member) else None
        if number is None:
            return NO_LINE
        found = np.sort(events.series.members_of(number))
        x = ((events.first[found].astype(np.float64) + events.last[found] + 1) / 2 - scale.start) * scale.per_day
        inside = np.flatnonzero((x >= 0) & (x <= scale.width))
        first, last = (inside[0], inside[-1]) if len(inside) else (int((x < 0).sum()), int((x < 0).sum()) - 1)
        near = slice(max(first - 1, 0), last + 2)
        points = [self._height_of(drawn, one) for one in found[near].tolist()]
        known = np.array([y is not None for y in points], np.bool_)
        return line_in_view(x[near][known], np.array([y for y in points if y is not None], np.float64), scale.width)

    def _height_of(self, drawn: list[LaneFrame], event: int) -> float | None:
        at = position_in(drawn, event, self.sizes)
        if at is not None:
            return at[1]
        return next((lane.top + lane.height / 2 for lane in drawn if event in lane.members), None)

    def _selected(self, drawn: list[LaneFrame], scale: Scale, event: int | None) -> tuple[tuple[LaneFrame, Spot], ...]:
        """The selected event on top of everything, with its label, even where it would be a tick or in a bar."""
        if event is None:
            return ()
        found = []
        for lane in drawn:
            at = lane.placed.find(event)
            spot = None if at is None else lane.placed.spot(at)
            if spot is None and event in self._lanes[lane.lane].shown:
                body = bodies(self._events, np.array([event], np.int32), _NO_EVENTS, scale, self.sizes)
                spot = body.spot(lane.n_rows - 1)
            if spot is not None and spot.right >= 0 and spot.left <= scale.width:
                found.append((lane, self._whole(spot, scale.width)))
        return tuple(found)

    def _whole(self, spot: Spot, width: float) -> Spot:
        """The same with its whole label: where it stands, else where there is room, else where more of it fits."""
        sizes = self.sizes
        label = float(known_widths(self._labels(np.array([spot.event], np.int32)))[0])
        if spot.side is not Side.NONE and spot.room >= label:
            return spot
        rooms = {
            Side.RIGHT: width - sizes.far_edge - spot.right - sizes.gap,
            Side.LEFT: spot.left - sizes.gap - sizes.edge,
        }
        if spot.side is Side.INSIDE:
            rooms = {Side.INSIDE: width - sizes.far_edge - spot.label_left}
        side = max(rooms, key=lambda each: (min(rooms[each], label), each is spot.side))
        room = min(label, max(rooms[side], sizes.label_least))
        lefts = {Side.RIGHT: spot.right + sizes.gap, Side.LEFT: spot.left - sizes.gap - room}
        return replace(spot, side=side, room=room, label_left=lefts.get(side, spot.label_left))

    @property
    def nbytes(self) -> int:
        """The memory of the arrays of lanes, and of what is remembered for composing."""
        return sum(lane.nbytes for lane in self._lanes) + self._dense.nbytes + self._placing.nbytes


def _apart(tops: Bodies, importance: npt.NDArray[np.uint16], least: float) -> Flags:
    """Which of them have at least so many pixels to each other one on their lane, the more important ones first."""
    kept = np.zeros(len(tops), np.bool_)
    taken: dict[int, list[tuple[float, float]]] = {}
    order = np.argsort(-importance.astype(np.int32), kind="stable")
    columns = (column[order].tolist() for column in (tops.lane, tops.left, tops.right))
    for at, lane, left, right in zip(order.tolist(), *columns, strict=True):
        others = taken.setdefault(lane, [])
        if all(end + least <= left or right + least <= start for start, end in others):
            others.append((left, right))
            kept[at] = True
    return kept
