"""The queue as rows of a table: numbers at first, words as rows come into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kzexplorer.domain.said import said_when
from kzexplorer.domain.verdict import Verdict
from kzexplorer.translation import decimal, later, tr
from kzexplorer.ui.kinds import kind_words
from kzexplorer.ui.review.queue import Queue
from kzexplorer.ui.widgets.elided import plain_tip

if TYPE_CHECKING:
    from kzexplorer.store import EventLine

Index = QModelIndex | QPersistentModelIndex
Lines = Callable[[Sequence[int]], "Sequence[EventLine]"]
ROW_ROLE = Qt.ItemDataRole.UserRole
_BATCH = 40
_KEPT = 1_000
_SAID = {Verdict.TO_REVIEW: later("waits"), Verdict.ACCEPTED: later("accepted"), Verdict.REJECTED: later("rejected")}
_NOWHERE = QModelIndex()


class Row(NamedTuple):
    """What a row shows; `score` is how sure the extraction was, 0 to 1."""

    line: EventLine
    when: str
    score: float


class QueueRows(QAbstractTableModel):
    """One column; `lines` reads the words of events, a batch around each row that is looked at."""

    def __init__(self, queue: Queue, lines: Lines) -> None:
        super().__init__()
        self._queue, self._read = queue, lines
        self._lines: dict[int, EventLine] = {}
        queue.rebuilt.connect(self._rebuilt)
        queue.judged.connect(self._judged)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._queue)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        line = self._line(index.row())
        if line is None:
            return None
        when = said_when(line.when) if line.when is not None else tr("no date")
        if role == ROW_ROLE:
            return Row(line, when, self._queue.score(index.row()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            score = self._queue.score(index.row())
            return tr(
                "{title}, {kind}, {when}, confidence {score}, {said}",
                title=line.title,
                kind=kind_words(line.kind),
                when=when,
                score=decimal(score),
                said=tr(_SAID[line.verdict]),
            )
        return plain_tip(line.title, when) if role == Qt.ItemDataRole.ToolTipRole else line.title

    def _line(self, row: int) -> EventLine | None:
        event = self._queue.event_at(row)
        if event not in self._lines:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            start = row - row % _BATCH
            rows = range(start, min(start + _BATCH, len(self._queue)))
            self._lines.update({line.id: line for line in self._read([self._queue.event_at(each) for each in rows])})
        return self._lines.get(event)

    def _rebuilt(self) -> None:
        self.beginResetModel()
        self._lines.clear()
        self.endResetModel()

    def _judged(self, rows: Sequence[int]) -> None:
        for row in rows:
            self._lines.pop(self._queue.event_at(row), None)
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], 0))


_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    ROW_ROLE,
)
