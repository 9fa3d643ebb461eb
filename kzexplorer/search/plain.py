"""What was typed in the signs that the language knows: straight quotation marks, no invisible marks, no controls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kzexplorer.domain.span import Span

_QUOTES = "“”„‟«»❝❞〝〞〟「」『』"
_MINUS = "\N{MINUS SIGN}\N{SMALL HYPHEN-MINUS}"
_FULL_WIDTH = range(0xFF01, 0xFF5F)
"""Signs and letters as wide as a Chinese one, which keyboards for those languages give."""

_SIGNS: dict[int, str | int] = {
    **dict.fromkeys(map(ord, _QUOTES), '"'),
    **dict.fromkeys(map(ord, _MINUS), "-"),
    **{wide: wide - 0xFEE0 for wide in _FULL_WIDTH},
}
_UNSHOWN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
"""Marks of direction, soft hyphens and spaces without width: copied along with words, never meant."""
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` is what to read; `places` are where its characters were typed, None where nothing was left out."""

    text: str
    places: Sequence[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """Where characters [start, end) of the text were typed."""
        if self.places is None:
            return Span(start, end)
        return Span(self.places[start], self.places[end - 1] + 1)


def plain(typed: str) -> Plain:
    """Controls become spaces, so that nothing that cannot be seen joins two words."""
    text = _CONTROLS.sub(" ", typed.translate(_SIGNS))
    if _UNSHOWN.search(text) is None:
        return Plain(text)
    places = [place for place, sign in enumerate(text) if not _UNSHOWN.match(sign)]
    return Plain("".join(text[place] for place in places), places)
