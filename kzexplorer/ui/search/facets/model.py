"""The values to narrow by as rows of one list: headings, values with their counts, and how many more there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kzexplorer.translation import tr, trn
from kzexplorer.ui.search.facets.reading import FacetGroup, FacetValue
from kzexplorer.ui.widgets.elided import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A heading where it has no `value`; `on` says that it is looked for."""

    words: str
    value: FacetValue | None = None
    on: bool = False


class FacetsModel(QAbstractListModel):
    """A few rows for each group: the reader caps them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[FacetRow] = []

    def show_groups(self, groups: Sequence[FacetGroup], is_on: Callable[[FacetValue], bool]) -> None:
        """List these; where the rows stay in number, the keys stay where they are."""
        rows = [row for group in groups for row in _rows(group, is_on)]
        if len(rows) == len(self._rows):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, at: int) -> FacetRow | None:
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def row_of(self, value: FacetValue) -> int | None:
        """Where the same value stands, whatever its count."""
        fields = [row.value.field if row.value else None for row in self._rows]
        return fields.index(value.field) if value.field in fields else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None or row.value is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if row.value is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            events = trn("{n} event", "{n} events", row.value.count)
            return ", ".join((row.words, events, *([tr("looked for")] if row.on else [])))
        return None


def _rows(group: FacetGroup, is_on: Callable[[FacetValue], bool]) -> list[FacetRow]:
    more = "  ·  " + trn("{n} more", "{n} more", group.n_more) if group.n_more else ""
    values = [FacetRow(value.words, value, is_on(value)) for value in group.values]
    return [FacetRow(f"{group.words}{more}"), *values]
