"""The panel behind the filter button: what events show by kind, status, review, date and document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kzexplorer.translation import tr, trn
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.filter.filter_box import FilterBox, FilterRow
from kzexplorer.ui.widgets.plain import label, named, rule
from kzexplorer.ui.widgets.viewport import known_viewport

_COLUMN, _RULES = 200, 8


@dataclass(frozen=True, slots=True)
class FilterSection:
    """The rows of one facet under a heading; `out` are the codes that are left out."""

    facet: str
    words: str
    rows: tuple[FilterRow, ...]
    out: frozenset[int]


class FilterPanel(QFrame):
    """`put` comes with a facet, a code and whether it shows, `only_put` with a facet and the code to show alone."""

    put = Signal(str, int, bool)
    only_put = Signal(str, int)
    cleared = Signal()
    lanes_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        named(self, "timelineFilterPanel", tr("Filter events"))
        self._theme = theme
        self._boxes: dict[tuple[str, int], FilterBox] = {}
        self._made: list[tuple[str, tuple[int, ...]]] = []
        self._clear = named(QPushButton(tr("Clear")), "timelineFilterClear", tr("Clear the filter"))
        self._clear.setProperty("role", "link")
        self._clear.clicked.connect(self.cleared)
        self._all_lanes = named(QPushButton(tr("Show all lanes")), "timelineFilterLanes")
        self._all_lanes.setProperty("role", "link")
        self._all_lanes.clicked.connect(self.lanes_wanted)
        self._hidden = label("timelineFilterHidden", "sub")
        self._area = named(QScrollArea(), "timelineFilterArea", tr("Conditions"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ground = known_viewport(self._area)
        self._lay_out()

    def show_sections(self, sections: Sequence[FilterSection], *, conditions: int, hidden_lanes: int) -> None:
        """Show these; boxes that stay are not made anew, so that the focus stays where it is."""
        kept = [(section.facet, tuple(row.code for row in section.rows)) for section in sections]
        if kept != self._made:
            self._made = kept
            self._make(sections)
        for section in sections:
            for row in section.rows:
                self._boxes[section.facet, row.code].show_row(row, on=row.code not in section.out)
        self._clear.setEnabled(conditions > 0)
        for widget in (self._hidden, self._all_lanes):
            widget.setVisible(hidden_lanes > 0)
        self._hidden.setText(trn("{n} lane hidden", "{n} lanes hidden", hidden_lanes))

    def codes(self, facet: str) -> list[int]:
        """All that can be ticked in the section of a facet."""
        return [code for each, code in self._boxes if each == facet]

    def open_under(self, button: QWidget) -> None:
        """Show the panel below that button, as far as the screen allows; the first box has the focus."""
        screen = button.screen().availableGeometry()
        self.ensurePolished()
        self.resize(self._wanted(screen.height() - 16))
        at = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4))
        x = max(min(at.x(), screen.right() - self.width() - 8), screen.left() + 8)
        y = max(min(at.y(), screen.bottom() - self.height() - 8), screen.top() + 8)
        self.move(x, y)
        self.show()
        next(iter(self._boxes.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    def _wanted(self, most: int) -> QSize:
        inner = self._area.widget()
        assert inner is not None
        rest = self._top.sizeHint().height() + self._foot.sizeHint().height() + _RULES
        return QSize(inner.sizeHint().width() + 2, min(inner.sizeHint().height() + rest, most))

    def _lay_out(self) -> None:
        self._top, self._foot = QHBoxLayout(), QHBoxLayout()
        self._top.setContentsMargins(16, 10, 12, 8)
        self._top.addWidget(label("timelineFilterHeading", "strong", tr("Filter")), 1)
        self._top.addWidget(self._clear)
        self._foot.setContentsMargins(16, 8, 12, 8)
        self._foot.addWidget(
            label("timelineFilterHint", "small", tr("Counts of what is in view. Shift+click leaves only one.")), 1
        )
        self._foot.addWidget(self._hidden)
        self._foot.addWidget(self._all_lanes)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(rule())
        column.addWidget(self._area, 1)
        column.addWidget(rule())
        column.addLayout(self._foot)

    def _make(self, sections: Sequence[FilterSection]) -> None:
        """Two columns: the first section, and beside it all others."""
        self._boxes.clear()
        inner = named(QWidget(), "timelineFilterBoxes", tr("Conditions"))
        grid = QGridLayout(inner)
        grid.setContentsMargins(8, 8, 8, 10)
        grid.setHorizontalSpacing(8)
        sides = [sections[:1], sections[1:]]
        for at, side in enumerate(sides):
            column = QVBoxLayout()
            column.setSpacing(0)
            for section in side:
                self._add(column, section, first=section is side[0])
            column.addStretch(1)
            grid.addLayout(column, 0, at)
            grid.setColumnMinimumWidth(at, _COLUMN)
        self._area.setWidget(inner)

    def _add(self, column: QVBoxLayout, section: FilterSection, *, first: bool) -> None:
        heading = label(f"timelineFilter.{section.facet}", "small", section.words)
        heading.setContentsMargins(8, 4 if first else 14, 0, 4)
        column.addWidget(heading)
        for row in section.rows:
            box = FilterBox(f"timelineFilter.{section.facet}.{row.code}", row, self._theme)
            facet, code = section.facet, row.code
            box.ticked.connect(lambda on, facet=facet, code=code: self.put.emit(facet, code, on))
            box.only_wanted.connect(lambda facet=facet, code=code: self.only_put.emit(facet, code))
            self._boxes[facet, code] = box
            column.addWidget(box)
