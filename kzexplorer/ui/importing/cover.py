"""What lies over the window while files are held above it: where they go, and what becomes of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import named

_INSET, _RADIUS, _DISC = 18.0, 14.0, 64.0


class DropCover(QWidget):
    """Sees no mouse: the window itself takes what is dropped. `why_not` says why nothing can be added."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        named(self, "dropCover", tr("Drop files or folders to add them"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._words, self._more = "", ""
        self.hide()

    def cover(self, words: str, more: str) -> None:
        """Lie over the whole window, with these words and a second line."""
        self._words, self._more = words, more
        self.setAccessibleDescription(f"{words}. {more}")
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.app)
        veil.setAlphaF(0.82)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
        tint = QColor(colours.accent)
        tint.setAlphaF(0.07)
        painter.setBrush(tint)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        self._sign(painter, frame.center() - QPointF(0, 44))
        for top, words, font, colour in (
            (2, self._words, ui_font(20, QFont.Weight.DemiBold), colours.ink),
            (36, self._more, ui_font(14), colours.sub),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRectF(frame.left(), frame.center().y() + top, frame.width(), 30)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _sign(self, painter: QPainter, middle: QPointF) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(middle, _DISC / 2, _DISC / 2)
        place = QRectF(0, 0, 28, 28)
        place.moveCenter(middle)
        self._theme.icon("plus", "on_accent", 28).paint(painter, place.toRect())
