"""Who stands where at one zoom: rows found first-fit for what comes into view, and left as they are while it moves."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Flags, Indices
from kzexplorer.timeline.placed import Pixels, Side, Sizes

Keys = Pixels
"""A lane's number and an event in one number, which float64 holds exactly."""

LANE_BITS = 32
NO_ROW = -1
_MOST_INSIDE = 3


def keys_of(lane: Indices, event: Indices) -> Keys:
    """The key of each event on its lane."""
    return lane.astype(np.float64) * float(1 << LANE_BITS) + event


@dataclass(frozen=True, slots=True, eq=False)
class Slots:
    """One column for each event, ascending by `key` (a lane's number and the event), in one table of float64.

    `row` is `NO_ROW` where none was free; `side` is that of the label with which the stretch from `left` to `right` is
    held, in pixels from day 0; `label` is the label's width (NaN while it is not known). Those that hold others inside
    take `span` rows, and those others are `within` them. One table is chosen from and added to in one step.
    """

    table: Pixels

    @classmethod
    def none(cls) -> Slots:
        """Nobody stands anywhere."""
        return cls(np.zeros((8, 0), np.float64))

    @classmethod
    def of(cls, keys: Keys, places: Sequence[Place], label: Pixels) -> Slots:
        """Slots of new places; keys ascend."""
        columns = [(p.row, p.side.value, p.left, p.right, p.span, p.within) for p in places]
        row, side, left, right, span, within = np.array(columns, np.float64).reshape(-1, 6).T
        return cls(np.stack([keys, row, side, left, right, label, span, within]))

    def __len__(self) -> int:
        return int(self.table.shape[1])

    def _column(self, number: int) -> Pixels:
        column: Pixels = self.table[number]
        return column

    @property
    def key(self) -> Pixels:
        return self._column(0)

    @property
    def row(self) -> Pixels:
        return self._column(1)

    @property
    def side(self) -> Pixels:
        return self._column(2)

    @property
    def left(self) -> Pixels:
        return self._column(3)

    @property
    def right(self) -> Pixels:
        return self._column(4)

    @property
    def label(self) -> Pixels:
        return self._column(5)

    @property
    def span(self) -> Pixels:
        return self._column(6)

    @property
    def within(self) -> Flags:
        within: Flags = self.table[7] > 0
        return within

    @property
    def events(self) -> Indices:
        """The event of each."""
        return (self.key.astype(np.int64) & ((1 << LANE_BITS) - 1)).astype(np.int32)

    @property
    def lanes(self) -> Indices:
        """The number of the lane of each."""
        return (self.key.astype(np.int64) >> LANE_BITS).astype(np.int32)

    def find(self, keys: Keys) -> tuple[npt.NDArray[np.int64], Flags]:
        """Their positions, and which of them are here."""
        if not len(self):
            return np.zeros(len(keys), np.int64), np.zeros(len(keys), np.bool_)
        at = np.minimum(self.key.searchsorted(keys), len(self) - 1)
        return at, self.key[at] == keys

    def taken(self, chosen: Flags | npt.NDArray[np.integer] | slice) -> Slots:
        """Those that a mask, positions or a slice choose."""
        return Slots(self.table[:, chosen])

    def of_lane(self, lane: int) -> slice:
        """Where those of a lane are."""
        start, end = self.key.searchsorted(np.array([lane << LANE_BITS, (lane + 1) << LANE_BITS], np.float64)).tolist()
        return slice(start, end)

    def joined(self, other: Slots) -> Slots:
        """These and others, which have no key in common."""
        both = np.concatenate([self.table, other.table], axis=1)
        return Slots(both[:, np.argsort(both[0], kind="stable")])


@dataclass(frozen=True, slots=True)
class Place:
    """Where one body stands, as a row of `Slots`."""

    row: int
    side: Side
    left: float
    right: float
    span: int = 1
    within: bool = False


class Rows:
    """The rows of one lane: at most `most` of stretches that never overlap; `between` pixels stay free between two."""

    def __init__(self, most: int, between: float) -> None:
        self._between = between
        self._lefts: list[list[float]] = [[] for _ in range(most)]
        self._rights: list[list[float]] = [[] for _ in range(most)]

    def hold(self, row: int, left: float, right: float) -> None:
        """Keep that stretch from being given away."""
        while row >= len(self._lefts):
            self._lefts.append([])
            self._rights.append([])
        at = bisect_left(self._lefts[row], left)
        self._lefts[row].insert(at, left)
        self._rights[row].insert(at, right)

    def place(
        self, body: tuple[float, float], label: float, view: tuple[float, float], least: float
    ) -> tuple[int, Side, float, float]:
        """Row, side and stretch for a body with `label` pixels beside it (0: none or inside).

        Right if the label ends inside the view, else left, else on the next row; when rows have run out with as much
        of the label as fits, at least `least` pixels, then without it; then it has no row.
        """
        left, right = body
        free = [row for row in range(len(self._lefts)) if self._is_free(row, left, right)]
        if not free:
            return NO_ROW, Side.NONE, left, right
        if not label:
            return self._taken(free[0], Side.NONE, left, right)
        beyond = left < view[1] < right + label
        may_left = left - label >= view[0]
        for row in free:
            if (not beyond or not may_left) and self._is_free(row, left, right + label):
                return self._taken(row, Side.RIGHT, left, right + label)
            if may_left and self._is_free(row, left - label, right):
                return self._taken(row, Side.LEFT, left - label, right)
        short = min(least, label)
        if not right + short > view[1] > left:
            for row in free:
                if self._is_free(row, left, right + short):
                    return self._taken(row, Side.RIGHT, left, right + short)
        for row in free:
            if self._is_free(row, left - short, right):
                return self._taken(row, Side.LEFT, left - short, right)
        return self._taken(free[0], Side.NONE, left, right)

    def place_tall(
        self, body: tuple[float, float], label: float, span: int, first: int | None
    ) -> tuple[int, Side, float, float] | None:
        """The first of `span` rows free for the body, on `first` if it can be, its label beside it where it fits."""
        left, right = body
        starts = range(len(self._lefts) - span + 1)
        for end, side in ((right + label, Side.RIGHT if label else Side.NONE), (right, Side.NONE)):
            for row in [*([first] if first in starts else []), *starts]:
                if self._is_free(row, left, end) and all(
                    self._is_free(below, left, right) for below in range(row + 1, row + span)
                ):
                    for below in range(row + 1, row + span):
                        self.hold(below, left, right)
                    return self._taken(row, side, left, end)
        return None

    def _is_free(self, row: int, left: float, right: float) -> bool:
        rights = self._rights[row]
        if not rights or rights[-1] + self._between <= left:
            return True
        lefts = self._lefts[row]
        at = bisect_left(lefts, left)
        if at < len(lefts) and lefts[at] < right + self._between:
            return False
        return not at or rights[at - 1] + self._between <= left

    def _taken(self, row: int, side: Side, left: float, right: float) -> tuple[int, Side, float, float]:
        self.hold(row, left, right)
        return row, side, left, right


def hold_inside(
    rows: Rows,
    body: tuple[float, float],
    label: float,
    inner: list[tuple[int, tuple[float, float], float]],
    first: int | None,
    sizes: Sizes,
) -> list[tuple[int | None, Place]]:
    """Places for a body (None) and those on rows inside it: number, body and label of each. Empty without room."""
    inside = Rows(_MOST_INSIDE, sizes.between)
    edges = (body[0] + sizes.nest_pad, body[1] - sizes.nest_pad)
    places = [(number, inside.place(ends, beside, edges, sizes.label_least)) for number, ends, beside in inner]
    span = 2 + max(row for _, (row, *_) in places)
    held = rows.place_tall(body, label, span, first) if span > 1 else None
    if held is None:
        return []
    found: list[tuple[int | None, Place]] = [(None, Place(*held, span=span))]
    for number, (row, side, left, right) in places:
        if row != NO_ROW:
            found.append((number, Place(held[0] + 1 + row, side, left, right, within=True)))
    return found


def clashes(row: Pixels, left: Pixels, right: Pixels, between: float) -> Flags:
    """Which stretches overlap one that begins before them on the same row."""
    order = np.lexsort((left, row))
    rows = row[order]
    # far apart rows make one line, on which a running maximum is that of each row
    apart = rows * (2 * (np.abs(left).max(initial=0) + np.abs(right).max(initial=0)) + 1)
    ends = np.maximum.accumulate(right[order] + apart)
    found = np.zeros(len(order), np.bool_)
    found[order[1:]] = (ends[:-1] + between > left[order][1:] + apart[1:]) & (rows[1:] == rows[:-1])
    return found
