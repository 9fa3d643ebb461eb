"""The events found as rows of a table: their ids are known, and the rest is asked for as rows come into view."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from kzexplorer.domain.ordering import Ordering
from kzexplorer.domain.said import said_when
from kzexplorer.translation import decimal, later, tr
from kzexplorer.ui.kinds import kind_words
from kzexplorer.ui.terms import verdict_words
from kzexplorer.ui.widgets.elided import plain_tip

if TYPE_CHECKING:
    from kzexplorer.store import Ids
    from kzexplorer.ui.search.results.reading import ResultRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_KEPT, _ASKED = 4_000, 200


class Column(IntEnum):
    """The columns, in order."""

    DATE, KIND, TITLE, PASSAGE, DOCUMENT, CONFIDENCE, REVIEW = range(7)


HEADINGS = {
    Column.DATE: later("Date"),
    Column.KIND: later("Kind"),
    Column.TITLE: later("Title"),
    Column.PASSAGE: later("Passage"),
    Column.DOCUMENT: later("Document"),
    Column.CONFIDENCE: later("Confidence"),
    Column.REVIEW: later("Review"),
}
ORDERINGS: dict[Column, Ordering] = {
    column: Ordering(column.name.lower()) for column in Column if column is not Column.PASSAGE
}
"""What each column sorts by; passages have no order."""


class ResultsModel(QAbstractTableModel):
    """`wanted` comes with the ids of rows that are looked at and not known yet, `sorting` with an `Ordering` and
    whether it descends, once the person asks for it."""

    wanted = Signal(object)
    sorting = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._ids: Ids | Sequence[int] = ()
        self._rows: dict[int, ResultRow | None] = {}
        self._stale: set[int] = set()
        self._asked: dict[int, None] = {}
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._ask)

    @property
    def ids(self) -> Ids | Sequence[int]:
        """The events, in the order of the rows."""
        return self._ids

    def show_ids(self, ids: Ids) -> None:
        """These rows in place of others; what is known of events is kept until `forget`."""
        self.beginResetModel()
        self._ids = ids
        self._asked.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Read anew what is looked at; rows show what was known until it comes."""
        self._stale.update(self._rows)
        self._tell()

    def put(self, ids: Sequence[int], rows: Sequence[ResultRow]) -> None:
        """What was read of these events; those of which there is no row are gone."""
        if len(self._rows) > _KEPT:
            self._rows.clear()
        self._rows.update(dict.fromkeys(ids))
        self._rows.update((row.line.id, row) for row in rows)
        self._stale.difference_update(ids)
        self._tell()

    def row(self, at: int) -> ResultRow | None:
        """What is known of a row; what is not is asked for."""
        if not 0 <= at < len(self._ids):
            return None
        event = int(self._ids[at])
        if event not in self._rows or event in self._stale:
            self._asked[event] = None
            self._pause.start()
        return self._rows.get(event)

    def row_of(self, event: int | None) -> int | None:
        """Where an event stands, in time that grows with all rows, a millisecond for a million."""
        if event is None or not len(self._ids):
            return None
        import numpy as np

        places = np.flatnonzero(np.asarray(self._ids) == event)
        return int(places[0]) if len(places) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal or role not in (Qt.ItemDataRole.DisplayRole, _ALIGNMENT):
            return None
        return tr(HEADINGS[Column(section)]) if role == Qt.ItemDataRole.DisplayRole else _BEFORE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        words = cell_words(row, Column(index.column()))
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if Column(column) in ORDERINGS:
            self.sorting.emit(ORDERINGS[Column(column)], order == Qt.SortOrder.DescendingOrder)

    def _tell(self) -> None:
        if len(self._ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(Column) - 1))

    def _ask(self) -> None:
        """Those that were looked at last; the others have been scrolled away."""
        wanted = list(self._asked)[-_ASKED:]
        self._asked.clear()
        if wanted:
            self.wanted.emit(wanted)


_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_BEFORE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    ROW_ROLE,
)


def cell_words(row: ResultRow, column: Column) -> str:
    """What a cell says, on one line."""
    line = row.line
    words = {
        Column.DATE: said_when(line.when) if line.when else tr("No date"),
        Column.KIND: kind_words(line.kind),
        Column.TITLE: line.title,
        Column.PASSAGE: row.words,
        Column.DOCUMENT: row.document,
        Column.CONFIDENCE: decimal(row.confidence),
        Column.REVIEW: verdict_words(line.verdict),
    }[column]
    return " ".join(words.split())
