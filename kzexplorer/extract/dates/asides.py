"""Tell the dates that a text only looks at in passing, so that what follows does not hang on them."""

from __future__ import annotations

import re

from kzexplorer.domain.span import Span
from kzexplorer.extract.dates import lookalikes, year_signs
from kzexplorer.extract.dates.course import Course
from kzexplorer.extract.dates.readings import Candidate, Direction, Moment, Report, Shift

_COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|(?:up|down) from|as against|more than in|less than in)\b[^.;]{0,40}\Z"
)
_ELSEWHERE = (Direction.LAST, Direction.PREVIOUS, Direction.NEXT)
_COMPARISON = 50  # characters


def is_aside(text: str, candidate: Candidate, story: Course | None, *, of_document: bool) -> bool:
    """Whether the text does not move to this date: a present seen from afar, a look back, words in brackets.

    `story` is the course of a text that tells one; `of_document` says that the date was counted from the document's.
    """
    reading, start = candidate.reading, candidate.span.start
    if isinstance(reading, Report):
        return True
    if isinstance(reading, Shift):
        return _is_shift_aside(reading, story, of_document=of_document)
    if isinstance(reading, Moment):
        if story is not None and reading.direction in _ELSEWHERE:
            return True
        if reading.grain == "Y" and _is_mere_year(text, candidate.span):
            return True
    if story is None and year_signs.is_year_of_a_thing(text, start, candidate.span.end):
        return True
    return lookalikes.is_bracketed(text, start) and (story is None or not story.passes_through(start))


def _is_shift_aside(shift: Shift, story: Course | None, *, of_document: bool) -> bool:
    if story is not None and (of_document or shift.amount == -1):
        return True
    return not shift.whole and shift.unit in ("M", "Y") and not shift.to_the_day


def _is_mere_year(text: str, span: Span) -> bool:
    """A year that tells which thing is meant, or what a figure is compared with."""
    if year_signs.is_year_of_a_thing(text, span.start, span.end):
        return True
    return _COMPARED.search(text, max(0, span.start - _COMPARISON), span.start) is not None
