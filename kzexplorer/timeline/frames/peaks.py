"""The most important of any run of events without looking at each of them: a sparse table over blocks."""

from __future__ import annotations

import copy

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.members import Members

_BLOCK = 256


class Peaks:
    """Answers `highest(start, end)` over n members in constant time, with n / 256 · log2(n / 256) integers."""

    def __init__(self, importance: npt.NDArray[np.uint16], members: Members) -> None:
        self._importance, self._members = importance, members
        whole = len(members) // _BLOCK
        blocks = self._weights(0, whole * _BLOCK).reshape(whole, _BLOCK)
        starts = np.arange(whole, dtype=np.int32) * np.int32(_BLOCK)
        self._levels = [blocks.argmax(axis=1).astype(np.int32) + starts if whole else starts]
        best = importance[members.taken(self._levels[0])]
        reach = 1
        while 2 * reach <= whole:
            table, later = self._levels[-1][:-reach], self._levels[-1][reach:]
            higher = best[reach:] > best[:-reach]
            self._levels.append(np.where(higher, later, table))
            best = np.where(higher, best[reach:], best[:-reach])
            reach *= 2

    def moved(self, importance: npt.NDArray[np.uint16], members: Members) -> Peaks:
        """The same for members whose indices have moved and nothing else."""
        after = copy.copy(self)
        after._importance, after._members = importance, members
        return after

    def highest(self, start: int, end: int) -> int:
        """The first position of the greatest weight in [start, end), which must not be empty."""
        low, high = -(-start // _BLOCK), end // _BLOCK
        if low >= high:
            return start + int(self._weights(start, end).argmax())
        level = (high - low).bit_length() - 1
        table = self._levels[level]
        candidates = [int(table[low]), int(table[high - (1 << level)])]
        if start < low * _BLOCK:
            candidates.append(start + int(self._weights(start, low * _BLOCK).argmax()))
        if high * _BLOCK < end:
            candidates.append(high * _BLOCK + int(self._weights(high * _BLOCK, end).argmax()))
        return max(candidates, key=lambda at: (int(self._importance[self._members.at(at)]), -at))

    def _weights(self, start: int, end: int) -> npt.NDArray[np.uint16]:
        return self._importance[self._members.between(start, end)]

    @property
    def nbytes(self) -> int:
        """The memory of the table."""
        return sum(level.nbytes for level in self._levels)
