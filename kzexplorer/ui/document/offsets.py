"""The one place where offsets of the stored text become positions of Qt's document, and back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Qt counts UTF-16 units, in which a character outside the basic plane takes two; we count code points."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._astral_positions = [offset + before for before, offset in enumerate(self._astral)]

    def position(self, offset: int) -> int:
        """The position in Qt's document of a code point offset."""
        return offset + bisect_left(self._astral, offset)

    def offset(self, position: int) -> int:
        """The code point offset of a position; a position inside a character is that of its start."""
        before = bisect_right(self._astral_positions, position)
        if before and position - self._astral_positions[before - 1] <= 1:
            return self._astral[before - 1]
        return min(position - before, self._length)
