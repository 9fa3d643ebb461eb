"""The text itself: Qt draws the words, we draw the marks behind them and a glyph beside each event's first line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from kzexplorer.ui.document.gutter import Gutter
from kzexplorer.ui.document.layers import Layer, Mark, Stroke
from kzexplorer.ui.document.scrollbar import MarkedScrollBar
from kzexplorer.ui.document.seen import Seen
from kzexplorer.ui.theme import Theme, text_font
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.viewport import known_viewport

_TOP = 10
_COLUMN = 780
_TEXT_PX = 16


@dataclass(frozen=True)
class Dress:
    """How a stretch [start, end) of Qt positions is set: its colour and whether it is bold."""

    start: int
    end: int
    colour: str
    bold: bool = False


class TextView(QPlainTextEdit):
    """Read-only text with marks; all positions are Qt's. `pressed` comes with the position of the character that
    was clicked or that the caret was moved to by key, `glyph_pressed` with the event id of a glyph."""

    pressed = Signal(int)
    glyph_pressed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layers: tuple[Layer, ...] = ()
        self._silent = False
        self._before_peek: int | None = None
        self._ground = known_viewport(self)
        self.setObjectName("documentText")
        self.setAccessibleName("Document text")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(text_font(_TEXT_PX))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setCenterOnScroll(False)
        self.document().setDocumentMargin(0)
        self.bar = MarkedScrollBar(theme, self)
        self.setVerticalScrollBar(self.bar)
        self.gutter = Gutter(self.in_view, self.seen, theme, self)
        self.gutter.pressed.connect(self.glyph_pressed)
        self.updateRequest.connect(lambda _rect, _dy: self._moved())
        self.cursorPositionChanged.connect(self._caret_moved)
        self._fit_column()

    def show_text(self, text: str) -> None:
        """Replace the text; marks go with it."""
        self._layers = ()
        self._before_peek = None
        self.gutter.show_glyphs(())
        self._silent = True
        self.setPlainText(text)
        self._silent = False

    def set_dress(self, dresses: Sequence[Dress]) -> None:
        """Set these stretches in their colour and weight, and all others plainly."""
        self._silent = True
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        for dress in dresses:
            form = QTextCharFormat()
            form.setForeground(QColor(dress.colour))
            if dress.bold:
                form.setFontWeight(700)
            self._cursor(dress.start, dress.end).setCharFormat(form)
        self._silent = False

    def set_layers(self, layers: Sequence[Layer]) -> None:
        """Draw these marks, the first layer lowest."""
        self._layers = tuple(layers)
        self.viewport().update()

    def words(self, start: int, end: int) -> str:
        """What Qt's document holds between two positions."""
        return self._cursor(start, end).selectedText().replace("\u2029", "\n")

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that a stretch is in view, in the upper third or, if long, from the top; the caret goes there."""
        self._silent = True
        self.setTextCursor(self._cursor(start, start))
        self._silent = False
        if not (self._in_view(start) and self._in_view(end)):
            self.centerCursor()
            line = self.fontMetrics().lineSpacing()
            above = 1 if not self._in_view(end) else self.viewport().height() // (3 * line)
            self.bar.setValue(self.bar.value() + self.cursorRect().top() // line - above)

    def peek(self, start: int, end: int) -> None:
        """Scroll to a stretch, where it is not in view, until `end_peek`; the caret stays."""
        if self._before_peek is None:
            self._before_peek = self.bar.value()
        caret = self.textCursor()
        if not (self._in_view(start) and self._in_view(end)):
            self.reveal(start, end)
        self._silent = True
        scrolled = self.bar.value()
        self.setTextCursor(caret)
        self.bar.setValue(scrolled)
        self._silent = False

    def end_peek(self) -> None:
        """Scroll back to where it was before the first `peek`."""
        if self._before_peek is not None:
            self.bar.setValue(self._before_peek)
            self._before_peek = None

    def position_at(self, point: QPoint) -> int:
        """The position of the character under a point of the viewport, not of the gap nearest to it."""
        cursor = self.cursorForPosition(point)
        before_point = self.cursorRect(cursor).left() <= point.x()
        return cursor.position() if before_point else max(cursor.block().position(), cursor.position() - 1)

    def seen(self) -> tuple[int, int]:
        """From where to where the paragraphs go that are in view, whichever way they are written."""
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).block()
        return self.firstVisibleBlock().position(), last.position() + last.length()

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Where a stretch stands in the viewport, a rectangle for each visible line of it."""
        return self.in_view().rects(start, end)

    def in_view(self) -> Seen:
        """The paragraphs in view, to ask several times where stretches stand."""
        return Seen(self._visible_blocks())

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.pressed.emit(self.position_at(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_column()

    def _moved(self) -> None:
        self.gutter.update()
        whole = max(1, self.document().characterCount())
        first = self.cursorForPosition(QPoint(0, 0)).position()
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
        self.bar.show_seen(first / whole, last / whole)

    def _visible_blocks(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        block = self.firstVisibleBlock()
        bottom = self.viewport().height()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
            if top.y() > bottom:
                return
            yield block, top
            block = block.next()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _in_view(self, position: int) -> bool:
        return self.viewport().rect().adjusted(0, 0, 0, -8).contains(self.cursorRect(self._cursor(position, position)))

    def _caret_moved(self) -> None:
        if not self._silent and self.hasFocus() and not self._mouse_down():
            self.pressed.emit(self.textCursor().position())

    def _mouse_down(self) -> bool:
        return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton

    def _fit_column(self) -> None:
        spare = max(0, self.width() - self.bar.width() - self.gutter.sizeHint().width() - _COLUMN)
        left = self.gutter.sizeHint().width() + spare // 2
        self.setViewportMargins(left, _TOP, 18 + spare - spare // 2, 0)
        self.gutter.setGeometry(
            left - self.gutter.sizeHint().width(), _TOP, self.gutter.sizeHint().width(), self.height()
        )


def _draw(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    if mark.stroke is Stroke.GROUND:
        painter.fillRect(rect.adjusted(-1, 0, 1, 1), mark.colour)
        return
    dotted = mark.stroke is Stroke.DOTTED
    pen = QPen(mark.colour, 1.5, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.drawLine(rect.bottomLeft() + QPointF(0, -0.5), rect.bottomRight() + QPointF(0, -0.5))
