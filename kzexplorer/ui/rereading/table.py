"""The list of what would change; Enter or a double click leads to the place in the text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from kzexplorer.ui.rereading.delegate import ROW_HEIGHT, ChangeDelegate
from kzexplorer.ui.rereading.rows import Row, Rows
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import named
from kzexplorer.ui.widgets.row_table import choose_whole_rows
from kzexplorer.ui.widgets.viewport import known_viewport


class ChangesTable(QTableView):
    """`chosen` comes with a row that a person wants to see in its document."""

    chosen = Signal(object)

    def __init__(self, name: str, spoken: str, theme: Theme) -> None:
        super().__init__()
        named(self, name, spoken)
        choose_whole_rows(self, ROW_HEIGHT)
        self.setProperty("card", True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self._theme, self._nothing = theme, ""
        self.rows = Rows()
        self._delegate = ChangeDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setModel(self.rows)
        self._ground = known_viewport(self)
        self.doubleClicked.connect(self._choose)
        theme.changed.connect(self._ground.update)

    @property
    def current(self) -> Row | None:
        """The row where the keys are."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def say(self, words: str) -> None:
        """What stands in the middle while there are no rows."""
        self._nothing = words
        self.setAccessibleDescription(words)
        self._ground.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing and not self.rows.rowCount():
            painter = QPainter(self._ground)
            painter.setFont(ui_font(13))
            painter.setPen(QColor(self._theme.colours.sub))
            painter.drawText(
                self._ground.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._nothing
            )
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.chosen.emit(row)
