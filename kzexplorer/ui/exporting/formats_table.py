"""The forms that events can leave in, each with a sentence, as rows of which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from kzexplorer.export.formats import FORMATS, Format
from kzexplorer.translation import tr
from kzexplorer.ui.widgets.plain import named
from kzexplorer.ui.widgets.row_table import choose_whole_rows

_ROW = 28
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class FormatsModel(QAbstractTableModel):
    """Two columns: what it is called, and what it is for."""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(FORMATS)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        each = FORMATS[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(each.words) if index.column() == 0 else tr(each.purpose)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(each.words)}: {tr(each.purpose)}"
        return None


class FormatsTable(QTableView):
    """`moved` comes when another one is chosen."""

    moved = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name, tr("Format"))
        self._formats = FormatsModel()
        self.setModel(self._formats)
        choose_whole_rows(self, _ROW)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setProperty("card", True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(4 * _ROW)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    @property
    def chosen(self) -> Format:
        return FORMATS[max(0, self.currentIndex().row())]

    def choose(self, name: str) -> None:
        """The one with that id; the first where there is none."""
        row = next((at for at, each in enumerate(FORMATS) if each.id == name), 0)
        self.selectRow(row)
        self.scrollTo(self._formats.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The options of a format take their room from here: its row stays in view."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
