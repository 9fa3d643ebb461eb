"""The table of results: whole rows, one or many chosen, walked by keys; what is done with them is told by name."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.said import said_days
from kzexplorer.translation import tr
from kzexplorer.ui.search.results.delegate import ROW_HEIGHT, ResultsDelegate
from kzexplorer.ui.search.results.model import ROW_ROLE, Column, ResultsModel, cell_words
from kzexplorer.ui.search.results.words import tab_separated
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.escaping import keeps_escape
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import named
from kzexplorer.ui.widgets.row_table import choose_whole_rows
from kzexplorer.ui.widgets.viewport import known_viewport

_Flag = QItemSelectionModel.SelectionFlag
_Action = QAbstractItemView.CursorAction
_TO_ENDS = {_Action.MoveHome: 0, _Action.MoveEnd: -1}
_ACROSS = (_Action.MoveLeft, _Action.MoveRight)
_WIDTHS = {Column.DATE: 150, Column.KIND: 54, Column.DOCUMENT: 140, Column.CONFIDENCE: 96, Column.REVIEW: 90}
_NARROW = {Column.CONFIDENCE: 1_000, Column.DOCUMENT: 780, Column.REVIEW: 600, Column.PASSAGE: 440}
_TITLE = 0.26, 190
"""Below so many pixels a column makes room for the others; it can still be sorted by."""
_MOST_COPIED = 10_000
_LONG_RANGE = day_number(2010, 11, 30), day_number(2010, 12, 2)


class ResultsTable(QTableView):
    """`walked` comes with the row that a person goes to, `opened` with the one whose words are wanted, `left` on
    Escape, `chosen_changed` when other rows are chosen."""

    walked = Signal(int)
    opened = Signal(int)
    left = Signal()
    chosen_changed = Signal()

    def __init__(self, theme: Theme, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "resultsTable", tr("Events found"))
        self._theme, self._rows, self._cells = theme, model, ResultsDelegate(theme)
        self._quiet = False
        self.setItemDelegate(self._cells)
        self.setModel(model)
        self._ground = known_viewport(self)
        self._look()
        self._head()
        self.selectionModel().currentChanged.connect(self._moved)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self._ground.update)

    def _look(self) -> None:
        choose_whole_rows(self, ROW_HEIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setMinimumHeight(64)

    def _head(self) -> None:
        columns = self.horizontalHeader()
        named(columns, "resultsColumns", tr("Columns"))
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(50)
        for column, width in _WIDTHS.items():
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            columns.resizeSection(column, width)
        dated = said_days(*_LONG_RANGE, short=True)  # some languages take more room for it
        columns.resizeSection(Column.DATE, max(_WIDTHS[Column.DATE], self.fontMetrics().horizontalAdvance(dated) + 24))
        columns.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Interactive)
        columns.setSectionResizeMode(Column.PASSAGE, QHeaderView.ResizeMode.Stretch)
        columns.setSortIndicator(Column.DATE, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    # which rows

    @property
    def chosen(self) -> list[int]:
        """The events of the rows that are chosen, from the top."""
        ids = self._rows.ids
        return [int(event) for start, end in self._parts() for event in ids[start:end]]

    @property
    def n_chosen(self) -> int:
        """How many rows are chosen."""
        return sum(end - start for start, end in self._parts())

    def stay_at(self, row: int | None) -> None:
        """Show that row as the only one chosen, without telling anybody; None chooses none."""
        chosen = self.selectionModel()
        if row is not None and row == self.currentIndex().row() and chosen.isRowSelected(row):
            return
        self._quiet = True
        if row is None:
            chosen.clear()
        else:
            index = self._rows.index(row, 0)
            chosen.setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
            self.scrollTo(index)
        self._quiet = False

    def copy(self) -> None:
        """Put the chosen rows on the clipboard as text, with tabs between their cells."""
        rows = [self._rows.index(at, 0).data(ROW_ROLE) for at in self._chosen_places()]
        cells = ([cell_words(row, column) for column in Column] for row in rows if row is not None)
        QGuiApplication.clipboard().setText(tab_separated(cells))

    def _chosen_places(self) -> Sequence[int]:
        return list(islice(chain.from_iterable(range(*part) for part in self._parts()), _MOST_COPIED))

    def _parts(self) -> list[tuple[int, int]]:
        """The first row of each stretch that is chosen, and the one behind it, from the top."""
        chosen = self.selectionModel().selection()
        return sorted({(chosen.at(at).top(), chosen.at(at).bottom() + 1) for at in range(chosen.size())})

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and now.isValid():
            self.walked.emit(now.row())

    # keys and looks

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row; nothing goes from column to column."""
        if action in _TO_ENDS and len(self._rows.ids):
            return self._rows.index(range(len(self._rows.ids))[_TO_ENDS[action]], self.currentIndex().column())
        return self.currentIndex() if action in _ACROSS else super().moveCursor(action, modifiers)

    def event(self, event: QEvent) -> bool:
        """Escape is the table's own, although the window knows that key too."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()  # Qt would go through all rows for one that begins so
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        for column, least in _NARROW.items():
            self.setColumnHidden(column, self.width() < least)
        columns, (share, least) = self.horizontalHeader(), _TITLE
        alone = self.isColumnHidden(Column.PASSAGE)
        columns.setSectionResizeMode(
            Column.TITLE, QHeaderView.ResizeMode.Stretch if alone else QHeaderView.ResizeMode.Interactive
        )
        if not alone:
            columns.resizeSection(Column.TITLE, max(round(share * self.width()), least))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and len(self._rows.ids):
            self.setCurrentIndex(self._rows.index(0, 0))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            top = self.rowViewportPosition(index.row())
            painter = QPainter(self._ground)
            painter.setPen(QPen(QColor(self._theme.colours.accent), 1.5))
            painter.drawRect(QRect(1, top + 1, self._ground.width() - 2, ROW_HEIGHT - 3))
            painter.end()
