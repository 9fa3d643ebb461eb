"""How many events of each kind group stand in each slice of the strip of all events."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Events, Flags, Indices
from kzexplorer.timeline.strip import Reach, StripScale

Counts = npt.NDArray[np.int64]
_CELLS = 16_384
_FOLD_CELLS = 512
_CHUNK = 1 << 18


@dataclass(frozen=True, eq=False)
class Cells:
    """Counts of shape (cells, groups) over slices of time far finer than pixels, from which any width is stacked.

    Made in one pass over all events, so that nothing that a size or a theme asks for passes over them again.
    """

    reach: Reach
    counts: Counts

    @classmethod
    def counting(cls, events: Events, shown: Flags | None, reach: Reach, n_groups: int) -> Generator[None, None, Cells]:
        """Count events by the middle of their interval, a quarter of a million of them a step.

        `shown` marks those that are counted (None: all).
        """
        counts = np.zeros((_CELLS, n_groups), np.int64)
        for start in range(0, len(events), _CHUNK):
            if start:
                yield
            counts += _counted(events, shown, slice(start, start + _CHUNK), reach, n_groups)
        return cls(reach, counts)

    def edited(
        self, before: Events, was_shown: Flags | None, events: Events, shown: Flags | None, at: Indices
    ) -> Cells:
        """The same after the events at these indices, which have the same days, changed."""
        n_groups = self.counts.shape[1]
        gone = _counted(before, was_shown, at, self.reach, n_groups)
        come = _counted(events, shown, at, self.reach, n_groups)
        return self if np.array_equal(gone, come) else Cells(self.reach, self.counts - gone + come)

    def stacked(self, width: float, pitch: float) -> Counts:
        """Counts of shape (slices, groups) of a strip that wide, slices `pitch` pixels wide."""
        n_slices = max(1, int(width // pitch))
        moments = np.interp(
            np.arange(_CELLS) + 0.5,
            _numbers(self.reach),
            (self.reach.start, self.reach.low, self.reach.high, self.reach.end),
        )
        slices = np.minimum(StripScale(self.reach, width).xs(moments) // pitch, n_slices - 1).astype(np.int64)
        used = np.flatnonzero(self.counts.any(axis=1))
        stacked = np.zeros((n_slices, self.counts.shape[1]), np.int64)
        np.add.at(stacked, slices[used], self.counts[used])
        return stacked


def _counted(events: Events, shown: Flags | None, at: slice | Indices, reach: Reach, n_groups: int) -> Counts:
    """Counts by cell and group of the events there that are shown."""
    middles = (events.first[at].astype(np.float64) + events.last[at] + 1) / 2
    knots = (reach.start, reach.low, reach.high, reach.end)
    keys = np.interp(middles, knots, _numbers(reach)).astype(np.int64)
    np.minimum(keys, _CELLS - 1, out=keys)
    keys *= n_groups
    keys += events.group[at]
    counted = np.bincount(keys if shown is None else keys[shown[at]], minlength=_CELLS * n_groups)
    return counted.reshape(_CELLS, n_groups)


def _numbers(reach: Reach) -> tuple[float, float, float, float]:
    """Between which cells each part of the reach lies; the even one is cut finest."""
    before = float(_FOLD_CELLS if reach.low > reach.start else 0)
    after = float(_FOLD_CELLS if reach.high < reach.end else 0)
    return 0.0, before, _CELLS - after, float(_CELLS)
