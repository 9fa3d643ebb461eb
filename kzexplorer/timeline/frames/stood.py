"""Events of all lanes on their rows, before each lane takes its own: what labels are settled with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kzexplorer.timeline.events import Codes, Flags, Indices
from kzexplorer.timeline.frames.bodies import Bodies
from kzexplorer.timeline.frames.placed import Pixels, Placed, Side, Sizes
from kzexplorer.timeline.frames.sides import Line, known_widths, settled

_MOST_ROWS = 1_024


@dataclass(frozen=True, slots=True, eq=False)
class Stood:
    """Bodies with row, reserved side and label width (NaN: not known), how many rows each takes, and from `low` to
    `high` the pixels that its label may use."""

    bodies: Bodies
    row: Indices
    side: Codes
    label: Pixels
    span: Indices
    low: Pixels
    high: Pixels

    @classmethod
    def in_line(cls, bodies: Bodies, label: Pixels, low: float, high: float) -> Stood:
        """All on the first row, labels on the right."""
        n = len(bodies)
        return cls(
            bodies, np.zeros(n, np.int32), np.full(n, Side.RIGHT.value, np.uint8), label, np.ones(n, np.int32),
            np.full(n, low), np.full(n, high),
        )  # fmt: skip

    def taken(self, chosen: Flags) -> Stood:
        """Those that a mask chooses."""
        return Stood(
            self.bodies.taken(chosen), self.row[chosen], self.side[chosen], self.label[chosen], self.span[chosen],
            self.low[chosen], self.high[chosen],
        )  # fmt: skip

    def joined(self, other: Stood) -> Stood:
        """These, and then others."""
        if not len(other.row):
            return self
        return Stood(
            self.bodies.joined(other.bodies),
            np.concatenate([self.row, other.row]),
            np.concatenate([self.side, other.side]),
            np.concatenate([self.label, other.label]),
            np.concatenate([self.span, other.span]),
            np.concatenate([self.low, other.low]),
            np.concatenate([self.high, other.high]),
        )

    def placed(self, least: Pixels, sizes: Sizes) -> tuple[Placed, Indices]:
        """With labels settled, ascending by lane and left end, and how many rows each takes.

        `least` gives for each lane the width below which labels are left out.
        """
        bodies = self.bodies
        line = Line(
            bodies.lane * _MOST_ROWS + self.row, bodies.body, bodies.left, bodies.right, self.side,
            known_widths(self.label), self.low, self.high, least[bodies.lane],
        )  # fmt: skip
        side, label_left, room = settled(line, sizes)
        order = np.lexsort((bodies.left, bodies.lane))
        placed = Placed(
            bodies.event, self.row, bodies.body, bodies.x, bodies.left, bodies.right, side, label_left, room,
        )  # fmt: skip
        return placed.taken(order), self.span[order]
