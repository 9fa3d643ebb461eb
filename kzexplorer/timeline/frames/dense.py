"""What a lane shows where events are dense: how many begin in each slice of time, and its most important events."""

from __future__ import annotations

import itertools
import math

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Days, Events, Indices
from kzexplorer.timeline.frames.bins import Bins, bin_edges, slices
from kzexplorer.timeline.frames.peaks import Peaks
from kzexplorer.timeline.frames.spread import Weights, spread
from kzexplorer.timeline.lanes import Lane
from kzexplorer.timeline.scale import Scale

_MOST_TILES = 5_000


class Dense:
    """Bars and best events of lanes; slices of time are cut from absolute time, so they are counted once per zoom."""

    def __init__(self, events: Events, lanes: tuple[Lane, ...]) -> None:
        self._events, self._lanes = events, lanes
        self._peaks: dict[int, Peaks] = {}
        self._tops: dict[tuple[int, int, int], int | None] = {}
        self._length, self._low, self._high = 0.0, 0, 0
        self._edges: Days = np.zeros(0, np.int32)
        self._positions: Indices = np.zeros(0, np.int32)
        self._counted: dict[int, tuple[npt.NDArray[np.int64], Weights]] = {}

    def renewed(self, events: Events, lanes: tuple[Lane, ...], same: dict[int, int]) -> Dense:
        """The same for other lanes; `same` are the old numbers of those that hold the same events as before."""
        after = Dense(events, lanes)
        kept = {at: self._peaks[old] for at, old in same.items() if old in self._peaks}
        after._peaks = {at: peaks.moved(events.importance, lanes[at].shown) for at, peaks in kept.items()}
        return after

    def bars(self, lane: int, scale: Scale) -> Bins:
        """How many events begin in each slice that the view shows."""
        length, low, high = slices(scale)
        if length != self._length or low < self._low or high > self._high:
            spare = (high - low) // 4
            self._length, self._low, self._high = length, low - spare, high + spare
            self._edges = bin_edges(length, self._low, self._high)
            self._positions = self._events.first.searchsorted(self._edges).astype(np.int32)
            self._counted.clear()
        if lane not in self._counted:
            shown = self._lanes[lane].shown
            counts = np.diff(shown.begun_at(self._positions)).astype(np.int64)
            self._counted[lane] = counts, spread(shown, self._edges, counts)
        start, end = low - self._low, high - self._low
        counts, expected = self._counted[lane]
        return Bins(self._edges[start : end + 1], counts[start:end], expected[start:end])

    def tops(self, lane: int, scale: Scale, tile: float) -> Indices:
        """The most important event that begins in each tile of absolute time, `tile` pixels wide at least.

        Those of the tiles on both sides of the view are among them.
        """
        level = math.ceil(math.log2(tile / scale.per_day))
        length = 2.0**level
        first, end = math.floor(scale.start / length) - 1, math.floor(scale.end / length) + 2
        missing = [at for at in range(first, end) if (lane, level, at) not in self._tops]
        if missing:
            self._find_tops(lane, level, range(missing[0], missing[-1] + 1))
        found = [self._tops[lane, level, at] for at in range(first, end)]
        return np.array([event for event in found if event is not None], np.int32)

    def _find_tops(self, lane: int, level: int, tiles: range) -> None:
        if len(self._tops) > _MOST_TILES:
            self._tops.clear()
        shown = self._lanes[lane].shown
        if lane not in self._peaks:
            self._peaks[lane] = Peaks(self._events.importance, shown)
        edges = np.ceil(np.arange(tiles.start, tiles.stop + 1) * 2.0**level).clip(-(2**31), 2**31 - 1).astype(np.int32)
        bounds = shown.begun_at(self._events.first.searchsorted(edges).astype(np.int32)).tolist()
        for tile, (a, b) in zip(tiles, itertools.pairwise(bounds), strict=True):
            self._tops[lane, level, tile] = shown.at(self._peaks[lane].highest(a, b)) if a < b else None

    @property
    def nbytes(self) -> int:
        """The memory of the tables that it holds."""
        return sum(peaks.nbytes for peaks in self._peaks.values())
