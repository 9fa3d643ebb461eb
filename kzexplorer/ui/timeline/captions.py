"""The words of events on the timeline with their widths, made when they are first asked for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from kzexplorer.timeline.events import Indices
from kzexplorer.timeline.frames.placed import Pixels
from kzexplorer.timeline.words import short_when
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.painting.picture import Caption
from kzexplorer.ui.timeline.painting.texts import Role, Texts, one_line

if TYPE_CHECKING:
    from kzexplorer.store import EventLine

_MOST_KEPT = 20_000


class Captions:
    """Titles and short dates; `gap` pixels are between the two. Years are told where `with_years`."""

    def __init__(self, texts: Texts, gap: float) -> None:
        self._texts, self._gap = texts, gap
        self._content: Content | None = None
        self.with_years = False
        self._known: dict[int, tuple[EventLine, Caption]] = {}

    def show(self, content: Content) -> None:
        """The words of this content from now on; what holds still is not made anew."""
        self._content = content
        if len(self._known) > _MOST_KEPT:
            self.forget()

    def forget(self) -> None:
        """Make all of them anew: titles came, or dates are told in another way."""
        self._known.clear()

    def of(self, event: int) -> Caption | None:
        """Those of the event at that index. None where its title is not known yet."""
        line = self._content.line(event) if self._content is not None else None
        if line is None:
            return None
        known, found = self._known.get(line.id, (None, None))
        if found is None or known is not line:
            date = short_when(line.when, years=self.with_years) if line.when else ""
            title = one_line(line.title)
            found = Caption(
                title,
                date,
                line.when is not None and line.when.vague,
                self._texts.width(Role.TITLE, title),
                self._texts.width(Role.DATE, date) if date else 0.0,
            )
            self._known[line.id] = line, found
        return found

    def widths(self, events: Indices) -> Pixels:
        """Pixels of titles with their dates, NaN where they are not known yet."""
        return np.array([self._width(event) for event in events.tolist()], np.float64)

    def _width(self, event: int) -> float:
        caption = self.of(event)
        if caption is None:
            return math.nan
        return caption.title_width + (caption.date_width + self._gap if caption.date else 0.0)

    def date(self, event: int | None) -> str:
        """The date of an event with its year, in few words; none for no event."""
        line = self._content.line(event) if self._content is not None and event is not None else None
        return short_when(line.when, years=True) if line and line.when else ""
