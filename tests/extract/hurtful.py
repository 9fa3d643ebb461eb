"""Texts made to hurt regular expressions and parsers, and a long invented chronicle, all of any length."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, product

from kzexplorer.domain.document import Document

UNITS = {
    "digits": "1234567890",
    "spaces": "    ",
    "line ends": " \n\n",
    "one word of capitals": "ABCDEFG",
    "words in capitals": "ABC DEF ",
    "names in a row": "Anna Bell Corte ",
    "commas": ", ",
    "quotation marks": '"',
    "nested quotations": "“Anna said ‘",
    "brackets": "(",
    "bracketed words": "(a ",
    "and and and": "and ",
    "the the the": "the ",
    "office of office of": "Consul of the President of ",
    "dates chained by hyphens": "5 May 2005-",
    "figures chained by hyphens": "5-",
    "full stops and digits": "1.1.",
    "names of months": "May ",
    "years": "1999 ",
    "ends of ends": "the end of ",
    "since since": "since 1990 ",
    "chained initials": "A. ",
    "initials without spaces": "J.",
    "abbreviations": "Mr. Bell ",
    "codes of countries": "US ",
    "verbs": "opened in 1990 and closed in 1995 and ",
    "clauses": "which was signed by Anna in 1990, which ",
    "questions": "? ",
    "dots of omission": "... ",
    "ordinals in words": "first ",
    "presidents of republics": "President of the Republic of ",
    "underscores": "_",
    "days told from today": "today ",
    "short lines": "Home\n",
    "dated lines": "5 May 2005\n\n",
    "addresses": "http://a.example/b@c ",
    "combining marks": "e\u0301\u0301",
    "right to left": "\u05d0\u05d1 \u202e\u0627\u0644 ",
    "emoji": "👨\u200d👩\u200d👧 ",
    "no full stop": "on 5 May 2005 President Anna Bell visited Rome and met King Karl Voss, ",
}
"""What each text repeats."""

_STARTS, _ENDS = "Bar Cel Dor Fen Gal Hir Jor Kel Lum Mar Nor Pol".split(), "an eth ik ola und ister ov ane".split()
_GIVEN = "Anna Boris Carla David Elena Frank Greta Henry".split()
_MONTHS = "January March May July September November".split()


def repeated(unit: str, length: int) -> str:
    """The unit over and over, cut to that many characters."""
    return (unit * (length // len(unit) + 1))[:length]


def chronicle(length: int) -> str:
    """Paragraphs of happenings, each with people of its own: everything grows with the text."""
    told: list[str] = []
    written = 0
    for paragraph in _paragraphs():
        told.append(paragraph)
        written += len(paragraph)
        if written >= length:
            return "".join(told)[:length]
    raise AssertionError("paragraphs never end")


def _paragraphs() -> Iterator[str]:
    surnames = (
        start + "".join(middle) + end
        for parts in count()
        for start, *middle, end in product(_STARTS, *[_ENDS] * parts, _ENDS)
    )
    for number, surname in enumerate(surnames):
        given, month, year = _GIVEN[number % 8], _MONTHS[number % 6], 1900 + number % 100
        yield (
            f"On {number % 28 + 1} {month} {year} Minister {given} {surname} visited Rome and met King {surname}ard. "
            f"Two weeks later the {surname} Foundation was established in Vienna. The minister said that the visit of "
            f"{surname} had been useful, and both sides signed a Treaty of {surname} in {year + 1}.\n\n"
        )


def document(text: str) -> Document:
    """A document of that text."""
    return Document("made.txt", "/made.txt", "text/plain", "utf-8", len(text), "0", text, "0")
