"""The margin left of the text: a glyph beside the line where an event is told, a bar beside the selected one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.document.marks.signs import Glyph
from kzexplorer.ui.document.text.seen import Seen
from kzexplorer.ui.kinds import shape
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.guarded import guarded

_WIDTH = 46
_RADIUS = 4.6
_STEP = 12
_MOST_IN_A_LINE = 2


class Gutter(QWidget):
    """`pressed` comes with the event id of the clicked glyph; `in_view` gives the paragraphs in view, `seen`
    from where to where they go."""

    pressed = Signal(int)

    def __init__(
        self, in_view: Callable[[], Seen], seen: Callable[[], tuple[int, int]], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("documentGutter")
        self.setAccessibleName(tr("Events in the margin"))
        self._in_view, self._seen = in_view, seen
        self._theme = theme
        self._glyphs: tuple[Glyph, ...] = ()
        self._selected: int | None = None

    def show_glyphs(self, glyphs: Sequence[Glyph]) -> None:
        """One for each event."""
        self._glyphs = tuple(sorted(glyphs, key=lambda glyph: glyph.start))
        self.update()

    def select(self, event: int | None) -> None:
        """Draw a bar beside the lines that tell this event."""
        self._selected = event
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 0)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = self._in_view()
        for glyph, centre in self._placed(seen):
            colour = self._theme.kind(glyph.group)
            painter.save()
            painter.translate(centre)
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(colour if glyph.filled else QColor(self._theme.colours.panel))
            painter.drawPath(shape(glyph.group, _RADIUS))
            painter.restore()
        for glyph in self._glyphs:
            if glyph.event == self._selected:
                self._draw_bar(painter, glyph, seen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        reach = [
            ((centre - event.position()).manhattanLength(), glyph.event)
            for glyph, centre in self._placed(self._in_view())
            if QRectF(centre - QPointF(7, 9), centre + QPointF(7, 9)).contains(event.position())
        ]
        if reach:
            self.pressed.emit(min(reach)[1])

    def _placed(self, seen: Seen) -> Iterator[tuple[Glyph, QPointF]]:
        """The visible glyphs: events told in the same line stand side by side, as many as there is room for."""
        taken: dict[int, int] = {}
        first, last = self._seen()
        begin = bisect_left(self._glyphs, first, key=attrgetter("start"))
        end = bisect_right(self._glyphs, last, key=attrgetter("start"))
        for glyph in self._glyphs[begin:end]:
            rect = next(seen.rects(glyph.start, glyph.start + 1), None)
            if rect is None:
                continue
            line = round(rect.top())
            place = taken[line] = taken.get(line, -1) + 1
            if place < _MOST_IN_A_LINE:
                yield glyph, QPointF(_WIDTH - 24 - place * _STEP, rect.center().y())

    def _draw_bar(self, painter: QPainter, glyph: Glyph, seen: Seen) -> None:
        rects = list(seen.rects(glyph.start, glyph.end))
        if rects:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.kind(glyph.group))
            top, bottom = rects[0].top(), rects[-1].bottom()
            painter.drawRoundedRect(QRectF(_WIDTH - 12, top + 1, 3.5, bottom - top - 1), 1.75, 1.75)
