"""A range of days that a person has marked: its events are counted, and the view can be zoomed to it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from kzexplorer.domain.said import said_days
from kzexplorer.translation import numeral, tr, trn
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.moving.travel import Travel
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT
from kzexplorer.ui.timeline.stage import Stage
from kzexplorer.ui.widgets.plain import label, named

_GAP = 6
_MOST_LANES = 6
_WIDEST = 520


@dataclass(frozen=True, slots=True)
class Marked:
    """The days [first, last] and how many events share a day with them, in all and in each lane from the top."""

    first: int
    last: int
    total: int
    lanes: tuple[int, ...]

    @property
    def words(self) -> str:
        """`214 events in 3 Sep – 12 Oct 2011`."""
        return trn(
            "{n} event in {range}",
            "{n} events in {range}",
            self.total,
            range=said_days(self.first, self.last, short=True),
        )

    def lane_words(self, names: Sequence[str]) -> str:
        """`Visits 12 · Agreements 3 · 2 more lanes`: the lanes with most of them, in the order of the lanes."""
        held = [at for at, number in enumerate(self.lanes) if number]
        most = sorted(sorted(held, key=lambda at: -self.lanes[at])[:_MOST_LANES])
        words = [f"{names[at]} {numeral(self.lanes[at])}" for at in most]
        more = len(held) - len(most)
        return " · ".join([*words, *([trn("{n} more lane", "{n} more lanes", more)] if more else [])])


class Band(QObject):
    """`say` is told the counts once the range is marked; `changed` is called when the view has to be painted anew."""

    def __init__(
        self,
        theme: Theme,
        stage: Stage,
        travel: Travel,
        say: Callable[[str], None],
        changed: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._stage, self._travel, self._say, self._changed = stage, travel, say, changed
        self.marked: Marked | None = None
        self._anchor = 0.0
        self._panel = RangePanel(theme, parent)
        self._panel.zoom.clicked.connect(self.zoom)
        self._panel.drop.clicked.connect(self.drop)

    def begin(self, x: float) -> None:
        """Mark from that place of the view on."""
        self._anchor = self._moment(x)

    def stretch(self, x: float) -> None:
        """Mark up to that place of the view."""
        here = self._moment(x)
        self._mark(math.floor(min(here, self._anchor)), math.floor(max(here, self._anchor)))

    def finish(self) -> None:
        """The range is as it should be."""
        if self.marked is not None:
            lanes = self.marked.lane_words([lane.words for lane in self._stage.lanes])
            self._say(f"{self.marked.words}. {lanes}. {tr('Enter zooms to them, Escape lets go.')}")

    def select(self, first: int, last: int) -> None:
        """Mark these days."""
        self._mark(first, last)
        self.finish()

    def extend(self, way: int, day: int) -> None:
        """Mark from that day, or from the far end of what is marked, to the edge of the view on one side (-1, 1)."""
        start, end = self._stage.moments
        edge = math.floor(start) if way < 0 else math.ceil(end) - 1
        far = day if self.marked is None else self.marked.last if way < 0 else self.marked.first
        self.select(min(edge, far), max(edge, far))

    def refresh(self) -> None:
        """Count anew: other events or lanes are shown."""
        if self.marked is not None:
            self._mark(self.marked.first, self.marked.last)

    def drop(self) -> None:
        """Mark nothing."""
        if self.marked is not None:
            self.marked = None
            self._panel.hide()
            self._changed()
            self._say(tr("Range let go"))

    def zoom(self) -> None:
        """Have the range fill the view; it is no longer marked then."""
        if self.marked is not None:
            first, last = self.marked.first, self.marked.last
            self.drop()
            self._travel.go(first, last + 1, glide=True)

    def place(self) -> None:
        """Put the panel where the range is in view."""
        if self.marked is not None:
            scale, gutter = self._stage.scale, self._stage.gutter
            left = max(scale.x(self.marked.first), 0.0)
            right = min(scale.x(self.marked.last + 1), scale.width)
            self._panel.place(gutter + (left + right) / 2, gutter + _GAP, gutter + scale.width - _GAP)

    def _mark(self, first: int, last: int) -> None:
        total, lanes = self._stage.counts(first, last)
        self.marked = Marked(first, last, total, lanes)
        self._panel.show_words(self.marked.words, self.marked.lane_words([lane.words for lane in self._stage.lanes]))
        self.place()
        self._changed()

    def _moment(self, x: float) -> float:
        scale = self._stage.scale
        return scale.moment(min(max(x - self._stage.gutter, 0.0), scale.width))


class RangePanel(QFrame):
    """Says what is marked, with buttons to zoom to it and to let it go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "timelineMarked", tr("Marked range"))
        self.setProperty("card", True)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 3, 4, 4)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(6)
        column.addLayout(row)
        self._words = label("timelineMarkedWords", "strong")
        self.zoom = named(QPushButton(tr("Zoom to it")), "timelineMarkedZoom")
        self.zoom.setProperty("role", "link")
        self.zoom.setToolTip(tr("Enter"))
        self.drop = named(QToolButton(), "timelineMarkedDrop", tr("Let the range go"))
        self.drop.setProperty("role", "flat")
        self.drop.setToolTip(tr("Esc"))
        for button in (self.zoom, self.drop):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self.zoom)
        row.addWidget(self.drop)
        self._lanes = label("timelineMarkedLanes", "small", wrap=True)
        column.addWidget(self._lanes)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def show_words(self, words: str, lanes: str) -> None:
        """Show the panel with these words, and those of the lanes below."""
        self._words.setText(words)
        self._lanes.setText(lanes)
        self._lanes.setVisible(bool(lanes))
        wanted = self._lanes.fontMetrics().horizontalAdvance(lanes) + 8
        self._lanes.setFixedWidth(min(max(wanted, self._words.sizeHint().width()), _WIDEST))
        self.adjustSize()
        self.show()
        self.raise_()

    def place(self, middle: float, least: float, most: float) -> None:
        """Stand below the axis around `middle`, from `least` to `most` pixels."""
        left = max(min(middle - self.width() / 2, most - self.width()), least)
        self.move(round(left), AXIS_HEIGHT + _GAP)

    def _recolour(self) -> None:
        self.drop.setIcon(self._theme.icon("cross"))
