"""The pages of a document as they stand below one another in the view, with the places of their words."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF

from kzexplorer.domain.page import Page
from kzexplorer.domain.span import Span
from kzexplorer.ui.document.pages.placed import PlacedPage
from kzexplorer.ui.document.pages.stack import GAP, Stack, fitting

POINT = 96 / 72
"""Pixels of a screen a point, where pages are as large as their paper."""

_KEPT = 60


class Sheets:
    """Pages count from 0 here; `read` gives the one of a number from 1 with the places of its words. Rectangles and
    points are in pixels of the stack, from its upper left corner."""

    def __init__(self, pages: Sequence[Page] = (), read: Callable[[int], Page] | None = None) -> None:
        self.pages = pages
        self.stack = Stack(pages, 1.0, 0)
        self._read = read or (lambda number: pages[number - 1])
        self._placed: OrderedDict[int, PlacedPage] = OrderedDict()
        self._written = [(page.span, index) for index, page in enumerate(pages) if page.span is not None]

    def lay_out(self, zoom: float | None, room: float) -> None:
        """Stand so large (1.0 is the size of the paper), or as wide as there is room."""
        self.stack = Stack(self.pages, fitting(self.pages, room) if zoom is None else zoom * POINT, room)

    def placed(self, index: int) -> PlacedPage:
        """A page with the places of its words."""
        if index not in self._placed:
            self._placed[index] = PlacedPage(self._read(index + 1))
            while len(self._placed) > _KEPT:
                self._placed.popitem(last=False)
        return self._placed[index]

    def span(self, index: int) -> Span | None:
        """Which part of the text stands on a page; None where there is no such page or it has no words."""
        return self.pages[index].span if index < len(self.pages) else None

    def index_of(self, offset: int) -> int | None:
        """The page on which a character stands."""
        return next((i for i, page in enumerate(self.pages) if page.span is not None and page.span.holds(offset)), None)

    def share_of(self, offset: int) -> float:
        """How far down a character stands, from 0 to 1; on its page, by how many of its words stand before it."""
        at = bisect_right(self._written, offset, key=lambda each: each[0].start) - 1
        if at < 0:
            return 0.0
        span, index = self._written[at]
        before = min(1.0, (offset - span.start) / max(1, span.end - span.start))
        page = self.stack.rect(index)
        return (page.top() + before * page.height()) / max(1.0, self.stack.height)

    def rects(self, index: int, start: int, end: int) -> list[QRectF]:
        """Where a stretch of the text stands on a page."""
        if start >= end:
            return []
        return [self.stack.from_page(index, rect) for rect in self.placed(index).rects(Span(start, end))]

    def offset_at(self, point: QPointF) -> int | None:
        """The character nearest to a point, on the page at its height; None on a page without words."""
        index = self.stack.index_at(point.y())
        if not self.pages:
            return None
        return self.placed(index).offset_at(self.stack.to_page(index, point))

    def is_on_words(self, point: QPointF) -> bool:
        """Whether a point is on a word, or between the words of a line."""
        index = self.stack.index_at(point.y())
        return bool(self.pages) and self.placed(index).is_on_words(self.stack.to_page(index, point))

    def first_offset(self, indexes: Iterable[int], y: float) -> int:
        """The first character below a height, on the first of these pages that has words."""
        corners = (QPointF(self.stack.rect(index).left(), y + GAP) for index in indexes)
        found = (
            self.placed(index).offset_at(self.stack.to_page(index, corner))
            for index, corner in zip(indexes, corners, strict=False)
        )
        return next((offset for offset in found if offset is not None), 0)
