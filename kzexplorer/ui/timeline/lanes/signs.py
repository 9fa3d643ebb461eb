"""Paints over the names of lanes: which way they open, pins, the ring of the chosen one, and one that is dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from kzexplorer.timeline.frames.frame import LaneFrame
from kzexplorer.timeline.lanes import Lane
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.lanes.places import LanePlaces
from kzexplorer.ui.timeline.painting.gutter_painter import SIGN

_ICON, _FADE = 12, 18
_TINT_ALPHA = 36


class Signs:
    """Paints with the colours of the theme that is in force, where `places` says."""

    def __init__(self, theme: Theme, places: LanePlaces) -> None:
        self._theme, self._places = theme, places

    def paint(self, painter: QPainter, lane: Lane, frame: LaneFrame, *, hovered: bool) -> None:
        """At the right end: the way that the lane opens or closes, and a pin where it is pinned."""
        painter.setClipRect(self._places.uncovered(frame))
        box = self._places.sign(frame)
        at = box.center()
        if hovered and not lane.collapsed:
            self._clear(painter, box)
        if lane.collapsed or hovered:
            self._icon(painter, "right" if lane.collapsed else "down", "ink" if hovered else "sub", at)
        if lane.pinned:
            self._icon(painter, "keep", "accent", at - QPointF(SIGN, 0) if lane.collapsed or hovered else at)

    def paint_ring(self, painter: QPainter, frame: LaneFrame) -> None:
        """Around the lane that the keys act on."""
        painter.setClipRect(self._places.uncovered(frame))
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._places.name(frame).adjusted(3, 2, -3, -2), 5, 5)

    def paint_drag(self, painter: QPainter, key: int, before: int | None) -> None:
        """The lane with that key, and the gap where it would be dropped: above the lane `before`; None: below all."""
        accent, dragged = QColor(self._theme.colours.accent), self._places.lane(key)
        if dragged is not None:
            tint = QColor(accent)
            tint.setAlpha(_TINT_ALPHA)
            painter.fillRect(self._places.name(dragged[1]), tint)
        y = self._places.top_before(before)
        painter.setPen(QPen(accent, 3))
        painter.drawLine(QPointF(4, y), QPointF(self._places.area.width() - 4, y))

    def _clear(self, painter: QPainter, box: QRectF) -> None:
        """Words that reach under the sign of a lane that is hovered fade out before it."""
        panel = QColor(self._theme.colours.panel)
        clear = QColor(panel)
        clear.setAlpha(0)
        fade = QLinearGradient(box.left() - _FADE, 0, box.left(), 0)
        fade.setColorAt(0, clear)
        fade.setColorAt(1, panel)
        painter.fillRect(box.adjusted(-_FADE, 0, -1, 0), fade)

    def _icon(self, painter: QPainter, name: str, colour: str, middle: QPointF) -> None:
        place = QRect(round(middle.x() - _ICON / 2), round(middle.y() - _ICON / 2), _ICON, _ICON)
        self._theme.icon(name, colour, _ICON).paint(painter, place)
