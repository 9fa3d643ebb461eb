"""Gives the events in view their rows: first-fit where they are new, else where they stood, also through a zoom."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from kzexplorer.timeline.bodies import Bodies
from kzexplorer.timeline.edits import Shift
from kzexplorer.timeline.events import Indices
from kzexplorer.timeline.placed import Pixels, Side, Sizes
from kzexplorer.timeline.scale import Scale
from kzexplorer.timeline.sides import fits_inside
from kzexplorer.timeline.slots import NO_ROW, Keys, Rows, Slots, clashes

Labels = Callable[[Indices], Pixels]
UNKNOWN = 150.0
_MOST_KEPT = 4_000
_LANE = 32
_MOST_ROWS = 1_024
_WIDER = 1.05


@dataclass(frozen=True, slots=True)
class Room:
    """What a lane offers: so many rows, `reserve` pixels for a label where it can, and `least` where it must."""

    rows: int
    reserve: float
    least: float


class Placing:
    """Remembers who stands where. `labels` gives widths in pixels for indices of events, NaN where not known yet."""

    def __init__(self, sizes: Sizes, labels: Labels) -> None:
        self._sizes, self._labels = sizes, labels
        self.forget()

    def forget(self) -> None:
        """Place everything anew."""
        self._slots = Slots.none()
        self._per_day = 0.0
        self._tried_at = 0.0
        self._carried = self._settling = self._asking = False

    def relabel(self) -> None:
        """Ask for the widths of all labels again."""
        self._asking = self._carried = True

    def settle(self) -> None:
        """Look for room anew for those that had none, and after a zoom for a better order of rows."""
        self._settling = True

    def edited(self, shift: Shift) -> None:
        """Keep rows under the new indices of events."""
        lane, event = np.divmod(self._slots.key, 1 << _LANE)
        stays = ~np.isin(event, shift.removed)
        self._slots = self._slots.taken(stays)
        self._slots.key = (lane[stays] << _LANE) | _moved(event[stays].astype(np.int32), shift)

    def renumber(self, numbers: dict[int, int]) -> None:
        """Lanes have new numbers, by their old ones; those of others are forgotten."""
        lane, event = np.divmod(self._slots.key, 1 << _LANE)
        table = np.full(int(lane.max(initial=0)) + 1, -1, np.int64)
        for old, new in numbers.items():
            if old < len(table):
                table[old] = new
        keys = (table[lane] << _LANE) | event
        order = np.argsort(keys, kind="stable")
        order = order[keys[order] >= 0]
        self._slots = self._slots.taken(order)
        self._slots.key = keys[order]

    def drop(self, lane: int) -> None:
        """Forget the rows of that lane."""
        self._slots = self._slots.taken(self._slots.key >> _LANE != lane)

    def rows(self, bodies: Bodies, scale: Scale, rooms: Sequence[Room]) -> Slots:
        """A slot for each body; they are sorted by lane and event, and `rooms` is what each lane offers."""
        keys: Keys = (bodies.lane.astype(np.int64) << _LANE) | bodies.event
        if not math.isclose(self._per_day, scale.per_day, rel_tol=1e-9):
            self._carry(keys, bodies, scale, rooms)
        if len(self._slots) > _MOST_KEPT:
            self._slots = self._slots.taken(np.isin(self._slots.key, keys))
        if self._asking and len(self._slots):
            self._slots.label = self._labels((self._slots.key & ((1 << _LANE) - 1)).astype(np.int32))
            self._asking = False
        if self._settling:
            self._slots = self._slots.taken(self._slots.row != NO_ROW)
        at, known = self._slots.find(keys)
        if not known.all():
            new = np.flatnonzero(~known)
            self._slots = self._slots.joined(self._placed(self._slots, keys[new], bodies.taken(new), scale, rooms))
            at, _ = self._slots.find(keys)
        if self._settling and self._carried:
            self._improve(keys, bodies, scale, rooms)
            at, _ = self._slots.find(keys)
            self._carried = False
        self._settling = False
        return self._slots.taken(at)

    def _carry(self, keys: Keys, bodies: Bodies, scale: Scale, rooms: Sequence[Room]) -> None:
        """Take the rows along to another zoom, but for those that would now overlap one before them."""
        at, known = self._slots.find(keys)
        kept, held = self._slots.taken(at[known]), bodies.taken(known)
        least = np.array([room.least for room in rooms])[held.lane]
        beside = np.minimum(known_widths(kept.label), least) + self._sizes.gap
        left = held.left - np.where(kept.side == Side.LEFT.value, beside, 0.0)
        right = held.right + np.where(kept.side == Side.RIGHT.value, beside, 0.0)
        stays = ~clashes(held.lane * _MOST_ROWS + kept.row, left, right, self._sizes.between)
        stays |= kept.row == NO_ROW
        if scale.per_day > 1.2 * self._tried_at or scale.per_day < self._tried_at / 1.2:
            stays &= kept.row != NO_ROW
            self._tried_at = scale.per_day
        origin = scale.start * scale.per_day
        kept.left, kept.right = left + origin, right + origin
        self._slots, self._per_day = kept.taken(stays), scale.per_day
        self._carried = len(self._slots) > 0 or self._carried

    def _placed(self, among: Slots, keys: Keys, bodies: Bodies, scale: Scale, rooms: Sequence[Room]) -> Slots:
        """Slots for new bodies among those that stand already."""
        sizes, origin = self._sizes, scale.start * scale.per_day
        view = (origin + sizes.edge, origin + scale.width - sizes.far_edge)
        label = self._labels(bodies.event)
        wanted = known_widths(label)
        inside = fits_inside(bodies.body, bodies.right - bodies.left, wanted, sizes)
        reserve = np.array([room.reserve for room in rooms])[bodies.lane]
        beside = np.where(inside, 0.0, np.minimum(wanted, reserve) + sizes.gap).tolist()
        lefts, rights = (bodies.left + origin).tolist(), (bodies.right + origin).tolist()
        found: list[tuple[int, Side, float, float]] = []
        for lane, start, end in _runs(bodies.lane):
            rows = Rows(rooms[lane].rows, sizes.between)
            self._hold(rows, among, lane, min(lefts[start:end]) - 2_000, max(rights[start:end]) + 2_000)
            least = rooms[lane].least
            found += [rows.place((lefts[i], rights[i]), beside[i], view, least) for i in range(start, end)]
        row, side, left, right = zip(*found, strict=True)
        return Slots(
            keys,
            np.array(row, np.int32),
            np.array([each.value for each in side], np.uint8),
            np.array(left, np.float64),
            np.array(right, np.float64),
            label,
        )

    def _hold(self, rows: Rows, among: Slots, lane: int, low: float, high: float) -> None:
        """Keep the rows' stretches from `low` to `high` that are given away already."""
        start, end = among.key.searchsorted(np.array([lane << _LANE, (lane + 1) << _LANE])).tolist()
        near = np.flatnonzero(
            (among.row[start:end] != NO_ROW) & (among.right[start:end] > low) & (among.left[start:end] < high)
        )
        columns = (among.row[start:end][near], among.left[start:end][near], among.right[start:end][near])
        for row, left, right in zip(*(column.tolist() for column in columns), strict=True):
            rows.hold(row, left, right)

    def _improve(self, keys: Keys, bodies: Bodies, scale: Scale, rooms: Sequence[Room]) -> None:
        """Place lanes anew where that leaves fewer without a row, needs fewer rows, or gives labels more room."""
        if not len(keys):
            return
        anew = self._placed(Slots.none(), keys, bodies, scale, rooms)
        kept = self._slots.taken(self._slots.find(keys)[0])
        for lane, start, end in _runs(bodies.lane):
            one, other = (slots.taken(np.arange(start, end)) for slots in (anew, kept))
            if _worth(one) > _worth(other):
                self.drop(lane)
                self._slots = self._slots.joined(one)

    @property
    def nbytes(self) -> int:
        """The memory of what is remembered."""
        slots = self._slots
        return sum(c.nbytes for c in (slots.key, slots.row, slots.side, slots.left, slots.right, slots.label))


def known_widths(label: Pixels) -> Pixels:
    """Widths of labels, with a guess where they are not known yet."""
    return np.where(np.isnan(label), UNKNOWN, label)


def _worth(slots: Slots) -> tuple[int, int, int]:
    """Greater for the better of two ways to place the same events."""
    length = float((slots.right - slots.left)[slots.row != NO_ROW].sum())
    steps = round(math.log(max(length, 1.0)) / math.log(_WIDER))
    return -int((slots.row == NO_ROW).sum()), -int(slots.row.max()), steps


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
