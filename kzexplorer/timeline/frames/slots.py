"""Who stands where at one zoom: rows found first-fit for what comes into view, and left as they are while it moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Flags, Indices
from kzexplorer.timeline.frames.placed import Pixels
from kzexplorer.timeline.frames.rows import Place

Keys = Pixels
"""A lane's number and an event in one number, which float64 holds exactly."""

LANE_BITS = 32


def keys_of(lane: Indices, event: Indices) -> Keys:
    """The key of each event on its lane."""
    return lane.astype(np.float64) * float(1 << LANE_BITS) + event


@dataclass(frozen=True, slots=True, eq=False)
class Slots:
    """One column for each event, ascending by `key` (a lane's number and the event), in one table of float64.

    `row`, `side`, `beside`, `span` and `within` are those of its `Place`; the body is from `left` to `right` in pixels
    from day 0; `label` is the label's width (NaN while it is not known). One table is chosen from and added to in one
    step.
    """

    table: Pixels

    @classmethod
    def none(cls) -> Slots:
        """Nobody stands anywhere."""
        return cls(np.zeros((9, 0), np.float64))

    @classmethod
    def of(cls, keys: Keys, places: Sequence[Place], left: Pixels, right: Pixels, label: Pixels) -> Slots:
        """Slots of new places; keys ascend."""
        columns = [(place.row, place.side.value, place.span, place.within, place.beside) for place in places]
        row, side, span, within, beside = np.array(columns, np.float64).reshape(-1, 5).T
        return cls(np.stack([keys, row, side, left, right, label, span, within, beside]))

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
    def beside(self) -> Pixels:
        return self._column(8)

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


def clashes(row: Pixels, left: Pixels, right: Pixels, between: float) -> Flags:
    """Which bodies overlap one that begins before them on the same row."""
    order = np.lexsort((left, row))
    rows = row[order]
    # far apart rows make one line, on which a running maximum is that of each row
    apart = rows * (2 * (np.abs(left).max(initial=0) + np.abs(right).max(initial=0)) + 1)
    ends = np.maximum.accumulate(right[order] + apart)
    found = np.zeros(len(order), np.bool_)
    found[order[1:]] = (ends[:-1] + between > left[order][1:] + apart[1:]) & (rows[1:] == rows[:-1])
    return found
