"""Header, messages and footer, with four places between them for the panes, that can be resized and hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kzexplorer.settings import COLUMN_SIZES, DETAIL_SIZES, HIDDEN_PANES, RESULTS_HEIGHT, ROW_SIZES, Settings
from kzexplorer.translation import tr
from kzexplorer.ui.footer import Footer
from kzexplorer.ui.header import Header
from kzexplorer.ui.messages import Messages
from kzexplorer.ui.skeleton import COLUMNS, DETAILS, GAP, PANES, ROWS
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import named

_RESULTS, _LEAST_RESULTS = 0.34, 130
_LEAST = {"sidebar": (220, 0), "timeline": (0, 170), "card": (300, 150), "document": (280, 150)}


class Frame(QWidget):
    """`places` holds the panes by the names of PANES; `covering` is what stands in the place of one of them."""

    def __init__(self, theme: Theme, places: dict[str, QWidget]) -> None:
        super().__init__()
        named(self, "frame", tr("Workspace"))
        self.header, self.messages, self.footer = Header(theme), Messages(theme), Footer(theme)
        self.places = places
        self.covering: QWidget | None = None
        self._covered: tuple[str, QWidget] | None = None
        self._results: QWidget | None = None
        self._results_height = 0
        self._sizes_without: list[int] = []
        for name in PANES:
            places[name].setMinimumSize(*_LEAST[name])
        self._details = _splitter("details", Qt.Orientation.Horizontal, self.places["card"], self.places["document"])
        self._rows = _splitter("rows", Qt.Orientation.Vertical, self.places["timeline"], self._details)
        right = named(QWidget(), "main", tr("Timeline, event and document"))
        column = QVBoxLayout(right)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._rows, 1)
        self._columns = _splitter("columns", Qt.Orientation.Horizontal, self.places["sidebar"], right)
        self._columns.setHandleWidth(1)
        self._columns.setStretchFactor(1, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.header)
        stack.addWidget(self._columns, 1)
        stack.addWidget(self.footer)

    def toggle(self, name: str) -> None:
        """Hide or show a pane; the last one that shows stays."""
        shown = [each for each, place in self.places.items() if not place.isHidden()]
        if shown != [name]:
            self.places[name].setVisible(self.places[name].isHidden())

    def open_results(self, pane: QWidget) -> None:
        """Let a pane stand between the timeline and what is below, as high as it was last if there is room."""
        if self._results is None:
            self._results = pane
            pane.setMinimumHeight(_LEAST_RESULTS)
            self._rows.insertWidget(1, pane)
        upper, _, lower = self._rows.sizes()
        self._sizes_without = [upper, lower]
        whole = upper + lower
        height = min(self._results_height or round(_RESULTS * whole), max(whole // 2, _LEAST_RESULTS))
        pane.show()
        left = whole - height - self._rows.handleWidth()
        above = round(left * upper / max(whole, 1))
        self._rows.setSizes([above, height, left - above])

    def close_results(self) -> None:
        """Give their room back to those that it came from."""
        if self._results is not None and not self._results.isHidden():
            self._note_results()
            self._results.hide()
            upper, lower = self._sizes_without
            self._rows.setSizes([upper, 0, lower])

    def _note_results(self) -> None:
        """Remember how high the results are, and how the others would stand without them."""
        upper, height, lower = self._rows.sizes()
        self._results_height = height or self._results_height
        whole = upper + height + lower
        if upper and lower and whole:
            first = round(whole * upper / (upper + lower))
            self._sizes_without = [first, whole - first]

    def cover(self, name: str, widget: QWidget) -> None:
        """Let a widget stand in the place of a pane, as wide as that, until `uncover`."""
        self.uncover()
        pane = self.places[name]
        widget.setMinimumSize(*_LEAST[name])
        self._stand_in(pane, widget)
        widget.show()
        self.covering, self._covered, self.places[name] = widget, (name, pane), widget

    def uncover(self) -> None:
        """Let the pane that is covered show again."""
        if self.covering is not None and self._covered is not None:
            name, pane = self._covered
            hidden = self.covering.isHidden()
            self._stand_in(self.covering, pane)
            pane.setHidden(hidden)
            self.covering, self._covered, self.places[name] = None, None, pane

    def _stand_in(self, before: QWidget, now: QWidget) -> None:
        splitter = next(each for each in self._splitters() if each.indexOf(before) >= 0)
        splitter.replaceWidget(splitter.indexOf(before), now)
        before.setParent(self)
        before.hide()

    def reset(self) -> None:
        """Sizes and panes as on the first start."""
        for place in self.places.values():
            place.show()
        for splitter, sizes in zip(self._splitters(), (COLUMNS, ROWS, DETAILS), strict=True):
            self._put_sizes(splitter, sizes)

    def _put_sizes(self, splitter: QSplitter, sizes: tuple[int, ...]) -> None:
        """Results, where they were made, stay as high as they are."""
        if splitter is self._rows and self._results is not None:
            sizes = sizes[0], self._rows.sizes()[1], sizes[1]
        if len(sizes) == splitter.count():
            splitter.setSizes(list(sizes))

    def restore(self, settings: Settings) -> None:
        """Sizes and panes as at the end of the last start."""
        self.reset()
        for splitter, setting in zip(self._splitters(), (COLUMN_SIZES, ROW_SIZES, DETAIL_SIZES), strict=True):
            self._put_sizes(splitter, settings[setting])
        self._results_height = settings[RESULTS_HEIGHT]
        for name in settings[HIDDEN_PANES]:
            if name in self.places:
                self.places[name].hide()

    def keep(self, settings: Settings) -> None:
        """Write down sizes, of what shows, and which panes are hidden."""
        for splitter, setting in zip(self._splitters(), (COLUMN_SIZES, ROW_SIZES, DETAIL_SIZES), strict=True):
            sizes: tuple[int, ...] = tuple(splitter.sizes())
            if splitter is self._rows and self._results is not None:
                if not self._results.isHidden():
                    self._note_results()
                sizes = tuple(self._sizes_without)
            if all(sizes):
                settings[setting] = sizes
        settings[RESULTS_HEIGHT] = self._results_height
        settings[HIDDEN_PANES] = tuple(name for name, place in self.places.items() if place.isHidden())

    def _splitters(self) -> tuple[QSplitter, QSplitter, QSplitter]:
        return self._columns, self._rows, self._details


def _splitter(name: str, orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    splitter = named(QSplitter(orientation), name, tr("Panes"))
    splitter.setHandleWidth(GAP)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter
