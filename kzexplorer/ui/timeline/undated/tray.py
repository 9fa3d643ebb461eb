"""The tray of events without a date: a list as long as it may be, beside the lanes, in step with the selection."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kzexplorer.translation import numeral, tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.listed.event_list import EventList, EventRows, Lines
from kzexplorer.ui.widgets.plain import label, named, rule

_HEADING = 37


class Tray(QFrame):
    """`picked` comes with an event id, `open_wanted` with one to be read, `closed` when somebody is done with it."""

    picked = Signal(object)
    open_wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, lines: Lines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "timelineTray", tr("Events without a date"))
        self._theme = theme
        self._heading = label("timelineTrayHeading", "strong", tr("No date"))
        self._count = label("timelineTrayCount", "small")
        self._close = named(QToolButton(), "timelineTrayClose", tr("Close the list"))
        self._close.setProperty("role", "flat")
        self._close.setToolTip(tr("Close the list"))
        self._close.setIconSize(QSize(12, 12))
        self._close.setFixedSize(24, 24)
        self._close.clicked.connect(self.closed)
        self._nothing = label("timelineTrayNothing", "sub", "", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(16, 24, 16, 0)
        self.model = EventRows(lines)
        self.list = EventList("timelineTrayList", tr("Events without a date"), theme, self.model)
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
        self._count.setText(
            tr("{shown} of {total}", shown=numeral(len(ids)), total=numeral(total))
            if len(ids) < total
            else numeral(total)
        )
        self.list.setVisible(len(ids) > 0)
        self._nothing.setVisible(not len(ids))
        self._nothing.setText(
            tr("No event without a date passes the filter.") if total else tr("Every event here has a date.")
        )
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
        heading = named(QWidget(), "timelineTrayTop", tr("Events without a date"))
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
