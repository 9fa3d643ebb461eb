"""Where words begin and end, for borders that are moved from word to word."""

from __future__ import annotations

import re

from kzexplorer.domain.span import Span

_WORD = re.compile(r"\w+(?:[-'’]\w+)*|[^\w\s]")
_AROUND = 400


def nearest_start(text: str, offset: int) -> int:
    """Where the word begins that begins nearest to an offset."""
    return min((word.start for word in _around(text, offset)), key=lambda at: abs(at - offset), default=offset)


def nearest_end(text: str, offset: int) -> int:
    """Where the word ends that ends nearest to an offset."""
    return min((word.end for word in _around(text, offset)), key=lambda at: abs(at - offset), default=offset)


def next_start(text: str, offset: int, way: int) -> int:
    """Where the next (1) or the previous (-1) word begins; the offset itself where there is none near."""
    starts = [word.start for word in _around(text, offset)]
    return (
        min((at for at in starts if at > offset), default=offset)
        if way > 0
        else max((at for at in starts if at < offset), default=offset)
    )


def next_end(text: str, offset: int, way: int) -> int:
    """Where the next (1) or the previous (-1) word ends; the offset itself where there is none near."""
    ends = [word.end for word in _around(text, offset)]
    return (
        min((at for at in ends if at > offset), default=offset)
        if way > 0
        else max((at for at in ends if at < offset), default=offset)
    )


def _around(text: str, offset: int) -> list[Span]:
    begin, end = max(0, offset - _AROUND), min(len(text), offset + _AROUND)
    return [Span(begin + found.start(), begin + found.end()) for found in _WORD.finditer(text[begin:end])]
