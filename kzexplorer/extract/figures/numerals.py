"""Find the numbers in a stretch of text, in digits or words, each with the scale that follows it ("5 million")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from kzexplorer.domain.span import Span
from kzexplorer.extract.figures.written import SCALES, Style, digits_value, words_pattern, words_value

_DIGITS = "\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3}(?!\\d)){1,5}(?:[.,]\\d{1,9})?|\\d{1,18}(?:[.,'’]\\d{1,18}){0,6}"
_MODEL = re.compile(r"[^\W\d_]-?\d{1,6}-\Z")  # of "T-34-85"
_SPACES = " \u00a0\u2009\u202f"


class Numeral(NamedTuple):
    """A number [start, end) as written; `end` lies after the scale, if one follows, and `scale` is its factor.

    `worded` numbers are written in letters; `glued` ones follow a letter, as in "USD5m" and "G20".
    """

    start: int
    end: int
    written: str
    scale: int
    worded: bool
    glued: bool

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def grouped(self) -> bool:
        """Whether it cannot be a year: scaled, in words, or with a mark inside."""
        return self.worded or self.scale > 1 or not self.written.isdigit()

    def value(self, style: Style, *, whole: bool, scale: int | None = None) -> Decimal | None:
        """The number with its scale, or with the one given (that of a range's upper end)."""
        factor = self.scale if scale is None else scale
        if self.worded:
            number = words_value(self.written)
        else:
            number = digits_value(self.written, style, whole=whole and factor == 1)
        return None if number is None else number * factor


@cache
def _numeral() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<digits>{_DIGITS})|(?<![\w’'-])(?P<words>{words_pattern()})(?![\w-])", re.IGNORECASE | re.ASCII
    )


@cache
def _scale() -> re.Pattern[str]:
    words = "|".join(sorted(SCALES, key=len, reverse=True))
    return re.compile(rf"[{_SPACES}-]?({words})(?![^\W_])", re.IGNORECASE)


def find(text: str, start: int, end: int) -> Iterator[Numeral]:
    """The numbers of text[start:end] in order; digits of times, dates, references and addresses are none."""
    for match in _numeral().finditer(text, start, end):
        worded = match["words"] is not None
        if not worded and not _stands_alone(text, match.start(), match.end()):
            continue
        scaled = _scale().match(text, match.end(), end)
        last, scale = (scaled.end(1), SCALES[scaled[1].lower()]) if scaled else (match.end(), 1)
        glued = not worded and text[max(0, match.start() - 1) : match.start()].isalpha()
        yield Numeral(match.start(), last, match[0], scale, worded, glued)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no mark before or after makes the digits part of something else."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if before[-1:].isdigit() or before[-1:] in ("_", "/", "#", "№", "@", "§", "+"):
        return False
    if before[-1:] in ("'", "’") and end - start == 2:
        return False  # '99
    if before[-1:] in ("-", ".", ":", ",", "'", "’") and before[:-1].isalnum():
        return before[-1:] == "-" and before[:-1].isdigit() and not _MODEL.search(text, max(0, start - 12), start)
    return not (after[:1].isdigit() or after[:1] == "_" or (after[:1] in ("/", ":") and after[1:].isdigit()))
