"""Words as pixmaps and their widths, each made once: drawing text anew in every frame costs ten times as much."""

from __future__ import annotations

import math
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from kzexplorer.ui.theme import BASE_PX, ui_font

_HEIGHT = 20
_MOST = 3_000
_LONGEST = 200
FADE = 26.0


class Role(Enum):
    """What words are for: the size, relative to the interface's, and the weight of their font."""

    TITLE = (0, QFont.Weight.Medium)
    STRONG = (0, QFont.Weight.DemiBold)
    DATE = (-1, QFont.Weight.Normal)
    FLAG = (-1, QFont.Weight.DemiBold)
    TINY = (-2, QFont.Weight.Normal)


class Texts:
    """A cache of words drawn at one device pixel ratio."""

    def __init__(self) -> None:
        self._fonts = {role: ui_font(BASE_PX + role.value[0], role.value[1]) for role in Role}
        self._metrics = {role: QFontMetricsF(font) for role, font in self._fonts.items()}
        self._widths: dict[tuple[Role, str], float] = {}
        self._pixmaps: dict[tuple[Role, str, int], QPixmap] = {}
        self._fades: dict[int, QPixmap] = {}
        self._ratio = 1.0

    def font(self, role: Role) -> QFont:
        return self._fonts[role]

    def set_ratio(self, ratio: float) -> None:
        """Device pixels of a pixel from now on."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._pixmaps.clear()

    def width(self, role: Role, words: str) -> float:
        """Pixels that the words take, a whole number."""
        key = (role, words)
        if key not in self._widths:
            if len(self._widths) > 20 * _MOST:
                self._widths.clear()
            self._widths[key] = math.ceil(self._metrics[role].horizontalAdvance(words))
        return self._widths[key]

    def draw(
        self, painter: QPainter, role: Role, words: str, colour: QColor, at: QPointF, room: float = math.inf
    ) -> float:
        """Draw words with their middle line at `at.y()`; what does not fit in `room` fades. Gives the width drawn."""
        width = self.width(role, words)
        pixmap = self._pixmap(role, words, colour)
        top = at.y() - _HEIGHT / 2
        if width <= room:
            painter.drawPixmap(QPointF(at.x(), top), pixmap)
            return width
        painter.drawPixmap(QPointF(at.x(), top), self._faded(pixmap, room))
        return room

    def _pixmap(self, role: Role, words: str, colour: QColor) -> QPixmap:
        key = (role, words, colour.rgba())
        found = self._pixmaps.get(key)
        if found is None:
            if len(self._pixmaps) > _MOST:
                self._pixmaps.clear()
            found = self._pixmaps[key] = self._drawn(role, words, colour)
        return found

    def _drawn(self, role: Role, words: str, colour: QColor) -> QPixmap:
        width = self.width(role, words) + 2
        pixmap = QPixmap(math.ceil(width * self._ratio), math.ceil(_HEIGHT * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setFont(self._fonts[role])
        painter.setPen(colour)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        painter.drawText(QRectF(0, 0, width, _HEIGHT), flags, words)
        painter.end()
        return pixmap

    def _faded(self, pixmap: QPixmap, room: float) -> QPixmap:
        ratio = self._ratio
        cut = pixmap.copy(0, 0, max(1, int(room * ratio)), pixmap.height())
        cut.setDevicePixelRatio(ratio)
        painter = QPainter(cut)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawPixmap(QPointF(room - FADE, 0), self._fade())
        painter.end()
        return cut

    def _fade(self) -> QPixmap:
        """A pixmap that goes from opaque to clear, to lay over the end of words."""
        key = int(self._ratio * 100)
        if key not in self._fades:
            steps = max(2, int(FADE * self._ratio))
            fade = QPixmap(steps + 2, math.ceil(_HEIGHT * self._ratio))
            fade.setDevicePixelRatio(self._ratio)
            fade.fill(Qt.GlobalColor.transparent)
            painter = QPainter(fade)
            for step in range(steps):
                x = step / self._ratio
                shade = QColor(0, 0, 0, 255 - 255 * (step + 1) // steps)
                painter.fillRect(QRectF(x, 0, 1 / self._ratio, _HEIGHT), shade)
            painter.end()
            self._fades[key] = fade
        return self._fades[key]


def one_line(words: str) -> str:
    """A title fit for one line: white space joined, and no longer than anybody reads on a label."""
    joined = " ".join(words.split())
    return joined if len(joined) <= _LONGEST else joined[: _LONGEST - 1] + "…"
