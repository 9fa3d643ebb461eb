"""Draws a line of words with some on a coloured ground, so that the first of these shows where room is short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from kzexplorer.domain.span import Span

_BEFORE = 0.35
_SPACES = {ord(letter): " " for letter in "\n\t\r\v\f\u2028\u2029"}
_MOST = 400
_DOTS = "…"


def one_line(words: str) -> str:
    """The words with a space for each break, so that places in them stay what they are."""
    return words.translate(_SPACES)


def windowed(words: str, marks: Sequence[Span], metrics: QFontMetricsF, room: float) -> tuple[str, list[Span]]:
    """The stretch of a line that shows its first mark within `room` pixels, and the marks where they then are."""
    if not marks or _fits(words, marks[0].end, metrics, room - metrics.horizontalAdvance(_DOTS)):
        return words[:_MOST], [mark for mark in marks if mark.end <= _MOST]
    start = first = marks[0].start
    while start:
        before = max(words.rfind(" ", 0, start), 0)
        if metrics.horizontalAdvance(words[before:first]) > _BEFORE * room:
            break
        start = before
    lead = _DOTS if start else ""
    by = len(lead) - start
    return lead + words[start : start + _MOST], [
        Span(mark.start + by, mark.end + by) for mark in marks if mark.start >= start and mark.end <= start + _MOST
    ]


def _fits(words: str, end: int, metrics: QFontMetricsF, room: float) -> bool:
    return end <= _MOST and metrics.horizontalAdvance(words[:end]) <= room


def draw_marked(painter: QPainter, box: QRectF, words: str, marks: Sequence[Span], ground: str, ink: str) -> None:
    """Draw the words into the box in the painter's font, those of the marks in `ink` on `ground`."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    shown, moved = windowed(one_line(words), marks, metrics, box.width())
    shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, box.width())
    plain = painter.pen().color()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    seen = len(shown.removesuffix(_DOTS))
    lit = [Span(mark.start, min(mark.end, seen)) for mark in moved if mark.start < seen]
    for mark in lit:
        left = metrics.horizontalAdvance(shown[: mark.start])
        wide = metrics.horizontalAdvance(shown[: mark.end]) - left
        painter.drawRoundedRect(QRectF(box.left() + left - 1, box.center().y() - 9, wide + 2, 18), 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(plain)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
    painter.setPen(QColor(ink))
    for mark in lit:
        left = metrics.horizontalAdvance(shown[: mark.start])
        area = box.adjusted(left, 0, 0, 0)
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown[mark.start : mark.end]
        )
    painter.setPen(plain)
