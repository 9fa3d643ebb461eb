"""The lanes and the axis on the screen: a pyqtgraph view that paints a `Stage` and answers mouse and keys."""

from __future__ import annotations

import math
from collections.abc import Callable

import pyqtgraph
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget

from kzexplorer.timeline.events import Flags
from kzexplorer.timeline.frame import Hit
from kzexplorer.timeline.scale import held_within, zoomed
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.canvas import Canvas, TimeBox
from kzexplorer.ui.timeline.card import CardWords, bar_words, card_words
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.edges import Edges
from kzexplorer.ui.timeline.focus import BY_KEYBOARD
from kzexplorer.ui.timeline.hover import Hover
from kzexplorer.ui.timeline.keys import command_for
from kzexplorer.ui.timeline.motion import Glide
from kzexplorer.ui.timeline.stage import Stage

_ZOOM = 1.5
_PAN = 0.2
_SETTLE_MS = 120
_EDGE = 36.0


class TimelineView(pyqtgraph.GraphicsView):  # type: ignore[misc]
    """`range_changed` comes after each move; `picked` and `open_wanted` with an event id (or None: let go);
    `commanded` with a command of `keys` that concerns more than the view."""

    range_changed = Signal()
    picked = Signal(object)
    open_wanted = Signal(object)
    commanded = Signal(str)

    def __init__(self, theme: Theme, content: Content, parent: QWidget | None = None) -> None:
        pyqtgraph.setConfigOption("mouseRateLimit", -1)
        super().__init__(parent, useOpenGL=False, background=None)
        self._theme = theme
        self._content = content
        self.stage = Stage(theme)
        self._keyboard_focus = False
        self.setObjectName("timelineView")
        self.setAccessibleName("Timeline")
        self.viewport().setObjectName("timelineViewport")
        self.viewport().setAccessibleName("Timeline")
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self._box = TimeBox(self)
        self._canvas = Canvas(self._paint)
        self.addItem(self._canvas)
        self.addItem(self._box)
        self._box.sigXRangeChanged.connect(self._moved)
        self._edges = Edges(self, self._go, self._scroll_to)
        self.hover = Hover(theme, self._card_words, self)
        self._glide = Glide(self._show_at_once, self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.settle)
        theme.changed.connect(self.recolour)
        self.recolour()

    def useOpenGL(self, b: bool = False) -> None:
        """Called by pyqtgraph while the view is made: a viewport of Qt's own painting, whose class PySide6 knows."""
        self._ground = QWidget()
        self.setViewport(self._ground)

    # what is shown

    def show_content(self, content: Content, grouping: str, shown: Flags | None, message: str) -> None:
        """Show these events in lanes of that grouping; `shown` marks those that pass the filter (None: all)."""
        self._content = content
        self.stage.show(content, grouping, shown)
        self.stage.message = message
        self._arrange()
        self._settling.start()

    @property
    def moments(self) -> tuple[float, float]:
        """The moments at the left and right edge of the lanes."""
        return self.stage.moments

    @property
    def days(self) -> tuple[int, int]:
        """The first and the last day in view."""
        start, end = self.moments
        return math.floor(start), math.floor(end)

    @property
    def chips(self) -> tuple[QPushButton, QPushButton]:
        """The buttons that lead to what lies before and after the view."""
        return self._edges.chips

    @property
    def content(self) -> Content:
        return self._content

    def show_moments(self, start: float, end: float, *, glide: bool = False) -> None:
        """Put these moments at the edges, at once or in a short glide."""
        self._glide.go(self.moments, held_within(start, end), slowly=glide)

    def _show_at_once(self, start: float, end: float) -> None:
        self._box.setXRange(start, end, padding=0)

    def select(self, event: int | None, *, reveal: bool) -> None:
        """Mark the event at that index; `reveal` moves the view where it is not in sight."""
        self.stage.select(event)
        self._announce()
        if event is not None and reveal:
            self._reveal(event)
        self.viewport().update()

    def settle(self) -> None:
        """Read what the view at rest lacks."""
        self.stage.settle()
        self._arrange()

    def mark_position(self, event: int) -> QPoint | None:
        """Where a click selects the event at that index, in pixels of this view. None where it is not in sight."""
        at = self.stage.position(event)
        return QPoint(round(at[0]), round(at[1])) if at else None

    def recolour(self) -> None:
        """Take the colours of the theme that is in force."""
        self.stage.painter.refresh()
        self._edges.recolour(self._theme)
        self.viewport().update()

    # moving about (also what the mouse asks for, see canvas.Mover)

    def pan(self, dx: float) -> None:
        self.show_moments(*(moment + dx / self.stage.scale.per_day for moment in self.moments))

    def scroll(self, dy: float) -> None:
        self.stage.scroll += dy
        self._arrange()
        self._settling.start()

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Show `factor` times as many days; the moment at `x` (None: the middle) stays where it is."""
        scale = self.stage.scale
        about = scale.moment(scale.width / 2 if x is None else x - self.stage.gutter)
        self.show_moments(*zoomed(*self.moments, factor, about), glide=x is None)

    def zoom_in(self) -> None:
        """Show fewer days around the middle."""
        self.zoom(1 / _ZOOM)

    def zoom_out(self) -> None:
        """Show more days around the middle."""
        self.zoom(_ZOOM)

    def press(self, at: QPointF, double: bool) -> None:
        """Select what is at that point, read it where pressed twice; a bar of a dense lane opens then."""
        hit = self.stage.hit(at.x(), at.y())
        self.hover.hide()
        if hit is None:
            return
        if hit.event is not None:
            event = int(self._content.events.ids[hit.event])
            self.picked.emit(event)
            if double:
                self.open_wanted.emit(event)
        elif double and hit.days:
            self._open_bar(hit.days)

    def _open_bar(self, days: tuple[int, int]) -> None:
        length = max((days[1] - days[0] + 1) * 12.0, 30.0)
        middle = (days[0] + days[1] + 1) / 2
        self.show_moments(middle - length / 2, middle + length / 2, glide=True)

    def frame_event(self, event: int) -> None:
        """Zoom to the surroundings of the event at that index."""
        events = self._content.events
        first, last = int(events.first[event]), int(events.last[event]) + 1
        length = max((last - first) * 2.5, 120.0)
        self.show_moments((first + last - length) / 2, (first + last + length) / 2, glide=True)

    def _reveal(self, event: int) -> None:
        events, scale = self._content.events, self.stage.scale
        left, right = scale.x(float(events.first[event])), scale.x(float(events.last[event]) + 1)
        if right < _EDGE or left > scale.width - _EDGE:
            middle = (float(events.first[event]) + float(events.last[event]) + 1) / 2
            self.show_moments(middle - scale.days / 2, middle + scale.days / 2, glide=True)
        self.stage.rest()
        self.stage.scroll_to(event)
        self._arrange()

    def _go(self, way: int) -> None:
        """Bring the nearest of the events outside the view on that side into it."""
        day = self.stage.nearest_outside(way)
        if day is not None:
            start, end = self.moments
            behind = 0.75 if way < 0 else 0.25
            self.show_moments(day - behind * (end - start), day + (1 - behind) * (end - start), glide=True)

    # what Qt asks

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:
            self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.position().x() < self.stage.gutter:
            self.scroll(-event.angleDelta().y() * 0.4)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 / max(1 + event.value(), 0.1), event.position().x())
            return True
        return bool(super().viewportEvent(event))

    def event(self, event: QEvent) -> bool:
        # the window's shortcuts for single letters and arrows rest while the timeline has the focus
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and command_for(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_for(event)
        if command is None:
            event.ignore()
            return
        self._keyboard_focus = True
        moves: dict[str, Callable[[], None]] = {
            "zoom_in": self.zoom_in,
            "zoom_out": self.zoom_out,
            "pan_back": lambda: self._pan_by(-_PAN),
            "pan_on": lambda: self._pan_by(_PAN),
            "scroll_up": lambda: self.scroll(-self.stage.lanes_height * 0.8),
            "scroll_down": lambda: self.scroll(self.stage.lanes_height * 0.8),
        }
        if command in moves:
            moves[command]()
        else:
            self.commanded.emit(command)
        self.viewport().update()

    def _pan_by(self, share: float) -> None:
        start, end = self.moments
        shift = (end - start) * share
        self.show_moments(start + shift, end + shift, glide=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position()
        hit = None if event.buttons() else self.stage.hit(at.x(), at.y())
        self._hover_over(hit, at.toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover_over(None, QPoint())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keyboard_focus = event.reason() in BY_KEYBOARD
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keyboard_focus = False
        self.viewport().update()

    def _hover_over(self, hit: Hit | None, at: QPoint) -> None:
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)
        if self.hover.move(hit, at):
            self.stage.hovered = hit.event if hit else None
            self.viewport().update()

    def _card_words(self, hit: Hit) -> tuple[CardWords, int | None]:
        if hit.days is not None:
            return bar_words(self.stage.n_starting(hit.lane, *hit.days), *hit.days), None
        assert hit.event is not None
        mark = self.mark_position(hit.event)
        return card_words(self._content.detail(hit.event)), mark.y() if mark else None

    # the parts

    def _paint(self, painter: QPainter) -> None:
        self.stage.paint(painter, self.devicePixelRatioF(), focused=self._keyboard_focus and self.hasFocus())

    def _moved(self, _box: object, moments: tuple[float, float]) -> None:
        self.stage.look_at(*moments, self.width(), self.height())
        self._arrange()
        self.hover.hide()
        self._settling.start()
        self.range_changed.emit()

    def _arrange(self) -> None:
        """Put chips, scroll bar and items where they belong after a move, a scroll or a new size."""
        stage = self.stage
        if self._content is not stage.content:
            return
        stage.look_at(*stage.moments, self.width(), self.height())
        self._canvas.cover(self.width(), self.height())
        self._box.setGeometry(stage.gutter, 0, stage.lanes_width, self.height())
        stage.axis_end = self._edges.count(*stage.outside(), stage.gutter) - stage.gutter
        stage.compose()
        self._edges.scroll(stage.scroll, stage.scroll_most, stage.lanes_height)
        self.viewport().update()

    def _scroll_to(self, value: int) -> None:
        self.stage.scroll = float(value)
        self.viewport().update()
        self._settling.start()

    def _announce(self) -> None:
        """Tell assistive technology which event is selected."""
        event = self.stage.selected
        words = "No event selected"
        if event is not None:
            line = self._content.line(event)
            order = f"{event + 1} of {len(self._content.events)}"
            words = f"{line.title}, {self._content.date_words(event)}, {order}" if line else order
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
