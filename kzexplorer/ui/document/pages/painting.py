"""Draws one page: its picture, or what stands for it until that is there, and the marks over its words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kzexplorer.domain.span import Span
from kzexplorer.ui.colours import LIGHT, mix
from kzexplorer.ui.document.marks.layers import AnyLayer, Layer, Mark, Stroke, draw_handle
from kzexplorer.ui.document.pages.drawn import DrawnPages
from kzexplorer.ui.document.pages.sheets import Sheets
from kzexplorer.ui.theme import Theme, ui_font

_WORDS_TO_COME = QColor("#eceef1")
_DIMMED = QColor("#dcdcd8")  # what white becomes where all around it is dark
_MARGIN = 30


class PagePainter:
    """`layers` are the marks, the first lowest; `chosen` is the stretch that is selected; `caret` is where it
    stands, None while another part of the window has the focus."""

    def __init__(self, theme: Theme, drawn: DrawnPages) -> None:
        self._theme, self._drawn = theme, drawn
        self.layers: tuple[AnyLayer, ...] = ()
        self.chosen: Span | None = None
        self.caret: int | None = None

    def draw(self, painter: QPainter, sheets: Sheets, index: int) -> None:
        """Draw a page where it stands."""
        rect = sheets.stack.rect(index)
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        picture = self._drawn.picture(index + 1)
        refusal = self._drawn.refusal(index + 1)
        if picture is not None:
            painter.drawImage(rect, picture)
        elif refusal:
            _say(painter, rect, refusal)
        else:
            _draw_lines(painter, sheets, index)
        self._draw_marks(painter, sheets, index)
        self._draw_caret(painter, sheets, index)

    def _draw_marks(self, painter: QPainter, sheets: Sheets, index: int) -> None:
        """Marks darken the paper like a marker pen, so that the ink below stays."""
        painter.save()
        painter.setClipRect(sheets.stack.rect(index))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        if self._theme.dark:
            painter.fillRect(sheets.stack.rect(index), _DIMMED)
        span = sheets.span(index)
        if span is not None:
            marks = chain.from_iterable(layer.within(span.start, span.end) for layer in self._all_layers())
            for mark in marks:
                for rect in sheets.rects(index, mark.start, mark.end):
                    _draw(painter, rect, mark)
        painter.restore()

    def _all_layers(self) -> Iterator[AnyLayer]:
        yield from self.layers
        if self.chosen is not None:
            yield Layer([Mark(self.chosen.start, self.chosen.end, mix(LIGHT.accent, LIGHT.panel, 0.35))])

    def _draw_caret(self, painter: QPainter, sheets: Sheets, index: int) -> None:
        span = sheets.span(index)
        if self.caret is None or span is None or not span.holds(self.caret):
            return
        for rect in sheets.rects(index, self.caret, self.caret + 1)[:1]:
            painter.fillRect(QRectF(rect.left() - 1, rect.top(), 1.5, rect.height()), QColor(LIGHT.accent))


def _say(painter: QPainter, rect: QRectF, words: str) -> None:
    painter.setPen(QColor(LIGHT.sub))
    painter.setFont(ui_font(14))
    flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
    painter.drawText(rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN), flags, words)


def _draw_lines(painter: QPainter, sheets: Sheets, index: int) -> None:
    """Grey lines where the words will be."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_WORDS_TO_COME)
    for line in sheets.placed(index).lines():
        painter.drawRoundedRect(sheets.stack.from_page(index, line.adjusted(0, 1, 0, -1)), 2, 2)


def _draw(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    if mark.stroke is Stroke.GROUND:
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), mark.colour)
        return
    if mark.stroke in (Stroke.BEGINS, Stroke.ENDS):
        draw_handle(painter, rect, mark)
        return
    dotted = mark.stroke is Stroke.DOTTED
    width = max(0.6, min(1.5, 0.1 * rect.height()))  # no thicker than the letters of a page that is drawn small
    painter.setPen(QPen(mark.colour, width, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
