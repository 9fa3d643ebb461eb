"""The pages of a PDF as they look on paper, with the words of events lit on them; only pages in view are drawn."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from kzexplorer.domain.page import Page
from kzexplorer.domain.span import Span
from kzexplorer.ui.document.gutter import Glyph
from kzexplorer.ui.document.layers import Layer, Mark, Stretches, Stroke
from kzexplorer.ui.document.pages.drawn import DrawnPages
from kzexplorer.ui.document.pages.placed import PlacedPage
from kzexplorer.ui.document.pages.stack import GAP, Stack, fitting
from kzexplorer.ui.document.scrollbar import MarkedScrollBar
from kzexplorer.ui.kinds import shape
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.viewport import known_viewport

ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_POINT = 96 / 72  # pixels of a screen a point, at 100 %
_KEPT = 60
_STEP, _PAGE_SHARE = 60, 0.9
_GLYPH = 5.0
_Key = Qt.Key
LayerLike = Layer | Stretches


class PageView(QAbstractScrollArea):
    """`pressed` comes with the offset of the character that was clicked, `glyph_pressed` with an event id, `turned`
    after other pages came into view, `laid_out` after pages were made larger or smaller."""

    pressed = Signal(int)
    glyph_pressed = Signal(int)
    turned = Signal()
    laid_out = Signal()

    def __init__(self, theme: Theme, drawn: DrawnPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentPages")
        self.setAccessibleName("Pages of the document")
        self.setAccessibleDescription("A picture of each page; the same words can be read and selected as text.")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ground = known_viewport(self)
        self._theme, self._drawn = theme, drawn
        self._placed: OrderedDict[int, PlacedPage] = OrderedDict()
        self._stack = Stack((), 1.0, 0)
        self._read: Callable[[int], Page] = lambda number: self._stack.pages[number - 1]
        self._layers: tuple[LayerLike, ...] = ()
        self._glyphs: tuple[Glyph, ...] = ()
        self._selected: int | None = None
        self._caret = 0
        self._length = 1
        self._zoom: float | None = None
        self._before_peek: int | None = None
        self.bar = MarkedScrollBar(theme, self)
        self.setVerticalScrollBar(self.bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.bar.dragged.connect(lambda share: self.bar.setValue(round(share * self._stack.height)))
        drawn.arrived.connect(lambda _number: self.viewport().update())

    # ---- what it shows

    def show_pages(self, pages: Sequence[Page], read: Callable[[int], Page], length: int) -> None:
        """Show these; `read` gives a page with the places of its words, `length` is that of the whole text."""
        self._placed.clear()
        self._read, self._length = read, max(1, length)
        self._layers, self._glyphs, self._selected, self._caret = (), (), None, 0
        self._stack = Stack(pages, 1.0, 0)
        self._lay_out()
        self.bar.setValue(0)

    def set_layers(self, layers: Sequence[LayerLike]) -> None:
        """Draw these marks, the first layer lowest."""
        self._layers = tuple(layers)
        self.viewport().update()

    def show_glyphs(self, glyphs: Sequence[Glyph]) -> None:
        """A glyph beside the line where an event is told first."""
        self._glyphs = tuple(glyphs)
        self.viewport().update()

    def select(self, event: int | None) -> None:
        """Draw the glyph of this event larger."""
        self._selected = event
        self.viewport().update()

    def placed(self, number: int) -> PlacedPage:
        """A page with the places of its words; `number` counts from 1."""
        if number not in self._placed:
            self._placed[number] = PlacedPage(self._read(number))
            while len(self._placed) > _KEPT:
                self._placed.popitem(last=False)
        return self._placed[number]

    # ---- where things are

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Where a stretch of the text stands in the viewport, as far as its pages are in view."""
        seen = self._pages_in_view()
        shift = self._shift()
        return [rect.translated(shift) for index in seen for rect in self._on_page(index, start, end)]

    def page(self) -> int:
        """The number of the page that most of the view shows."""
        return self._stack.index_at(self.bar.value() + self.viewport().height() / 2) + 1

    def top(self) -> int:
        """The offset of the first words in view."""
        for index in self._pages_in_view():
            offset = self.placed(index + 1).offset_at(
                self._stack.to_page(index, QPointF(self._stack.rect(index).left(), self.bar.value() + GAP))
            )
            if offset is not None:
                return offset
        return 0

    def place(self) -> int:
        """Where a person reads: at the caret where its page is in view, else at the first words in view."""
        seen = [self._stack.pages[index].span for index in self._pages_in_view()]
        return self._caret if any(span is not None and span.holds(self._caret) for span in seen) else self.top()

    # ---- going there

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that a stretch is in view, in the upper third; the caret goes there."""
        self._caret = start
        self.viewport().update()
        index = next((i for i, page in enumerate(self._stack.pages) if page.span and page.span.holds(start)), None)
        if index is None:
            return
        rects = self._on_page(index, start, end)
        if not rects:
            return
        view = QRectF(self.horizontalScrollBar().value(), self.bar.value(), *self.viewport().size().toTuple())
        if not view.adjusted(0, 8, 0, -8).contains(rects[0]) or rects[-1].bottom() > view.bottom():
            self.bar.setValue(round(rects[0].top() - self.viewport().height() / 3))
            left, right = rects[0].left(), rects[0].right()
            if not view.left() <= left <= right <= view.right():
                self.horizontalScrollBar().setValue(round((left + right - view.width()) / 2))

    def peek(self, start: int, end: int) -> None:
        """Scroll to a stretch, where it is not in view, until `end_peek`."""
        if self._before_peek is None:
            self._before_peek = self.bar.value()
        caret = self._caret
        self.reveal(start, end)
        self._caret = caret

    def end_peek(self) -> None:
        """Scroll back to where it was before the first `peek`."""
        if self._before_peek is not None:
            self.bar.setValue(self._before_peek)
            self._before_peek = None

    def scroll_to_page(self, number: int, start: int) -> None:
        """Show the upper edge of a page; `number` counts from 1, `start` is where its words begin."""
        self._caret = start
        self.bar.setValue(round(self._stack.rect(number - 1).top() - GAP))

    # ---- zoom

    @property
    def zoom(self) -> float | None:
        """1.0 is the size of the paper; None makes pages as wide as there is room."""
        return self._zoom

    def set_zoom(self, zoom: float | None) -> None:
        """Draw pages larger or smaller, with the same place in the middle of the view."""
        middle = (self.bar.value() + self.viewport().height() / 2) / max(1.0, self._stack.height)
        self._zoom = zoom
        self._lay_out()
        self.bar.setValue(round(middle * self._stack.height - self.viewport().height() / 2))
        across = self.horizontalScrollBar()
        across.setValue((across.minimum() + across.maximum()) // 2)

    def zoom_by(self, way: int) -> None:
        """One step closer (+1) or wider (-1)."""
        now = self.percent() / 100
        steps = [zoom for zoom in ZOOMS if (zoom > now * 1.02 if way > 0 else zoom < now / 1.02)]
        if steps:
            self.set_zoom(steps[0] if way > 0 else steps[-1])

    def percent(self) -> int:
        """How large pages are drawn, in hundredths of the paper's size."""
        return round(100 * self._stack.scale / _POINT)

    # ---- Qt

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.colours.app))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(self._shift())
        for index in self._pages_in_view():
            self._draw_page(painter, index)
        self._ask_for_pages()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share = self.bar.value() / max(1.0, self._stack.height)
        self._lay_out()
        self.bar.setValue(round(share * self._stack.height))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()
        self._tell_place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position() - self._shift()
        index = self._stack.index_at(point.y())
        near = [glyph for glyph, centre in self._placed_glyphs(index) if (centre - point).manhattanLength() < 12]
        if near:
            self.glyph_pressed.emit(near[0].event)
            return
        offset = self.placed(index + 1).offset_at(self._stack.to_page(index, point)) if self._stack.pages else None
        if offset is not None:
            self._caret = offset
            self.viewport().update()
            self.pressed.emit(offset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = round(self.viewport().height() * _PAGE_SHARE)
        ways = {_Key.Key_Up: -_STEP, _Key.Key_Down: _STEP, _Key.Key_PageUp: -page, _Key.Key_PageDown: page}
        across = {_Key.Key_Left: -_STEP, _Key.Key_Right: _STEP}
        key = _Key(event.key())
        if key in ways:
            self.bar.setValue(self.bar.value() + ways[key])
        elif key in across:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + across[key])
        elif key in (_Key.Key_Home, _Key.Key_End):
            self.bar.setValue(0 if key == _Key.Key_Home else self.bar.maximum())
        elif key in (_Key.Key_Plus, _Key.Key_Equal, _Key.Key_Minus):
            self.zoom_by(-1 if key == _Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)

    # ---- layout

    def _lay_out(self) -> None:
        room = self.viewport().width()
        pages = self._stack.pages
        scale = fitting(pages, room) if self._zoom is None else self._zoom * _POINT
        self._stack = Stack(pages, scale, room)
        self.bar.setPageStep(self.viewport().height())
        self.bar.setSingleStep(_STEP // 3)
        self.bar.setRange(0, max(0, round(self._stack.height) - self.viewport().height()))
        across = self.horizontalScrollBar()
        across.setPageStep(room)
        across.setRange(0, max(0, round(self._stack.width) - room))
        self.viewport().update()
        self._tell_place()
        self.laid_out.emit()

    def _tell_place(self) -> None:
        whole = max(1.0, self._stack.height)
        self.bar.show_seen(self.bar.value() / whole, min(1.0, (self.bar.value() + self.viewport().height()) / whole))
        self.turned.emit()

    def _shift(self) -> QPointF:
        return QPointF(-self.horizontalScrollBar().value(), -self.bar.value())

    def _pages_in_view(self) -> range:
        return self._stack.between(self.bar.value(), self.bar.value() + self.viewport().height())

    def _on_page(self, index: int, start: int, end: int) -> list[QRectF]:
        """Where a stretch stands on a page, in pixels of the stack."""
        if start >= end:
            return []
        return [self._stack.from_page(index, rect) for rect in self.placed(index + 1).rects(Span(start, end))]

    # ---- drawing

    def _ask_for_pages(self) -> None:
        """Those in view and the next one, as sharp as the screen shows them."""
        seen = self._pages_in_view()
        wanted = [*seen, *([seen.stop] if seen.stop < len(self._stack.pages) else [])]
        self._drawn.give_up({index + 1 for index in wanted})
        for index in wanted:
            self._drawn.ask(index + 1, self._stack.scale * self.devicePixelRatioF())

    def _draw_page(self, painter: QPainter, index: int) -> None:
        rect = self._stack.rect(index)
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        picture = self._drawn.picture(index + 1)
        refusal = self._drawn.refusal(index + 1)
        if picture is not None:
            painter.drawImage(rect, picture)
        elif refusal:
            self._say(painter, rect, refusal)
        else:
            self._draw_placeholder(painter, index)
        self._draw_marks(painter, index)
        self._draw_glyphs(painter, index)

    def _say(self, painter: QPainter, rect: QRectF, words: str) -> None:
        painter.setPen(QColor("#5a6474"))
        painter.setFont(ui_font(14))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(rect.adjusted(30, 30, -30, -30), flags, words)

    def _draw_placeholder(self, painter: QPainter, index: int) -> None:
        """Grey lines where the words will be."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#eceef1"))
        for line in self.placed(index + 1).lines():
            painter.drawRoundedRect(self._stack.from_page(index, line.adjusted(0, 1, 0, -1)), 2, 2)

    def _draw_marks(self, painter: QPainter, index: int) -> None:
        """Marks darken the paper like a marker pen, so that the ink below stays."""
        span = self._stack.pages[index].span
        if span is None:
            return
        painter.save()
        painter.setClipRect(self._stack.rect(index))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for layer in self._layers:
            for mark in layer.within(span.start, span.end):
                for rect in self._on_page(index, mark.start, mark.end):
                    _draw(painter, rect, mark)
        painter.restore()
        if span.holds(self._caret) and self.hasFocus():
            for rect in self._on_page(index, self._caret, self._caret + 1)[:1]:
                painter.fillRect(QRectF(rect.left() - 1, rect.top(), 1.5, rect.height()), QColor("#2a5bd7"))

    def _draw_glyphs(self, painter: QPainter, index: int) -> None:
        for glyph, centre in self._placed_glyphs(index):
            colour = self._theme.kind(glyph.group)
            painter.save()
            painter.translate(centre)
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(colour if glyph.filled else self.palette().color(QPalette.ColorRole.Window))
            painter.drawPath(shape(glyph.group, _GLYPH + (1.5 if glyph.event == self._selected else 0)))
            painter.restore()

    def _placed_glyphs(self, index: int) -> list[tuple[Glyph, QPointF]]:
        """Glyphs in the margin left of a page, as many side by side as there is room for."""
        span = self._stack.pages[index].span if index < len(self._stack.pages) else None
        placed: list[tuple[Glyph, QPointF]] = []
        taken: dict[int, int] = {}
        here = [glyph for glyph in self._glyphs if span is not None and span.holds(glyph.start)]
        for glyph in here:
            for rect in self._on_page(index, glyph.start, glyph.start + 1)[:1]:
                line = round(rect.center().y() / 12)
                place = taken[line] = taken.get(line, -1) + 1
                if place < 2:
                    x = self._stack.rect(index).left() - 14 - 13 * place
                    placed.append((glyph, QPointF(x, rect.center().y())))
        return placed


def _draw(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    if mark.stroke is Stroke.GROUND:
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), mark.colour)
        return
    dotted = mark.stroke is Stroke.DOTTED
    painter.setPen(QPen(mark.colour, 1.5, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
