"""A pyqtgraph view as the timeline needs it: a range of moments, an area that is painted, mouse and keys handed on."""

from __future__ import annotations

from collections.abc import Callable

import pyqtgraph
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.timeline.canvas import Canvas, TimeBox
from kzexplorer.ui.timeline.focus import BY_KEYBOARD
from kzexplorer.ui.timeline.moving.keyboard import Keyboard
from kzexplorer.ui.timeline.moving.measure import Measure
from kzexplorer.ui.timeline.moving.mouse import Mouse


class Surface(pyqtgraph.GraphicsView):  # type: ignore[misc]
    """`paint` paints all of it; `moved` comes with the moments at both ends, `focused` when the keys come here.

    Nothing is heard before `serve`.
    """

    moved = Signal(float, float)
    focused = Signal()

    def __init__(self, paint: Callable[[QPainter], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self.setObjectName("timelineView")
        self.setAcceptDrops(False)  # what is dropped is added, wherever that is
        self.setAccessibleName(tr("Timeline"))
        self.viewport().setObjectName("timelineViewport")
        self.viewport().setAccessibleName(tr("Timeline"))
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        # pyqtgraph keeps a picture of the ground, which the canvas would paint over
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self._focused_by_key = False
        self._box = TimeBox()
        self._canvas = Canvas(paint)
        self.addItem(self._canvas)
        self.addItem(self._box)
        self._box.sigXRangeChanged.connect(self._range_changed)

    def useOpenGL(self, b: bool = False) -> None:
        """Called by pyqtgraph while the view is made: a viewport of Qt's own painting, whose class PySide6 knows."""
        self._ground = QWidget()
        # the canvas paints all of it; Qt would fill it twice before
        self._ground.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewport(self._ground)

    def serve(self, mouse: Mouse, keyboard: Keyboard, measure: Measure) -> None:
        """Hand mouse and keys to these from now on."""
        self._mouse, self._keyboard, self._ruler = mouse, keyboard, measure

    def show_at_once(self, start: float, end: float) -> None:
        """Put these moments at the edges of the lanes."""
        self._box.setXRange(start, end, padding=0)

    def fit(self, gutter: float, lanes_width: float) -> None:
        """Let the canvas fill the view, and the range the lanes right of the gutter; in pixels."""
        self._canvas.cover(self.width(), self.height())
        self._box.setGeometry(gutter, 0, lanes_width, self.height())

    @property
    def shows_ring(self) -> bool:
        """Whether to mark that the keys come here, which a person knows who has just clicked."""
        return self._focused_by_key and bool(self.hasFocus())

    def _range_changed(self, _box: object, moments: tuple[float, float]) -> None:
        self.moved.emit(*moments)

    # pyqtgraph's own ways with the mouse are left out: they would pass each move through every item in Python

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)
        if not event.buttons():
            self._ruler.point(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.press_twice(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._mouse.turn(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse.leave()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._mouse.pinch(event)
            return True
        return bool(super().viewportEvent(event))

    def event(self, event: QEvent) -> bool:
        # the window's shortcuts for single letters and arrows rest while the timeline has the focus
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._keyboard.wants(event)
        ):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.press(event):
            event.ignore()
            return
        self._focused_by_key = True
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focused_by_key = event.reason() in BY_KEYBOARD
        self.focused.emit()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focused_by_key = False
        self._mouse.let_go()
        self.viewport().update()
