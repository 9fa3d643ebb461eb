"""A list over the lanes of what a bar or tick stands for, where no zoom could part it: events that begin on one day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.listed.event_delegate import ROW_HEIGHT
from kzexplorer.ui.timeline.listed.event_list import EventList, EventRows, Lines
from kzexplorer.ui.widgets.fleeting import FleetingPanel
from kzexplorer.ui.widgets.plain import label, named, rule

_WIDTH = 340
_HEADING = 34
_MOST_ROWS = 9
_MARGIN = 6


class ClusterList(FleetingPanel):
    """`picked` comes with an event id as the list is walked, `open_wanted` with one to be read, `left` on Escape."""

    picked = Signal(object)
    open_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, lines: Lines, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "timelineCluster", tr("Events together"))
        self._heading = label("timelineClusterHeading", "strong")
        self._heading.setContentsMargins(14, 0, 14, 0)
        self._heading.setFixedHeight(_HEADING)
        self._lanes = parent
        self._rows = EventRows(lines)
        self.list = EventList("timelineClusterList", tr("Events together"), theme, self._rows)
        self.list.opened.connect(self._opened)
        self.list.left.connect(self.leave)
        self.list.selectionModel().currentChanged.connect(self._walked)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget in (self._heading, rule()):
            column.addWidget(widget)
        column.addWidget(self.list, 1)

    def show_events(self, words: str, ids: Sequence[int], at: QPoint) -> None:
        """List these under the words, beside a point of the parent, with the focus on the first."""
        self.hide()
        self._heading.setText(words)
        self.list.setAccessibleName(words)
        self._rows.show_ids(ids)
        self._place(at, len(ids))
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.setCurrentIndex(self._rows.index(0))

    def leave(self) -> None:
        """Close, and let the keys go back to the lanes."""
        self.hide()
        self.left.emit()

    def _place(self, at: QPoint, number: int) -> None:
        """Right of the point, or left of it where there is no room, wholly inside the parent."""
        room = self._lanes.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        width = min(_WIDTH, room.width())
        height = min(_HEADING + 4 + ROW_HEIGHT * min(number, _MOST_ROWS), room.height())
        left = at.x() + 2 * _MARGIN
        if left + width > room.right():
            left = max(at.x() - 2 * _MARGIN - width, room.left())
        top = min(max(at.y() - height // 2, room.top()), room.bottom() - height)
        self.setGeometry(left, top, width, height)

    def _walked(self, index: QModelIndex) -> None:
        if self.isVisible() and index.isValid():
            self.picked.emit(self._rows.id_at(index.row()))

    def _opened(self, row: int) -> None:
        self.hide()
        self.open_wanted.emit(self._rows.id_at(row))
