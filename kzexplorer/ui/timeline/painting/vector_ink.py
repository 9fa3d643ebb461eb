"""Draws the timeline on a page: words as text, marks and spans as shapes, sharp at any size."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen

from kzexplorer.timeline.frames.placed import Pixels
from kzexplorer.ui.timeline.painting.ink import Ink
from kzexplorer.ui.timeline.painting.looks import CORNER, DASH, HEIGHT, OUTLINE, Dashes, Dots, Fill, MarkLook, Spans
from kzexplorer.ui.timeline.painting.marks import draw_mark, wall_stops
from kzexplorer.ui.timeline.painting.texts import Role

_LINE = 20.0
_SPARE = 8.0


class VectorInk(Ink):
    """What fades on a screen fades into the ground here: not every reader of pages knows transparent colours.

    Words that have too little room end in an ellipsis.
    """

    def begin(self, ratio: float, *, whole: bool) -> None:
        """Nothing is kept from one painting to the next."""

    def fill(self, painter: QPainter, colour: QColor, rectangles: Pixels) -> None:
        path = QPainterPath()
        for left, top, width, height in rectangles.tolist():
            path.addRect(left, top, width, height)
        painter.fillPath(path, colour)

    def bodies(self, painter: QPainter, spans: Spans, dashes: Dashes, dots: Dots, width: float) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for at in range(len(spans.code)):
            self._span(painter, spans, at, width)
        for group, x, y, opacity in zip(*(column.tolist() for column in _columns(dashes)), strict=True):
            colour = self._faded(self.palette.edges[group], opacity)
            for top in _edges(y):
                painter.fillRect(QRectF(x, top, DASH, OUTLINE), colour)
        for code, x, y in zip(dots.code.tolist(), dots.x.tolist(), dots.y.tolist(), strict=True):
            draw_mark(painter, self.palette, MarkLook.of(code), QPointF(x, y))
        painter.restore()

    def words(
        self,
        painter: QPainter,
        role: Role,
        colour: QColor,
        words: Sequence[str],
        x: npt.ArrayLike,
        y: npt.ArrayLike,
        room: npt.ArrayLike = math.inf,
        *,
        urgent: bool = True,
    ) -> None:
        font = QFont(self.texts.font(role))
        # shapes that depend on what is beside them have no letters of their own: copied text would lack them
        font.setFeature(QFont.Tag("calt"), 0)
        metrics, above = QFontMetricsF(font), self.texts.baseline(role, _LINE) - _LINE / 2
        painter.setFont(font)
        painter.setPen(colour)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        lefts, middles, rooms = (
            np.broadcast_to(np.asarray(each, np.float64), len(words)).tolist() for each in (x, y, room)
        )
        for each, left, middle, space in zip(words, lefts, middles, rooms, strict=True):
            fits = self.texts.width(role, each) <= space
            told = each if fits else metrics.elidedText(each, Qt.TextElideMode.ElideRight, space)
            painter.drawText(QPointF(left, middle + above), told)

    def flush(self, painter: QPainter) -> None:
        """Words are drawn at once."""

    def _span(self, painter: QPainter, spans: Spans, at: int, width: float) -> None:
        group, fill = divmod(int(spans.code[at]), len(Fill))
        left, right, y = float(spans.left[at]), float(spans.right[at]), float(spans.y[at])
        seen = QRectF(left, y - HEIGHT / 2, right - left, HEIGHT).intersected(
            QRectF(-_SPARE, y - HEIGHT / 2, width + 2 * _SPARE, HEIGHT)
        )
        colour = self.palette.fills[group][Fill(fill)]
        if fill >= Fill.BAR:
            painter.setPen(QPen(self.palette.kinds[group], OUTLINE))
            painter.setBrush(colour)
            inset = OUTLINE / 2
            painter.drawRoundedRect(seen.adjusted(inset, inset, -inset, -inset), CORNER, CORNER)
            return
        ends = left, right, float(spans.lead[at]), float(spans.trail[at])
        edge = self.palette.edges[group]
        body, line = self._fading(colour, *ends), self._fading(edge, *ends)
        if fill == Fill.WALLED:
            body, line = self._walled(colour, self.palette.walls[group], *ends), self._walled(edge, edge, *ends)
        painter.fillRect(seen, body)
        if fill in (Fill.TINT_EDGED, Fill.WASHED_EDGED, Fill.WALLED):
            for top in _edges(y):
                painter.fillRect(QRectF(seen.left(), top, seen.width(), OUTLINE), line)

    def _fading(self, colour: QColor, left: float, right: float, lead: float, trail: float) -> QLinearGradient:
        wide = max(right - left, 1e-6)
        brush = QLinearGradient(left, 0, right, 0)
        brush.setStops(
            [
                (0, self.palette.panel),
                (min(lead / wide, 1), colour),
                (max(1 - trail / wide, 0), colour),
                (1, self.palette.panel),
            ]
        )
        return brush

    def _walled(
        self, colour: QColor, wall: QColor, left: float, right: float, lead: float, trail: float
    ) -> QLinearGradient:
        brush = QLinearGradient(left, 0, right, 0)
        brush.setStops(wall_stops(self.palette.panel, colour, wall, right - left, lead, trail))
        return brush

    def _faded(self, colour: QColor, share: float) -> QColor:
        back = self.palette.panel
        parts = ((colour.red(), back.red()), (colour.green(), back.green()), (colour.blue(), back.blue()))
        return QColor(*(round(front * share + ground * (1 - share)) for front, ground in parts))


def _columns(dashes: Dashes) -> tuple[npt.NDArray[np.generic], ...]:
    return dashes.group, dashes.x, dashes.y, dashes.opacity


def _edges(y: float) -> tuple[float, float]:
    """The tops of the lines at the upper and the lower edge of a span."""
    return y - HEIGHT / 2, y + HEIGHT / 2 - OUTLINE
