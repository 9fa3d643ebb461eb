"""Running heads and feet of a PDF: lines at the edge of pages that return, and the numbers of pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from kzexplorer.readers.pdf.words import Line, PageWords

_EDGE = 0.1
"""Of the height of a page: where running heads and feet stand."""
_RETURNS = 3
"""Pages on which a line stands that is a running head or foot; both, where there are two."""
_NUMBER = re.compile(r"\d{1,6}|\b[ivxl]{1,6}\b")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def found(pages: Sequence[PageWords]) -> Mapping[str, int]:
    """On how many pages each line at an edge returns, by its keys; those alone that return often enough."""
    counts = Counter(
        key
        for number, page in enumerate(pages, 1)
        for key in {key for line in page.lines for key in _keys(number, page, line)}
    )
    enough = min(_RETURNS, max(2, len(pages)))
    return {key: count for key, count in counts.items() if count >= enough}


def _keys(number: int, page: PageWords, line: Line) -> list[str]:
    """The edge and the words, and for each number in them how far it is from that of the page; none in the middle."""
    at_top = line.bottom < _EDGE * page.upright_height
    if not at_top and line.top < (1 - _EDGE) * page.upright_height:
        return []
    words = f"{'top' if at_top else 'foot'} {line.size:.0f} {page.words_of(line).casefold()}"
    start = words.index(" ", 5)
    return [words] + [
        f"{words[: each.start()]}#{_value(each[0]) - number}{words[each.end() :]}"
        for each in _NUMBER.finditer(words, start)
    ]


def _value(number: str) -> int:
    if number.isdecimal():
        return int(number)
    values = [_ROMAN[letter] for letter in number]
    return sum(-value if value < max(values[i:]) else value for i, value in enumerate(values))


def reason(running: Mapping[str, int], number: int, page: PageWords, line: Line) -> str:
    """Why the line is a running head or foot; empty where it is none."""
    for key in reversed(_keys(number, page, line)):
        if key in running:
            is_number = not any(each.isalpha() for each in page.words_of(line)) or line.end - line.first == 1
            return "the number of the page" if "#" in key and is_number else f"it returns on {running[key]} pages"
    return ""
