"""The chapters of the manual as a list; while something is looked for, those that have it, with how often."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.widgets.plain import named

_Index = QModelIndex | QPersistentModelIndex


class Contents(QListView):
    """`rows` are names and titles; `chosen` comes with the name of the chapter that a person moved to."""

    chosen = Signal(str)

    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "manualContents", tr("Chapters"))
        self.setProperty("role", "contents")
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = _Rows(rows)
        self.setModel(self._rows)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_chapter(self, name: str) -> None:
        """Select it, if it is listed, without telling so."""
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._rows.index(self._rows.place(name)))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def show_counts(self, counts: Mapping[str, int] | None) -> None:
        """List these chapters alone, with how often each has what is looked for; all of them for None."""
        self.selectionModel().blockSignals(True)
        self._rows.narrow(counts)
        self.selectionModel().blockSignals(False)

    @property
    def listed(self) -> list[str]:
        """The names of the chapters that are listed."""
        return self._rows.names

    def _moved(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self._rows.names[now.row()])


class _Rows(QAbstractListModel):
    def __init__(self, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._all = dict(rows)
        self._counts: Mapping[str, int] | None = None
        self.names = list(self._all)

    def narrow(self, counts: Mapping[str, int] | None) -> None:
        self.beginResetModel()
        self._counts = counts
        self.names = [name for name in self._all if counts is None or name in counts]
        self.endResetModel()

    def place(self, name: str) -> int:
        return self.names.index(name) if name in self.names else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        name = self.names[index.row()]
        return self._all[name] if self._counts is None else f"{self._all[name]} ({self._counts[name]})"
