"""Words as pixmaps and their widths, each made once: drawing text anew in every frame costs ten times as much."""

from __future__ import annotations

import math
from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPixmap

from kzexplorer.ui.theme import BASE_PX, ui_font

_HEIGHT = 20
_MOST = 3_000
_LONGEST = 200
FADE = 26.0


class Role(IntEnum):
    """What words are for, which settles the size and weight of their font."""

    TITLE = 0
    STRONG = 1
    DATE = 2
    FLAG = 3
    TINY = 4


_FONTS = {
    Role.TITLE: (BASE_PX, QFont.Weight.Medium),
    Role.STRONG: (BASE_PX, QFont.Weight.DemiBold),
    Role.DATE: (BASE_PX - 1, QFont.Weight.Normal),
    Role.FLAG: (BASE_PX - 1, QFont.Weight.DemiBold),
    Role.TINY: (BASE_PX - 2, QFont.Weight.Normal),
}


class Texts:
    """A cache of words drawn at one device pixel ratio."""

    def __init__(self) -> None:
        self._fonts = {role: ui_font(*style) for role, style in _FONTS.items()}
        self._metrics = {role: QFontMetricsF(font) for role, font in self._fonts.items()}
        self._widths: dict[tuple[Role, str], float] = {}
        self._pixmaps: dict[tuple[Role, str, int], QPixmap] = {}
        self._cuts: dict[tuple[Role, str, int, int], QPixmap] = {}
        self._fade: QPixmap | None = None
        self._ratio = 1.0

    def font(self, role: Role) -> QFont:
        return self._fonts[role]

    def set_ratio(self, ratio: float) -> None:
        """Device pixels of a pixel from now on."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._pixmaps.clear()
            self._cuts.clear()
            self._fade = None

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
        if width <= room:
            pixmap = self._pixmap(role, words, colour)
        else:
            pixmap, width = self._cut(role, words, colour, int(room)), room
        painter.drawPixmap(QPointF(at.x(), at.y() - _HEIGHT / 2), pixmap)
        return width

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

    def _cut(self, role: Role, words: str, colour: QColor, room: int) -> QPixmap:
        key = (role, words, colour.rgba(), room)
        found = self._cuts.get(key)
        if found is None:
            if len(self._cuts) > _MOST:
                self._cuts.clear()
            found = self._cuts[key] = self._faded(self._pixmap(role, words, colour), room)
        return found

    def _faded(self, pixmap: QPixmap, room: int) -> QPixmap:
        ratio = self._ratio
        cut = pixmap.copy(0, 0, max(1, int(room * ratio)), pixmap.height())
        cut.setDevicePixelRatio(ratio)
        painter = QPainter(cut)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawPixmap(QPointF(room - FADE, 0), self._shade())
        painter.end()
        return cut

    def _shade(self) -> QPixmap:
        """A pixmap that goes from opaque to clear, to lay over the end of words."""
        if self._fade is None:
            fade = QPixmap(math.ceil((FADE + 2) * self._ratio), math.ceil(_HEIGHT * self._ratio))
            fade.setDevicePixelRatio(self._ratio)
            fade.fill(Qt.GlobalColor.transparent)
            brush = QLinearGradient(0, 0, FADE, 0)
            brush.setColorAt(0, QColor(0, 0, 0, 255))
            brush.setColorAt(1, QColor(0, 0, 0, 0))
            painter = QPainter(fade)
            painter.fillRect(QRectF(0, 0, FADE + 2, _HEIGHT), brush)
            painter.end()
            self._fade = fade
        return self._fade


def one_line(words: str) -> str:
    """A title fit for one line: white space joined, and no longer than anybody reads on a label."""
    joined = " ".join(words.split())
    return joined if len(joined) <= _LONGEST else joined[: _LONGEST - 1] + "…"
