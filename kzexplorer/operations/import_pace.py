"""How fast an import goes and how long it will still take, from what was done in the last seconds."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

_LOOKS_BACK = 15.0
_TELLS_AFTER = 2.0
_BYTES_A_FILE = 4_000
"""What a file costs besides its bytes, in bytes that cost as much."""
_SMOOTHING = 0.3
_HEAVIEST = 500_000
"""More bytes than this take no longer: events are looked for in so much, the rest is pictures or is kept as text."""


def weight(n_bytes: int) -> int:
    """Of the bytes of a file those that its time depends on."""
    return min(n_bytes, _HEAVIEST)


class Pace:
    """Counts the time between `go_on` and `rest` alone, so that a pause is no slowness. Seconds throughout."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._worked = 0.0
        self._since = clock()
        self._marks: deque[tuple[float, int, int]] = deque([(0.0, 0, 0)])
        self._left: float | None = None

    def rest(self) -> None:
        """The driver has its turn, for as long as it likes."""
        self._worked += self._clock() - self._since

    def go_on(self) -> None:
        self._since = self._clock()

    def mark(self, files: int, n_bytes: int) -> None:
        """So many files are done by now, with bytes of such a weight."""
        now = self._worked + self._clock() - self._since
        self._marks.append((now, files, n_bytes))
        while self._marks[1][0] < now - _LOOKS_BACK:
            self._marks.popleft()

    @property
    def files_per_second(self) -> float:
        seconds, files, _ = self._lately()
        return files / seconds if seconds > 0 else 0.0

    def seconds_left(self, files: int, n_bytes: int) -> float | None:
        """For so many files with bytes of such a weight; None until something is known of it."""
        seconds, done_files, done_bytes = self._lately()
        effort = done_bytes + _BYTES_A_FILE * done_files
        if self._marks[-1][0] < _TELLS_AFTER or effort <= 0:
            return None
        left = (n_bytes + _BYTES_A_FILE * files) * seconds / effort
        self._left = left if self._left is None else self._left + _SMOOTHING * (left - self._left)
        return self._left

    def _lately(self) -> tuple[float, int, int]:
        (began, files, n_bytes), (now, all_files, all_bytes) = self._marks[0], self._marks[-1]
        return now - began, all_files - files, all_bytes - n_bytes
