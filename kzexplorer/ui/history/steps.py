"""Steps as rows, newest first; those further down are read when they are scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from kzexplorer.ui.background import Task
from kzexplorer.ui.history.labels import step_words
from kzexplorer.ui.history.words import about_step, holds, subject_of
from kzexplorer.ui.session import Session
from kzexplorer.ui.widgets.elided import plain_tip

if TYPE_CHECKING:
    from kzexplorer.store import Reader
    from kzexplorer.store.views import HistoryLine

Index = QModelIndex | QPersistentModelIndex
STEP_ROLE = Qt.ItemDataRole.UserRole
PAGE = 100
_AT_ONCE = 1_000
"""How many steps are looked through at a time for those that hold what is looked for."""
_NOWHERE = QModelIndex()


class Steps(QAbstractListModel):
    """`arrived` comes after rows were read, the first ones of anew too."""

    arrived = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._lines: list[HistoryLine] = []
        self._wanted: list[str] = []
        self._ended = True
        self._task: Task | None = None

    def begin(self, words: str, rows: int = 0) -> None:
        """Show the steps that hold these words, all of them for none; as many as `rows` at first, or a page."""
        self._wanted = words.lower().split()
        self._ask(None, max(rows, PAGE))

    def step(self, row: int) -> HistoryLine | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, action: int | None) -> int | None:
        """None where it is not among those that were read."""
        return next((row for row, line in enumerate(self._lines) if line.action == action), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._ended and self._task is None

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask(self._lines[-1].action, PAGE)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.step(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return step_words(line.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (step_words(line.label), subject_of(line), about_step(line))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(step_words(line.label), subject_of(line), about_step(line))
        return line if role == STEP_ROLE else None

    def _ask(self, before: int | None, rows: int) -> None:
        if self._task is not None:
            self._task.cancel()
        wanted = self._wanted

        def told(found: tuple[list[HistoryLine], bool]) -> None:
            self._task = None
            self._take(*found, anew=before is None)

        def failed() -> None:
            self._task = None

        self._task = self._session.read(lambda reader: read_steps(reader, wanted, before, rows), told, failed)

    def _take(self, lines: list[HistoryLine], ended: bool, *, anew: bool) -> None:
        self._ended = ended
        if anew:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
        elif lines:
            start = len(self._lines)
            self.beginInsertRows(_NOWHERE, start, start + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()
        self.arrived.emit()


def read_steps(reader: Reader, wanted: list[str], before: int | None, rows: int) -> tuple[list[HistoryLine], bool]:
    """At least so many of the steps before that one that hold what is wanted, and whether there are no more."""
    found: list[HistoryLine] = []
    while len(found) < rows:
        lines = reader.history(_AT_ONCE if wanted else rows, before)
        found += [line for line in lines if holds(line, wanted)]
        if len(lines) < (_AT_ONCE if wanted else rows):
            return found, True
        before = lines[-1].action
    return found, False
