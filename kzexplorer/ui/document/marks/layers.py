"""What is marked in the text: coloured stretches in layers, sorted so that only the visible ones are touched."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kzexplorer.domain.span import Span

_KNOB = 3.6


class Stroke(Enum):
    """How a stretch is drawn: a ground behind the words, a line below them, or a handle at its first or last letter."""

    GROUND = 0
    UNDERLINE = 1
    DOTTED = 2
    BEGINS = 3
    ENDS = 4


class Mark(NamedTuple):
    """A stretch [start, end) of the text in one colour."""

    start: int
    end: int
    colour: QColor
    stroke: Stroke = Stroke.GROUND


class Layer:
    """Marks sorted by start; finding those of a range costs the logarithm of all plus the ones found."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self._marks = sorted(marks, key=itemgetter(0, 1))
        self._starts = [mark.start for mark in self._marks]
        self._longest = max((mark.end - mark.start for mark in self._marks), default=0)

    def within(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that touch [start, end), in order."""
        for index in range(bisect_left(self._starts, start - self._longest), len(self._marks)):
            mark = self._marks[index]
            if mark.start >= end:
                return
            if mark.end > start:
                yield mark


class Stretches:
    """A layer of stretches in one colour that are apart from each other, made for tens of thousands of them."""

    def __init__(self, spans: Sequence[Span], colour: QColor) -> None:
        self._spans, self._colour = spans, colour

    def within(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that touch [start, end), in order."""
        for index in range(bisect_right(self._spans, start, key=lambda span: span.end), len(self._spans)):
            span = self._spans[index]
            if span.start >= end:
                return
            yield Mark(span.start, span.end, self._colour)


AnyLayer = Layer | Stretches


def draw_handle(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    """A bar beside a letter with a knob where it is taken hold of: above where words begin, below where they end."""
    begins = mark.stroke is Stroke.BEGINS
    left = rect.left() - 1 if begins else rect.right() - 1
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark.colour)
    painter.drawRect(QRectF(left, rect.top() - 1, 2, rect.height() + 2))
    knob = QPointF(left + 1, rect.top() - 1 if begins else rect.bottom() + 1)
    painter.drawEllipse(knob, _KNOB, _KNOB)
    painter.restore()
