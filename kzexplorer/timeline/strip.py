"""Where moments stand on the strip of all events: evenly, but that a few far events share a short fold at an end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Events
from kzexplorer.timeline.opening import bulk_range, whole_range, with_margins
from kzexplorer.timeline.scale import Scale

FOLD = 46.0
_BULK = 0.9
_SPARE = 8.0


@dataclass(frozen=True, slots=True)
class Reach:
    """The moments that a strip shows: evenly from `low` to `high`, folded from `start` to `low` and `high` to `end`."""

    start: float
    low: float
    high: float
    end: float


def reach_of(events: Events) -> Reach | None:
    """The reach over all events; folded where the rest would have less than an eighth of the strip. None without any.

    Only what lies farther from the rest than the rest is long is folded.
    """
    whole = whole_range(events)
    if whole is None:
        return None
    bulk = bulk_range(events, whole, share=_BULK, spare=_SPARE)
    if bulk is None:
        return Reach(whole[0], whole[0], whole[1], whole[1])
    first, last = int(events.first[0]), int(events.last.max())
    length = bulk[1] - bulk[0]
    early, late = bulk[0] - first > length, last - bulk[1] > length
    if early:
        first = int(events.first[events.first.searchsorted(np.int32(bulk[0] - length))])
    if late:
        last = max(int(events.first[events.first.searchsorted(np.int32(bulk[1] + length), "right") - 1]), bulk[1])
    low, high = with_margins(first, last)
    return Reach(float(events.first[0]) if early else low, low, high, float(events.last.max()) + 1 if late else high)


@dataclass(frozen=True, slots=True)
class StripScale:
    """A reach on `width` pixels, x counted from the strip's left edge; where both ends are even, so is all."""

    reach: Reach
    width: float

    @property
    def edges(self) -> tuple[float, float]:
        """The x where the even part begins and ends."""
        before = FOLD if self.reach.low > self.reach.start else 0.0
        after = FOLD if self.reach.high < self.reach.end else 0.0
        return before, self.width - after

    @property
    def even(self) -> Scale:
        """The scale of the even part, whose x counts from its own left edge."""
        before, after = self.edges
        return Scale.over(self.reach.low, self.reach.high, after - before)

    def x(self, moment: float) -> float:
        """Pixels from the left edge; what lies outside the reach is below 0 or above `width`."""
        before, after = self.edges
        reach = self.reach
        if moment < reach.low and before:
            return before - (reach.low - moment) / (reach.low - reach.start) * before
        if moment > reach.high and after < self.width:
            return after + (moment - reach.high) / (reach.end - reach.high) * (self.width - after)
        return before + self.even.x(moment)

    def moment(self, x: float) -> float:
        """The moment at that many pixels from the left edge."""
        before, after = self.edges
        reach = self.reach
        if before and x < before:
            return reach.low - (before - x) / before * (reach.low - reach.start)
        if x > after and after < self.width:
            return reach.high + (x - after) / (self.width - after) * (reach.end - reach.high)
        return self.even.moment(x - before)

    def xs(self, moments: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """The same for many moments within the reach."""
        before, after = self.edges
        reach = self.reach
        return np.interp(moments, (reach.start, reach.low, reach.high, reach.end), (0.0, before, after, self.width))
