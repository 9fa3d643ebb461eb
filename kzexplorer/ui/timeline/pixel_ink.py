"""Draws the timeline on a screen or into an image: words and marks as pieces of pixmaps, many in one call."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kzexplorer.timeline.placed import Pixels
from kzexplorer.ui.timeline.ink import Ink
from kzexplorer.ui.timeline.looks import Dashes, Dots, Spans
from kzexplorer.ui.timeline.marks import MarkSheet
from kzexplorer.ui.timeline.palette import Coloured
from kzexplorer.ui.timeline.rectangles import draw_rectangles, table
from kzexplorer.ui.timeline.sheets import WordSheets
from kzexplorer.ui.timeline.texts import Role

_MOST_NEW = 40


class PixelInk(Ink):
    """Everything lies on whole device pixels, at any ratio, so that words and lines are sharp."""

    def __init__(self, theme: Coloured) -> None:
        super().__init__(theme)
        self._sheets = WordSheets(self.texts)
        self._marks = MarkSheet(self.palette)
        self._ratio = 1.0

    def refresh(self) -> None:
        super().refresh()
        self._marks.forget()

    def begin(self, ratio: float, *, whole: bool) -> None:
        self._ratio = ratio
        self._sheets.set_ratio(ratio)
        self._marks.set_ratio(ratio)
        self._sheets.begin(math.inf if whole else _MOST_NEW)

    @property
    def behind(self) -> bool:  # type: ignore[override]
        return self._sheets.behind

    def snapped(self, at: float) -> float:
        return round(at * self._ratio) / self._ratio

    def fill(self, painter: QPainter, colour: QColor, rectangles: Pixels) -> None:
        if not len(rectangles):
            return
        ratio = self._ratio
        ends = np.rint((rectangles[:, :2] + rectangles[:, 2:]) * ratio)
        starts = np.rint(rectangles[:, :2] * ratio)
        rows = np.concatenate((starts, np.maximum(ends - starts, 1.0)), axis=1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if ratio != 1:
            painter.scale(1 / ratio, 1 / ratio)
        draw_rectangles(painter, rows)
        if ratio != 1:
            painter.scale(ratio, ratio)

    def fill_one(self, painter: QPainter, colour: QColor, area: QRectF) -> None:
        self.fill(painter, colour, table(area.x(), area.y(), area.width(), area.height()))

    def bodies(self, painter: QPainter, spans: Spans, dashes: Dashes, dots: Dots, width: float) -> None:
        self._marks.draw(painter, spans, dashes, dots, width)

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
        if words:
            self._sheets.add(role, colour, words, x, y, room, urgent=urgent)

    def flush(self, painter: QPainter) -> None:
        self._sheets.draw(painter)
