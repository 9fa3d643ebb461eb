"""A text of any length in Qt's plain-text widget: of a long one only a slice around what is looked at is laid out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from kzexplorer.domain.span import Span
from kzexplorer.translation import numeral, tr
from kzexplorer.ui.document.marks.signs import Dress
from kzexplorer.ui.document.text.offsets import Offsets
from kzexplorer.ui.document.text.seen import Seen
from kzexplorer.ui.document.text.slices import WHOLE, breaks, slice_around
from kzexplorer.ui.widgets.viewport import known_viewport

_NEAR_THE_EDGE = 12_000
_A_LINE = 80
_Keys = QKeySequence.StandardKey
_TO_START = (_Keys.MoveToStartOfDocument, _Keys.SelectStartOfDocument)
_TO_END = (_Keys.MoveToEndOfDocument, _Keys.SelectEndOfDocument)


class SlicedText(QPlainTextEdit):
    """Read-only. Whoever asks gives and gets offsets of the text; positions of Qt's document stay in here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = known_viewport(self)
        self._text = ""
        self._offsets = Offsets("")
        self._dresses: tuple[Dress, ...] = ()
        self._selected = (0, 0)  # where the selection began and where the caret is, which need not be laid out
        self._silent = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCenterOnScroll(False)
        self.document().setDocumentMargin(0)
        self.selectionChanged.connect(self._selection_moved)
        self.cursorPositionChanged.connect(self._selection_moved)

    # ---- what it holds

    @property
    def length(self) -> int:
        """Of the whole text, in code points."""
        return len(self._text)

    def show_text(self, text: str) -> None:
        """Replace the text, and dress with it; its beginning shows."""
        self._text = text
        self._dresses = ()
        self._selected = (0, 0)
        self._lay_out(0)

    def set_dress(self, dresses: Sequence[Dress]) -> None:
        """Set these stretches, sorted and apart, in their colour and weight, and all others plainly."""
        self._dresses = tuple(dresses)
        self._silent = True
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        self._dress()
        self._silent = False

    def words(self, start: int, end: int) -> str:
        """What Qt's document holds of a stretch, as far as it is laid out."""
        edges = (start, *(at for at in self._offsets.breaks if start < at < end), end)
        pieces = (self._cursor(*pair).selectedText() for pair in pairwise(edges))
        return "".join(pieces).replace("\u2029", "\n")

    # ---- where things are

    def selected_words(self) -> str:
        """Words of one line that are selected, as they may be looked for elsewhere; none of longer selections."""
        start, end = sorted(self._selected)
        return " ".join(self._text[start:end].split()) if end - start <= _A_LINE else ""

    def selected_span(self) -> Span | None:
        """What is selected; None where nothing is."""
        start, end = sorted(self._selected)
        return Span(start, end) if start < end else None

    def caret(self) -> int:
        return self._selected[1]

    def place(self) -> int:
        """Where a person reads: at the caret where that is in view, else at the first line in view."""
        first, last = self.seen()
        return self.caret() if first <= self.caret() < last else self.top()

    def seen(self) -> tuple[int, int]:
        """From where to where the paragraphs go that are in view, whichever way they are written."""
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).block()
        first = self._offsets.offset(self.firstVisibleBlock().position())
        return first, self._offsets.offset(last.position() + last.length() - 1) + 1

    def in_view(self) -> Seen:
        """The paragraphs in view, to ask several times where stretches stand."""
        return Seen(self._visible_blocks(), self._offsets)

    def top(self) -> int:
        """Where the first line in view begins."""
        block = self.firstVisibleBlock()
        if not block.isValid():  # while another text is being laid out
            return self._offsets.begin
        line = block.layout().lineAt(max(0, self.verticalScrollBar().value() - block.firstLineNumber()))
        return self._offsets.offset(block.position() + (line.textStart() if line.isValid() else 0))

    def position_at(self, point: QPoint) -> int:
        """The offset of the character under a point of the viewport, not of the gap nearest to it."""
        cursor = self.cursorForPosition(point)
        before_point = self.cursorRect(cursor).left() <= point.x()
        at = cursor.position() if before_point else max(cursor.block().position(), cursor.position() - 1)
        return self._offsets.offset(at)

    # ---- going there

    def scroll_to(self, offset: int) -> None:
        """Let the line of an offset be the first in view, as far as the end of the text allows."""
        self._bring(offset)
        position = self._offsets.position(offset)
        block = self.document().findBlock(position)
        self.blockBoundingGeometry(block)  # lays it out, and so tells its lines
        line = block.layout().lineForTextPosition(position - block.position())
        self.verticalScrollBar().setValue(block.firstLineNumber() + max(0, line.lineNumber()))

    def scroll_to_page(self, _number: int, start: int) -> None:
        """Let the line where a page begins be the first in view, with the caret in it."""
        self.reveal(start, start)
        self.scroll_to(start)

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that a stretch is in view, in the upper third or, if long, from the top; the caret goes there."""
        self._bring(start)
        self._silent = True
        self.setTextCursor(self._cursor(start, start))
        self._silent = False
        self._selected = (start, start)
        if not (self._in_view(start) and self._in_view(end)):
            self.centerCursor()
            line = self.fontMetrics().lineSpacing()
            above = 1 if not self._in_view(end) else self.viewport().height() // (3 * line)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().top() // line - above)

    def keeping_place(self, change: object) -> None:
        """Lay lines out anew by calling `change`, with the same words at the top before and after."""
        top = self.top()
        change()  # type: ignore[operator]
        self.scroll_to(top)

    # ---- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_Keys.SelectAll):
            self.selectAll()
            self._selected = (0, self.length)
            return
        if any(map(event.matches, (*_TO_START, *_TO_END))):
            self._bring(0 if any(map(event.matches, _TO_START)) else self.length)
        elif not event.matches(_Keys.Copy):
            self._bring(self.caret())
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        start, end = sorted(self._selected)
        copied.setText(self._text[start:end])
        return copied

    def _selection_moved(self) -> None:
        if self._silent:
            return
        cursor = self.textCursor()
        anchor, caret = self._offsets.offset(cursor.anchor()), self._offsets.offset(cursor.position())
        before = self._selected[0]
        far = not self._offsets.begin <= before <= self._offsets.end
        self._selected = (before if far and cursor.hasSelection() else anchor, caret)

    # ---- laying out

    def _bring(self, offset: int) -> None:
        """Lay out the slice around an offset, unless it is laid out and not at the edge of its slice."""
        if self.length <= WHOLE:
            return
        begin, end = self._offsets.begin, self._offsets.end
        near_begin, near_end = begin and offset - begin < _NEAR_THE_EDGE, end < self.length
        if near_begin or (near_end and end - offset < _NEAR_THE_EDGE) or not begin <= offset <= end:
            self._lay_out(offset)

    def follow_scrolling(self, _value: int = 0) -> None:
        """Lay out the slice around what is in view, where that comes near the edge of what is laid out."""
        if self.length > WHOLE and not self._silent:
            top = self.top()
            before = self._offsets
            self._bring(top)
            if self._offsets is not before:
                self.scroll_to(top)

    def _lay_out(self, offset: int) -> None:
        begin, end = slice_around(self._text, offset)
        self._offsets = Offsets(self._text, begin, end, breaks(self._text, begin, end))
        self._silent = True
        self.setPlainText(self._offsets.shown(self._text))
        self._dress()
        self.setTextCursor(self._cursor(*self._selected))
        self._silent = False
        self._describe()

    def _describe(self) -> None:
        """Screen readers hear what is laid out, so they are told how much of the text that is."""
        begin, end, whole = self._offsets.begin, self._offsets.end, self.length
        part = tr(
            "Part of a long text: characters {begin} to {end} of {whole}. Arrow keys and Page Down go on.",
            begin=numeral(begin),
            end=numeral(end),
            whole=numeral(whole),
        )
        self.setAccessibleDescription(part if end - begin < whole else "")

    def _dress(self) -> None:
        begin, end = self._offsets.begin, self._offsets.end
        for dress in self._dresses:
            if dress.start >= end:
                return
            if dress.end > begin:
                self._cursor(dress.start, dress.end).setCharFormat(_form(dress))

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
        cursor.setPosition(self._offsets.position(start))
        forward = start < end
        there = self._offsets.end_position(end) if forward else self._offsets.position(end)
        cursor.setPosition(there, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _in_view(self, offset: int) -> bool:
        shown: QRect = self.viewport().rect().adjusted(0, 0, 0, -8)
        return shown.contains(self.cursorRect(self._cursor(offset, offset)))


def _form(dress: Dress) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(dress.colour))
    if dress.bold:
        form.setFontWeight(700)
    return form
