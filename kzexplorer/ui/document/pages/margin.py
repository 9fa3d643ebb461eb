"""The glyphs of events in the margin left of a page, beside the line where each is told first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

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

    def draw(self, painter: QPainter, sheets: Sheets, index: int) -> None:
        """Draw the glyphs of a page; hollow ones on the ground of the view."""
        for glyph, centre in self.placed(sheets, index):
            colour = self._theme.kind(glyph.group)
            painter.save()
            painter.translate(centre)
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(colour if glyph.filled else QColor(self._theme.colours.app))
            painter.drawPath(shape(glyph.group, _CHOSEN_RADIUS if glyph.event == self.selected else _RADIUS))
            painter.restore()
