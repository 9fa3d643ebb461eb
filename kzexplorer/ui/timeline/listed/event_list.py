"""A list of events as long as it may be: ids at first, titles as rows come into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from kzexplorer.domain.said import said_when
from kzexplorer.translation import tr
from kzexplorer.ui.kinds import kind_words
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.listed.event_delegate import ROW_HEIGHT, EventDelegate
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.plain import named
from kzexplorer.ui.widgets.viewport import known_viewport

if TYPE_CHECKING:
    from kzexplorer.store import EventLine

LINE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Lines = Callable[[Sequence[int]], "Sequence[EventLine]"]
_BATCH = 50
_KEPT = 2_000


class EventRows(QStringListModel):
    """Ids in the order given; `lines` reads titles, a batch around each row that is looked at.

    A list view asks each row for its place, and Qt alone answers: the strings of the rows stay empty.
    """

    def __init__(self, lines: Lines) -> None:
        super().__init__()
        self._read = lines
        self._ids: Sequence[int] = ()
        self._rows: dict[int, int] | None = None
        self._lines: dict[int, EventLine] = {}

    def show_ids(self, ids: Sequence[int]) -> None:
        """List these from now on; titles are read anew."""
        if ids == self._ids:
            self._lines.clear()
            if ids:
                self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
            return
        self._ids, self._rows = ids, None
        self._lines.clear()
        self.setStringList([""] * len(ids))

    def id_at(self, row: int) -> int:
        return int(self._ids[row])

    def row_of(self, event: int | None) -> int | None:
        if event is None:
            return None
        if self._rows is None:
            self._rows = {each: row for row, each in enumerate(self._ids)}
        return self._rows.get(event)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, not written."""
        return super().flags(index) & ~Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        line = self._line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title}, {kind_words(line.kind)}, {said_when(line.when) if line.when else tr('no date')}"
        return plain_tip(line.title) if role == Qt.ItemDataRole.ToolTipRole else line.title

    def _line(self, row: int) -> EventLine | None:
        event = self.id_at(row)
        if event not in self._lines:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            start = row - row % _BATCH
            self._lines.update({line.id: line for line in self._read(self._ids[start : start + _BATCH])})
        return self._lines.get(event)


_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    LINE_ROLE,
)


class EventList(QListView):
    """`opened` comes with a row on Enter and a double click, `left` on Escape."""

    opened = Signal(int)
    left = Signal()

    def __init__(self, name: str, words: str, theme: Theme, model: EventRows) -> None:
        super().__init__()
        named(self, name, words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = EventDelegate(theme, LINE_ROLE)
        self.setItemDelegate(self._rows)
        self.setModel(model)
        self._ground = known_viewport(self)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self._ground.update)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, first, last, roles)  # rows stay where they are, all of one height

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
