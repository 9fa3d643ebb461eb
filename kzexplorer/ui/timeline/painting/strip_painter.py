"""Paints the strip of all events: stacks, years and folds once, the window and single moments in every frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.said import said_year
from kzexplorer.timeline.stacks import Cells, Counts
from kzexplorer.timeline.strip import FOLD, StripScale
from kzexplorer.timeline.ticks import plain_ticks
from kzexplorer.ui.colours import mix
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.painting.rectangles import draw_rectangles
from kzexplorer.ui.timeline.painting.sheets import Lettering
from kzexplorer.ui.timeline.painting.texts import Role

HEIGHT = 56
BASE = 40.0
HANDLE = 6.0
_STACK = 33.0
_BLOCK = 6.4
_FEW = 500
_SPARE = 10.0
_FADED = 0.5
_FOLD_INSET = 6.0
_BLOCK_PITCH, _BAR_PITCH = 10.0, 4.0


@dataclass(frozen=True, slots=True)
class Moments:
    """Single moments on the strip: that of the selected event, and that of the caret in a document."""

    selected: float | None = None
    cursor: float | None = None


class StripPainter:
    """Paints with the origin at the strip's left edge; what stays is kept as pixmaps until `forget`."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.texts = Lettering()
        self._ground: QPixmap | None = None
        self._lit: QPixmap | None = None

    def forget(self) -> None:
        """Draw everything anew, because events, size or colours have changed."""
        self._ground = self._lit = None

    def paint(
        self, painter: QPainter, cells: Cells, scale: StripScale, window: QRectF, moments: Moments, ratio: float
    ) -> None:
        """Paint the strip with that window over it; `ratio` is that of device pixels."""
        if self._ground is None or self._lit is None or self._ground.devicePixelRatio() != ratio:
            self.texts.set_ratio(ratio)
            self._ground, self._lit = self._drawn(cells, scale, ratio)
        at = QPointF(-_SPARE, 0)
        painter.drawPixmap(at, self._ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(self._theme.colours.accent, self._theme.colours.panel, 0.1))
        painter.drawRoundedRect(window, 5, 5)
        painter.save()
        painter.setClipRect(window)
        painter.drawPixmap(at, self._lit)
        painter.restore()
        self._moments(painter, scale, moments)
        self._window(painter, window)

    def _window(self, painter: QPainter, area: QRectF) -> None:
        accent = QColor(self._theme.colours.accent)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 5, 5)
        if area.width() < 3 * HANDLE:
            return
        for x in (area.left(), area.right()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawRoundedRect(QRectF(x - 3.5, area.center().y() - 8, 7, 16), 3, 3)
            painter.fillRect(QRectF(x - 0.6, area.center().y() - 4, 1.2, 8), QColor(self._theme.colours.panel))

    def _moments(self, painter: QPainter, scale: StripScale, moments: Moments) -> None:
        """The selected event from above, the caret from below."""
        painter.setPen(Qt.PenStyle.NoPen)
        for moment, colour, edge, way in (
            (moments.cursor, self._theme.colours.ink, BASE + 1, -5.0),
            (moments.selected, self._theme.colours.accent, 1.0, 5.0),
        ):
            if moment is not None and scale.reach.start <= moment <= scale.reach.end:
                x = round(scale.x(moment)) + 0.5
                painter.setBrush(QColor(colour))
                painter.drawRect(QRectF(x - 0.75, 2, 1.5, BASE - 2))
                tip = [QPointF(x - 4.5, edge), QPointF(x + 4.5, edge), QPointF(x, edge + way)]
                painter.drawPolygon(QPolygonF(tip))

    # what stays

    def _drawn(self, cells: Cells, scale: StripScale, ratio: float) -> tuple[QPixmap, QPixmap]:
        few = int(cells.counts.sum()) <= _FEW
        pitch = _BLOCK_PITCH if few else _BAR_PITCH
        blocks = _blocks(cells.stacked(scale.width, pitch), pitch)
        ground = self._pixmap(scale.width, ratio)
        painter = self._on(ground)
        self._folds(painter, scale)
        painter.fillRect(QRectF(0, BASE, scale.width, 1), QColor(self._theme.colours.line))
        self._years(painter, scale)
        self._stacks(painter, blocks, _FADED)
        painter.end()
        lit = self._pixmap(scale.width, ratio)
        painter = self._on(lit)
        self._stacks(painter, blocks, 1.0)
        painter.end()
        return ground, lit

    def _pixmap(self, width: float, ratio: float) -> QPixmap:
        pixmap = QPixmap((QSizeF(width + 2 * _SPARE, HEIGHT) * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _on(self, pixmap: QPixmap) -> QPainter:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(_SPARE, 0)
        return painter

    def _stacks(self, painter: QPainter, blocks: list[np.ndarray], share: float) -> None:
        """All stacks, in the colours of their kinds mixed into the panel by `share`."""
        colours = self._theme.colours
        for group, rectangles in enumerate(blocks):
            painter.setBrush(mix(colours.kinds[group], colours.panel, share))
            draw_rectangles(painter, rectangles)

    def _years(self, painter: QPainter, scale: StripScale) -> None:
        colours, (before, after) = self._theme.colours, scale.edges
        ticks = plain_ticks(scale.even, lambda words: self.texts.width(Role.TINY, words) + 12)
        for left, words in zip(ticks.at.tolist(), ticks.words, strict=True):
            self.texts.draw(painter, Role.TINY, words, QColor(colours.sub), QPointF(before + left + 6, BASE + 9))
        if before:
            self._end_year(painter, scale.reach.start, 0.0)
        if after < scale.width:
            self._end_year(painter, scale.reach.end - 1, scale.width - FOLD + _FOLD_INSET)

    def _end_year(self, painter: QPainter, moment: float, left: float) -> None:
        """The year at the far end of a fold."""
        words = said_year(civil(int(moment // 1))[0])
        at = left + max((FOLD - _FOLD_INSET - self.texts.width(Role.TINY, words)) / 2, 0)
        colour = QColor(self._theme.colours.sub)
        self.texts.draw(painter, Role.TINY, words, colour, QPointF(at, BASE + 9), FOLD - _FOLD_INSET)

    def _folds(self, painter: QPainter, scale: StripScale) -> None:
        """Where time is not even: another ground, and two slanted strokes across the line."""
        colours, (before, after) = self._theme.colours, scale.edges
        for folded, area, joint in (
            (before > 0, QRectF(0, 4, before, BASE - 4), before),
            (after < scale.width, QRectF(after, 4, scale.width - after, BASE - 4), after),
        ):
            if folded:
                painter.fillRect(area, QColor(colours.app))
                painter.setPen(QPen(QColor(colours.faint), 1.2))
                for x in (joint - 2, joint + 2):
                    painter.drawLine(QPointF(x - 2.5, BASE + 5), QPointF(x + 2.5, BASE - 5))
                painter.setPen(Qt.PenStyle.NoPen)


def _blocks(counts: Counts, pitch: float) -> list[np.ndarray]:
    """Rectangles by kind group: a block an event while there is room, else shares of a bar on a square-root scale."""
    totals = counts.sum(axis=1)
    highest = int(totals.max(initial=1))
    rectangles: list[list[tuple[float, float, float, float]]] = [[] for _ in range(counts.shape[1])]
    width, gap = (pitch - 1.4, 1.2) if pitch == _BLOCK_PITCH else (pitch - 1, 0.0)
    single = highest * _BLOCK <= _STACK
    for at in np.flatnonzero(totals).tolist():
        unit = _BLOCK if single else _STACK * (totals[at] / highest) ** 0.5 / totals[at]
        base = BASE - 1
        for group, number in enumerate(counts[at].tolist()):
            high = unit if single else unit * number
            for _ in range(number if single else min(number, 1)):
                inner = gap if single else 0.0
                rectangles[group].append((at * pitch, base - high + inner, width, high - inner))
                base -= high
    return [np.array(each, np.float64).reshape(-1, 4) for each in rectangles]
