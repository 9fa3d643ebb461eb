"""What a painting of the timeline is drawn with, whether it goes to pixels or to a page."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from kzexplorer.timeline.frames.placed import Pixels
from kzexplorer.ui.timeline.painting.looks import Dashes, Dots, Spans
from kzexplorer.ui.timeline.painting.palette import Coloured, Palette
from kzexplorer.ui.timeline.painting.texts import Role, Texts


class Ink(ABC):
    """Draws in batches: a call of each method stands for as many things as its columns have rows.

    Positions are pixels of the painter. `behind` tells that the last frame left words out that were new.
    """

    behind = False

    def __init__(self, theme: Coloured) -> None:
        self.palette = Palette(theme)
        self.texts = Texts()

    def refresh(self) -> None:
        """Take the colours of the theme that is in force."""
        self.palette.refresh()

    @abstractmethod
    def begin(self, ratio: float, *, whole: bool) -> None:
        """A new frame at that ratio of device pixels; unless `whole`, words that are new may wait for the next."""

    def snapped(self, at: float) -> float:
        """The nearest position where things are drawn sharply."""
        return at

    @abstractmethod
    def fill(self, painter: QPainter, colour: QColor, rectangles: Pixels) -> None:
        """Fill rectangles: rows of (left, top, width, height)."""

    def fill_each(
        self, painter: QPainter, colours: Sequence[QColor], which: npt.NDArray[np.integer], rectangles: Pixels
    ) -> None:
        """Fill rectangles, each in one of these colours."""
        for at, colour in enumerate(colours):
            self.fill(painter, colour, rectangles[which == at])

    @abstractmethod
    def bodies(self, painter: QPainter, spans: Spans, dashes: Dashes, dots: Dots, width: float) -> None:
        """Draw spans, the dashes on them, and marks on top, as far as they are seen from x = 0 to `width`."""

    @abstractmethod
    def words(
        self,
        painter: QPainter,
        role: Role,
        colour: QColor,
        words: Sequence[str],
        x: npt.ArrayLike,
        y: npt.ArrayLike,
        room: npt.ArrayLike = math.inf,
        *,
        urgent: bool = True,
    ) -> None:
        """Words from `x` on with their middle line at `y`, in `room` pixels at most; drawn by `flush` at the latest."""

    def passing_words(
        self, painter: QPainter, role: Role, colour: QColor, words: Sequence[str], x: Pixels, y: Pixels, room: Pixels
    ) -> None:
        """Words that hardly come again, such as counts: nothing is kept of them."""
        self.words(painter, role, colour, words, x, y, room)

    def kept(
        self, painter: QPainter, place: Hashable, key: Hashable, area: QRectF, paint: Callable[[QPainter], None]
    ) -> None:
        """What `paint` paints onto the panel in an area, which looks the same at that place while the key is."""
        self.fill_one(painter, self.palette.panel, area)
        paint(painter)

    @abstractmethod
    def flush(self, painter: QPainter) -> None:
        """Draw the words that are not drawn yet, where the painter stands now."""

    def fill_one(self, painter: QPainter, colour: QColor, area: QRectF) -> None:
        """Fill a single rectangle."""
        painter.fillRect(area, colour)

    def box(
        self, painter: QPainter, area: QRectF, radius: float, ground: QColor | None, line: QColor | None, wide: float
    ) -> None:
        """A rectangle with round corners: its ground, and a line `wide` pixels thick around it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen if line is None else QPen(line, wide))
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush) if ground is None else QBrush(ground))
        painter.drawRoundedRect(area, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
