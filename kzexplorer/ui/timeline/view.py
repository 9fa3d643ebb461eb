"""The lanes and the axis on the screen: a pyqtgraph view that paints a `Stage` and hands mouse and keys on."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kzexplorer.domain.when import When
from kzexplorer.timeline.edits import Shift
from kzexplorer.timeline.events import Flags
from kzexplorer.timeline.frames.frame import Hit
from kzexplorer.timeline.lane_order import LaneOrder
from kzexplorer.timeline.lanes import Lane
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.edges import Edges
from kzexplorer.ui.timeline.lanes.arranging import Arranging
from kzexplorer.ui.timeline.lanes.gutter import Gutter
from kzexplorer.ui.timeline.listed.cluster_list import ClusterList
from kzexplorer.ui.timeline.moving.band import Band
from kzexplorer.ui.timeline.moving.bars import Bars
from kzexplorer.ui.timeline.moving.cards import Cards
from kzexplorer.ui.timeline.moving.handling import Handling
from kzexplorer.ui.timeline.moving.hover import Hover
from kzexplorer.ui.timeline.moving.keyboard import Keyboard
from kzexplorer.ui.timeline.moving.measure import Measure
from kzexplorer.ui.timeline.moving.mouse import Mouse
from kzexplorer.ui.timeline.moving.opening import Opening
from kzexplorer.ui.timeline.moving.overlay import Overlay
from kzexplorer.ui.timeline.moving.travel import Travel
from kzexplorer.ui.timeline.speaking.announcing import Announcer
from kzexplorer.ui.timeline.speaking.spoken import Spoken
from kzexplorer.ui.timeline.stage import Stage
from kzexplorer.ui.timeline.surface import Surface

_SETTLE_MS = 120


class TimelineView(Surface):
    """`range_changed` comes after each move; `picked` and `open_wanted` with an event id;
    `commanded` with a command of `keys` that concerns more than the view."""

    range_changed = Signal()
    picked = Signal(object)
    open_wanted = Signal(object)
    commanded = Signal(str)

    def __init__(self, theme: Theme, content: Content, handling: Handling, parent: QWidget | None = None) -> None:
        super().__init__(self._paint, parent)
        self._theme = theme
        self._content = content
        self.stage = Stage(theme)
        self.announcer = Announcer(self, Spoken(self))
        self._gutter: Gutter | None = None
        self.travel = Travel(self.stage, self.show_at_once, self._lanes_scrolled, handling, self)
        self._edges = Edges(self, self.travel.go_outside, self._bar_moved)
        cards = Cards(self.stage)
        self.hover = Hover(theme, cards.of, self)
        repaint, say = self.viewport().update, self.announcer.say
        self.band = Band(theme, self.stage, self.travel, say, repaint, self)
        self.bars = Bars(self.stage, self.travel, cards, self.hover, say, repaint)
        self.overlay = Overlay(theme, self.stage, self.band, self.bars)
        self.measure = Measure(theme, self.stage, say, repaint)
        self._together = ClusterList(theme, lambda ids: self._content.lines_of(ids), self)
        self._together.picked.connect(self.picked)
        self._together.open_wanted.connect(self.open_wanted)
        self._together.left.connect(self.setFocus)
        self.opening = Opening(self.stage, self.travel, self._together.show_events)
        self.serve(
            Mouse(self.viewport(), self.stage, self.travel, self.hover, self.band, self._pick, self._open),
            Keyboard(self.travel, self.hover, self.measure, self.commanded.emit, lambda: self.holds_something),
            self.measure,
        )
        self.moved.connect(self._moved)
        self.focused.connect(self.announcer.focused)
        self._settling = _timer(self, _SETTLE_MS, self.settle)
        self._catching_up = _timer(self, 0, repaint)
        theme.changed.connect(self.recolour)
        self.recolour()

    # what is shown

    def let_arrange(self, arranging: Arranging) -> Gutter:
        """Let a person arrange the lanes at their names."""
        self._gutter = Gutter(self._theme, self.stage, arranging, self.announcer.say, self)
        self._gutter.left.connect(self.setFocus)
        return self._gutter

    @property
    def chosen_lane(self) -> int | None:
        """The key of the lane that a person has chosen at its name, else of that of the selected event."""
        return self._gutter.chosen if self._gutter is not None else None

    def show_content(
        self,
        content: Content,
        grouping: str,
        shown: Flags | None,
        order: LaneOrder,
        divided: tuple[Lane, ...] | None = None,
    ) -> None:
        """Show these events in lanes of that grouping; `shown` marks those that pass the filter (None: all).

        `divided` are these lanes where they are made already.
        """
        self._content = content
        self.stage.show(content, grouping, shown, order, divided)
        self._show_anew()

    def grow_content(self, content: Content, shown: Flags | None, divided: tuple[Lane, ...], shift: Shift) -> None:
        """Show the same after events came, in these lanes."""
        self._content = content
        self.stage.grow(content, shown, divided, shift)
        self._show_anew()

    def edit_content(self, content: Content, shift: Shift, passing: Flags | None) -> bool:
        """Show events that changed in place; False where `show_content` has to show them."""
        if not self.stage.edit(content, shift, passing):
            return False
        self._content = content
        self._show_anew()
        return True

    def rearrange(self, order: LaneOrder) -> None:
        """Put the lanes in that order."""
        self.stage.arrange(order)
        self._show_anew()

    def _show_anew(self) -> None:
        self.bars.leave()
        self.hover.hide()
        self.band.refresh()
        self._lanes_scrolled()

    @property
    def moments(self) -> tuple[float, float]:
        """The moments at the left and right edge of the lanes."""
        return self.stage.moments

    @property
    def days(self) -> tuple[int, int]:
        """The first and the last day in view."""
        start, end = self.moments
        return math.floor(start), max(math.floor(start), math.ceil(end) - 1)

    @property
    def chips(self) -> tuple[QPushButton, QPushButton]:
        """The buttons that lead to what lies before and after the view."""
        return self._edges.chips

    @property
    def content(self) -> Content:
        return self._content

    def show_moments(self, start: float, end: float, *, glide: bool = False) -> None:
        """Put these moments at the edges, at once or in a short glide."""
        self.travel.go(start, end, glide=glide)

    def select(self, event: int | None, *, reveal: bool) -> None:
        """Mark the event at that index; `reveal` moves the view where it is not in sight."""
        self.stage.select(event)
        self.bars.leave()
        if event is not None and reveal:
            self.travel.reveal(event)
        self.announcer.selected()
        self.measure.follow()
        self._settling.start()
        self.viewport().update()

    def show_moment(self, moment: When | None) -> None:
        """Put the time cursor at a date, in view, or take it away."""
        self.overlay.moment = moment
        if moment is not None:
            self.travel.reveal_days(*moment.days)
        self.viewport().update()

    @property
    def holds_something(self) -> bool:
        """Whether there is anything that Escape lets go."""
        held = (self.band.marked, self.bars.at, self.overlay.moment, self.stage.selected)
        return self.measure.is_on or any(each is not None for each in held)

    def settle(self) -> None:
        """Read what the view at rest lacks, and paint all of it."""
        self._settling.stop()
        self.stage.settle()
        self._arrange()
        self.announcer.settled()

    def mark_position(self, event: int) -> QPoint | None:
        """Where a click selects the event at that index, in pixels of this view. None where it is not in sight."""
        at = self.stage.position(event)
        return QPoint(round(at[0]), round(at[1])) if at else None

    def recolour(self) -> None:
        """Take the colours of the theme that is in force."""
        self.stage.painter.ink.refresh()
        self._edges.recolour(self._theme)
        self.viewport().update()

    # what the mouse asks for

    def _pick(self, hit: Hit) -> None:
        if hit.event is not None:
            self.picked.emit(int(self._content.events.ids[hit.event]))

    def _open(self, hit: Hit, at: QPoint) -> None:
        """Read the words of an event; a bar of a dense lane, or ticks that touch, open into what they hold."""
        if hit.event is not None:
            self.open_wanted.emit(int(self._content.events.ids[hit.event]))
        else:
            self.hover.hide()
            self.opening.open(hit, at)

    # what Qt asks

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:
            self._arrange()

    # the parts

    def _paint(self, painter: QPainter) -> None:
        self.stage.paint(
            painter, self.devicePixelRatioF(), focused=self.shows_ring, whole=not self._settling.isActive()
        )
        if self.stage.painter.ink.behind:
            self._catching_up.start()
        self.overlay.paint(painter, self.devicePixelRatioF())
        self.measure.paint(painter, self.devicePixelRatioF())

    def _moved(self, start: float, end: float) -> None:
        self.stage.look_at(start, end, self.width(), self.height())
        self._arrange()
        self.hover.hide()
        self._settling.start()
        self.range_changed.emit()

    def _lanes_scrolled(self) -> None:
        self._arrange()
        self._settling.start()

    def _bar_moved(self, value: int) -> None:
        self.travel.halt()
        self.travel.scroll_to(float(value))

    def _arrange(self) -> None:
        """Put chips, scroll bar and items where they belong after a move, a scroll or a new size."""
        stage = self.stage
        if self._content is not stage.content:
            return
        stage.look_at(*stage.moments, self.width(), self.height())
        self.fit(stage.gutter, stage.lanes_width)
        stage.compose()
        stage.axis_end = self._edges.count(*stage.outside(), stage.gutter) - stage.gutter
        self.band.place()
        self.bars.check()
        self._edges.scroll(stage.scroll, stage.scroll_most, stage.lanes_height)
        if self._gutter is not None:
            self._gutter.fit()
        self.viewport().update()


def _timer(owner: QObject, milliseconds: int, run: Callable[[], None]) -> QTimer:
    """Runs that once, so long after it was started last."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(run)
    return timer
