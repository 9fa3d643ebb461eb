"""The row above the timeline: how events are grouped and filtered, what is in view, and buttons to change it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSpacerItem, QToolButton, QWidget

from kzexplorer.translation import later, numeral, tr, trn
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.counted_button import CountedButton
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.ui.widgets.segmented import Segmented

GROUPINGS = (("kind", later("By kind")), ("entity", later("By entity")), ("document", later("By document")))
"""The key of each usual way to group, and its words."""

MORE_GROUPINGS = (
    ("place", later("By place")),
    ("topic", later("By topic")),
    ("status", later("By status")),
    ("review", later("By review")),
)
"""The rarer ways, in a menu."""

_HEIGHT, _LEAST_WIDTH = 48, 240


class TimelineHeader(QWidget):
    """`grouped` comes with the key of a grouping; what has no room goes, from the least to the most needed.

    `filter_button` and `undated_button` are for whoever shows what is behind them.
    """

    grouped = Signal(str)
    fit_wanted = Signal()
    zoom_in_wanted = Signal()
    zoom_out_wanted = Signal()
    filter_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        named(self, "timelineHeader", tr("Timeline controls"))
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._title = label("timelineTitle", "strong", tr("Timeline"))
        self._segments = Segmented("timelineGrouping", _said(GROUPINGS), theme, more=_said(MORE_GROUPINGS))
        self._segments.setAccessibleName(tr("Group events"))
        self._segments.chosen.connect(self.grouped)
        self._segments.chosen.connect(lambda _key: self._make_room())
        self._total = label("timelineTotal", "sub")
        self.undated_button = self._make_undated_button()
        self.filter_button = CountedButton("timelineFilter", tr("Filter"), theme, "filter")
        self.filter_button.clicked.connect(self.filter_wanted)
        self._range = label("timelineRange")
        self._range.setAccessibleName(tr("Range in view"))
        self._range.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tools = [
            self._tool("minus", "timelineZoomOut", tr("Zoom out"), self.zoom_out_wanted),
            self._tool("plus", "timelineZoomIn", tr("Zoom in"), self.zoom_in_wanted),
            self._tool("fit", "timelineFit", tr("Show all events"), self.fit_wanted),
        ]
        self._more = self._make_more_button()
        self._lay_out()
        self.show_conditions(0)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the colours of the theme that is in force."""
        for button in [*self._tools, self._more]:
            button.setIcon(self._theme.icon(str(button.property("icon_name")), "ink"))

    def show_grouping(self, grouping: str) -> None:
        """Show a grouping as chosen."""
        self._segments.choose(grouping)
        self._make_room()

    def show_range(self, words: str) -> None:
        """Words for the range in view, such as `Feb 2010 – Oct 2012`."""
        if words == self._range.text():
            return
        self._range.setText(words)
        self._range.setAccessibleName(tr("In view: {range}", range=words))
        wanted = self._range.fontMetrics().horizontalAdvance(words) + 4
        if wanted > self._range.minimumWidth():  # it only grows: what stands beside it must not tremble in a pan
            self._range.setMinimumWidth(wanted)
            self._make_room()

    def show_busy(self) -> None:
        """Say that other events or lanes are on their way, until the next total."""
        self._total.setText(tr("Sorting…"))
        self._make_room()

    def show_total(self, shown: int, total: int) -> None:
        """How many of all events pass what is looked for; said only where some do not."""
        words = (
            trn("{shown} of {n} event", "{shown} of {n} events", total, shown=numeral(shown)) if shown < total else ""
        )
        if words != self._total.text():
            self._total.setText(words)
            self._make_room()

    def show_undated(self, number: int, total: int) -> None:
        """How many of all events without a date wait in the tray; there is no way to it where there are none."""
        self.undated_button.show_count(numeral(number))
        self.undated_button.setAccessibleName(trn("{n} event without a date", "{n} events without a date", number))
        self.undated_button.setVisible(total > 0 or self.undated_button.isChecked())
        self._make_room()

    def show_conditions(self, number: int) -> None:
        """How many conditions the filter has."""
        self.filter_button.show_count(f"{number}" if number else "")
        said = trn("{n} condition", "{n} conditions", number) if number else tr("no conditions")
        self.filter_button.setAccessibleName(f"{tr('Filter events')}, {said}")
        self._make_room()

    @property
    def last_in_tab_order(self) -> QToolButton:
        """What the view follows when Tab is pressed."""
        return self._more

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    # what goes where there is little room

    def _make_room(self) -> None:
        """Leave out as little as the width allows."""
        steps: list[Callable[[bool], None]] = [
            lambda on: self._total.setVisible(on and bool(self._total.text())),
            self._show_title,
            lambda on: self._segments.show_compact(not on),
            self._range.setVisible,
            self._show_words,
            self._show_tools,
        ]
        for step in steps:
            step(True)
        for step in steps:
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                break
            step(False)

    def _show_title(self, on: bool) -> None:
        self._title.setVisible(on)
        self._behind_title.changeSize(14 if on else 0, 0)

    def _show_words(self, on: bool) -> None:
        self.undated_button.show_words(on)
        self.filter_button.show_words(on)

    def _show_tools(self, on: bool) -> None:
        for button in self._tools:
            button.setVisible(on)
        self._more.setVisible(not on)

    # making

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        self._behind_title = QSpacerItem(14, 0)
        row.addItem(self._behind_title)
        row.addWidget(self._segments, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for widget in (self._total, self.undated_button, self.filter_button, self._range, *self._tools, self._more):
            row.addWidget(widget)

    def _make_undated_button(self) -> CountedButton:
        button = CountedButton("timelineUndated", tr("No date"), self._theme, "undated")
        button.setAccessibleDescription(tr("Shows or hides a list of them"))
        button.setCheckable(True)
        return button

    def _make_more_button(self) -> QToolButton:
        button = named(QToolButton(), "timelineMore", tr("More"))
        button.setProperty("icon_name", "more")
        button.setToolTip(tr("Zoom and show all"))
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(28, 28)
        menu = named(QMenu(button), "timelineMoreMenu", tr("More"))
        for tool in self._tools:
            named(menu.addAction(tool.accessibleName()), f"{tool.objectName()}Action").triggered.connect(tool.click)
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4))))
        return button

    def _tool(self, icon: str, name: str, words: str, wanted: SignalInstance) -> QToolButton:
        button = named(QToolButton(), name, words)
        button.setProperty("icon_name", icon)
        button.setToolTip(words)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(28, 28)
        button.clicked.connect(wanted)
        return button


def _said(groupings: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(key, tr(words)) for key, words in groupings]
