"""Paints a picture of the timeline with any QPainter: the window's view today, a page tomorrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.axis_painter import AxisPainter
from kzexplorer.ui.timeline.ink import Ink
from kzexplorer.ui.timeline.lane_painter import LanePainter
from kzexplorer.ui.timeline.picture import AXIS_HEIGHT, Picture
from kzexplorer.ui.timeline.texts import Role

_FADE_HEIGHT = 18.0


class TimelinePainter:
    """Paints pictures in the colours of the theme; keeps words and marks as pixmaps between paintings."""

    def __init__(self, theme: Theme) -> None:
        self._ink = Ink(theme)
        self._lanes = LanePainter(self._ink)
        self.axis = AxisPainter(self._ink)
        self.texts = self._ink.texts

    def refresh(self) -> None:
        """Take the colours of the theme that is in force."""
        self._ink.refresh()

    def paint(self, painter: QPainter, picture: Picture, ratio: float) -> None:
        """Paint everything; `ratio` is that of device pixels."""
        self._ink.set_ratio(ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, picture.width, picture.height), self._ink.panel)
        painter.save()
        painter.setClipRect(QRectF(0, AXIS_HEIGHT, picture.width, picture.lanes_height))
        painter.translate(0, AXIS_HEIGHT - round(picture.scroll))
        self._lanes.names(painter, picture)
        painter.setClipRect(QRectF(picture.gutter, round(picture.scroll), picture.width, picture.lanes_height))
        painter.translate(round(picture.gutter), 0)
        self.axis.lines(painter, picture)
        self._lanes.paint(painter, picture)
        painter.restore()
        self._more(painter, picture)
        self.axis.paint(painter, picture)
        if picture.message:
            self._message(painter, picture)
        if picture.focused:
            self._focus(painter, picture)

    def _more(self, painter: QPainter, picture: Picture) -> None:
        """Lanes that go on above or below the area fade at its edge."""
        below = picture.frame.height - picture.scroll - picture.lanes_height
        for hidden, edge, inner in (
            (picture.scroll, AXIS_HEIGHT, AXIS_HEIGHT + _FADE_HEIGHT),
            (below, picture.height, picture.height - _FADE_HEIGHT),
        ):
            if hidden > 1:
                brush = QLinearGradient(0, edge, 0, inner)
                brush.setColorAt(0, self._ink.panel)
                brush.setColorAt(1, self._ink.no_panel)
                painter.fillRect(QRectF(0, min(edge, inner), picture.width, _FADE_HEIGHT), brush)

    def _message(self, painter: QPainter, picture: Picture) -> None:
        painter.setFont(self._ink.texts.font(Role.DATE))
        painter.setPen(self._ink.sub)
        area = QRectF(0, AXIS_HEIGHT, picture.width, picture.lanes_height)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, picture.message)

    def _focus(self, painter: QPainter, picture: Picture) -> None:
        painter.setPen(QPen(self._ink.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1, 1, picture.width - 2, picture.height - 2), 4, 4)
