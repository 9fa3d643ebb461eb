"""Paints over the lanes what is not part of them: the marked range, the time cursor, the bar that the keys are at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kzexplorer.domain.when import When
from kzexplorer.timeline.frames.frame import Hit
from kzexplorer.timeline.words import short_when
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.moving.band import Band, Marked
from kzexplorer.ui.timeline.moving.bars import Bars
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT
from kzexplorer.ui.timeline.painting.sheets import Lettering
from kzexplorer.ui.timeline.painting.texts import Role
from kzexplorer.ui.timeline.stage import Stage
from kzexplorer.ui.widgets.guarded import kept

_BAND = 26
_WIDE = 40.0
_FLAG_TOP, _FLAG_HEIGHT = 7.0, 18.0


class Overlay:
    """`moment` is the date that the time cursor stands at."""

    def __init__(self, theme: Theme, stage: Stage, band: Band, bars: Bars) -> None:
        self._theme, self._stage, self._band, self._bars = theme, stage, band, bars
        self._texts = Lettering()
        self.moment: When | None = None

    @property
    def words(self) -> str:
        """The date of the time cursor, in few words."""
        return short_when(self.moment, years=True) if self.moment is not None else ""

    def paint(self, painter: QPainter, ratio: float) -> None:
        """Paint what there is; nothing is worked out where there is nothing."""
        marked, bar = self._band.marked, self._bars.at
        if marked is None and self.moment is None and bar is None:
            return
        self._texts.set_ratio(ratio)
        stage = self._stage
        with kept(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(QRectF(stage.gutter, 0, stage.lanes_width, AXIS_HEIGHT + stage.lanes_height))
            painter.translate(round(stage.gutter), 0)
            if marked is not None:
                self._paint_range(painter, marked)
            if bar is not None:
                self._paint_bar(painter, bar)
            if self.moment is not None:
                self._paint_moment(painter, self.moment)

    def _paint_range(self, painter: QPainter, marked: Marked) -> None:
        scale, accent = self._stage.scale, QColor(self._theme.colours.accent)
        left, right = (min(max(scale.x(day), -2.0), scale.width + 2.0) for day in (marked.first, marked.last + 1))
        ground = QColor(accent)
        ground.setAlpha(_BAND)
        height = AXIS_HEIGHT + self._stage.lanes_height
        painter.fillRect(QRectF(left, 0, right - left, height), ground)
        painter.fillRect(QRectF(left, AXIS_HEIGHT - 3, right - left, 3), accent)
        for x in (left, right):
            painter.fillRect(QRectF(round(x) - 0.5, 0, 1, height), accent)

    def _paint_bar(self, painter: QPainter, bar: Hit) -> None:
        stage = self._stage
        area = stage.bar_area(bar)
        if area is None:
            return
        left, top, width, height = area
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left - 2, top - 2, width + 4, height + 4), 3, 3)

    def _paint_moment(self, painter: QPainter, moment: When) -> None:
        stage, colours = self._stage, self._theme.colours
        first, last = moment.days
        left, right = (min(max(stage.scale.x(day), -9.0), stage.scale.width + 9.0) for day in (first, last + 1))
        ink, height = QColor(colours.ink), stage.lanes_height
        lines = [(left + right) / 2]
        if not moment.exact or right - left > _WIDE:  # a line in the middle would tell a day that nobody told
            ground = QColor(ink)
            ground.setAlpha(_BAND // 2)
            painter.fillRect(QRectF(left, AXIS_HEIGHT, right - left, height), ground)
            lines = [left, right]
        pen = QPen(ink, 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        for x in lines:
            at = round(x) + 0.5
            painter.drawLine(QPointF(at, AXIS_HEIGHT), QPointF(at, AXIS_HEIGHT + height))
        seen = (max(left, 0.0) + min(right, stage.scale.width)) / 2
        self._paint_flag(painter, self.words, round(seen) + 0.5)

    def _paint_flag(self, painter: QPainter, words: str, x: float) -> None:
        colours = self._theme.colours
        width = self._texts.width(Role.FLAG, words) + 14
        if not 0 <= x <= self._stage.scale.width:
            return
        left = min(max(x - width / 2, 2.0), self._stage.scale.width - width - 2)
        area = QRectF(round(left) + 0.5, _FLAG_TOP + 0.5, width, _FLAG_HEIGHT)
        foot = area.bottom()
        painter.setPen(QPen(QColor(colours.ink), 1))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(area, 5, 5)
        painter.setBrush(QColor(colours.ink))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF([QPointF(x - 4, foot), QPointF(x + 4, foot), QPointF(x, foot + 5)]))
        painter.fillRect(QRectF(x - 0.5, foot, 1, AXIS_HEIGHT - foot), QColor(colours.ink))
        self._texts.draw(painter, Role.FLAG, words, QColor(colours.ink), QPointF(area.left() + 7, area.center().y()))
