"""Rows of what would change, any number of them, in groups that can be narrowed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kzexplorer.domain.span import Span
from kzexplorer.ui.widgets.elided import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A title, a line below it, and a word at the right; a `head` stands above the rows of its group.

    `icon` is a name and a tone of the theme. `document`, `span` and `event` are where it leads; `share` is what it can
    be narrowed by.
    """

    title: str
    below: str
    right: str
    icon: tuple[str, str]
    document: int
    span: Span | None = None
    event: int | None = None
    share: str = ""
    head: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.right, self.title, self.below) if part)


class Rows(QAbstractTableModel):
    """One column, as a table alone lays out a million rows in no time."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._shown: Sequence[int] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these in place of others."""
        self.beginResetModel()
        self._rows, self._shown = rows, range(len(rows))
        self.endResetModel()

    def narrow(self, passes: Callable[[Row], bool]) -> None:
        """Show the rows that pass alone, and the heads of groups in which any does."""
        self.beginResetModel()
        shown: list[int] = []
        head: int | None = None
        for at, row in enumerate(self._rows):
            if row.head:
                head = at
            elif passes(row):
                if head is not None:
                    shown.append(head)
                    head = None
                shown.append(at)
        self._shown = shown
        self.endResetModel()

    @property
    def n_shown(self) -> int:
        """How many rows show that are no heads."""
        return sum(not self._rows[at].head for at in self._shown)

    def row(self, at: int) -> Row | None:
        return self._rows[self._shown[at]] if 0 <= at < len(self._shown) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return plain_tip(row.title, row.below) if role == Qt.ItemDataRole.ToolTipRole else None
