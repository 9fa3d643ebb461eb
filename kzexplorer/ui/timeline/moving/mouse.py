"""The mouse over the lanes: what is under it, what a click picks, what a drag moves, what the wheel turns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from kzexplorer.timeline.frames.frame import Hit
from kzexplorer.timeline.inertia import Move, coasting
from kzexplorer.ui.timeline.moving import wheel
from kzexplorer.ui.timeline.moving.band import Band
from kzexplorer.ui.timeline.moving.hover import Hover
from kzexplorer.ui.timeline.moving.travel import ZOOM, Travel
from kzexplorer.ui.timeline.stage import Stage

_KEPT = 8
_DRAGGING = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)


class Mouse:
    """`pick` is called with what was clicked, `open_hit` with what was clicked twice; positions are of `surface`.

    A drag moves the view; along the axis, or with Shift or Alt (which some desktops keep for themselves), it marks
    a range. Twice over nothing zooms in there.
    """

    def __init__(
        self,
        surface: QWidget,
        stage: Stage,
        travel: Travel,
        hover: Hover,
        band: Band,
        pick: Callable[[Hit], None],
        open_hit: Callable[[Hit, QPoint], None],
    ) -> None:
        self._surface, self._stage, self._travel, self._hover, self._band = surface, stage, travel, hover, band
        self._pick, self._open = pick, open_hit
        self._wheel = wheel.Wheel()
        self._pressed: QPointF | None = None
        self._button = Qt.MouseButton.NoButton
        self._dragged = self._marking = False
        self._last = QPointF()
        self._moves: list[Move] = []

    # buttons

    def press(self, event: QMouseEvent) -> None:
        """What moves by itself stops; a drag may begin."""
        self._travel.halt()
        self._hover.hide()
        if event.button() in _DRAGGING and self._pressed is None:
            self._pressed, self._button, self._dragged = event.position(), event.button(), False
            self._marking = event.button() == Qt.MouseButton.LeftButton and self._marks(event)

    def move(self, event: QMouseEvent) -> None:
        """A drag goes on, or the mouse is over something else."""
        at = event.position()
        if self._pressed is None:
            if not event.buttons():
                self.hover_over(at)
            return
        if not self._dragged:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._begin_drag()
        if self._marking:
            self._band.stretch(at.x())
        else:
            self._drag(at, float(event.timestamp()))

    def release(self, event: QMouseEvent) -> None:
        """A drag runs on; without one it was a click."""
        if self._pressed is None or event.button() != self._button:
            return
        at, self._pressed = event.position(), None
        if self._dragged and self._marking:
            self._band.finish()
        elif self._dragged:
            self._travel.run_on(coasting(self._moves, float(event.timestamp())))
        elif event.button() == Qt.MouseButton.LeftButton:
            hit = self._stage.hit(at.x(), at.y())
            if hit is not None:
                self._pick(hit)
        self.hover_over(at)
        self._hover.hide()

    def press_twice(self, event: QMouseEvent) -> None:
        """Opens what is there, or zooms in."""
        self._travel.halt()
        self._pressed = None
        at = event.position()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self._stage.hit(at.x(), at.y())
        if hit is not None:
            self._open(hit, at.toPoint())
        elif at.x() >= self._stage.gutter:
            self._travel.zoom_gliding(1 / ZOOM**2, at.x())

    def let_go(self) -> None:
        """Forget a drag whose end nobody will tell."""
        self._pressed = None

    def _begin_drag(self) -> None:
        assert self._pressed is not None
        self._dragged, self._last, self._moves = True, self._pressed, []
        if self._marking:
            self._band.begin(self._pressed.x())
        else:
            self._surface.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _marks(self, event: QMouseEvent) -> bool:
        """Whether a drag from there marks a range: along the axis, or anywhere over the lanes with Shift or Alt."""
        at = event.position()
        keys = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        return self._stage.is_over_axis(at.x(), at.y()) or (bool(keys) and self._stage.is_over_lanes(at.x(), at.y()))

    def _drag(self, at: QPointF, now: float) -> None:
        way, self._last = at - self._last, at
        self._moves = [*self._moves[-_KEPT:], (now, at.x(), at.y())]
        self._travel.drag(way.x(), way.y())

    # hovering

    def hover_over(self, at: QPointF) -> None:
        """The mouse is there now, with no button down."""
        hit = self._stage.hit(at.x(), at.y())
        self._surface.setCursor(self._shape(hit, at))
        self._show_hovered(hit, at.toPoint())

    def leave(self) -> None:
        """The mouse is nowhere over the view."""
        self._show_hovered(None, QPoint())

    def _shape(self, hit: Hit | None, at: QPointF) -> Qt.CursorShape:
        if hit is not None:
            return Qt.CursorShape.PointingHandCursor
        if self._stage.is_over_axis(at.x(), at.y()):
            return Qt.CursorShape.CrossCursor
        over_lanes = self._stage.is_over_lanes(at.x(), at.y())
        return Qt.CursorShape.OpenHandCursor if over_lanes else Qt.CursorShape.ArrowCursor

    def _show_hovered(self, hit: Hit | None, at: QPoint) -> None:
        if self._hover.move(hit, at):
            self._stage.hovered = hit.event if hit else None
            self._surface.update()

    # wheel and fingers

    def turn(self, event: QWheelEvent) -> None:
        """Scroll, move in time or zoom, as the person wants it; over the names of the lanes it always scrolls them."""
        x = event.position().x()
        beside = x < self._stage.gutter
        turn = self._wheel.read(event, wheel.LANES if beside else self._travel.handling.wheel)
        event.accept()
        if turn is None:
            return
        self._travel.halt()
        if turn.of == wheel.ZOOM:
            self._travel.zoom(turn.amount, x)
        elif turn.of == wheel.LANES:
            self._travel.scroll(turn.amount)
        else:
            self._travel.pan(turn.amount)

    def pinch(self, event: QNativeGestureEvent) -> None:
        """Two fingers zoom about the place between them."""
        self._travel.halt()
        self._travel.zoom(1 / max(1 + event.value(), 0.1), event.position().x())
