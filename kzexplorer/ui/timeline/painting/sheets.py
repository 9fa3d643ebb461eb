"""Words as pieces of a few pixmaps, drawn there once: laying text out anew in every frame costs ten times as much."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from kzexplorer.timeline.frames.placed import Pixels
from kzexplorer.ui.timeline.painting.fragments import draw_fragments
from kzexplorer.ui.timeline.painting.texts import Role, Texts, runs_backwards

_LINE = 20
_SIDE = 2
_PAGE = (1_536, 128)
_SMALL_PAGE = (768, 160)
_MOST_BYTES = 48_000_000
_FEWEST_PAGES = 3
FADE = 26.0
_STEPS = 5
_NUMBERS = np.arange(_STEPS, dtype=np.float64)[:, np.newaxis]

Slots = npt.NDArray[np.int32]
_Style = tuple[Role, int]


@dataclass(slots=True)
class _Page:
    """A pixmap with lines of words; `row` and `left` are where the next ones go, in its pixels."""

    pixmap: QPixmap
    used: int = 0
    row: int = 0
    left: int = 0
    slots: list[tuple[_Style, str, int]] = field(default_factory=list)


class WordSheets:
    """Keeps words of any role and colour at one ratio of device pixels.

    When pages have run out, the one that has not been used for longest starts afresh; never one of the same frame.
    """

    def __init__(self, texts: Texts, page: tuple[int, int] = _PAGE) -> None:
        self._texts = texts
        self._size = page
        self._frame = 0
        self._left_to_draw = math.inf
        self.behind = False
        self._start(1.0)

    def set_ratio(self, ratio: float) -> None:
        """Device pixels of a pixel from now on."""
        if ratio != self._ratio:
            self._start(ratio)

    def begin(self, most_new: float = math.inf) -> None:
        """A new frame, with so many new words at most besides urgent ones; `behind` tells that it lacked some."""
        self._frame += 1
        self._left_to_draw = most_new
        self.behind = False

    @property
    def line(self) -> int:
        """The height of a line, in device pixels."""
        return self._height

    def baseline(self, role: Role) -> int:
        """Where words stand in a line, in device pixels from its top."""
        return round(self._texts.baseline(role, _LINE) * self._ratio)

    def add(
        self,
        role: Role,
        colour: QColor,
        words: Sequence[str],
        x: npt.ArrayLike,
        y: npt.ArrayLike,
        room: npt.ArrayLike = math.inf,
        *,
        urgent: bool = True,
    ) -> None:
        """Words for the next `draw`, from `x` on with their middle line at `y`; what does not fit in `room` fades."""
        slots = self._find((role, colour.rgba()), words, urgent)
        place = np.empty((3, len(slots)))
        place[0], place[1], place[2] = x, y, room
        self._added.append((slots, place))

    def draw(self, painter: QPainter) -> None:
        """Draw the words that were added since the last time, in a call for each page."""
        if not self._added:
            return
        slots, places = self._added[0]
        if len(self._added) > 1:
            slots = np.concatenate([slots for slots, _ in self._added])
            places = np.concatenate([place for _, place in self._added], axis=1)
        self._added.clear()
        if self.behind:
            seen = slots >= 0
            slots, places = slots[seen], places[:, seen]
        rows, pages = self._fragments(slots, *places)
        ratio = self._ratio
        if ratio != 1:
            painter.scale(1 / ratio, 1 / ratio)
        used = sorted(set(pages.tolist()))
        for page in used:
            draw_fragments(painter, self._pages[page].pixmap, rows if len(used) == 1 else rows[pages == page])
        if ratio != 1:
            painter.scale(ratio, ratio)

    def _start(self, ratio: float) -> None:
        self._ratio = ratio
        self._height = math.ceil(_LINE * ratio)
        self._page_size = (math.ceil(self._size[0] * ratio), math.ceil(self._size[1] * ratio))
        self._pages: list[_Page] = []
        self._open, self._under = 0, -1
        self._known: dict[_Style, dict[str, int]] = {}
        self._added: list[tuple[Slots, Pixels]] = []
        self._free = list(range(255, -1, -1))
        # a column a slot: page, left, top, width, the width of the words alone, whether they run from right to left
        self._table = np.zeros((6, 256), np.int32)
        # a row a slot: the piece that holds all of it, where its words would stand at (0, 0)
        self._whole = np.zeros((256, 10))

    # drawing

    def _fragments(self, slots: Slots, x: Pixels, y: Pixels, room: Pixels) -> tuple[Pixels, Slots]:
        """Pieces in device pixels, and the page of each: whole words, then words that are cut and the ends of those."""
        ratio, height = self._ratio, self._height
        page, _, _, width, inner, _ = self._table[:, slots]
        left, above = np.rint(x * ratio), np.rint(y * ratio - height / 2)
        space = np.minimum(np.ceil(room * ratio), width - 2 * _SIDE)
        cut = space < inner
        rows = self._whole[slots]
        rows[:, 0] += left
        rows[:, 1] += above
        if not cut.any():
            return rows, page
        whole, at = rows[~cut], np.flatnonzero(cut)
        ends = self._cut(*self._table[1:, slots[at]], left[at] - _SIDE, above[at], space[at])
        return np.concatenate((whole, ends)), np.concatenate((page[~cut], np.tile(page[at], 1 + _STEPS)))

    def _cut(self, source: Slots, top: Slots, width: Slots, _inner: Slots, backwards: Slots, *place: Pixels) -> Pixels:
        """Pieces of words that have `space` alone: what is whole of each, then the steps in which their ends fade."""
        left, above, space = place
        height, step = self._height, max(round(FADE * self._ratio / _STEPS), 1)
        body = np.maximum(space - step * _STEPS, 0) + _SIDE
        # words that run from right to left are cut at their left end, and stand against the right of their room
        turned = backwards > 0
        left = left + np.where(turned, space + 2 * _SIDE - body, 0)
        begin = source + np.where(turned, width - body, 0)
        rows = np.empty((1 + _STEPS, len(left), 10))
        rows[0, :, 4], rows[1:, :, 4] = body, step
        rows[0, :, 2] = 0.0
        rows[1:, :, 2] = np.where(turned, -step - _NUMBERS * step, body + _NUMBERS * step)
        rows[:, :, 0] = left + rows[:, :, 2] + rows[:, :, 4] / 2
        rows[:, :, 2] += begin
        rows[:, :, 1], rows[:, :, 3], rows[:, :, 5] = above + height / 2, top, height
        rows[:, :, 6:9] = 1.0, 1.0, 0.0
        rows[0, :, 9], rows[1:, :, 9] = 1.0, 1 - (_NUMBERS + 0.5) / _STEPS
        return rows.reshape(-1, 10)

    # keeping

    def _find(self, style: _Style, words: Sequence[str], urgent: bool) -> Slots:
        """The slots of words; -1 for those that this frame may not draw any more."""
        known = self._known.setdefault(style, {})
        found = [known.get(each, -1) for each in words]
        slots = np.array(found, np.int32)
        missing = [at for at, slot in enumerate(found) if slot < 0] if -1 in found else []
        for page in set(self._table[0, slots[slots >= 0] if missing else slots].tolist()):
            self._pages[page].used = self._frame
        if missing:
            if not urgent:
                self.behind |= len(missing) > self._left_to_draw
                missing = missing[: int(min(self._left_to_draw, len(missing)))]
                self._left_to_draw -= len(missing)
            self._draw_new(style, [words[at] for at in missing])
            slots[missing] = [known[words[at]] for at in missing]
        return slots

    def _draw_new(self, style: _Style, words: Sequence[str]) -> None:
        known = self._known[style]
        painter, self._under = QPainter(), -1
        try:
            for each in words:
                if each not in known:
                    known[each] = self._drawn(painter, style, each)
        finally:
            if painter.isActive():
                painter.end()

    def _drawn(self, painter: QPainter, style: _Style, words: str) -> int:
        """Draw words where there is room, with a painter that goes from page to page. Gives their slot."""
        role, colour = style
        most = self._page_size[0] - 2 * _SIDE
        needed = math.ceil(self._texts.width(role, words) * self._ratio)
        inner = min(needed, most)
        at = self._place(inner + 2 * _SIDE)
        page = self._pages[at]
        if self._under != at:
            if painter.isActive():
                painter.end()
            painter.begin(page.pixmap)
            self._under = at
        painter.setFont(self._texts.font(role))
        painter.setPen(QColor.fromRgba(colour))
        # stacked accents would else reach into the words above and below
        painter.resetTransform()
        painter.setClipRect(page.left, page.row, inner + 2 * _SIDE, self._height)
        painter.setTransform(QTransform(self._ratio, 0, 0, self._ratio, page.left + _SIDE, page.row))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        backwards = runs_backwards(words)
        below = self.baseline(role) / self._ratio
        painter.drawText(QPointF((inner - needed) / self._ratio if backwards else 0, below), words)
        slot = self._new_slot()
        self._table[:, slot] = at, page.left, page.row, inner + 2 * _SIDE, min(needed, 2**30), backwards
        wide, high = inner + 2 * _SIDE, self._height
        self._whole[slot] = wide / 2 - _SIDE, high / 2, page.left, page.row, wide, high, 1.0, 1.0, 0.0, 1.0
        page.slots.append((style, words, slot))
        page.left += inner + 2 * _SIDE
        return slot

    def _place(self, width: int) -> int:
        """The page with room for words of that width at its `row` and `left`."""
        if self._pages:
            page = self._pages[self._open]
            if page.left + width > self._page_size[0]:
                page.row, page.left = page.row + self._height, 0
            if page.row + self._height <= self._page_size[1]:
                page.used = self._frame
                return self._open
        self._open = self._fresh_page()
        self._pages[self._open].used = self._frame
        return self._open

    def _fresh_page(self) -> int:
        width, height = self._page_size
        most = max(_FEWEST_PAGES, _MOST_BYTES // (4 * width * height))
        oldest = min(range(len(self._pages)), key=lambda at: self._pages[at].used, default=0)
        if len(self._pages) < most or self._pages[oldest].used == self._frame:
            self._pages.append(_Page(QPixmap(width, height)))
            oldest = len(self._pages) - 1
        page = self._pages[oldest]
        page.pixmap.fill(Qt.GlobalColor.transparent)
        page.row = page.left = 0
        for style, words, slot in page.slots:
            del self._known[style][words]
            self._free.append(slot)
        page.slots.clear()
        return oldest

    def _new_slot(self) -> int:
        if not self._free:
            size = self._table.shape[1]
            self._table = np.concatenate((self._table, np.zeros_like(self._table)), axis=1)
            self._whole = np.concatenate((self._whole, np.zeros_like(self._whole)))
            self._free = list(range(2 * size - 1, size - 1, -1))
        return self._free.pop()


class Lettering(Texts):
    """Texts that can be drawn one at a time, for widgets with few words."""

    def __init__(self) -> None:
        super().__init__()
        self._sheets = WordSheets(self, _SMALL_PAGE)

    def set_ratio(self, ratio: float) -> None:
        """Device pixels of a pixel from now on."""
        self._sheets.set_ratio(ratio)

    def draw(
        self, painter: QPainter, role: Role, words: str, colour: QColor, at: QPointF, room: float = math.inf
    ) -> float:
        """Draw words with their middle line at `at.y()`; what does not fit in `room` fades. Gives the width drawn."""
        self._sheets.begin()
        self._sheets.add(role, colour, (words,), at.x(), at.y(), room)
        self._sheets.draw(painter)
        return min(self.width(role, words), room)
