"""Paints what belongs to time alone: the axis and its words, lines across the lanes, the flag of the selected date."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from kzexplorer.timeline.frames.placed import Body
from kzexplorer.timeline.scale import FIRST_DAY, LAST_DAY
from kzexplorer.timeline.ticks import Ticks
from kzexplorer.ui.timeline.painting.ink import Ink
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT, Picture
from kzexplorer.ui.timeline.painting.rectangles import table
from kzexplorer.ui.timeline.painting.texts import Role
from kzexplorer.ui.widgets.guarded import kept

_UPPER_ROW, _LOWER_ROW = 11.0, 26.0
_FLAG_HEIGHT = 20.0


class AxisPainter:
    """Lines with the origin of the lanes; the axis itself with that of the picture."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def lines(self, painter: QPainter, picture: Picture) -> None:
        """Lines down through all lanes, and where the selected event stands."""
        self._undatable(painter, picture)
        top, height = picture.scroll, picture.lanes_height
        upper = picture.axis.upper.x
        self._ink.fill(painter, self._ink.palette.grid, table(np.rint(picture.axis.grid), top, 1, height))
        self._ink.fill(painter, self._ink.palette.line, table(np.rint(upper[upper > 0]), top, 1, height))
        self._cursor_line(painter, picture)

    def _undatable(self, painter: QPainter, picture: Picture) -> None:
        """What lies before and after all days that can be dated has the ground of an empty window."""
        scale, top, height = picture.frame.scale, picture.scroll, picture.lanes_height
        first, end = scale.x(FIRST_DAY), scale.x(LAST_DAY + 1)
        if first > 0:
            self._ink.fill_one(painter, self._ink.palette.outside, QRectF(0, top, first, height))
        if end < scale.width:
            self._ink.fill_one(painter, self._ink.palette.outside, QRectF(end, top, scale.width - end, height))

    def _cursor_line(self, painter: QPainter, picture: Picture) -> None:
        """Where the selected event stands on the axis: a line, or a band as wide as its days."""
        if not picture.frame.selected:
            return
        _, spot = picture.frame.selected[0]
        top, height = picture.scroll, picture.lanes_height
        if spot.body is Body.MARK:
            self._ink.fill_one(painter, self._ink.palette.cursor, QRectF(self._line(spot.x), top, 1, height))
        else:
            left, right = max(spot.left, -1.0), min(spot.right, picture.frame.scale.width + 1)
            self._ink.fill_one(painter, self._ink.palette.band, QRectF(left, top, right - left, height))

    def paint(self, painter: QPainter, picture: Picture) -> None:
        """The axis above the lanes."""
        palette = self._ink.palette
        flag = self.flag_area(picture)
        self._ink.fill_one(painter, palette.panel, QRectF(0, 0, picture.width, AXIS_HEIGHT))
        with kept(painter):
            painter.translate(self._ink.snapped(picture.gutter), 0)
            lower, upper = picture.axis.lower, picture.axis.upper
            shorter = table(np.rint(lower.x[lower.x >= 0]), AXIS_HEIGHT - 6, 1, 5)
            whole = table(np.rint(upper.x[upper.x > 0]), 0, 1, AXIS_HEIGHT)
            self._ink.fill(painter, palette.line, np.concatenate((shorter, whole)))
            self._words(painter, Role.DATE, palette.sub, lower, _LOWER_ROW, flag, picture.axis_end)
            self._words(painter, Role.STRONG, palette.ink, upper, _UPPER_ROW, flag, picture.axis_end)
            if flag is not None:
                self._flag(painter, picture, flag)
            self._ink.flush(painter)
        self._ink.fill_one(painter, palette.line, QRectF(0, AXIS_HEIGHT - 1, picture.width, 1))

    def _words(
        self, painter: QPainter, role: Role, colour: QColor, ticks: Ticks, y: float, flag: QRectF | None, end: float
    ) -> None:
        """Words of ticks, but those that the flag would cover, and those that an end of the axis would cut."""
        covered = (math.inf, math.inf) if flag is None else (flag.left() - 4, flag.right() + 4)
        told, lefts = [], []
        for words, left in zip(ticks.words, np.rint(ticks.at).tolist(), strict=True):
            right = left + self._ink.texts.width(role, words) if words else math.inf
            if left >= -1 and right <= end - 2 and (right <= covered[0] or left >= covered[1]):
                told.append(words)
                lefts.append(left)
        self._ink.words(painter, role, colour, told, lefts, y)

    def flag_area(self, picture: Picture) -> QRectF | None:
        """Where the date of the selected event stands, held within what is free of the axis."""
        if not picture.frame.selected or not picture.flag:
            return None
        spot = picture.frame.selected[0][1]
        total = picture.frame.scale.width
        width = self._ink.texts.width(Role.FLAG, picture.flag) + 16
        seen = (max(spot.left, 0.0) + min(spot.right, total)) / 2 if spot.body is not Body.MARK else spot.x
        left = max(min(seen - width / 2, picture.axis_end - width - 6), 2.0)
        return QRectF(round(left), 6, width, _FLAG_HEIGHT)

    def _flag(self, painter: QPainter, picture: Picture, area: QRectF) -> None:
        palette = self._ink.palette
        spot = picture.frame.selected[0][1]
        self._ink.box(painter, area, 5, palette.accent, None, 0)
        x = min(max(spot.x, area.left() + 7), area.right() - 7)
        tip = [QPointF(x - 5, area.bottom() - 0.5), QPointF(x + 5, area.bottom() - 0.5), QPointF(x, area.bottom() + 5)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.accent)
        painter.drawPolygon(QPolygonF(tip))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if spot.body is Body.MARK:
            line = QRectF(self._line(spot.x), area.bottom(), 1, AXIS_HEIGHT - area.bottom())
            self._ink.fill_one(painter, palette.cursor, line)
        at = area.left() + 8, area.center().y()
        self._ink.words(painter, Role.FLAG, palette.on_accent, (picture.flag,), *at)

    def _line(self, x: float) -> float:
        """The left edge of a line through the middle of a mark there."""
        return self._ink.snapped(x - 0.5)
