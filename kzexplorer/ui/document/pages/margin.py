"""The margins of a page: left the glyphs of events, beside the line where each is told first, right signs of notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from kzexplorer.ui.document.marks.note_signs import Annotated, draw_sign
from kzexplorer.ui.document.marks.signs import Glyph
from kzexplorer.ui.document.pages.sheets import Sheets
from kzexplorer.ui.kinds import shape
from kzexplorer.ui.theme import Theme

_RADIUS, _CHOSEN_RADIUS = 5.0, 6.5
_AWAY, _STEP, _LINE = 14, 13, 12
_MOST_IN_A_LINE = 2
_REACH = 12


class Margin:
    """`selected` is the event whose glyph is drawn larger."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.glyphs: tuple[Glyph, ...] = ()
        self.annotated: tuple[Annotated, ...] = ()
        self.selected: int | None = None

    def show_glyphs(self, glyphs: Sequence[Glyph]) -> None:
        """One for each event."""
        self.glyphs = tuple(glyphs)

    def placed(self, sheets: Sheets, index: int) -> list[tuple[Glyph, QPointF]]:
        """Those of a page with their centres, as many side by side as there is room for."""
        span = sheets.span(index)
        placed: list[tuple[Glyph, QPointF]] = []
        taken: dict[int, int] = {}
        for glyph in self.glyphs:
            if span is None or not span.holds(glyph.start):
                continue
            for rect in sheets.rects(index, glyph.start, glyph.start + 1)[:1]:
                line = round(rect.center().y() / _LINE)
                place = taken[line] = taken.get(line, -1) + 1
                if place < _MOST_IN_A_LINE:
                    x = sheets.stack.rect(index).left() - _AWAY - _STEP * place
                    placed.append((glyph, QPointF(x, rect.center().y())))
        return placed

    def event_at(self, sheets: Sheets, point: QPointF) -> int | None:
        """The event whose glyph is at a point."""
        index = sheets.stack.index_at(point.y())
        here = (glyph for glyph, centre in self.placed(sheets, index) if (centre - point).manhattanLength() < _REACH)
        return next((glyph.event for glyph in here), None)

    def note_at(self, sheets: Sheets, point: QPointF) -> Annotated | None:
        """What is written on words of the page, where its sign is at a point."""
        index = sheets.stack.index_at(point.y())
        signs = self._signs(sheets, index)
        return next((each for each, centre in signs if (centre - point).manhattanLength() < _REACH), None)

    def draw(self, painter: QPainter, sheets: Sheets, index: int) -> None:
        """Draw glyphs and signs of a page; hollow glyphs on the ground of the view."""
        for _, centre in self._signs(sheets, index):
            draw_sign(painter, centre, self._theme.colours)
        for glyph, centre in self.placed(sheets, index):
            colour = self._theme.kind(glyph.group)
            painter.save()
            painter.translate(centre)
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(colour if glyph.filled else QColor(self._theme.colours.app))
            painter.drawPath(shape(glyph.group, _CHOSEN_RADIUS if glyph.event == self.selected else _RADIUS))
            painter.restore()

    def _signs(self, sheets: Sheets, index: int) -> list[tuple[Annotated, QPointF]]:
        """Those of a page with their centres; words that begin in the same line share one."""
        span = sheets.span(index)
        here = [each for each in self.annotated if span is not None and span.holds(each.span.start)]
        placed: dict[int, tuple[Annotated, QPointF]] = {}
        for each in here:
            for rect in sheets.rects(index, each.span.start, each.span.start + 1)[:1]:
                centre = QPointF(sheets.stack.rect(index).right() + _AWAY, rect.center().y())
                placed.setdefault(round(centre.y() / _LINE), (each, centre))
        return list(placed.values())
