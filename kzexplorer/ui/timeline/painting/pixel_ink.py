"""Draws the timeline on a screen or into an image: words and marks as pieces of pixmaps, many in one call."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from kzexplorer.timeline.frames.placed import Pixels
from kzexplorer.ui.timeline.painting.ink import Ink
from kzexplorer.ui.timeline.painting.looks import Dashes, Dots, Spans
from kzexplorer.ui.timeline.painting.marks import MarkSheet
from kzexplorer.ui.timeline.painting.palette import Coloured
from kzexplorer.ui.timeline.painting.rectangles import draw_rectangles
from kzexplorer.ui.timeline.painting.sheets import WordSheets
from kzexplorer.ui.timeline.painting.texts import Role
from kzexplorer.ui.timeline.painting.tiles import Tiles

_MOST_NEW = 16
_FEW = 16


class PixelInk(Ink):
    """Everything lies on whole device pixels, at any ratio, so that words and lines are sharp."""

    def __init__(self, theme: Coloured) -> None:
        super().__init__(theme)
        self._sheets = WordSheets(self.texts)
        self._marks = MarkSheet(self.palette)
        self._tiles = Tiles()
        self._kept: dict[Hashable, tuple[Hashable, QPixmap]] = {}
        self._ratio = 1.0

    def refresh(self) -> None:
        super().refresh()
        self._marks.forget()
        self._kept.clear()

    def begin(self, ratio: float, *, whole: bool) -> None:
        if ratio != self._ratio:
            self._ratio = ratio
            self._kept.clear()
        self._sheets.set_ratio(ratio)
        self._marks.set_ratio(ratio)
        self._sheets.begin(math.inf if whole else _MOST_NEW)

    @property
    def behind(self) -> bool:  # type: ignore[override]
        return self._sheets.behind

    def snapped(self, at: float) -> float:
        return round(at * self._ratio) / self._ratio

    def fill(self, painter: QPainter, colour: QColor, rectangles: Pixels) -> None:
        if len(rectangles) <= _FEW:
            for row in rectangles.tolist():
                self._fill_row(painter, colour, *row)
        else:
            self.fill_each(painter, (colour,), np.zeros(len(rectangles), np.uint8), rectangles)

    def fill_each(
        self, painter: QPainter, colours: Sequence[QColor], which: npt.NDArray[np.integer], rectangles: Pixels
    ) -> None:
        if len(rectangles) <= _FEW:
            for at, row in zip(which.tolist(), rectangles.tolist(), strict=True):
                self._fill_row(painter, colours[at], *row)
            return
        ratio = self._ratio
        rows = self._on_pixels(rectangles)
        if ratio != 1:
            painter.scale(1 / ratio, 1 / ratio)
        if self._tiles.holds(rows):
            self._tiles.fill(painter, colours, which, rows)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            for at, colour in enumerate(colours):
                painter.setBrush(colour)
                draw_rectangles(painter, rows[which == at])
        if ratio != 1:
            painter.scale(ratio, ratio)

    def _on_pixels(self, rectangles: Pixels) -> Pixels:
        """Rectangles that begin and end on device pixels, in these, one wide and high at least."""
        rows = rectangles * self._ratio
        rows[:, 2:] += rows[:, :2]
        np.rint(rows, out=rows)
        rows[:, 2:] -= rows[:, :2]
        np.maximum(rows[:, 2:], 1.0, out=rows[:, 2:])
        return rows

    def fill_one(self, painter: QPainter, colour: QColor, area: QRectF) -> None:
        self._fill_row(painter, colour, area.left(), area.top(), area.width(), area.height())

    def _fill_row(
        self, painter: QPainter, colour: QColor, left: float, top: float, width: float, height: float
    ) -> None:
        ratio = self._ratio
        x, y = round(left * ratio), round(top * ratio)
        wide = max(round((left + width) * ratio) - x, 1)
        high = max(round((top + height) * ratio) - y, 1)
        if ratio == 1:
            painter.fillRect(x, y, wide, high, colour)
        else:
            painter.fillRect(QRectF(x / ratio, y / ratio, wide / ratio, high / ratio), colour)

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

    def passing_words(
        self, painter: QPainter, role: Role, colour: QColor, words: Sequence[str], x: Pixels, y: Pixels, room: Pixels
    ) -> None:
        ratio, baseline, half = self._ratio, self._sheets.baseline(role), self._sheets.line / 2
        painter.setFont(self.texts.font(role))
        painter.setPen(colour)
        for each, left, middle, most in zip(words, x.tolist(), y.tolist(), room.tolist(), strict=True):
            if self.texts.width(role, each) > most:
                self.words(painter, role, colour, (each,), left, middle, most)
                continue
            below = baseline + round(middle * ratio - half)
            painter.drawText(QPointF(round(left * ratio) / ratio, below / ratio), each)

    def kept(
        self, painter: QPainter, place: Hashable, key: Hashable, area: QRectF, paint: Callable[[QPainter], None]
    ) -> None:
        ratio, standing = self._ratio, painter.worldTransform()
        scale = ratio / standing.m11()
        x, y = standing.dx() * scale, standing.dy() * scale
        left, top = math.floor(area.left() * ratio + x), math.floor(area.top() * ratio + y)
        right, bottom = math.ceil(area.right() * ratio + x), math.ceil(area.bottom() * ratio + y)
        whole = (key, right - left, bottom - top, x - left, y - top)
        found, pixmap = self._kept.get(place, (None, None))
        if pixmap is None or found != whole:
            pixmap = QPixmap(max(right - left, 1), max(bottom - top, 1))
            pixmap.fill(self.palette.panel)
            inner = QPainter(pixmap)
            try:
                inner.setTransform(QTransform(ratio, 0, 0, ratio, x - left, y - top))
                paint(inner)
                self.flush(inner)
            finally:
                inner.end()
            self._kept[place] = whole, pixmap
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawPixmap(QPointF(left - x, top - y), pixmap)
        painter.scale(ratio, ratio)

    def flush(self, painter: QPainter) -> None:
        self._sheets.draw(painter)
