"""The pyqtgraph side of the view: a ViewBox that keeps the range, and an item that paints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyqtgraph import GraphicsObject, ViewBox
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kzexplorer.ui.widgets.guarded import kept, say_not_drawn, tell_once


class TimeBox(ViewBox):  # type: ignore[misc]
    """A range of days in x; y is not used: lanes are laid out in pixels. The view hears mouse and keys itself."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False, enableMouse=False, defaultPadding=0.0)
        self.disableAutoRange()
        self.hide()

    def prepareForPaint(self) -> None:
        """Nothing is drawn in here, so no transform is worked out."""


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
        try:
            with kept(painter):
                self._paint_into(painter)
        except Exception as error:
            tell_once(error)
            say_not_drawn(painter, self._area)
