"""The rows of a long list: their ids are known, and what they show is read in batches once it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Generic, Protocol, TypeVar

_BATCH = 64


class Line(Protocol):
    """A row of the store."""

    @property
    def id(self) -> int: ...


L = TypeVar("L", bound=Line)


class Fetched(Generic[L]):
    """`read` gives the lines of ids; an id that it leaves out has no line."""

    def __init__(self, ids: Sequence[int], read: Callable[[Sequence[int]], Sequence[L]]) -> None:
        self.ids = ids
        self._read = read
        self._lines: dict[int, L | None] = {}

    def line(self, row: int) -> L | None:
        """What a row shows, read with those around it."""
        wanted = self.ids[row]
        if wanted not in self._lines:
            start = row - row % _BATCH
            batch = self.ids[start : start + _BATCH]
            self._lines.update(dict.fromkeys(batch))
            self._lines.update((line.id, line) for line in self._read(batch))
        return self._lines[wanted]

    def row_of(self, wanted: int | None) -> int | None:
        return None if wanted is None else self._rows.get(wanted)

    def forget(self) -> None:
        """Read again what is looked at from now on."""
        self._lines.clear()

    @cached_property
    def _rows(self) -> dict[int, int]:
        return {each: row for row, each in enumerate(self.ids)}
