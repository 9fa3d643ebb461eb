"""The list of the queue: where one is, what comes next, and which rows are wholly in view."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from kzexplorer.translation import tr
from kzexplorer.ui.review.delegate import ROW_HEIGHT, QueueDelegate
from kzexplorer.ui.review.rows import QueueRows
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import named
from kzexplorer.ui.widgets.row_table import choose_whole_rows
from kzexplorer.ui.widgets.viewport import known_viewport

_AHEAD = 2


class QueueList(QTableView):
    """A table, as that alone lays out a million rows in no time. `chosen` comes with a row that a person goes to,
    `seen` when other rows are in view."""

    chosen = Signal(int)
    seen = Signal()

    def __init__(self, rows: QueueRows, theme: Theme) -> None:
        super().__init__()
        named(self, "reviewList", tr("What waits for review"))
        choose_whole_rows(self, ROW_HEIGHT)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self._delegate = QueueDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setModel(rows)
        self._ground = known_viewport(self)
        self._quiet = False
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.seen.emit())
        self.selectionModel().currentChanged.connect(self._walked)
        theme.changed.connect(self._ground.update)

    def show_row(self, row: int | None) -> None:
        """Mark a row, in view with those that come next; None marks none."""
        self._quiet = True
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            last = self.model().rowCount() - 1
            self.scrollTo(self.model().index(min(row + _AHEAD, last), 0))
            self.setCurrentIndex(self.model().index(row, 0))
        self._quiet = False

    def put_on_top(self, row: int) -> None:
        """Scroll so that the list goes on from a row."""
        self.scrollTo(self.model().index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def rows_in_view(self) -> tuple[int, int]:
        """The first and the last row that are wholly in view; the last before the first where none are."""
        top, height = self.verticalScrollBar().value(), self._ground.height()
        first = -(-top // ROW_HEIGHT)
        return first, min((top + height) // ROW_HEIGHT, self.model().rowCount()) - 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.seen.emit()

    def keyboardSearch(self, _words: str) -> None:
        """Letters are for reviewing."""

    def _walked(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(index.row())
