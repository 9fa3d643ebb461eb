"""Draws what stands for an event: marks, bars of exact days, and soft spans as wide as the doubt."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPixmap

from kzexplorer.ui.colours import mix
from kzexplorer.ui.kinds import shape
from kzexplorer.ui.theme import Theme

RADIUS = 5.6
_SIZE = 20
_HEIGHT = 14.0
_STROKE = 1.9
_SHORT = 72.0
_EDGE = 16.0


@dataclass(frozen=True, slots=True)
class Look:
    """How an event looks beside its extent: kind group, waiting for review, bounds by convention, open ends."""

    group: int
    hollow: bool
    vague: bool
    open_start: bool
    open_end: bool

    @property
    def is_open(self) -> bool:
        return self.open_start or self.open_end


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
        self._edges = tuple(mix(colour, self._theme.colours.panel, 0.7) for colour in self._theme.colours.kinds)
        self._washed = tuple(self._theme.kind_tint(group, 0.19) for group in range(len(self.colours)))
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

    def bar(self, painter: QPainter, look: Look, left: float, right: float, y: float) -> None:
        """Exact days from `left` to `right`, with a small mark at their start."""
        painter.setPen(QPen(self.colours[look.group], 1.3))
        painter.setBrush(self._panel if look.hollow else self.tints[look.group])
        painter.drawRoundedRect(QRectF(left + 0.5, y - _HEIGHT / 2, right - left - 1, _HEIGHT), 4, 4)
        if left > -_SIZE:
            self.mark(painter, look.group, look.hollow, left + 11, y, RADIUS - 1.2)

    def soft(self, painter: QPainter, look: Look, left: float, right: float, y: float, *, under_words: bool) -> None:
        """An imprecise date: edges that fade around the bounds, so that no single day is claimed."""
        area = QRectF(left, y - _HEIGHT / 2, right - left, _HEIGHT)
        quiet = under_words or area.width() > _SHORT
        colour = (self.tints if quiet else self.colours)[look.group]
        self._fill(painter, look, area, self._washed[look.group] if look.hollow else colour)

    def open(self, painter: QPainter, look: Look, left: float, right: float, y: float) -> None:
        """A date known at one end only: it fades towards the end that is open."""
        area = QRectF(left, y - _HEIGHT / 2, right - left, _HEIGHT)
        self._fill(painter, look, area, (self._washed if look.hollow else self.tints)[look.group])

    def _fill(self, painter: QPainter, look: Look, area: QRectF, colour: QColor) -> None:
        painter.fillRect(area, _faded(area, colour, look))
        if look.hollow or look.vague or look.is_open:
            edge = _faded(area, self._edges[look.group], look)
            for top in (area.top(), area.bottom() - 1.3):
                _line(painter, area.left(), area.right(), top, edge, dashed=look.vague)


def _faded(area: QRectF, colour: QColor, look: Look) -> QLinearGradient:
    """That colour over the area, clear at both ends, or at the open end over all of its length."""
    clear = QColor(colour)
    clear.setAlpha(0)
    reach = 0.45 if look.vague else min(0.42, _EDGE / area.width())
    brush = QLinearGradient(area.left(), 0, area.right(), 0)
    brush.setColorAt(0, clear)
    brush.setColorAt(1, clear)
    if not look.open_start:
        brush.setColorAt(reach, colour)
    if not look.open_end:
        brush.setColorAt(1 - reach, colour)
    if look.open_start and look.open_end:
        brush.setColorAt(0.5, colour)
    return brush


def _line(painter: QPainter, left: float, right: float, top: float, brush: QLinearGradient, *, dashed: bool) -> None:
    if not dashed:
        painter.fillRect(QRectF(left, top, right - left, 1.3), brush)
        return
    x = max(left, -20.0)
    while x < min(right, 10_000.0):
        painter.fillRect(QRectF(x, top, min(4.0, right - x), 1.3), brush)
        x += 7.0
