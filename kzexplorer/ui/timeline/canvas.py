"""The pyqtgraph side of the view: a ViewBox that keeps the range and hears the mouse, and an item that paints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from pyqtgraph import GraphicsObject, ViewBox
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter


class Mover(Protocol):
    """What the mouse can do to the view; positions and distances in scene pixels, `turn` in eighths of a degree."""

    def pan(self, dx: float) -> None: ...
    def scroll(self, dy: float) -> None: ...
    def zoom(self, factor: float, x: float) -> None: ...
    def press(self, at: QPointF, double: bool) -> None: ...


class TimeBox(ViewBox):  # type: ignore[misc]
    """A range of days in x; y is not used: lanes are laid out in pixels."""

    def __init__(self, mover: Mover) -> None:
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self.disableAutoRange()
        self._mover = mover

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        event.accept()
        turn, keys = event.delta(), event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier:
            self._mover.zoom(1.0015**-turn, event.scenePos().x())
        elif keys & Qt.KeyboardModifier.ShiftModifier or event.orientation() == Qt.Orientation.Horizontal:
            self._mover.pan(-turn * 0.7)
        else:
            self._mover.scroll(-turn * 0.4)

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        event.accept()
        way = event.scenePos() - event.lastScenePos()
        self._mover.pan(-way.x())
        self._mover.scroll(-way.y())

    def mouseClickEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self._mover.press(event.scenePos(), event.double())


class Canvas(GraphicsObject):  # type: ignore[misc]
    """Covers the whole scene and lets `paint_into` paint it."""

    def __init__(self, paint_into: Callable[[QPainter], None]) -> None:
        super().__init__()
        self._paint_into = paint_into
        self._area = QRectF(0, 0, 1, 1)
        self.setZValue(-100)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def cover(self, width: float, height: float) -> None:
        """Take this size from now on."""
        area = QRectF(0, 0, width, height)
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, *_: Any) -> None:
        self._paint_into(painter)
