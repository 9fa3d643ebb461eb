"""Every command with its keys as rows of a table; which of them show depends on what is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from kzexplorer.translation import later, tr
from kzexplorer.ui.keymap import CommandLine, Keymap, shown
from kzexplorer.ui.theme import Theme, ui_font

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in order."""

    COMMAND, MENU, KEYS = range(3)


_HEADINGS = {Column.COMMAND: later("Command"), Column.MENU: later("Menu"), Column.KEYS: later("Keys")}


class ShortcutsModel(QAbstractTableModel):
    """Follows the keymap."""

    def __init__(self, lines: Sequence[CommandLine], keymap: Keymap, theme: Theme) -> None:
        super().__init__()
        self._lines, self._keymap, self._theme = lines, keymap, theme
        self._shown: list[CommandLine] = list(lines)
        keymap.changed.connect(self._changed)

    def look_for(self, words: str) -> None:
        """Show those whose words, menu or keys hold all of these alone."""
        wanted = words.lower().split()
        self.beginResetModel()
        self._shown = [line for line in self._lines if all(word in self._all_of(line) for word in wanted)]
        self.endResetModel()

    def line(self, row: int) -> CommandLine | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, command: str) -> int | None:
        """None where it does not show."""
        return next((row for row, line in enumerate(self._shown) if line.id == command), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return tr(_HEADINGS[Column(section)]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        column, own = Column(index.column()), self._keymap.is_own(line.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self._words(line, column) or tr("no keys")
            return tr("{words}, changed", words=words) if own and column is Column.KEYS else words
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = self._theme.colours
            plain = colours.ink if column is not Column.MENU else colours.sub
            return QColor(colours.accent if own and column is Column.KEYS else plain)
        if role == Qt.ItemDataRole.FontRole and own and column is Column.KEYS:
            return ui_font(weight=QFont.Weight.DemiBold)
        return None

    def _words(self, line: CommandLine, column: Column) -> str:
        if column is Column.COMMAND:
            return line.words
        if column is Column.MENU:
            return " › ".join(line.path)
        return "    ".join(shown(key) for key in self._keymap.keys(line.id))

    def _all_of(self, line: CommandLine) -> str:
        return " ".join(self._words(line, column) for column in Column).lower()

    def _changed(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(Column) - 1))
