"""Who stands where at one zoom: rows found first-fit for what comes into view, and left as they are while it moves."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Codes, Flags, Indices
from kzexplorer.timeline.placed import Pixels, Side, Sizes

Keys = npt.NDArray[np.int64]
NO_ROW = -1
_MOST_INSIDE = 3


@dataclass(slots=True, eq=False)
class Slots:
    """Columns that ascend by `key` (a lane's number and an event): the row (`NO_ROW`: none free), and the side of the
    label with which the stretch from `left` to `right` is held, in pixels from day 0; `label` is the label's width
    (NaN while it is not known). Those that hold others inside take `span` rows, and those others are `within` them."""

    key: Keys
    row: Indices
    side: Codes
    left: Pixels
    right: Pixels
    label: Pixels
    span: Indices
    within: Flags

    @classmethod
    def none(cls) -> Slots:
        """Nobody stands anywhere."""
        pixels, rows = np.zeros(0, np.float64), np.zeros(0, np.int32)
        nobody = np.zeros(0, np.bool_)
        return cls(np.zeros(0, np.int64), rows, np.zeros(0, np.uint8), pixels, pixels, pixels, rows, nobody)

    def __len__(self) -> int:
        return len(self.key)

    def find(self, keys: Keys) -> tuple[npt.NDArray[np.int64], Flags]:
        """Their positions, and which of them are here."""
        if not len(self.key):
            return np.zeros(len(keys), np.int64), np.zeros(len(keys), np.bool_)
        at = np.minimum(self.key.searchsorted(keys), len(self.key) - 1)
        return at, self.key[at] == keys

    def taken(self, chosen: Flags | npt.NDArray[np.int64]) -> Slots:
        """Those that a mask or positions choose."""
        return Slots(*(getattr(self, column.name)[chosen] for column in fields(self)))

    @property
    def nbytes(self) -> int:
        """The memory of all columns."""
        return sum(getattr(self, column.name).nbytes for column in fields(self))

    def joined(self, other: Slots) -> Slots:
        """These and others, which have no key in common."""
        at = self.key.searchsorted(other.key)
        return Slots(*(np.insert(getattr(self, c.name), at, getattr(other, c.name)) for c in fields(self)))


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


def clashes(row: Indices, left: Pixels, right: Pixels, between: float) -> Flags:
    """Which stretches overlap one that begins before them on the same row."""
    order = np.lexsort((left, row))
    rows = row[order].astype(np.float64)
    # far apart rows make one line, on which a running maximum is that of each row
    apart = rows * (2 * (np.abs(left).max(initial=0) + np.abs(right).max(initial=0)) + 1)
    ends = np.maximum.accumulate(right[order] + apart)
    found = np.zeros(len(order), np.bool_)
    found[order[1:]] = (ends[:-1] + between > left[order][1:] + apart[1:]) & (rows[1:] == rows[:-1])
    return found
