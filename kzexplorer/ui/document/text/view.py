"""The text itself: Qt draws the words, we draw the marks behind them and a glyph beside each event's first line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.document.marks.layers import Layer, Mark, Stretches, Stroke, draw_handle
from kzexplorer.ui.document.marks.note_signs import Annotated
from kzexplorer.ui.document.marks.scrollbar import MarkedScrollBar
from kzexplorer.ui.document.marks.signs import Glyph
from kzexplorer.ui.document.text.gutter import Gutter
from kzexplorer.ui.document.text.note_margin import NoteMargin
from kzexplorer.ui.document.text.sliced import SlicedText
from kzexplorer.ui.theme import Theme, text_font
from kzexplorer.ui.widgets.guarded import guarded

_TOP, _RIGHT = 10, 18
USUAL_PX, LEAST_PX, MOST_PX = 16, 9, 32
COLUMNS = {"narrow": 560, "medium": 780, "wide": 1040, "full": None}
"""The most that lines are wide, in pixels, where letters have their usual size."""


class TextView(SlicedText):
    """Read-only text with marks, all at offsets of the text. `pressed` comes with the offset of the character that was
    clicked or that the caret was moved to by key, `glyph_pressed` with the event id of a glyph, `note_pressed` with the
    Annotated of a sign, `turned` after the text moved in view, `menu_asked` with the offset of what a menu is to be
    about, and where on the screen it opens."""

    pressed = Signal(int)
    glyph_pressed = Signal(int)
    note_pressed = Signal(object)
    turned = Signal()
    menu_asked = Signal(int, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layers: tuple[Layer | Stretches, ...] = ()
        self._before_peek: int | None = None
        self._column: int | None = COLUMNS["medium"]
        self.setObjectName("documentText")
        self.setAccessibleName(tr("Document text"))
        self.setFont(text_font(USUAL_PX))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.bar = MarkedScrollBar(theme, self)
        self.setVerticalScrollBar(self.bar)
        self.bar.dragged.connect(lambda share: self.scroll_to(round(share * self.length)))
        # Later, as Qt may be in the midst of its lines: another slice would take them from under it.
        self.bar.valueChanged.connect(self.follow_scrolling, Qt.ConnectionType.QueuedConnection)
        self.gutter = Gutter(self.in_view, self.seen, theme, self)
        self.gutter.pressed.connect(self.glyph_pressed)
        self.note_margin = NoteMargin(self.in_view, self.seen, theme, self)
        self.note_margin.pressed.connect(self.note_pressed)
        self.updateRequest.connect(lambda _rect, _dy: self._moved())
        self.cursorPositionChanged.connect(self._caret_moved)
        self._fit_column()

    def show_text(self, text: str) -> None:
        """Replace the text; marks go with it."""
        self._layers = ()
        self._before_peek = None
        self.gutter.show_glyphs(())
        self.note_margin.show_annotated(())
        super().show_text(text)

    def set_layers(self, layers: Sequence[Layer | Stretches]) -> None:
        """Draw these marks, the first layer lowest."""
        self._layers = tuple(layers)
        self.viewport().update()

    def show_glyphs(self, glyphs: Sequence[Glyph]) -> None:
        """A glyph beside the line where an event is told first."""
        self.gutter.show_glyphs(glyphs)

    def show_annotated(self, annotated: Sequence[Annotated]) -> None:
        """A sign beside words that something is written on."""
        self.note_margin.show_annotated(annotated)

    def select(self, event: int | None) -> None:
        """Draw a bar beside the lines that tell this event."""
        self.gutter.select(event)

    def set_type(self, px: int, column: int | None) -> None:
        """Size of the letters and most width of the lines, in pixels; None lets them be as wide as there is room."""

        def change() -> None:
            self._column = column
            self.setFont(text_font(px))
            self._fit_column()

        if (px, column) != (self.font().pixelSize(), self._column):
            self.keeping_place(change)

    def peek(self, start: int, end: int) -> None:
        """Scroll to a stretch, where it is not in view, until `end_peek`; the caret stays."""
        if self._before_peek is None:
            self._before_peek = self.top()
        caret = self.caret()
        if not (self._in_view(start) and self._in_view(end)):
            self.reveal(start, end)
        self._silent = True
        scrolled = self.bar.value()
        self.setTextCursor(self._cursor(caret, caret))
        self.bar.setValue(scrolled)
        self._silent = False
        self._selected = (caret, caret)

    def end_peek(self) -> None:
        """Scroll back to where it was before the first `peek`."""
        if self._before_peek is not None:
            self.scroll_to(self._before_peek)
            self._before_peek = None

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Where a stretch stands in the viewport, a rectangle for each visible line of it."""
        return self.in_view().rects(start, end)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = self.in_view()
        first, last = self.seen()
        for layer in self._layers:
            for mark in layer.within(first, last):
                for rect in seen.rects(mark.start, mark.end):
                    _draw(painter, rect, mark)
        painter.end()
        super().paintEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By key about the words at the caret, else about those under the pointer."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.menu_asked.emit(self.caret(), below)
        else:
            self.menu_asked.emit(self.position_at(event.pos()), event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.pressed.emit(self.position_at(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_column()

    def _moved(self) -> None:
        self.gutter.update()
        self.note_margin.update()
        whole = max(1, self.length)
        last = self._offsets.offset(self.cursorForPosition(self.viewport().rect().bottomRight()).position())
        self.bar.show_seen(self.top() / whole, last / whole)
        self.turned.emit()

    def _caret_moved(self) -> None:
        if not self._silent and self.hasFocus() and not self._mouse_down():
            self.pressed.emit(self.caret())

    def _mouse_down(self) -> bool:
        return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton

    def _fit_column(self) -> None:
        room = self.width() - self.bar.width() - self.gutter.sizeHint().width()
        spare = 0 if self._column is None else max(0, room - self._column)
        left = self.gutter.sizeHint().width() + spare // 2
        self.setViewportMargins(left, _TOP, _RIGHT + spare - spare // 2, 0)
        self.gutter.setGeometry(
            left - self.gutter.sizeHint().width(), _TOP, self.gutter.sizeHint().width(), self.height()
        )
        right = self.width() - self.bar.width() - (_RIGHT + spare - spare // 2)
        self.note_margin.setGeometry(right + 1, _TOP, self.note_margin.sizeHint().width(), self.height())


def _draw(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    if mark.stroke is Stroke.GROUND:
        painter.fillRect(rect.adjusted(-1, 0, 1, 1), mark.colour)
        return
    if mark.stroke in (Stroke.BEGINS, Stroke.ENDS):
        draw_handle(painter, rect, mark)
        return
    dotted = mark.stroke is Stroke.DOTTED
    pen = QPen(mark.colour, 1.5, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.drawLine(rect.bottomLeft() + QPointF(0, -0.5), rect.bottomRight() + QPointF(0, -0.5))
