"""Fills many small rectangles with pieces of a pixmap of plain colours, in a quarter of the time of Qt's rectangles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from kzexplorer.timeline.frames.placed import Pixels
from kzexplorer.ui.timeline.painting.fragments import draw_fragments, pieces

_WIDTH, _HEIGHT = 32, 1_280
_MOST = 24


class Tiles:
    """A tile for each colour that was asked for, all opaque."""

    def __init__(self) -> None:
        self._places: dict[int, int] = {}
        # one below the other, and not filled yet: so only colours that are used take memory
        self._pixmap = QPixmap(_WIDTH, _HEIGHT * _MOST)

    def holds(self, rectangles: Pixels) -> bool:
        """Whether all of these are small enough; they have one row at least."""
        width, height = rectangles[:, 2:].max(axis=0)
        return bool(width <= _WIDTH and height <= _HEIGHT)

    def fill(
        self, painter: QPainter, colours: Sequence[QColor], which: npt.NDArray[np.integer] | int, rectangles: Pixels
    ) -> None:
        """Fill rows of (left, top, width, height), whole device pixels, each in one of at most 24 colours."""
        if len(self._places) + len(colours) > _MOST:
            self._places.clear()
        top = np.array([self._place(colour) * _HEIGHT for colour in colours], np.float64)[which]
        rows = pieces(rectangles[:, 0], rectangles[:, 1], 0.0, top, rectangles[:, 2], rectangles[:, 3])
        draw_fragments(painter, self._pixmap, rows)

    def _place(self, colour: QColor) -> int:
        key = colour.rgb()
        if key not in self._places:
            self._places[key] = len(self._places)
            painter = QPainter(self._pixmap)
            try:
                painter.fillRect(QRect(0, self._places[key] * _HEIGHT, _WIDTH, _HEIGHT), colour)
            finally:
                painter.end()
        return self._places[key]
