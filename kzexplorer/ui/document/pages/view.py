"""The pages of a PDF as they look on paper, with the words of events lit on them; only pages in view are drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from kzexplorer.domain.page import Page
from kzexplorer.domain.span import Span
from kzexplorer.translation import later, tr
from kzexplorer.ui.document.marks.layers import AnyLayer
from kzexplorer.ui.document.marks.note_signs import Annotated
from kzexplorer.ui.document.marks.signs import Glyph
from kzexplorer.ui.document.pages.drawn import DrawnPages
from kzexplorer.ui.document.pages.margin import Margin
from kzexplorer.ui.document.pages.painting import PagePainter
from kzexplorer.ui.document.pages.picking import Picking
from kzexplorer.ui.document.pages.scrolled import ScrolledSheets
from kzexplorer.ui.document.pages.sheets import Sheets
from kzexplorer.ui.document.pages.stack import GAP
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.guarded import guarded

_SPOKEN = later("A picture of each page; the same words can be read as text.")
_Key = Qt.Key


class PageView(ScrolledSheets):
    """`pressed` comes with the offset of the character that was clicked, `glyph_pressed` with an event id, and
    `note_pressed` with the Annotated whose sign was clicked, `menu_asked` as for TextView."""

    pressed = Signal(int)
    glyph_pressed = Signal(int)
    note_pressed = Signal(object)
    menu_asked = Signal(int, QPoint)

    def __init__(self, theme: Theme, drawn: DrawnPages, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("documentPages")
        self.setAccessibleName(tr("Pages of the document"))
        self.setAccessibleDescription(tr(_SPOKEN))
        self._ground.setMouseTracking(True)
        self._theme, self._drawn = theme, drawn
        self._painter = PagePainter(theme, drawn)
        self._margin = Margin(theme)
        self._picking = Picking()
        self._before_peek: int | None = None
        self._held_at = QPointF()
        drawn.arrived.connect(lambda _number: self.viewport().update())

    # ---- what it shows

    def show_pages(self, pages: Sequence[Page], read: Callable[[int], Page], text: str) -> None:
        """Show these; `read` gives a page with the places of its words, which are those of the whole text."""
        self._picking = Picking(text)
        self._painter.layers = ()
        self._margin.show_glyphs(())
        self._margin.annotated = ()
        self._margin.selected = None
        self.show_sheets(Sheets(pages, read))

    def set_layers(self, layers: Sequence[AnyLayer]) -> None:
        """Draw these marks, the first layer lowest."""
        self._painter.layers = tuple(layers)
        self.viewport().update()

    def show_glyphs(self, glyphs: Sequence[Glyph]) -> None:
        """A glyph beside the line where an event is told first."""
        self._margin.show_glyphs(glyphs)
        self.viewport().update()

    def show_annotated(self, annotated: Sequence[Annotated]) -> None:
        """A sign beside words that something is written on."""
        self._margin.annotated = tuple(annotated)
        self.viewport().update()

    def share_of(self, offset: int) -> float:
        """How far down the pages a character stands, from 0 to 1."""
        return self._sheets.share_of(offset)

    def select(self, event: int | None) -> None:
        """Draw the glyph of this event larger."""
        self._margin.selected = event
        self.viewport().update()

    def tell_lit(self, words: Sequence[str]) -> None:
        """Let screen readers say which words are lit, as a page is a picture to them."""
        lit = " … ".join(" ".join(each.split()) for each in words)
        self.setAccessibleDescription(tr("Lit: “{lit}”. {spoken}", lit=lit, spoken=tr(_SPOKEN)) if lit else tr(_SPOKEN))

    # ---- where things are

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Where a stretch of the text stands in the viewport, as far as its pages are in view."""
        shift = self._shift()
        seen = self._pages_in_view()
        return [rect.translated(shift) for index in seen for rect in self._sheets.rects(index, start, end)]

    def top(self) -> int:
        """The offset of the first words in view."""
        return self._sheets.first_offset(self._pages_in_view(), self.bar.value())

    def place(self) -> int:
        """Where a person reads: at the caret where its page is in view, else at the first words in view."""
        caret = self._picking.caret
        seen = map(self._sheets.span, self._pages_in_view())
        return caret if any(span is not None and span.holds(caret) for span in seen) else self.top()

    def selected_words(self) -> str:
        """Words that are selected, as they may be looked for elsewhere; none of long selections."""
        return self._picking.words_of_a_line()

    def selected_span(self) -> Span | None:
        """What is selected; None where nothing is."""
        return self._picking.span

    def caret(self) -> int:
        return self._picking.caret

    def copy(self) -> None:
        """Put the words that are selected on the clipboard."""
        if self._picking.words():
            QGuiApplication.clipboard().setText(self._picking.words())

    # ---- going there

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that a stretch is in view, in the upper third; the caret goes there."""
        self._picking.put(start)
        self.viewport().update()
        index = self._sheets.index_of(start)
        rects = self._sheets.rects(index, start, end) if index is not None else []
        if not rects:
            return
        across, (width, height) = self.horizontalScrollBar(), self.viewport().size().toTuple()
        view = QRectF(across.value(), self.bar.value(), width, height)
        if not view.adjusted(0, 8, 0, -8).contains(rects[0]) or rects[-1].bottom() > view.bottom():
            self.bar.setValue(round(rects[0].top() - height / 3))
            if not view.left() <= rects[0].left() <= rects[0].right() <= view.right():
                across.setValue(round(rects[0].center().x() - width / 2))

    def peek(self, start: int, end: int) -> None:
        """Scroll to a stretch, where it is not in view, until `end_peek`."""
        if self._before_peek is None:
            self._before_peek = self.bar.value()
        caret = self._picking.caret
        self.reveal(start, end)
        self._picking.put(caret)

    def end_peek(self) -> None:
        """Scroll back to where it was before the first `peek`."""
        if self._before_peek is not None:
            self.bar.setValue(self._before_peek)
            self._before_peek = None

    def scroll_to_page(self, number: int, start: int) -> None:
        """Show the upper edge of a page; `number` counts from 1, `start` is where its words begin."""
        self._picking.put(start)
        self.bar.setValue(round(self._sheets.stack.rect(number - 1).top() - GAP))

    # ---- Qt

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.colours.app))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(self._shift())
        self._painter.chosen = self._picking.span
        self._painter.caret = self._picking.caret if self.hasFocus() else None
        for index in self._pages_in_view():
            self._painter.draw(painter, self._sheets, index)
            self._margin.draw(painter, self._sheets, index)
        self._ask_for_pages()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        offset = self._sheets.offset_at(event.position() - self._shift())
        if event.button() == Qt.MouseButton.LeftButton and offset is not None:
            self._picking.begin(offset)
            self._held_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position() - self._shift()
        if self._picking.is_held:
            if (event.position() - self._held_at).manhattanLength() >= QGuiApplication.styleHints().startDragDistance():
                self._drag(event.position())
        elif self._sheets.is_on_words(point):
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.viewport().unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        dragged = self._picking.end()
        point = event.position() - self._shift()
        glyph, note = self._margin.event_at(self._sheets, point), self._margin.note_at(self._sheets, point)
        offset = self._sheets.offset_at(point)
        if dragged:
            return
        if note is not None:
            self.note_pressed.emit(note)
        elif glyph is not None:
            self.glyph_pressed.emit(glyph)
        elif offset is not None:
            self._picking.put(offset)
            self.viewport().update()
            self.pressed.emit(offset)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By key about the words at the caret, else about those under the pointer."""
        offset = self._sheets.offset_at(QPointF(event.pos()) - self._shift())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = next(iter(self.rects(self.caret(), self.caret() + 1)), QRectF()).bottomLeft().toPoint()
            self.menu_asked.emit(self.caret(), self.viewport().mapToGlobal(at))
        elif offset is not None:
            self.menu_asked.emit(offset, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._picking.take_all()
            self.viewport().update()
        elif key in (_Key.Key_Plus, _Key.Key_Equal, _Key.Key_Minus):
            self.zoom_by(-1 if key == _Key.Key_Minus else 1)
        elif not self.scroll_by_key(key):
            super().keyPressEvent(event)

    # ---- drawing and dragging

    def _drag(self, position: QPointF) -> None:
        """Select up to a point; one above or below the view scrolls it."""
        beyond = min(0.0, position.y()) + max(0.0, position.y() - self.viewport().height())
        self.bar.setValue(self.bar.value() + round(beyond))
        offset = self._sheets.offset_at(position - self._shift())
        if offset is not None:
            self._picking.drag_to(offset)
            self.viewport().update()

    def _ask_for_pages(self) -> None:
        """Those in view and the next one, as sharp as the screen shows them."""
        seen = self._pages_in_view()
        wanted = [*seen, *([seen.stop] if seen.stop < len(self._sheets.pages) else [])]
        self._drawn.give_up({index + 1 for index in wanted})
        for index in wanted:
            self._drawn.ask(index + 1, self._sheets.stack.scale * self.devicePixelRatioF())
