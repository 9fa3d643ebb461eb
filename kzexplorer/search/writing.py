"""Write a search so that reading it gives the same tree again: for saved searches, facets and completion."""

from __future__ import annotations

import re
from itertools import zip_longest

from kzexplorer.domain.calendar import civil, days_in_month, iso, iso_year
from kzexplorer.search.choices import typed_for
from kzexplorer.search.near import USUAL_DISTANCE
from kzexplorer.search.plain import plain
from kzexplorer.search.tree import (
    All,
    Any,
    Days,
    Field,
    FieldName,
    Kinds,
    Level,
    Near,
    Node,
    Not,
    Precisions,
    Standing,
    Words,
)

_BARE = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_OPERATORS = frozenset({"AND", "OR", "NOT", "NEAR"})


def written(node: Node | None) -> str:
    """What can be typed for that tree; nothing for None."""
    match node:
        case None:
            return ""
        case Words():
            return _words(node)
        case Near(terms, distance):
            far = "" if distance == USUAL_DISTANCE else f", {distance}"
            return f"NEAR({' '.join(map(_words, terms))}{far})"
        case Field(name, value):
            return f"{name}:{_value(name, value)}"
        case Not(part):
            return f"-{_enclosed(part)}"
        case All(parts):
            return " ".join(_beside(part, behind) for part, behind in zip_longest(parts, parts[1:]))
        case Any(parts):
            return " OR ".join(map(written, parts))


def phrase(words: str) -> str:
    """Those words as they are, in quotation marks."""
    return f'"{" ".join(plain(words).text.replace(chr(34), " ").rstrip("* ").split())}"'


def _beside(part: Node, behind: Node | None) -> str:
    """A part as it is written before another: words could be taken for those of a date before them."""
    if isinstance(part, Not) and isinstance(part.part, Field):
        return f"-{_beside(part.part, behind)}"
    if isinstance(part, Field) and isinstance(part.value, Days) and isinstance(behind, Words):
        return f'{part.name}:"{_value(part.name, part.value)}"'
    return _enclosed(part) if isinstance(part, Any) else written(part)


def _enclosed(part: Node) -> str:
    return f"({written(part)})" if isinstance(part, All | Any | Not) else written(part)


def _words(words: Words) -> str:
    if words.whole:
        return phrase(words.words)
    return words.words if _BARE.fullmatch(words.words) and words.words not in _OPERATORS else f"{phrase(words.words)}*"


def _value(name: FieldName, value: object) -> str:
    match value:
        case Days(first, last):
            return _days(first, last)
        case Level(least, most, itself):
            return _level(least, most, itself)
        case Kinds(kinds):
            return typed_for(name, kinds)
        case Standing(statuses, verdicts):
            return typed_for(name, (*statuses, *verdicts))
        case Precisions(precisions):
            return typed_for(name, precisions)
    assert isinstance(value, Words | Near)
    return written(value)


def _level(least: float | None, most: float | None, itself: bool) -> str:
    if least is not None and most is not None:
        return f"{least!r}..{most!r}"
    sign = ("<" if least is None else ">") + "=" * itself
    return f"{sign}{most if least is None else least!r}"


def _days(first: int | None, last: int | None) -> str:
    """As years or months where they are whole."""
    if first is not None and last is not None:
        whole = _whole(first, last)
        if whole:
            return whole
    ends = ["" if day is None else iso(day) for day in (first, last)]
    return f"{ends[0]}..{ends[1]}" if ends[0] != ends[1] else ends[0]


def _whole(first: int, last: int) -> str:
    (year, month, day), (last_year, last_month, last_day) = civil(first), civil(last)
    if day != 1 or last_day != days_in_month(last_year, last_month):
        return ""
    if (month, last_month) == (1, 12):
        ends = iso_year(year), iso_year(last_year)
    else:
        ends = f"{iso_year(year)}-{month:02d}", f"{iso_year(last_year)}-{last_month:02d}"
    return ends[0] if ends[0] == ends[1] else "..".join(ends)
