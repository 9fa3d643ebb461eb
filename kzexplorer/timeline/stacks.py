"""How many events of each kind group stand in each slice of the strip of all events."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Events, Flags
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
    def of(cls, events: Events, shown: Flags | None, reach: Reach, n_groups: int) -> Cells:
        """Events by the middle of their interval; `shown` marks those that are counted (None: all)."""
        counts = np.zeros(_CELLS * n_groups, np.int64)
        knots, numbers = (reach.start, reach.low, reach.high, reach.end), _numbers(reach)
        for start in range(0, len(events), _CHUNK):
            chunk = slice(start, start + _CHUNK)
            middles = (events.first[chunk].astype(np.float64) + events.last[chunk] + 1) / 2
            keys = np.interp(middles, knots, numbers).astype(np.int64)
            np.minimum(keys, _CELLS - 1, out=keys)
            keys *= n_groups
            keys += events.group[chunk]
            counts += np.bincount(keys if shown is None else keys[shown[chunk]], minlength=len(counts))
        return cls(reach, counts.reshape(_CELLS, n_groups))

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


def _numbers(reach: Reach) -> tuple[float, float, float, float]:
    """Between which cells each part of the reach lies; the even one is cut finest."""
    before = float(_FOLD_CELLS if reach.low > reach.start else 0)
    after = float(_FOLD_CELLS if reach.high < reach.end else 0)
    return 0.0, before, _CELLS - after, float(_CELLS)
