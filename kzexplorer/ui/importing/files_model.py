"""Files and what becomes of each, as rows of a table of any length; only rows that are looked at cost anything."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kzexplorer.operations.import_report import Fate
from kzexplorer.translation import later, tr
from kzexplorer.ui.importing.reasons import said
from kzexplorer.ui.importing.words import FATE_LOOKS, FATE_WORDS, TEXT_ONLY_LOOKS, size_words, why_words
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_AFTER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class FileRow:
    """`file` names it as a message can show it, `origin` is its path; sizes and counts are None where not known."""

    file: str
    origin: str
    fate: Fate
    format_words: str = ""
    n_bytes: int | None = None
    reason: str = ""
    next_step: str = ""
    n_events: int | None = None

    @property
    def is_text_only(self) -> bool:
        """Whether it was read, and only its events were not looked for."""
        return self.fate is Fate.READ and bool(self.next_step)

    @property
    def sentence(self) -> str:
        """Everything there is to say of it, with its name."""
        if self.fate is Fate.REFUSED or self.is_text_only:
            return f"{said(self.reason)} {said(self.next_step)}".strip()
        return f"{self.file}: {why_words(self.fate, self.reason, self.n_events)}. {said(self.next_step)}".strip()


class Column(IntEnum):
    """The columns, in order."""

    FILE, FORMAT, SIZE, FATE = range(4)


_HEADINGS = {Column.FILE: later("File"), Column.FORMAT: later("Format"), Column.SIZE: later("Size")}


class FilesModel(QAbstractTableModel):
    """Rows can be added at the end, and narrowed to those of some fates."""

    def __init__(self, theme: Theme, fate_heading: str) -> None:
        super().__init__()
        self._headings = {**{column: tr(words) for column, words in _HEADINGS.items()}, Column.FATE: fate_heading}
        self._theme = theme
        self._rows: list[FileRow] = []
        self._places: dict[str, int] = {}
        self._shown: list[int] | range = range(0)
        self._fates: Collection[Fate] | None = None

    def set_rows(self, rows: Sequence[FileRow]) -> None:
        """Show these in place of others."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.origin: at for at, row in enumerate(rows)}
        self._shown = self._passing(0)
        self.endResetModel()

    def merge(self, rows: Sequence[FileRow]) -> list[Fate]:
        """Show these in place of what was known of the same files, others below; returns the fates that are no more."""
        gone: list[Fate] = []
        new: list[FileRow] = []
        for row in rows:
            at = self._places.get(row.origin)
            if at is None:
                self._places[row.origin] = len(self._rows) + len(new)
                new.append(row)
            elif at >= len(self._rows):
                gone.append(new[at - len(self._rows)].fate)
                new[at - len(self._rows)] = row
            else:
                gone.append(self._rows[at].fate)
                self._rows[at] = row
        if gone and self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(Column) - 1))
        self._add(new)
        return gone

    def _add(self, rows: Sequence[FileRow]) -> None:
        start = len(self._rows)
        self._rows.extend(rows)
        passing = self._passing(start)
        if not passing:
            return
        last = len(self._shown)
        self.beginInsertRows(_NOWHERE, last, last + len(passing) - 1)
        self._shown = range(len(self._rows)) if self._fates is None else [*self._shown, *passing]
        self.endInsertRows()

    def narrow(self, fates: Collection[Fate] | None) -> None:
        """Show those of these fates alone; None shows all."""
        self.beginResetModel()
        self._fates = fates
        self._shown = self._passing(0)
        self.endResetModel()

    def row(self, at: int) -> FileRow | None:
        return self._rows[self._shown[at]] if 0 <= at < len(self._shown) else None

    @property
    def rows(self) -> Sequence[FileRow]:
        """All of them, whether they show or not."""
        return self._rows

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _AFTER if section == Column.SIZE else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._headings[Column(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.origin) if column is Column.FILE else plain_tip(row.sentence)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.FATE:
            return self._theme.icon(*TEXT_ONLY_LOOKS if row.is_text_only else FATE_LOOKS[row.fate])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.file}, {_words(row, Column.FATE)}" if column is Column.FILE else _words(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.SIZE:
            return _AFTER
        return row if role == ROW_ROLE else None

    def _passing(self, start: int) -> list[int] | range:
        if self._fates is None:
            return range(start, len(self._rows))
        return [at for at in range(start, len(self._rows)) if self._rows[at].fate in self._fates]


def _words(row: FileRow, column: Column) -> str:
    if column is Column.FILE:
        return row.file
    if column is Column.FORMAT:
        return row.format_words
    if column is Column.SIZE:
        return "" if row.n_bytes is None else size_words(row.n_bytes)
    if row.is_text_only:
        return tr("Added as text only")
    return why_words(row.fate, row.reason, row.n_events) or tr(FATE_WORDS[row.fate])
