"""Draws what stands for an event: marks, bars of exact days, and soft spans as wide as the doubt."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPixmap

from kzexplorer.ui.kinds import shape
from kzexplorer.ui.theme import Theme

RADIUS = 5.6
_SIZE = 20
_HEIGHT = 14.0
_STROKE = 1.9
_SHORT = 72.0
_EDGE = 16.0


class Marks:
    """Marks of every kind group in the colours of the theme; pixmaps are made once for each device pixel ratio."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._ratio = 1.0
        self._pixmaps: dict[tuple[int, bool, float], QPixmap] = {}
        self.refresh()

    def refresh(self) -> None:
        """Take the colours of the theme that is in force."""
        self._pixmaps.clear()
        self.colours = tuple(QColor(c) for c in self._theme.colours.kinds)
        self.tints = tuple(self._theme.kind_tint(group, 0.2) for group in range(len(self.colours)))
        self._panel = QColor(self._theme.colours.panel)

    def set_ratio(self, ratio: float) -> None:
        """Device pixels of a pixel from now on."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._pixmaps.clear()

    def mark(self, painter: QPainter, group: int, hollow: bool, x: float, y: float, radius: float = RADIUS) -> None:
        """The mark of a kind group around a point, filled or hollow."""
        key = (group, hollow, radius)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._drawn(group, hollow, radius)
        painter.drawPixmap(QPointF(self._snapped(x - _SIZE / 2), self._snapped(y - _SIZE / 2)), pixmap)

    def _snapped(self, at: float) -> float:
        return round(at * self._ratio) / self._ratio

    def _drawn(self, group: int, hollow: bool, radius: float) -> QPixmap:
        side = math.ceil(_SIZE * self._ratio)
        pixmap = QPixmap(side, side)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_SIZE / 2, _SIZE / 2)
        if hollow:
            pen = QPen(self.colours[group], _STROKE)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(self._panel)
            painter.drawPath(shape(group, radius - _STROKE / 2 + 0.3))
        else:
            painter.fillPath(shape(group, radius), self.colours[group])
        painter.end()
        return pixmap

    def bar(
        self,
        painter: QPainter,
        group: int,
        hollow: bool,
        left: float,
        right: float,
        y: float,
        open_ends: tuple[float, float],
    ) -> None:
        """Exact days from `left` to `right`, the mark at their start; an open end fades over so many pixels."""
        colour = self.colours[group]
        area = QRectF(left, y - _HEIGHT / 2, right - left, _HEIGHT)
        if any(open_ends):
            self._open(painter, group, hollow, area, open_ends)
            known = right - open_ends[1] if open_ends[1] else left + open_ends[0]
            self.mark(painter, group, hollow, known, y)
            return
        painter.setPen(QPen(colour, 1.3))
        painter.setBrush(self._panel if hollow else self.tints[group])
        painter.drawRoundedRect(area.adjusted(0.5, 0, -0.5, 0), 4, 4)
        if left > -_SIZE:
            self.mark(painter, group, hollow, left + 11, y, RADIUS - 1.2)

    def soft(
        self,
        painter: QPainter,
        group: int,
        hollow: bool,
        left: float,
        right: float,
        y: float,
        open_ends: tuple[float, float],
        under_words: bool,
        vague: bool,
    ) -> None:
        """An imprecise date: edges that fade around the bounds, so that no single day is claimed."""
        area = QRectF(left, y - _HEIGHT / 2, right - left, _HEIGHT)
        if any(open_ends):
            self._open(painter, group, hollow, area, open_ends)
            return
        colour = QColor(self.tints[group] if under_words or area.width() > _SHORT else self.colours[group])
        reach = 0.45 if vague else min(0.42, _EDGE / area.width())
        body = _faded(area, colour if not hollow else self._washed(group), reach)
        painter.fillRect(area.adjusted(0, -1, 0, 1) if under_words else area, body)
        if hollow or vague:
            edge = _faded(area, self.colours[group], reach)
            for top in (area.top(), area.bottom() - 1.4):
                _line(painter, area.left(), area.right(), top, edge, dashed=vague)

    def _washed(self, group: int) -> QColor:
        return self._theme.kind_tint(group, 0.08)

    def _open(self, painter: QPainter, group: int, hollow: bool, area: QRectF, open_ends: tuple[float, float]) -> None:
        colour = self._washed(group) if hollow else self.tints[group]
        strong = self.colours[group]
        for front, top, height in (
            (colour, area.top(), _HEIGHT),
            (strong, area.top(), 1.3),
            (strong, area.bottom() - 1.3, 1.3),
        ):
            brush = QLinearGradient(area.left(), 0, area.right(), 0)
            clear = QColor(front)
            clear.setAlpha(0)
            brush.setColorAt(0, clear if open_ends[0] else front)
            brush.setColorAt(1, clear if open_ends[1] else front)
            painter.fillRect(QRectF(area.left(), top, area.width(), height), brush)


def _faded(area: QRectF, colour: QColor, reach: float) -> QLinearGradient:
    """That colour over the area, clear at both ends; `reach` is the share of the width that each end takes."""
    clear = QColor(colour)
    clear.setAlpha(0)
    brush = QLinearGradient(area.left(), 0, area.right(), 0)
    brush.setColorAt(0, clear)
    brush.setColorAt(reach, colour)
    brush.setColorAt(1 - reach, colour)
    brush.setColorAt(1, clear)
    return brush


def _line(painter: QPainter, left: float, right: float, top: float, brush: QLinearGradient, *, dashed: bool) -> None:
    if not dashed:
        painter.fillRect(QRectF(left, top, right - left, 1.4), brush)
        return
    x = max(left, -20.0)
    while x < min(right, 10_000.0):
        painter.fillRect(QRectF(x, top, min(4.0, right - x), 1.4), brush)
        x += 7.0
