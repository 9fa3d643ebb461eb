"""What one step changed, as rows: what it is about, and its value before and after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kzexplorer.ui.history.words import about_change
from kzexplorer.ui.widgets.elided import plain_tip

if TYPE_CHECKING:
    from kzexplorer.store.views import HistoryChange

Index = QModelIndex | QPersistentModelIndex
CHANGE_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class ChangesModel(QAbstractListModel):
    """Empty until a step is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._changes: Sequence[HistoryChange] = ()

    def show_changes(self, changes: Sequence[HistoryChange]) -> None:
        self.beginResetModel()
        self._changes = changes
        self.endResetModel()

    def change(self, row: int) -> HistoryChange | None:
        return self._changes[row] if 0 <= row < len(self._changes) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._changes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        change = self.change(index.row()) if index.isValid() else None
        if change is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return change.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{change.words}, {about_change(change)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(change.words, about_change(change))
        return change if role == CHANGE_ROLE else None
