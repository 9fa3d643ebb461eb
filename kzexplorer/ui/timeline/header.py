"""The row above the timeline: how events are grouped, what range is in view, and buttons to change it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label
from kzexplorer.ui.widgets.segmented import Segmented

GROUPINGS = (("kind", "By kind"), ("entity", "By entity"), ("document", "By document"))
"""The key of each way to group, and its words."""

_HEIGHT = 48
_RANGE_FROM = 560
_TITLE_FROM = 430


class TimelineHeader(QWidget):
    """`grouped` comes with `kind`, `entity` or `document`; `undated_wanted` with the id of an event without a date."""

    grouped = Signal(str)
    fit_wanted = Signal()
    zoom_in_wanted = Signal()
    zoom_out_wanted = Signal()
    undated_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("timelineHeader")
        self.setAccessibleName("Timeline controls")
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self._title = label("timelineTitle", "strong", "Timeline")
        row.addWidget(self._title)
        row.addSpacing(14)
        self._segments = Segmented("timelineGrouping", GROUPINGS, theme)
        self._segments.setAccessibleName("Group events")
        self._segments.chosen.connect(self.grouped)
        row.addWidget(self._segments, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._undated = self._undated_button()
        row.addWidget(self._undated)
        row.addSpacing(6)
        self._range = label("timelineRange")
        self._range.setAccessibleName("Range in view")
        row.addWidget(self._range)
        row.addSpacing(6)
        self._tools = [
            self._tool("minus", "timelineZoomOut", "Zoom out", self.zoom_out_wanted),
            self._tool("plus", "timelineZoomIn", "Zoom in", self.zoom_in_wanted),
            self._tool("fit", "timelineFit", "Show all events", self.fit_wanted),
        ]
        for button in self._tools:
            row.addWidget(button)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the colours of the theme that is in force."""
        for button in self._tools:
            button.setIcon(self._theme.icon(str(button.property("icon_name")), "ink"))

    def show_grouping(self, grouping: str) -> None:
        """Show a grouping as chosen."""
        self._segments.choose(grouping)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._range.setVisible(self.width() >= _RANGE_FROM)
        self._title.setVisible(self.width() >= _TITLE_FROM)

    def show_range(self, words: str) -> None:
        """Words for the range in view, such as `Feb 2010 – Oct 2012`."""
        self._range.setText(words)
        self._range.setAccessibleName(f"In view: {words}")

    def show_undated(self, number: int) -> None:
        """How many events have no date; none hides the chip."""
        self._undated.setVisible(number > 0)
        self._undated.setText(f"No date · {number:,}")
        self._undated.setAccessibleName(f"{number:,} events without a date")

    def fill_undated(self, events: list[tuple[int, str]], more: int) -> None:
        """What the menu of the chip offers: ids and titles; `more` events are only counted."""
        self._menu.clear()
        for event, words in events:
            # a single & would become a mnemonic
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setData(event)
        if more:
            self._menu.addAction(f"and {more:,} more").setEnabled(False)

    @property
    def last_in_tab_order(self) -> QToolButton:
        """What the view follows when Tab is pressed."""
        return self._tools[-1]

    @property
    def undated_menu(self) -> QMenu:
        """The list behind the chip; fill it when it is about to show."""
        return self._menu

    def _undated_button(self) -> QPushButton:
        button = QPushButton()
        button.setObjectName("timelineUndated")
        button.setAccessibleDescription("Opens a list of them")
        button.setProperty("role", "flat")
        self._menu = QMenu(button)
        self._menu.setObjectName("timelineUndatedMenu")
        self._menu.setAccessibleName("Events without a date")
        self._menu.triggered.connect(lambda action: self.undated_wanted.emit(action.data()))
        button.setMenu(self._menu)
        button.hide()
        return button

    def _tool(self, icon: str, name: str, words: str, wanted: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("icon_name", icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(28, 28)
        button.clicked.connect(wanted)
        return button
