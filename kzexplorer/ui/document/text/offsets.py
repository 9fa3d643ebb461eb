"""The one place where offsets of the stored text become positions of Qt's document, and back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Of a slice of a text from `begin` to `end` (None: all of it), with a break put in before each of `breaks`.

    Qt counts UTF-16 units, in which a character outside the basic plane takes two; we count code points.
    """

    def __init__(self, text: str, begin: int = 0, end: int | None = None, breaks: Sequence[int] = ()) -> None:
        self.begin, self.end = begin, len(text) if end is None else end
        self.breaks = tuple(breaks)
        self._astral = [match.start() for match in _ASTRAL.finditer(text, self.begin, self.end)]

    def position(self, offset: int) -> int:
        """The position in Qt's document of the character at an offset; of the nearest one outside the slice."""
        offset = max(self.begin, min(offset, self.end))
        return self._without_breaks(offset) + bisect_right(self.breaks, offset)

    def end_position(self, offset: int) -> int:
        """The position behind the character before an offset: not yet in the next line where one was broken."""
        offset = max(self.begin, min(offset, self.end))
        return self._without_breaks(offset) + bisect_left(self.breaks, offset)

    def offset(self, position: int) -> int:
        """The code point offset of a position; a position inside a character is that of its start."""
        places = range(self.begin, self.end + 1)
        return places[max(0, bisect_right(places, position, key=self.end_position) - 1)]

    def shown(self, text: str) -> str:
        """What Qt's document is to hold of the text."""
        edges = (self.begin, *self.breaks, self.end)
        return "\n".join(text[start:end] for start, end in pairwise(edges))

    def _without_breaks(self, offset: int) -> int:
        return offset - self.begin + bisect_left(self._astral, offset)
