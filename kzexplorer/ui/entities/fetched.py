"""The rows of a long list: their ids are known, and the rest is read and handed to Qt once it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
_BATCH = 16
_FIRST = 256


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


class LongListModel(QAbstractListModel):
    """A list view asks for the place of every row that it knows, so it knows as many as it has scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self._known = 0
        self._growing = False

    def total(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def begin_anew(self) -> None:
        """Inside a reset: only the first rows are known."""
        self._known = min(self.total(), _FIRST)

    def know(self, row: int) -> None:
        """Let the view know rows up to that one and some more."""
        wanted = min(max(row + _FIRST, self._known), self.total())
        if wanted > self._known and not self._growing:
            self._growing = True
            self.beginInsertRows(QModelIndex(), self._known, wanted - 1)
            self._known = wanted
            self.endInsertRows()
            self._growing = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._known

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._growing and self._known < self.total()

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self.know(2 * self._known)
