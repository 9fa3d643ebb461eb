"""The tray of events without a date: a list as long as it may be, beside the lanes, in step with the selection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QToolButton, QVBoxLayout, QWidget

from kzexplorer.ui.kinds import kind_words
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.undated.tray_rows import ROW_HEIGHT, TrayDelegate
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.plain import label, named, rule
from kzexplorer.ui.widgets.viewport import known_viewport

if TYPE_CHECKING:
    from kzexplorer.store import EventLine

LINE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Lines = Callable[[Sequence[int]], "Sequence[EventLine]"]
_BATCH = 50
_KEPT = 2_000
_HEADING = 37


class UndatedModel(QAbstractListModel):
    """Ids in the order of their documents; `lines` reads titles, a batch around each row that is looked at."""

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
        self.beginResetModel()
        self._ids, self._rows = ids, None
        self._lines.clear()
        self.endResetModel()

    def id_at(self, row: int) -> int:
        return int(self._ids[row])

    def row_of(self, event: int | None) -> int | None:
        if event is None:
            return None
        if self._rows is None:
            self._rows = {each: row for row, each in enumerate(self._ids)}
        return self._rows.get(event)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        line = self._line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title}, {kind_words(line.kind)}, no date"
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


class Tray(QFrame):
    """`picked` comes with an event id, `open_wanted` with one to be read, `closed` when somebody is done with it."""

    picked = Signal(object)
    open_wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, lines: Lines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "timelineTray", "Events without a date")
        self._theme = theme
        self._heading = label("timelineTrayHeading", "strong", "No date")
        self._count = label("timelineTrayCount", "small")
        self._close = named(QToolButton(), "timelineTrayClose", "Close the list")
        self._close.setProperty("role", "flat")
        self._close.setToolTip("Close the list")
        self._close.setIconSize(QSize(12, 12))
        self._close.setFixedSize(24, 24)
        self._close.clicked.connect(self.closed)
        self._nothing = label("timelineTrayNothing", "sub", "", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(16, 24, 16, 0)
        self.model = UndatedModel(lines)
        self.list = TrayList(theme, self.model)
        self.list.opened.connect(lambda row: self.open_wanted.emit(self.model.id_at(row)))
        self.list.left.connect(self.closed)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self._quiet = False
        self._lay_out()
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the colours of the theme that is in force."""
        self._close.setIcon(self._theme.icon("cross", "sub"))

    def show_events(self, ids: Sequence[int], total: int, selected: int | None) -> None:
        """List these; `total` is how many there are without the filter."""
        self._quiet = True
        self.model.show_ids(ids)
        self._quiet = False
        self._count.setText(f"{len(ids):,} of {total:,}" if len(ids) < total else f"{total:,}")
        self.list.setVisible(len(ids) > 0)
        self._nothing.setVisible(not len(ids))
        self._nothing.setText("No event without a date passes the filter." if total else "Every event here has a date.")
        self.show_selected(selected)

    def show_selected(self, event: int | None) -> None:
        """Mark that event, and bring it into view, where it is listed."""
        row = self.model.row_of(event)
        self._quiet = True
        if row is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        else:
            self.list.setCurrentIndex(self.model.index(row))
        self._quiet = False

    def focus_list(self) -> None:
        """Let the keys go to the list, or to its way out where it is empty."""
        (self.list if self.model.rowCount() else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(14, 0, 8, 0)
        top.setSpacing(8)
        top.addWidget(self._heading)
        top.addWidget(self._count, 1)
        top.addWidget(self._close)
        heading = named(QWidget(), "timelineTrayTop", "Events without a date")
        heading.setFixedHeight(_HEADING)
        heading.setLayout(top)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        for widget in (heading, rule()):
            column.addWidget(widget)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)

    def _current_changed(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.picked.emit(self.model.id_at(index.row()))


class TrayList(QListView):
    """`opened` comes with a row on Enter and a double click, `left` on Escape."""

    opened = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, model: UndatedModel) -> None:
        super().__init__()
        named(self, "timelineTrayList", "Events without a date")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = TrayDelegate(theme, LINE_ROLE)
        self.setItemDelegate(self._rows)
        self.setModel(model)
        self._ground = known_viewport(self)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self._ground.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
