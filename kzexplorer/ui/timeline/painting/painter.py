"""Paints a picture of the timeline: on the screen, into an image or on a page, as the ink is that it is given."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter

from kzexplorer.ui.timeline.painting.axis_painter import AxisPainter
from kzexplorer.ui.timeline.painting.gutter_painter import GutterPainter
from kzexplorer.ui.timeline.painting.ink import Ink
from kzexplorer.ui.timeline.painting.lane_painter import LanePainter
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT, Picture
from kzexplorer.ui.timeline.painting.texts import Role

_FADE_HEIGHT = 18.0


class TimelinePainter:
    """Paints pictures; what lies beside an area is painted over by what comes after, so nothing needs to be cut."""

    def __init__(self, ink: Ink) -> None:
        self.ink = ink
        self.axis = AxisPainter(ink)
        self._lanes = LanePainter(ink)
        self._gutter = GutterPainter(ink)

    def paint(self, painter: QPainter, picture: Picture, ratio: float, *, whole: bool = True) -> None:
        """Paint everything; `ratio` is that of device pixels. Unless `whole`, titles that are new may be left out."""
        self.ink.begin(ratio, whole=whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        area = QRectF(picture.gutter, AXIS_HEIGHT, picture.width - picture.gutter, picture.lanes_height)
        self.ink.fill_one(painter, self.ink.palette.panel, area)
        self._part(painter, picture)
        self._more(painter, picture)
        if picture.pinned_height:
            self._pinned(painter, picture.pinned())
        self.axis.paint(painter, picture)
        if picture.message:
            self._message(painter, picture)
        if picture.focused:
            area = QRectF(1, 1, picture.width - 2, picture.height - 2)
            self.ink.box(painter, area, 4, None, self.ink.palette.accent, 2)

    def _part(self, painter: QPainter, picture: Picture) -> None:
        """Lanes and their names."""
        painter.save()
        try:
            painter.translate(self.ink.snapped(picture.gutter), self.ink.snapped(AXIS_HEIGHT - picture.scroll))
            self.axis.lines(painter, picture)
            self._lanes.paint(painter, picture)
            painter.translate(-self.ink.snapped(picture.gutter), 0)
            self._gutter.paint(painter, picture)
            self.ink.flush(painter)
        finally:
            painter.restore()

    def _pinned(self, painter: QPainter, pinned: Picture) -> None:
        """The lanes that stay, over those that scroll under them."""
        self.ink.fill_one(painter, self.ink.palette.panel, QRectF(0, AXIS_HEIGHT, pinned.width, pinned.lanes_height))
        self._part(painter, pinned)
        self.ink.fill_one(painter, self.ink.palette.faint, QRectF(0, pinned.height - 1, pinned.width, 1))

    def _more(self, painter: QPainter, picture: Picture) -> None:
        """Lanes that go on above or below the area fade at its edge."""
        top = AXIS_HEIGHT + picture.pinned_height
        below = picture.frame.height - picture.scroll - picture.lanes_height
        for hidden, edge, inner in (
            (picture.scroll, top, top + _FADE_HEIGHT),
            (below, picture.height, picture.height - _FADE_HEIGHT),
        ):
            if hidden > 1:
                brush = QLinearGradient(0, edge, 0, inner)
                brush.setColorAt(0, self.ink.palette.panel)
                brush.setColorAt(1, self.ink.palette.no_panel)
                painter.fillRect(QRectF(0, min(edge, inner), picture.width, _FADE_HEIGHT), brush)

    def _message(self, painter: QPainter, picture: Picture) -> None:
        painter.setFont(self.ink.texts.font(Role.DATE))
        area = QRectF(0, AXIS_HEIGHT, picture.width, picture.lanes_height)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        plate = painter.boundingRect(area, flags, picture.message).adjusted(-12, -6, 12, 6)
        self.ink.box(painter, plate, 6, self.ink.palette.panel, None, 0)  # lines of lanes would run through the words
        painter.setPen(self.ink.palette.sub)
        painter.drawText(area, flags, picture.message)
