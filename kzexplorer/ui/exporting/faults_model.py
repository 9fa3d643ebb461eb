"""What is wrong with an evidence pack, as rows of a table of any length."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kzexplorer.operations.packs.report import PackFault
from kzexplorer.translation import later, tr

_HEADINGS = (later("File"), later("Event"), later("What is wrong"))
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class FaultsModel(QAbstractTableModel):
    """File, event and sentence of each."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: Sequence[PackFault] = ()

    def show(self, faults: Sequence[PackFault]) -> None:
        """These in place of others."""
        self.beginResetModel()
        self.faults = faults
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.faults)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        fault = self.faults[index.row()]
        return (fault.file, fault.title, fault.what)[index.column()].replace("\n", " ")
