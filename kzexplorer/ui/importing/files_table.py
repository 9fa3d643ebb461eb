"""A table of files with buttons that narrow it to one fate, and the whole sentence about the row at the keys."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from kzexplorer.operations.import_report import Fate
from kzexplorer.translation import later, tr
from kzexplorer.ui.importing.files_model import Column, FileRow, FilesModel
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.ui.widgets.row_table import choose_whole_rows
from kzexplorer.ui.widgets.segmented import Segmented

_ROW = 30
_HINT = later("Choose a file to see all that is known of it, and what can be done.")
_LEFT_OUT = (Fate.UNCHANGED, Fate.SKIPPED)
SHARES: dict[str, tuple[str, Collection[Fate]]] = {
    "new": (later("New"), (Fate.NEW,)),
    "read": (later("Added"), (Fate.READ,)),
    "changed": (later("Changed"), (Fate.CHANGED,)),
    "left_out": (later("Left out"), _LEFT_OUT),
    "refused": (later("Refused"), (Fate.REFUSED,)),
}
"""What the table can be narrowed to."""


class FilesTable(QWidget):
    """`shares` are the keys of SHARES that it offers, `heading` stands above what becomes of files.

    `moved` comes when other rows are chosen.
    """

    moved = Signal()

    def __init__(
        self, name: str, shares: Sequence[str], heading: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, name, tr("Files"))
        self.model = FilesModel(theme, heading)
        self.shares = Segmented(
            f"{name}Shares", [("all", tr("All")), *((key, tr(SHARES[key][0])) for key in shares)], theme
        )
        self.shares.setAccessibleName(tr("Which files show"))
        self.shares.chosen.connect(self._narrow)
        self.counts = label(f"{name}Counts", "sub")
        self.view = _View(f"{name}View")
        self.view.setModel(self.model)
        self.view.fit_columns()
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self._sentence = label(f"{name}Sentence", "small", wrap=True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setMinimumHeight(2 * self._sentence.fontMetrics().lineSpacing() + 4)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        top = QHBoxLayout()
        top.addWidget(self.shares)
        top.addStretch(1)
        top.addWidget(self.counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self._sentence)
        self.model.modelReset.connect(self._tell)
        self.model.rowsInserted.connect(self._tell)

    @property
    def chosen(self) -> list[FileRow]:
        """The rows that are selected, from the top."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [row for at in places if (row := self.model.row(at)) is not None]

    def show_share(self, key: str) -> None:
        """Narrow it as its button does."""
        self.shares.choose(key)
        self._narrow(key)

    def _narrow(self, key: str) -> None:
        self.model.narrow(None if key == "all" else SHARES[key][1])
        self._tell()

    def _tell(self) -> None:
        chosen = self.chosen
        hint = "" if chosen or not self.model.rowCount() else tr(_HINT)
        self._sentence.setText(chosen[0].sentence if len(chosen) == 1 else hint)
        self.moved.emit()


class _View(QTableView):
    """Whole rows of one height; Tab leaves it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name, tr("Files"))
        choose_whole_rows(self, _ROW)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setProperty("card", True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(60)

    def fit_columns(self) -> None:
        """File and fate share what format and size leave."""
        header = self.horizontalHeader()
        for column in (Column.FILE, Column.FATE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.FORMAT, 150), (Column.SIZE, 84)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
