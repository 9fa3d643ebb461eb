"""Looks for words in the document that shows, and knows the hits and which of them is looked at."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from kzexplorer.ui.background import Task
from kzexplorer.ui.document.find_bar import FindBar
from kzexplorer.ui.document.layers import Layer, Mark, Stretches
from kzexplorer.ui.document.marking import Inks
from kzexplorer.ui.document.search import Hits, Wanted, find
from kzexplorer.ui.session import Session

_AT_ONCE = 300_000
"""Up to so many characters are searched before the next frame."""


class Finding(QObject):
    """`found` comes when other hits are to be marked, `gone_to` with the span of the hit that is looked at."""

    found = Signal()
    gone_to = Signal(object)

    def __init__(self, session: Session, bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self.bar = session, bar
        self._text = ""
        self._from = 0
        self.hits = Hits()
        self._current: int | None = None
        self._looking: Task | None = None
        self._stop = threading.Event()
        bar.wanted.connect(self.look_for)
        bar.step.connect(self.step)

    def search_in(self, text: str, start: int) -> None:
        """Another document shows; hits after `start` come first."""
        self._text, self._from = text, start
        if self.bar.isHidden():
            self._show(Hits())
        else:
            self.look_for(self.bar.asked())

    def begin(self, start: int, words: str) -> None:
        """Look from an offset on; words (empty: those of the last time) stand in the field, to be typed over."""
        self._from = start
        self.bar.show()
        if words:
            self.bar.field.setText(words)
        self.bar.field.setFocus()
        self.bar.field.selectAll()
        self.look_for(self.bar.asked())

    def end(self) -> None:
        """Take the bar and its marks away."""
        self._give_up()
        self.bar.hide()
        self._show(Hits())

    def look_for(self, wanted: Wanted) -> None:
        """Look for these words in all of the document, off the window's thread in a long one."""
        self._give_up()
        if len(self._text) <= _AT_ONCE:
            self._arrived(find(self._text, wanted))
            return
        text, stop = self._text, self._stop
        self.bar.show_found("Looking…" if wanted.words.strip() else "", some=False)
        self._looking = self._session.read(lambda _reader: find(text, wanted, stop.is_set), self._arrived)

    def step(self, by: int) -> None:
        """Go to the next (+1) or the previous (-1) hit, and round again."""
        if self.hits.spans:
            self._current = (self._current or 0) + by if self._current is not None else 0
            self._current %= len(self.hits.spans)
            self._go()

    def layers(self, theme: Inks) -> Sequence[Layer | Stretches]:
        """All hits, and the one that is looked at."""
        if not self.hits.spans or self._current is None:
            return ()
        colours = theme.colours
        here = self.hits.spans[self._current]
        all_of_them = Stretches(self.hits.spans, QColor(colours.found))
        return all_of_them, Layer([Mark(here.start, here.end, QColor(colours.found_here))])

    def _arrived(self, hits: Hits) -> None:
        self._looking = None
        self._show(hits)
        if hits.spans:
            after = bisect_left(hits.spans, self._from, key=lambda span: span.start)
            self._current = after % len(hits.spans)
            self._go()

    def _show(self, hits: Hits) -> None:
        self.hits, self._current = hits, None
        nothing = self.bar.asked().words.strip() and not hits.spans
        self.bar.show_found("Not in this document" if nothing else "", some=bool(hits.spans))
        self.found.emit()

    def _go(self) -> None:
        assert self._current is not None
        here = self.hits.spans[self._current]
        self._from = here.start
        total = f"{len(self.hits.spans):,}{'' if self.hits.complete else '+'}"
        self.bar.show_found(f"{self._current + 1:,} of {total}", some=True)
        self.found.emit()
        self.gone_to.emit(here)

    def _give_up(self) -> None:
        self._stop.set()
        self._stop = threading.Event()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
