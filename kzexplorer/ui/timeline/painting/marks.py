"""Marks and spans of every look as pieces of one pixmap, drawn there once for a theme and a ratio of pixels."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPixmap

from kzexplorer.timeline.frames.placed import Pixels
from kzexplorer.ui.kinds import GROUPS, shape
from kzexplorer.ui.timeline.painting.fragments import draw_fragments, pieces
from kzexplorer.ui.timeline.painting.looks import (
    CORNER,
    DASH,
    HEIGHT,
    N_MARKS,
    N_SPANS,
    OUTLINE,
    RADII,
    STROKE,
    Dashes,
    Dots,
    Fill,
    MarkLook,
    Size,
    Spans,
)  # fmt: skip
from kzexplorer.ui.timeline.painting.palette import Palette, clear

_CELL = 20
_SPARE = 8.0
_FADE = 64
_MIDDLE = 4
_WALL = 0.45
_SOURCES = np.array([0.0, _FADE, _FADE + _MIDDLE])
_COLUMNS = N_MARKS // len(GROUPS)
_NO_PIECES = np.zeros((0, 10))


class MarkSheet:
    """Draws marks and spans, many in one call."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._ratio = 1.0
        self._pixmap: QPixmap | None = None

    def forget(self) -> None:
        """Draw all looks anew, in the colours that the palette has now."""
        self._pixmap = None

    def set_ratio(self, ratio: float) -> None:
        """Device pixels of a pixel from now on."""
        if ratio != self._ratio:
            self._ratio = ratio
            self.forget()

    def draw(self, painter: QPainter, spans: Spans, dashes: Dashes, dots: Dots, width: float) -> None:
        """Draw spans, then the dashes on them, then marks, seen from x = 0 to `width`."""
        if self._pixmap is None:
            self._pixmap = self._sheet()
        rows = np.concatenate((self._spans(spans, width), self._dashes(dashes), self._dots(dots)))
        ratio = self._ratio
        if ratio != 1:
            painter.scale(1 / ratio, 1 / ratio)
        draw_fragments(painter, self._pixmap, rows)
        if ratio != 1:
            painter.scale(ratio, ratio)

    # pieces, in device pixels

    def _dots(self, dots: Dots) -> Pixels:
        rows = self._cells[dots.code]
        rows[:, 0] += np.rint((dots.x - _CELL / 2) * self._ratio)
        rows[:, 1] += np.rint((dots.y - _CELL / 2) * self._ratio)
        return rows

    def _spans(self, spans: Spans, width: float) -> Pixels:
        """The fading ends and what is between them, each cut to the view so that no piece is stretched without end."""
        if not len(spans.code):
            return _NO_PIECES
        ratio = self._ratio
        bar = spans.code % len(Fill) >= Fill.BAR
        lead, trail = (np.where(bar, self._corner, np.rint(end * ratio)) for end in (spans.lead, spans.trail))
        left, right = np.rint(spans.left * ratio), np.rint(spans.right * ratio)
        top = np.rint((spans.y - HEIGHT / 2) * ratio)
        source_top = self._spans_top + spans.code * np.float64(self._high)
        ends = np.stack((left, left + lead, right - trail, right))
        begins, lengths = ends[:3], ends[1:] - ends[:3]
        lows = np.maximum(begins, -_SPARE * ratio)
        lengths_seen = np.minimum(ends[1:], (width + _SPARE) * ratio) - lows
        part, at = ((lengths > 0) & (lengths_seen > 0)).nonzero()
        wide = np.where(part == 1, _MIDDLE, np.where(bar[at], self._corner, _FADE))
        low, share = lows[part, at], wide / lengths[part, at]
        source = _SOURCES[part] + (low - begins[part, at]) * share
        seen = lengths_seen[part, at] * share
        return pieces(low, top[at], source, source_top[at], seen, self._high, stretch=1 / share)

    def _dashes(self, dashes: Dashes) -> Pixels:
        if not len(dashes.x):
            return _NO_PIECES
        left, top = np.rint(dashes.x * self._ratio), np.rint((dashes.y - HEIGHT / 2) * self._ratio)
        source_top = self._spans_top + (N_SPANS + dashes.group) * np.float64(self._high)
        return pieces(left, top, 0.0, source_top, self._dash, self._high, opacity=dashes.opacity)

    # the sheet

    def _sheet(self) -> QPixmap:
        ratio = self._ratio
        self._cell, self._high = math.ceil(_CELL * ratio), math.ceil(HEIGHT * ratio)
        self._corner, self._dash = math.ceil((CORNER + OUTLINE) * ratio), round(DASH * ratio)
        self._spans_top = len(GROUPS) * self._cell
        row, column = np.divmod(np.arange(N_MARKS), _COLUMNS)
        side = self._cell
        self._cells = pieces(0.0, 0.0, column * float(side), row * float(side), side, side)
        width = max(_COLUMNS * self._cell, 2 * _FADE + _MIDDLE)
        pixmap = QPixmap(width, self._spans_top + (N_SPANS + len(GROUPS)) * self._high)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for code in range(N_MARKS):
                self._mark(painter, code)
            for code in range(N_SPANS):
                self._span(painter, code)
            for group in range(len(GROUPS)):
                self._edges(painter, N_SPANS + group, self._dash, QBrush(self._palette.edges[group]))
        finally:
            painter.end()
        return pixmap

    def _mark(self, painter: QPainter, code: int) -> None:
        row, column = divmod(code, _COLUMNS)
        painter.save()
        painter.translate(column * self._cell, row * self._cell)
        painter.scale(self._ratio, self._ratio)
        draw_mark(painter, self._palette, MarkLook.of(code), QPointF(_CELL / 2, _CELL / 2))
        painter.restore()

    def _span(self, painter: QPainter, code: int) -> None:
        group, fill = divmod(code, len(Fill))
        top, whole = self._spans_top + code * self._high, 2 * _FADE + _MIDDLE
        colour = self._palette.fills[group][Fill(fill)]
        if fill >= Fill.BAR:
            inset = OUTLINE * self._ratio / 2
            area = QRectF(0, top, _FADE + _MIDDLE + self._corner, self._high).adjusted(inset, inset, -inset, -inset)
            painter.setPen(QPen(self._palette.kinds[group], OUTLINE * self._ratio))
            painter.setBrush(colour)
            painter.drawRoundedRect(area, CORNER * self._ratio, CORNER * self._ratio)
            return
        edge, area = self._palette.edges[group], QRectF(0, top, whole, self._high)
        if fill == Fill.WALLED:
            painter.fillRect(area, walled(colour, self._palette.walls[group], 0, whole, _FADE, _FADE))
            self._edges(painter, code, whole, walled(edge, edge, 0, whole, _FADE, _FADE))
            return
        painter.fillRect(area, fading(colour, 0, whole, _FADE, _FADE))
        if fill in (Fill.TINT_EDGED, Fill.WASHED_EDGED):
            self._edges(painter, code, whole, fading(edge, 0, whole, _FADE, _FADE))

    def _edges(self, painter: QPainter, row: int, width: float, brush: QBrush) -> None:
        top, thick = self._spans_top + row * self._high, OUTLINE * self._ratio
        for y in (top, top + self._high - thick):
            painter.fillRect(QRectF(0, y, width, thick), brush)


def fading(colour: QColor, left: float, right: float, lead: float, trail: float) -> QBrush:
    """That colour from `left` to `right`, clear at the ends and growing over `lead` and `trail` pixels."""
    width = max(right - left, 1e-6)
    brush = QLinearGradient(left, 0, right, 0)
    begin, end = min(lead / width, 1.0), max(1 - trail / width, 0.0)
    brush.setStops([(0, clear(colour)), (begin, colour), (end, colour), (1, clear(colour))])
    return QBrush(brush)


def walled(colour: QColor, wall: QColor, left: float, right: float, lead: float, trail: float) -> QBrush:
    """The same with a soft wall in the midst of each end, so that what is hollow has an outline all around."""
    brush = QLinearGradient(left, 0, right, 0)
    brush.setStops(wall_stops(clear(wall), colour, wall, right - left, lead, trail))
    return QBrush(brush)


def wall_stops(
    ground: QColor, colour: QColor, wall: QColor, width: float, lead: float, trail: float
) -> list[tuple[float, QColor]]:
    """The stops of a gradient from the ground over a wall to the colour, and back over a wall to the ground."""
    width = max(width, 1e-6)
    begin, end = min(lead / width, 1.0), max(1 - trail / width, 0.0)
    into, out = _WALL * begin, 1 - _WALL * (1 - end)
    return [(0, ground), (into, wall), (begin, colour), (end, colour), (out, wall), (1, ground)]


def draw_mark(painter: QPainter, palette: Palette, look: MarkLook, at: QPointF) -> None:
    """A mark around a point: filled, hollow, or hollow and struck through."""
    colour, radius = palette.kinds[look.group], RADII[look.size]
    if not (look.hollow or look.struck):
        inside = look.size is not Size.WHOLE
        painter.fillPath(shape(look.group, radius).translated(at), palette.inner[look.group] if inside else colour)
        return
    pen = QPen(colour, STROKE * radius / RADII[Size.WHOLE])
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(palette.panel)
    painter.drawPath(shape(look.group, radius - pen.widthF() / 2 + 0.3).translated(at))
    if look.struck:
        reach = QPointF(radius + 2, 0)
        painter.drawLine(at - reach, at + reach)
