"""Find the year that words leave out: beside the date, by the tense of news, by the course of a story."""

from __future__ import annotations

import re
from dataclasses import replace

from kzexplorer.domain.calendar import weekday
from kzexplorer.extract.dates import shifts
from kzexplorer.extract.dates.known import Known
from kzexplorer.extract.dates.readings import Candidate, Moment, Range
from kzexplorer.extract.dates.tense import Tense

_JOINED = re.compile(r"[\s,/&]*(?:(?:and|or|to|until|again|on|in|from|then|by|of|the)[\s,]+){0,4}", re.IGNORECASE)
_SAME_TIME = 31  # days by which a date may lie on the other side of the document's and still be of the same year
_TURN_OF_YEAR = 10  # months: January after December is the next year's, June after September the same year's


def lent(moment: Moment, candidate: Candidate, following: Candidate | None, text: str) -> int | None:
    """The year of the date right after it, joined by a comma or "and": "on 3 May and 5 June 2005"."""
    if moment.month is None or not is_open(moment):
        return None
    if following is None or not _JOINED.fullmatch(text, candidate.span.end, following.span.start):
        return None
    after = following.reading.first if isinstance(following.reading, Range) else following.reading
    if not isinstance(after, Moment) or after.year is None or after.month is None:
        return None
    later = (moment.month, moment.day or 0) > (after.month, after.day or 31)
    year = after.year - later
    return year if shifts.exists(replace(moment, year=year)) else None


def is_open(moment: Moment) -> bool:
    """Whether neither a year nor anything that leads to one is given."""
    return moment.year is None and moment.short_year is None and moment.frame is None and moment.direction is None


def by_tense(moment: Moment, base: Known, tense: Tense) -> int:
    """In news the latest such date, or the next where the sentence speaks of the future."""
    own = shifts.number_of(replace(moment, year=base.year))
    today = shifts.number_of(base.moment)
    if tense is Tense.FUTURE:
        return base.year + (own < today - _SAME_TIME)
    return base.year - (own > today + _SAME_TIME)


def in_story(moment: Moment, base: Known) -> int:
    """In a story the year of the date told last, or the next where the story has passed the turn of the year."""
    if base.moment.month is None and not base.moment.part:
        return base.year
    own = shifts.number_of(replace(moment, year=base.year, day=1)) // 30
    there = shifts.number_of(replace(base.moment, day=1)) // 30
    return base.year + (there - own >= _TURN_OF_YEAR)


def by_weekday(moment: Moment, year: int) -> int:
    """The year nearest to `year`, at most three off, in which that day falls on the weekday given; else `year`."""
    if moment.weekday is None or moment.day is None:
        return year
    for candidate in (year, year - 1, year + 1, year - 2, year + 2, year - 3, year + 3):
        dated = replace(moment, year=candidate)
        if shifts.exists(dated) and weekday(shifts.number_of(dated)) == moment.weekday:
            return candidate
    return year


def of_two_digits(short: int, base: Known | None) -> int:
    """The year ending in those digits nearest to the base, of the 1900s without one."""
    if base is None:
        return 1900 + short
    century = base.year // 100 * 100
    return min((century - 100 + short, century + short), key=lambda year: abs(year - base.year))
