"""Where the bodies of events lie on the pixels of a view: marks, bars of exact days, and soft spans."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import OPEN, Codes, Events, Flag, Flags, Indices
from kzexplorer.timeline.frames.placed import Body, Pixels, Sizes, Spot
from kzexplorer.timeline.scale import Scale

HOURS_FROM = 80.0
"""Pixels of a day from which the axis tells hours: a mark would claim one of them, so that a day is a bar there."""


@dataclass(frozen=True, slots=True, eq=False)
class Bodies:
    """Columns of equal length: event and lane (indices), `Body` value, centre of the mark and ends in pixels."""

    event: Indices
    lane: Indices
    body: Codes
    x: Pixels
    left: Pixels
    right: Pixels

    def __len__(self) -> int:
        return len(self.event)

    def taken(self, chosen: Flags | npt.NDArray[np.integer] | slice) -> Bodies:
        """Those that a mask, positions or a slice choose."""
        return Bodies(
            self.event[chosen],
            self.lane[chosen],
            self.body[chosen],
            self.x[chosen],
            self.left[chosen],
            self.right[chosen],
        )

    def joined(self, other: Bodies) -> Bodies:
        """These, and then others."""
        return Bodies(
            np.concatenate([self.event, other.event]),
            np.concatenate([self.lane, other.lane]),
            np.concatenate([self.body, other.body]),
            np.concatenate([self.x, other.x]),
            np.concatenate([self.left, other.left]),
            np.concatenate([self.right, other.right]),
        )

    def spot(self, row: int) -> Spot:
        """The first of them, on that row, without a label."""
        kind = Body(int(self.body[0]))
        return Spot(int(self.event[0]), row, kind, float(self.x[0]), float(self.left[0]), float(self.right[0]))

    def seen(self, width: float, beyond: float) -> Flags:
        """Which of them reach into the view or up to `beyond` pixels beside it."""
        seen: Flags = (self.right >= -beyond) & (self.left <= width + beyond)
        return seen


def bodies(events: Events, chosen: Indices, lane: Indices, scale: Scale, sizes: Sizes) -> Bodies:
    """The bodies of these events; what is narrower than it can be drawn grows around the middle of its days."""
    days = events.first[chosen].astype(np.float64)
    ends = events.last[chosen].astype(np.float64) + 1.0
    left, right = (days - scale.start) * scale.per_day, (ends - scale.start) * scale.per_day
    x = (left + right) / 2
    bar = (right - left >= sizes.bar_least) & ((ends - days > 1) | (scale.per_day >= HOURS_FROM))
    flags = events.flags[chosen]
    reach = sizes.mark + 1
    if not (flags & np.uint8(Flag.SOFT | OPEN)).any():
        left, right = np.where(bar, left, x - reach), np.where(bar, right, x + reach)
        return Bodies(chosen, lane, bar.astype(np.uint8), x, left, right)
    soft, starts, stops = ((flags & np.uint8(flag)) != 0 for flag in (Flag.SOFT, Flag.OPEN_START, Flag.OPEN_END))
    bar = (bar | starts | stops) & ~soft
    half = np.where(soft, sizes.soft_least / 2, reach)
    whole = soft | bar
    left = np.where(whole, np.minimum(left, x - half), x - half) - starts * sizes.fade
    right = np.where(whole, np.maximum(right, x + half), x + half) + stops * sizes.fade
    kinds = np.where(soft, np.uint8(Body.SOFT.value), bar.astype(np.uint8))
    return Bodies(chosen, lane, kinds, x, left, right)
