"""Paints what holds events together: frames around an event and its parts, parts on a body, the line of a series."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from kzexplorer.timeline.events import Flag
from kzexplorer.timeline.frames.frame import LaneFrame
from kzexplorer.ui.timeline.painting.ink import Ink
from kzexplorer.ui.timeline.painting.looks import NO_DASHES, NO_SPANS, Dots, Fill, Size, mark_codes
from kzexplorer.ui.timeline.painting.picture import Picture

_BESIDE, _OVER = 5.0, 10.0
_CORNER = 6.0
_INNER_DROP = 6.0
_FAR = 40.0
_THIN = 1.2


class RelatedPainter:
    """Paints with the origin at the top of the first lane; x counts from the gutter's right edge."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def below(self, painter: QPainter, picture: Picture, lanes: Sequence[LaneFrame]) -> None:
        """What lies under the bodies."""
        for lane in lanes:
            for at, rows in zip(lane.holders.tolist(), lane.holds.tolist(), strict=True):
                self._frame(painter, picture, lane, at, rows)
        self._series(painter, picture)

    def above(self, painter: QPainter, picture: Picture, lanes: Sequence[LaneFrame]) -> None:
        """Small marks of parts that have no row of their own, at the lower edge of the body that they are part of."""
        held = [lane for lane in lanes if len(lane.inner_event)]
        if not held:
            return
        events, row = picture.events, picture.frame.sizes.row
        inner = np.concatenate([lane.inner_event for lane in held])
        y = np.concatenate([lane.rows_top + (lane.inner_row + 0.5) * row + _INNER_DROP for lane in held])
        hollow, struck = events.has(Flag.HOLLOW, inner), events.has(Flag.REJECTED, inner)
        codes = mark_codes(events.group[inner], hollow, struck, Size.CHILD)
        dots = Dots(codes, np.concatenate([lane.inner_x for lane in held]), y)
        self._ink.bodies(painter, NO_SPANS, NO_DASHES, dots, picture.frame.scale.width)

    def _frame(self, painter: QPainter, picture: Picture, lane: LaneFrame, at: int, rows: int) -> None:
        """Around an event and the rows below it on which its parts stand."""
        placed, sizes, palette = lane.placed, picture.frame.sizes, self._ink.palette
        left = max(float(placed.left[at]) - _BESIDE, -_FAR)
        right = min(float(placed.right[at]) + _BESIDE, picture.frame.scale.width + _FAR)
        top = lane.row_middle(int(placed.row[at]), sizes) - _OVER
        group = int(picture.events.group[placed.event[at]])
        area = QRectF(left, top, right - left, rows * sizes.row + 2 * _OVER)
        self._ink.box(painter, area, _CORNER, palette.fills[group][Fill.WASHED], palette.fills[group][Fill.TINT], _THIN)

    def _series(self, painter: QPainter, picture: Picture) -> None:
        """From each event of the selected one's series to the next."""
        line = picture.frame.series
        if not len(line.x):
            return
        points = [QPointF(x, y) for x, y in zip(line.x.tolist(), line.y.tolist(), strict=True)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(self._ink.palette.cursor, _THIN))
        painter.drawPolyline(QPolygonF(points))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
