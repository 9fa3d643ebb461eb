"""Paints what belongs to time alone: the axis and its words, lines across the lanes, the flag of the selected date."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from kzexplorer.timeline.frame import Body
from kzexplorer.timeline.scale import FIRST_DAY, LAST_DAY
from kzexplorer.ui.timeline.ink import Ink
from kzexplorer.ui.timeline.picture import AXIS_HEIGHT, Picture
from kzexplorer.ui.timeline.rectangles import draw_rectangles, table
from kzexplorer.ui.timeline.texts import Role

_UPPER_ROW, _LOWER_ROW = 11.0, 26.0
_FLAG_HEIGHT = 20.0


class AxisPainter:
    """Lines with the origin of the lanes; the axis itself with that of the picture."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def lines(self, painter: QPainter, picture: Picture) -> None:
        """Lines down through all lanes, and where the selected event stands."""
        self._undatable(painter, picture)
        self._grid_lines(painter, picture)
        self._cursor_line(painter, picture)

    def _undatable(self, painter: QPainter, picture: Picture) -> None:
        """What lies before and after all days that can be dated has the ground of an empty window."""
        scale, top, height = picture.frame.scale, picture.scroll, picture.lanes_height
        first, end = scale.x(FIRST_DAY), scale.x(LAST_DAY + 1)
        if first > 0:
            painter.fillRect(QRectF(0, top, first, height), self._ink.outside)
        if end < scale.width:
            painter.fillRect(QRectF(end, top, scale.width - end, height), self._ink.outside)

    def _grid_lines(self, painter: QPainter, picture: Picture) -> None:
        top, height = round(picture.scroll), picture.lanes_height
        painter.setPen(Qt.PenStyle.NoPen)
        for xs, colour in (
            (picture.axis.grid, self._ink.grid),
            (picture.axis.upper.x[picture.axis.upper.x > 0], self._ink.line),
        ):
            painter.setBrush(colour)
            draw_rectangles(painter, table(np.rint(xs), top, 1, height))

    def _cursor_line(self, painter: QPainter, picture: Picture) -> None:
        """Where the selected event stands on the axis: a line, or a band as wide as its days."""
        if not picture.frame.selected:
            return
        _, placed = picture.frame.selected[0]
        height = picture.lanes_height
        if placed.body is Body.MARK:
            painter.fillRect(QRectF(round(placed.x) - 0.5, picture.scroll, 1.2, height), self._ink.cursor)
        else:
            painter.fillRect(QRectF(placed.left, picture.scroll, placed.right - placed.left, height), self._ink.band)

    def paint(self, painter: QPainter, picture: Picture) -> None:
        """The axis above the lanes."""
        width = picture.axis_end
        flag = self.flag_area(picture)
        painter.fillRect(QRectF(0, 0, picture.width, AXIS_HEIGHT), self._ink.panel)
        painter.save()
        painter.setClipRect(QRectF(picture.gutter, 0, picture.width - picture.gutter, AXIS_HEIGHT))
        painter.translate(round(picture.gutter), 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink.line)
        lower, upper = picture.axis.lower, picture.axis.upper
        draw_rectangles(painter, table(np.rint(lower.x), AXIS_HEIGHT - 6, 1, 5))
        draw_rectangles(painter, table(np.rint(upper.x[upper.x > 0]), 0, 1, AXIS_HEIGHT))
        for at, words in zip(lower.at.tolist(), lower.words, strict=True):
            self._axis_words(painter, Role.DATE, words, self._ink.sub, at, _LOWER_ROW, flag, width)
        for at, words in zip(upper.at.tolist(), upper.words, strict=True):
            self._axis_words(painter, Role.STRONG, words, self._ink.ink, at, _UPPER_ROW, flag, width)
        if flag is not None:
            self._flag(painter, picture, flag)
        painter.restore()
        painter.fillRect(QRectF(0, AXIS_HEIGHT - 1, picture.width, 1), self._ink.line)

    def _axis_words(
        self,
        painter: QPainter,
        role: Role,
        words: str,
        colour: QColor,
        x: float,
        y: float,
        flag: QRectF | None,
        width: float,
    ) -> None:
        """Words of a tick, unless the flag would cover them or the end of the axis cut them."""
        if not words:
            return
        end = x + self._ink.texts.width(role, words)
        covered = flag is not None and x < flag.right() + 4 and end > flag.left() - 4
        if not covered and end <= width - 2:
            self._ink.texts.draw(painter, role, words, colour, QPointF(round(x), y))

    def flag_area(self, picture: Picture) -> QRectF | None:
        """Where the date of the selected event stands, held within what is free of the axis."""
        if not picture.frame.selected or not picture.flag:
            return None
        placed = picture.frame.selected[0][1]
        total = picture.frame.scale.width
        width = self._ink.texts.width(Role.FLAG, picture.flag) + 16
        seen = (max(placed.left, 0.0) + min(placed.right, total)) / 2 if placed.body is not Body.MARK else placed.x
        left = max(min(seen - width / 2, picture.axis_end - width - 6), 2.0)
        return QRectF(round(left), 6, width, _FLAG_HEIGHT)

    def _flag(self, painter: QPainter, picture: Picture, area: QRectF) -> None:
        placed = picture.frame.selected[0][1]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink.accent)
        painter.drawRoundedRect(area, 5, 5)
        x = min(max(placed.x, area.left() + 7), area.right() - 7)
        tip = [QPointF(x - 5, area.bottom() - 0.5), QPointF(x + 5, area.bottom() - 0.5), QPointF(x, area.bottom() + 5)]
        painter.drawPolygon(QPolygonF(tip))
        if placed.body is Body.MARK:
            painter.fillRect(
                QRectF(round(placed.x) - 0.5, area.bottom(), 1.2, AXIS_HEIGHT - area.bottom()), self._ink.cursor
            )
        self._ink.texts.draw(
            painter, Role.FLAG, picture.flag, self._ink.on_accent, QPointF(area.left() + 8, area.center().y())
        )
