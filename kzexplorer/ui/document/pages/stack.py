"""Where pages stand below one another, in pixels of the view."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from kzexplorer.domain.page import Page

GAP, SIDE = 14, 38
"""Pixels between pages, and beside them, where the glyphs of events stand."""


class Stack:
    """The pages of a document at `scale` pixels a point, each in the middle of the widest or of the view."""

    def __init__(self, pages: Sequence[Page], scale: float, room: float) -> None:
        self.pages, self.scale = pages, scale
        widest = max((page.width for page in pages), default=0) * scale
        self.width = widest + 2 * SIDE
        self._middle = max(self.width, room) / 2
        self._tops: list[float] = []
        top = float(GAP)
        for page in pages:
            self._tops.append(top)
            top += page.height * scale + GAP
        self.height = top

    def rect(self, index: int) -> QRectF:
        """Of the page at that place, counted from 0."""
        page = self.pages[index]
        width, height = page.width * self.scale, page.height * self.scale
        return QRectF(self._middle - width / 2, self._tops[index], width, height)

    def index_at(self, y: float) -> int:
        """The page at a height, or the one above it."""
        return max(0, bisect_right(self._tops, y) - 1)

    def between(self, top: float, bottom: float) -> range:
        """The pages that touch these heights."""
        if not self.pages:
            return range(0)
        return range(self.index_at(top), self.index_at(bottom) + 1)

    def to_page(self, index: int, point: QPointF) -> QPointF:
        """A point of the stack in points of a page."""
        return (point - self.rect(index).topLeft()) / self.scale

    def from_page(self, index: int, rect: QRectF) -> QRectF:
        """A rectangle of a page, in points, as one of the stack."""
        corner, scale = self.rect(index).topLeft(), self.scale
        return QRectF(
            corner.x() + rect.x() * scale, corner.y() + rect.y() * scale, rect.width() * scale, rect.height() * scale
        )


def fitting(pages: Sequence[Page], room: float) -> float:
    """Pixels a point at which the widest page fills that many pixels."""
    widest = max((page.width for page in pages), default=600.0)
    return max(0.1, (room - 2 * SIDE) / max(1.0, widest))
