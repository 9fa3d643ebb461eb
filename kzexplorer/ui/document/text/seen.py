"""The paragraphs of the text that are in view, and where stretches of them stand, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

from kzexplorer.ui.document.text.offsets import Offsets


class Seen:
    """Paragraphs with their upper left corners in the viewport, from the top; true until the text moves."""

    def __init__(self, blocks: Iterable[tuple[QTextBlock, QPointF]], offsets: Offsets) -> None:
        self._offsets = offsets
        self._blocks = [(block.position(), block.length(), block.layout(), top) for block, top in blocks]

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Where a stretch of the text stands, a rectangle for each visible line of it."""
        start, end = self._offsets.position(start), self._offsets.end_position(end)
        for position, length, layout, top in self._blocks:
            if position >= end:
                return
            first, last = max(0, start - position), min(length - 1, end - position)
            if first < last:
                yield from _line_rects(layout, top, first, last)


def _line_rects(layout: QTextLayout, top: QPointF, first: int, last: int) -> Iterator[QRectF]:
    for number in range(layout.lineForTextPosition(first).lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= last:
            return
        left = _x(line, max(first, line.textStart()))
        right = _x(line, min(last, line.textStart() + line.textLength()))
        yield QRectF(top.x() + min(left, right), top.y() + line.y(), abs(right - left), line.ascent() + line.descent())


def _x(line: QTextLine, position: int) -> float:
    return float(line.cursorToX(position)[0])  # type: ignore[index]  # the stubs do not know that it is a pair
