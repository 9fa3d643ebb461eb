"""The most important of any run of events without looking at each of them: a sparse table over blocks."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_BLOCK = 256


class Peaks:
    """Answers `highest(start, end)` over an array of n weights in constant time; n / 256 · log2(n / 256) integers."""

    def __init__(self, weights: npt.NDArray[np.uint16]) -> None:
        self._weights = weights
        whole = len(weights) // _BLOCK
        blocks = weights[: whole * _BLOCK].reshape(whole, _BLOCK)
        starts = np.arange(whole, dtype=np.int32) * _BLOCK
        self._levels = [blocks.argmax(axis=1).astype(np.int32) + starts if whole else starts]
        reach = 1
        while 2 * reach <= whole:
            left, right = self._levels[-1][:-reach], self._levels[-1][reach:]
            self._levels.append(np.where(weights[right] > weights[left], right, left))
            reach *= 2

    def highest(self, start: int, end: int) -> int:
        """The first position of the greatest weight in [start, end), which must not be empty."""
        low, high = -(-start // _BLOCK), end // _BLOCK
        if low >= high:
            return start + int(self._weights[start:end].argmax())
        level = (high - low).bit_length() - 1
        table = self._levels[level]
        candidates = [int(table[low]), int(table[high - (1 << level)])]
        if start < low * _BLOCK:
            candidates.insert(0, start + int(self._weights[start : low * _BLOCK].argmax()))
        if high * _BLOCK < end:
            candidates.append(high * _BLOCK + int(self._weights[high * _BLOCK : end].argmax()))
        return max(candidates, key=lambda at: (self._weights[at], -at))
