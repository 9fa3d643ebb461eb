"""The entities of one type as rows of a list; what a row shows is asked for when it is painted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.plain import counted

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine

ENTITY_ROLE = Qt.ItemDataRole.UserRole
ACTIVITY_ROLE = Qt.ItemDataRole.UserRole + 1
IN_EVENT_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
BINS = 14
_MOST_ALIASES = 8


class EntityModel(QAbstractListModel):
    """Rows in the order given. `activity` holds, for each entity id, counts in BINS equal parts of all time shown."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[EntityLine] = ()
        self._activity: dict[int, tuple[int, ...]] = {}
        self._in_event: frozenset[int] = frozenset()

    def show_rows(self, rows: Sequence[EntityLine], activity: dict[int, tuple[int, ...]]) -> None:
        self.beginResetModel()
        self._rows, self._activity = rows, activity
        self.endResetModel()

    def show_in_event(self, entities: Iterable[int]) -> None:
        """Which entities the selected event names."""
        self._in_event = frozenset(entities)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [IN_EVENT_ROLE])

    def row_of(self, entity: int) -> int | None:
        return next((row for row, line in enumerate(self._rows) if line.id == entity), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        line = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            others = ", ".join(alias for alias in line.aliases[:_MOST_ALIASES] if alias != line.name)
            return plain_tip(line.name, line.role or "", f"Also: {others}" if others else "")
        if role == ENTITY_ROLE:
            return line
        if role == ACTIVITY_ROLE:
            return self._activity.get(line.id, ())
        return line.id in self._in_event if role == IN_EVENT_ROLE else None


def spoken(line: EntityLine) -> str:
    """What a screen reader says: `Barack Obama, US President, 6 events`."""
    return ", ".join(part for part in (line.name, line.role, counted(line.n_events, "event")) if part)


def initials(name: str) -> str:
    """Two letters for a badge: of the first and last word, or the first two of a single one."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()] or ["?"]
    return (words[0][0] + words[-1][0]).upper() if len(words) > 1 else words[0][:2].capitalize()
