"""Where words stand on one page, in points: stretches of the text become rectangles, points become offsets."""

from __future__ import annotations

import struct
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

from kzexplorer.domain.page import Page, Run
from kzexplorer.domain.span import Span

_GAP = 1.2  # of the height of a line: words nearer than that are lit as one stretch


class PlacedPage:
    """A page whose runs have been unpacked once; one whose runs are damaged has none."""

    def __init__(self, page: Page) -> None:
        self.page = page
        try:
            self._runs = page.boxes(page.span) if page.span is not None else []
        except struct.error:
            self._runs = []
        self._starts = [run.start for run in self._runs]

    def rects(self, span: Span) -> Iterator[QRectF]:
        """Where a stretch of the text stands, words side by side joined to one rectangle."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        runs = [run for run in self._runs[first : bisect_left(self._starts, span.end)] if run.end > span.start]
        joined: QRectF | None = None
        for rect in (_cut(run, span) for run in runs):
            if joined is not None and _goes_on(joined, rect):
                joined = joined.united(rect)
                continue
            if joined is not None:
                yield joined
            joined = rect
        if joined is not None:
            yield joined

    def offset_at(self, point: QPointF) -> int | None:
        """The offset of the character under a point, or nearest to it; None on a page without words."""
        if not self._runs:
            return None
        nearest = min(self._runs, key=lambda run: _away(run, point))
        share = (point.x() - nearest.left) / max(0.01, nearest.right - nearest.left)
        length = nearest.end - nearest.start
        return nearest.start + min(length - 1, max(0, int(share * length)))

    def is_on_words(self, point: QPointF) -> bool:
        """Whether a point is on a word, or between the words of a line."""
        return any(_away(run, point) < 16 for run in self._runs)

    def lines(self) -> list[QRectF]:
        """The lines of words, for what stands in for a page that is still being drawn."""
        rows = groupby(self._runs, key=lambda run: round(run.top))
        return [_around(list(runs)) for _, runs in rows]


def _cut(run: Run, span: Span) -> QRectF:
    """The part of a run that is in the span, as if all of its letters were as wide."""
    width, length = run.right - run.left, run.end - run.start
    left = run.left + width * max(0, span.start - run.start) / length
    right = run.left + width * min(length, span.end - run.start) / length
    return QRectF(left, run.top, right - left, run.bottom - run.top)


def _goes_on(before: QRectF, after: QRectF) -> bool:
    """Whether two rectangles are words of one line, side by side."""
    common = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
    lower = min(before.height(), after.height())
    apart = after.left() - before.right()
    return common > 0.5 * lower and -0.5 * lower < apart < _GAP * max(lower, 1)


def _away(run: Run, point: QPointF) -> float:
    """Square of the distance; up and down counts four times, as lines are read across."""
    x = max(run.left - point.x(), 0.0, point.x() - run.right)
    y = max(run.top - point.y(), 0.0, point.y() - run.bottom)
    return x * x + 16 * y * y


def _around(runs: list[Run]) -> QRectF:
    left, top = min(run.left for run in runs), min(run.top for run in runs)
    right, bottom = max(run.right for run in runs), max(run.bottom for run in runs)
    return QRectF(left, top, right - left, bottom - top)
