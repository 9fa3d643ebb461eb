"""Looks for words in the document that shows, and knows the hits and which of them is looked at."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from kzexplorer.translation import numeral, tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.document.finding.search import Hits, Wanted, find
from kzexplorer.ui.document.marks.layers import AnyLayer, Layer, Mark, Stretches
from kzexplorer.ui.document.marks.marking import Inks
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.ui.document.finding.find_bar import FindBar

_AT_ONCE = 300_000
"""Up to so many characters are searched before the next frame."""


class Finding(QObject):
    """`found` comes when other hits are to be marked, `gone_to` with the span of the hit that is looked at, `left` when
    nothing is looked for any more. `insert` puts the bar over the text, once it is asked for."""

    found = Signal()
    gone_to = Signal(object)
    left = Signal()

    def __init__(self, session: Session, theme: Theme, insert: Callable[[QWidget], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._theme, self._insert = session, theme, insert
        self._bar: FindBar | None = None
        self._text = ""
        self._from = 0
        self.hits = Hits()
        self._current: int | None = None
        self._looking: Task | None = None
        self._stop = threading.Event()

    @property
    def bar(self) -> FindBar:
        """Made when it is first asked for."""
        if self._bar is None:
            from kzexplorer.ui.document.finding.find_bar import FindBar

            self._bar = FindBar(self._theme)
            self._bar.hide()
            self._insert(self._bar)
            self._bar.left.connect(self.end)
            self._bar.wanted.connect(self.look_for)
            self._bar.step.connect(self.step)
        return self._bar

    @property
    def is_open(self) -> bool:
        """Whether words are looked for."""
        return self._bar is not None and not self._bar.isHidden()

    def search_in(self, text: str) -> None:
        """Another document shows."""
        self._text, self._from = text, 0
        if self.is_open:
            self.look_for(self.bar.asked())
        elif self.hits.spans:
            self._show(Hits())

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
        self.left.emit()

    def look_for(self, wanted: Wanted) -> None:
        """Look for these words in all of the document, off the window's thread in a long one."""
        self._give_up()
        if len(self._text) <= _AT_ONCE:
            self._arrived(find(self._text, wanted))
            return
        text, stop = self._text, self._stop
        self.bar.show_found(tr("Looking…") if wanted.words.strip() else "", some=False)
        self._looking = self._session.read(lambda _reader: find(text, wanted, stop.is_set), self._arrived)

    def step(self, by: int) -> None:
        """Go to the next (+1) or the previous (-1) hit, and round again."""
        if self.hits.spans:
            self._current = (self._current or 0) + by if self._current is not None else 0
            self._current %= len(self.hits.spans)
            self._go()

    def layers(self, inks: Inks) -> Sequence[AnyLayer]:
        """All hits, and the one that is looked at."""
        if not self.hits.spans or self._current is None:
            return ()
        here = self.hits.spans[self._current]
        all_of_them = Stretches(self.hits.spans, QColor(inks.colours.found))
        return all_of_them, Layer([Mark(here.start, here.end, QColor(inks.colours.found_here))])

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
        self.bar.show_found(tr("Not in this document") if nothing else "", some=bool(hits.spans))
        self.found.emit()

    def _go(self) -> None:
        assert self._current is not None
        here = self.hits.spans[self._current]
        self._from = here.start
        total = f"{len(self.hits.spans):,}{'' if self.hits.complete else '+'}"
        self.bar.show_found(tr("{current} of {total}", current=numeral(self._current + 1), total=total), some=True)
        self.found.emit()
        self.gone_to.emit(here)

    def _give_up(self) -> None:
        self._stop.set()
        self._stop = threading.Event()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
