"""Gives the events in view their rows: first-fit where they are new, else where they stood, also through a zoom."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.edits import Shift
from kzexplorer.timeline.events import Flags, Indices, Pairs
from kzexplorer.timeline.frames.bodies import Bodies
from kzexplorer.timeline.frames.nests import NOBODY, Nests, bounds_inside
from kzexplorer.timeline.frames.placed import Pixels, Side, Sizes
from kzexplorer.timeline.frames.rows import NO_ROW, Place, Rows, hold_inside
from kzexplorer.timeline.frames.sides import Line, fits_inside, known_widths, settled
from kzexplorer.timeline.frames.slots import Keys, Slots, clashes, keys_of
from kzexplorer.timeline.scale import Scale

Labels = Callable[[Indices], Pixels]
_MOST_KEPT = 4_000
_MOST_ROWS = 1_024
_WIDER = 1.05
_GOOD_PART = 0.62
_SIDES = tuple(Side)


@dataclass(frozen=True, slots=True)
class Room:
    """What a lane offers: so many rows, `reserve` pixels for a label where it can, and `least` where it must.

    `fair` are the rows that it may take without a thought for other lanes. Where events are few, room is held for a
    good part of each label, and labels yield to bodies, as most keep theirs; else room is held for the labels of those
    alone that have at least the importance `told`.
    """

    rows: int
    fair: int
    reserve: float
    least: float
    few: bool
    told: int


@dataclass(frozen=True, slots=True, eq=False)
class _View:
    """What is to be placed: bodies with their keys and holders, at a scale, in lanes that offer rooms."""

    keys: Keys
    bodies: Bodies
    importance: npt.NDArray[np.uint16]
    holder: Indices
    scale: Scale
    rooms: Sequence[Room]


class Placing:
    """Remembers who stands where. `labels` gives widths in pixels for indices of events, NaN where not known yet."""

    def __init__(self, sizes: Sizes, labels: Labels) -> None:
        self._sizes, self._labels = sizes, labels
        self.nests = Nests.of(Pairs())
        self.forget()

    def forget(self) -> None:
        """Place everything anew."""
        self._slots = Slots.none()
        self._before: dict[int, int] = {}
        self._per_day = 0.0
        self._tried_at = 0.0
        self._carried = self._fresh = True
        self._settling = self._asking = False

    def relabel(self) -> None:
        """Ask for the widths of all labels again."""
        self._asking = self._carried = True

    def settle(self) -> None:
        """Look for room anew for those that had none, and after a zoom for a better order of rows."""
        self._settling = True

    def edited(self, shift: Shift) -> None:
        """Keep rows under the new indices of events."""
        lane, event = self._slots.lanes, self._slots.events
        stays = ~np.isin(event, shift.removed)
        self._rekey(stays, lane[stays], _moved(event[stays], shift))

    def renumber(self, numbers: dict[int, int]) -> None:
        """Lanes have new numbers, by their old ones; those of others are forgotten."""
        lane, event = self._slots.lanes, self._slots.events
        table = np.full(max([int(lane.max(initial=0)), *numbers]) + 1, -1, np.int32)
        for old, new in numbers.items():
            table[old] = new
        stays = table[lane] >= 0
        self._carried = self._fresh = self._carried or not stays.all()
        self._rekey(stays, table[lane][stays], event[stays])

    def _rekey(self, stays: Flags, lane: Indices, event: Indices) -> None:
        table = self._slots.taken(stays).table
        table[0] = keys_of(lane, event)
        self._slots = Slots(table[:, np.argsort(table[0], kind="stable")])

    def rows(
        self, bodies: Bodies, importance: npt.NDArray[np.uint16], scale: Scale, rooms: Sequence[Room]
    ) -> tuple[Slots, Indices]:
        """A slot for each body, and the position of the body that holds it inside (`NOBODY`: none).

        Bodies are sorted by lane and event; `rooms` is what each lane offers.
        """
        keys = keys_of(bodies.lane, bodies.event)
        holder = self.nests.holders(bodies, keys, self._sizes)
        if not math.isclose(self._per_day, scale.per_day, rel_tol=1e-9):
            self._carry(keys, bodies, scale, rooms)
        if len(self._slots) > _MOST_KEPT:
            self._slots = self._slots.taken(np.isin(self._slots.key, keys))
        if self._asking and len(self._slots):
            self._slots.label[:] = self._labels(self._slots.events)
            self._asking = False
        if self._settling:
            self._slots = self._slots.taken(self._slots.row != NO_ROW)
        view = _View(keys, bodies, importance, holder, scale, rooms)
        self._place_new(view)
        if self._settling:
            self._place_short(view)
            if self._carried:
                self._improve(view)
            self._carried = self._fresh = False
        self._settling = False
        at, _ = self._slots.find(keys)
        found = self._slots.taken(at)
        return found, np.where(found.within, holder, NOBODY)

    def _carry(self, keys: Keys, bodies: Bodies, scale: Scale, rooms: Sequence[Room]) -> None:
        """Take the rows along to another zoom, but for those that would now overlap one before them."""
        at, known = self._slots.find(keys)
        kept, held = self._slots.taken(at[known]), bodies.taken(known)
        least = np.array([room.least for room in rooms])[held.lane]
        stays = ~clashes(held.lane * _MOST_ROWS + kept.row, held.left, held.right, self._sizes.between)
        stays |= kept.row == NO_ROW
        nest = kept.within | (kept.span > 1)
        stays &= ~nest
        self._before = dict(
            zip(kept.key[nest].astype(np.int64).tolist(), kept.row[nest].astype(np.int64).tolist(), strict=True)
        )
        if scale.per_day > 1.2 * self._tried_at or scale.per_day < self._tried_at / 1.2:
            stays &= kept.row != NO_ROW
            self._tried_at = scale.per_day
        origin = scale.start * scale.per_day
        kept.left[:], kept.right[:] = held.left + origin, held.right + origin
        kept.beside[:] = np.minimum(kept.beside, least + self._sizes.gap)
        self._slots, self._per_day = kept.taken(stays), scale.per_day
        self._carried = len(self._slots) > 0 or self._carried

    def _place_new(self, view: _View) -> None:
        _, known = self._slots.find(view.keys)
        if not known.all():
            self._slots = self._slots.joined(self._placed(self._slots, view, np.flatnonzero(~known)))

    def _place_short(self, view: _View) -> None:
        """Look for rows where more of the labels shows that are cut; everything else stays."""
        at, _ = self._slots.find(view.keys)
        kept = self._slots.taken(at)
        short = self._told(kept, view)[1] & (kept.span == 1) & ~kept.within
        if short.any():
            stays = np.ones(len(self._slots), np.bool_)
            stays[at[short]] = False
            self._slots = self._slots.taken(stays)
            self._place_new(view)

    def _placed(self, among: Slots, view: _View, new: npt.NDArray[np.int64], *, spread: bool = True) -> Slots:
        """Slots for the bodies at these positions, among those that stand already.

        Unless `spread`, room is held for no more than a good part of the labels of few events.
        """
        sizes, scale, bodies = self._sizes, view.scale, view.bodies.taken(new)
        origin = scale.start * scale.per_day
        label = self._labels(bodies.event)
        wanted = known_widths(label)
        inside = fits_inside(bodies.body, bodies.right - bodies.left, wanted, sizes)
        reserve = np.array([room.reserve for room in view.rooms])[bodies.lane]
        few = np.array([room.few for room in view.rooms], np.bool_)[bodies.lane]
        good = _GOOD_PART * np.minimum(wanted, sizes.label_most)
        reserve = np.where(few, np.maximum(reserve if spread else 0.0, good), reserve)
        told = view.importance[new] >= np.array([room.told for room in view.rooms])[bodies.lane]
        beside = np.where(inside | ~told, 0.0, np.minimum(wanted, reserve) + sizes.gap).tolist()
        left, right = bodies.left + origin, bodies.right + origin
        lefts, rights = left.tolist(), right.tolist()
        edges = (origin + sizes.edge, origin + scale.width - sizes.far_edge)
        nested = _nested(view, new)
        found: dict[int, Place] = {}
        for lane, start, end in _runs(bodies.lane):
            room = view.rooms[lane]
            rows = Rows(room.rows, sizes.between, labels_yield=room.few)
            self._hold(rows, among, lane, min(lefts[start:end]) - 2_000, max(rights[start:end]) + 2_000)
            least = room.least
            for at in [*(at for at in nested if start <= at < end), *range(start, end)]:
                if at in nested and at not in found:
                    inner = [(child, (lefts[child], rights[child]), beside[child]) for child in nested[at]]
                    first = self._before.get(int(view.keys[new[at]]))
                    held = hold_inside(rows, (lefts[at], rights[at]), beside[at], inner, first, self._sizes)
                    found.update({(at if child is None else child): place for child, place in held})
                if at not in found:
                    found[at] = rows.place((lefts[at], rights[at]), beside[at], edges, least)
        return Slots.of(view.keys[new], [found[at] for at in range(len(new))], left, right, label)

    def _hold(self, rows: Rows, among: Slots, lane: int, low: float, high: float) -> None:
        """Keep the rows' stretches from `low` to `high` that are given away already."""
        mine = among.taken(among.of_lane(lane))
        near = mine.taken((mine.row != NO_ROW) & ~mine.within & (mine.right > low) & (mine.left < high))
        for _, row, side, left, right, _, span, _, beside in near.table.T.tolist():
            rows.hold(int(row), (left, right), _SIDES[int(side)], beside)
            for below in range(int(row) + 1, int(row + span)):
                rows.hold(below, (left, right), Side.NONE, 0.0)

    def _improve(self, view: _View) -> None:
        """Place lanes anew where that leaves fewer without a row, cuts fewer labels, or needs fewer rows."""
        if not len(view.keys):
            return
        everyone = np.arange(len(view.keys))
        kept = self._slots.taken(self._slots.find(view.keys)[0])
        ways = [self._placed(Slots.none(), view, everyone, spread=spread) for spread in (True, False)]
        ways.insert(len(ways) if self._fresh else 0, kept)
        judged = [(way, *self._told(way, view)) for way in ways]
        for lane, start, end in _runs(view.bodies.lane):
            run, fair = slice(start, end), view.rooms[lane].fair
            worth = [_worth(way.taken(run), told[run], short[run], fair) for way, told, short in judged]
            best = ways[worth.index(max(worth))]
            if best is not kept:
                self._slots = self._slots.taken(self._slots.lanes != lane).joined(best.taken(run))

    def _told(self, slots: Slots, view: _View) -> tuple[Pixels, Flags]:
        """How much of each label shows with these slots, and of which labels of few it is less than a good part."""
        sizes, bodies, scale = self._sizes, view.bodies, view.scale
        room = np.zeros(len(slots))
        lost = slots.row == NO_ROW
        wanted = known_widths(slots.label)
        low, high = bounds_inside(
            bodies, np.where(slots.within, view.holder, NOBODY), sizes.edge, scale.width - sizes.far_edge, sizes
        )
        least = np.array([room.least for room in view.rooms], np.float64)[bodies.lane]
        line = Line(
            (bodies.lane * _MOST_ROWS + slots.row).astype(np.int32), bodies.body, bodies.left, bodies.right,
            slots.side.astype(np.uint8), wanted, low, high, least,
        )  # fmt: skip
        stands = np.flatnonzero(~lost)
        room[stands] = settled(line.taken(stands), sizes)[2]
        few = np.array([room.few for room in view.rooms], np.bool_)[bodies.lane]
        good = _GOOD_PART * np.minimum(wanted, sizes.label_most)
        seen = (bodies.right > sizes.edge) & (bodies.left < scale.width - sizes.far_edge)
        return np.minimum(room, np.where(few, wanted, least)), few & seen & ~lost & (room < good - 1)

    @property
    def nbytes(self) -> int:
        """The memory of what is remembered."""
        return self._slots.table.nbytes


def _nested(view: _View, new: npt.NDArray[np.int64]) -> dict[int, list[int]]:
    """For each new body that holds others inside, by its number among the new ones, the numbers of these."""
    holder = view.holder[new]
    inner = np.flatnonzero(holder != NOBODY)
    if not len(inner):
        return {}
    number = {position: at for at, position in enumerate(new.tolist())}
    found: dict[int, list[int]] = {}
    for child, position in zip(inner.tolist(), holder[inner].tolist(), strict=True):
        if position in number:
            found.setdefault(number[position], []).append(child)
    return found


def _worth(slots: Slots, told: Pixels, short: Flags, fair: int) -> tuple[int, ...]:
    """Greater for the better of two ways to place the same events."""
    steps = round(math.log(max(float(told.sum()), 1.0)) / math.log(_WIDER))
    lost, rows = int((slots.row == NO_ROW).sum()), int((slots.row + slots.span).max())
    return -lost, -int(short.sum()), -max(rows, fair), steps, -rows


def _runs(lane: Indices) -> list[tuple[int, int, int]]:
    """Each lane with where its bodies start and end."""
    starts = np.flatnonzero(np.concatenate([[True], lane[1:] != lane[:-1]])) if len(lane) else np.zeros(0, np.int64)
    ends = np.append(starts[1:], len(lane))
    return list(zip(lane[starts].tolist(), starts.tolist(), ends.tolist(), strict=True))


def _moved(events: Indices, shift: Shift) -> Indices:
    """The new indices of events that all stay, in any order."""
    at = np.searchsorted(shift.starts, events, "right") - 1
    moved: Indices = events + (shift.to - shift.starts)[at]
    return moved
