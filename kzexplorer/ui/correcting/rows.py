"""Rows of a short list: a title, a line or two below it, a number at the right; words of documents drawn plainly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from kzexplorer.domain.span import Span
from kzexplorer.translation import tr
from kzexplorer.ui.widgets.elided import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """`key` is what the row stands for; `mark` are words of `below` that stand out.

    `ticked` and `stays` are None where the row has no box to tick and is none of several of which one stays.
    """

    key: int
    title: str
    below: str = ""
    right: str = ""
    mark: Span | None = None
    ticked: bool | None = None
    stays: bool | None = None
    faint: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        state = tr("stays") if self.stays else ""
        return ", ".join(part for part in (self.title, self.right, self.below, state) if part)


class RowsModel(QAbstractListModel):
    """Rows given at once. `ticked` comes after a person ticked a box or took its tick away."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these in place of others."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def follow_rows(self, rows: Sequence[Row]) -> None:
        """Show these, most of them the same: rows that are gone are taken out, so that the current one stays."""
        wanted = [row.key for row in rows]
        for at in reversed(range(len(self.rows))):
            if self.rows[at].key not in wanted:
                self.beginRemoveRows(_NOWHERE, at, at)
                del self.rows[at]
                self.endRemoveRows()
        if [row.key for row in self.rows] != wanted:
            self.show_rows(rows)
            return
        self.rows = list(rows)
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def change(self, change: Callable[[Row], Row]) -> None:
        """Make each row another one with the same key."""
        self.follow_rows([change(row) for row in self.rows])

    def row_of(self, key: int) -> int | None:
        return next((at for at, row in enumerate(self.rows) if row.key == key), None)

    def at(self, index: Index) -> Row | None:
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def toggle(self, index: Index) -> None:
        """Tick the box of a row, or take its tick away."""
        row = self.at(index)
        if row is not None and row.ticked is not None:
            self.rows[index.row()] = replace(row, ticked=not row.ticked)
            self.dataChanged.emit(index, index)
            self.ticked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        tickable = Qt.ItemFlag.ItemIsUserCheckable
        row = self.at(index)
        return super().flags(index) | (tickable if row is not None and row.ticked is not None else Qt.ItemFlag(0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.title, row.below)
        if role == Qt.ItemDataRole.CheckStateRole and row.ticked is not None:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index)
        return True
