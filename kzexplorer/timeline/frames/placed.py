"""An event on a row of a lane: how it is drawn, where its body and its label are, and the sizes that settle this."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Codes, Indices

Pixels = npt.NDArray[np.float64]


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
    pad: float = 4.0
    least_lane: float = 40.0
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
    bars_least: float = 15.0
    foot: float = 12.0
    per_event: float = 12.0
    collapsed: float = 24.0
    nest_pad: float = 6.0

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
