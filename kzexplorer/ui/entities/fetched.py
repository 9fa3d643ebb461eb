"""The rows of a long list: their ids are known, and the rest is read and handed to Qt once it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

Index = QModelIndex | QPersistentModelIndex
_STAY = QItemSelectionModel.SelectionFlag.NoUpdate
_BATCH = 16
_FIRST = 256
_AT_ONCE = 512
"""Qt's own model moves all rows of an insertion for each of them."""


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


class LongListModel(QStringListModel):
    """Rows without words of their own: a list view asks each row that it knows for its place, and Qt alone answers.

    It knows as many rows as it has scrolled to. Subclasses give `total` and `data`.
    """

    def __init__(self) -> None:
        super().__init__()
        self._growing = False

    def total(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def begin_anew(self) -> None:
        """There are other rows: the view knows only the first."""
        self.setStringList([""] * min(self.total(), _FIRST))

    def follow(self) -> None:
        """There are other rows, most of them the same: the view stays where it is."""
        known, wanted = self.rowCount(), min(self.total(), max(self.rowCount(), _FIRST))
        if wanted < known:
            self.removeRows(wanted, known - wanted)
        elif wanted > known:
            self.know(wanted - 1)
        if wanted:
            self.dataChanged.emit(self.index(0), self.index(wanted - 1))

    def know(self, row: int) -> None:
        """Let the view know rows up to that one and some more; it lays all of them out each time, so twice as many."""
        known = self.rowCount()
        wanted = min(max(row + _FIRST, 2 * known), self.total())
        if row >= known and wanted > known and not self._growing:
            self._growing = True
            for start in range(known, wanted, _AT_ONCE):
                self.insertRows(start, min(_AT_ONCE, wanted - start))
            self._growing = False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, not written."""
        return super().flags(index) & ~Qt.ItemFlag.ItemIsEditable

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._growing and self.rowCount() < self.total()

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self.know(self.rowCount())


class RowsView(QListView):
    """Rows of one height, however many: what changes in them moves none, so that none is laid out anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def stay_at(self, row: int | None) -> None:
        """Have the keys go on from that row, without scrolling to it."""
        if row is not None and row < self.model().rowCount() and row != self.currentIndex().row():
            self.setAutoScroll(False)
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), _STAY)
            self.setAutoScroll(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End is the end of all rows, not of those that were scrolled to."""
        model = self.model()
        if event.key() == Qt.Key.Key_End and isinstance(model, LongListModel) and model.total():
            model.know(model.total() - 1)
        super().keyPressEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, first, last, roles)
