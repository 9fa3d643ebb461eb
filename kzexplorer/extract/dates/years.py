"""Find the year that words leave out: beside the date, by the tense of news, by the course of a story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kzexplorer.domain import periods
from kzexplorer.domain.calendar import weekday
from kzexplorer.domain.span import Span
from kzexplorer.extract.dates import shifts, values
from kzexplorer.extract.dates.known import Known
from kzexplorer.extract.dates.readings import Candidate, Moment, Range
from kzexplorer.extract.dates.shifts import Placed
from kzexplorer.extract.dates.tense import Tense

_JOINED = re.compile(r"[\s,/&]*(?:(?:and|or|to|until|again|on|in|from|then|by|of|the)[\s,]+){0,4}", re.IGNORECASE)
_SAME_TIME = 31  # days by which a date may lie on the other side of the document's and still be of the same year
_OF_A_THING = re.compile(r" [^\W\d_][\w’'-]{0,30}(?: [\w’'-]{1,30})? of ")
_SEASON_REACH = 80  # characters
_MOST_MONTHS_OFF = 6
_FIRST_YEAR_OF_FOUR_DIGITS = 1000
_MONTH, _SEASON, _YEAR = 30, 90, 365  # days
# "the Sept. 11 attacks": the day is known without its year.
_ATTACKS = re.compile(
    r"(?:sept(?:ember|\.)? 11|11 sept(?:ember|\.)?)\s(?:terror(?:ist)? )?(?:attacks|hijack(?:ers|ings)|commission)\b",
    re.IGNORECASE,
)
_YEAR_OF_ATTACKS = 2001
_TURN_OF_YEAR = 10  # months: January after December is the next year's, June after September the same year's
_FIRST_SHORT_YEAR = 30
_FAR_BACK = 4  # months that a story does not go back if the next date it tells lies on the other side of a new year


def lender(candidates: Sequence[Candidate], text: str) -> tuple[int, Candidate] | None:
    """The year of the first candidate where a later one lends it, and that one: "on 5 May, 6 June and 7 July 2005"."""
    if len(candidates) < 2 or not isinstance(candidates[0].reading, Moment) or not is_open(candidates[0].reading):
        return None
    candidate, following = candidates[:2]
    further = lender(candidates[1:], text)
    if further is not None and isinstance(following.reading, Moment):
        following = replace(following, reading=replace(following.reading, year=further[0]))
    year = lent(candidates[0].reading, candidate, following, text)
    return None if year is None else (year, further[1] if further is not None else following)


def lent(moment: Moment, candidate: Candidate, following: Candidate, text: str) -> int | None:
    """The year of the date right after it, joined by a comma or "and": "on 3 May and 5 June 2005".

    Also that of "the spring offensive of 1703" and of "the summer offensive in June 1942".
    """
    if not is_open(moment) or (moment.month is None and not moment.part):
        return None
    after = following.reading.first if isinstance(following.reading, Range) else following.reading
    if not isinstance(after, Moment) or after.year is None or after.years > 1:
        return None
    between = candidate.span.end, following.span.start
    year = _joined_year(moment, after, after.year) if _JOINED.fullmatch(text, *between) else None
    if year is None and moment.day is None and _OF_A_THING.fullmatch(text, *between):
        year = after.year if after.grain == "Y" else None
    if year is None and _holds(moment, after) and following.span.start - candidate.span.end <= _SEASON_REACH:
        year = after.year
    return year if year is not None and shifts.exists(replace(moment, year=year)) else None


def _joined_year(moment: Moment, after: Moment, year: int) -> int | None:
    if after.month is None and not after.part:
        return None
    first, last = (shifts.number_of(replace(each, year=year, day=None, weekday=None)) for each in (moment, after))
    same_month = first == last and moment.month is not None and after.month is not None
    return year - (first > last or (same_month and (moment.day or 0) > (after.day or 31)))


def _holds(season: Moment, month: Moment) -> bool:
    """Whether the month lies in that season of its year."""
    if season.part not in ("SP", "SU", "FA") or month.month is None or month.year is None:
        return False
    first = shifts.number_of(replace(season, year=month.year))
    return 0 <= shifts.number_of(replace(month, day=None, weekday=None)) - first < _SEASON


def is_joined(text: str, first: Span | None, last: Span | None) -> bool:
    """Whether only words such as "and", "in", "on" stand between two dates."""
    return first is not None and last is not None and _JOINED.fullmatch(text, first.end, last.start) is not None


def is_open(moment: Moment) -> bool:
    """Whether neither a year nor anything that leads to one is given."""
    return moment.year is None and moment.short_year is None and moment.frame is None and moment.direction is None


def of_attacks(text: str, offset: int, base: Known) -> int | None:
    """The year of the attacks of 2001 where the words name their day, but not for a text of an earlier time."""
    named = base.year >= _YEAR_OF_ATTACKS and text[max(0, offset - 4) : offset].lower() == "the "
    return _YEAR_OF_ATTACKS if named and _ATTACKS.match(text, offset) else None


def by_tense(moment: Moment, base: Known, tense: Tense) -> int:
    """In news the latest such date, or the next where the sentence speaks of the future."""
    own = shifts.number_of(replace(moment, year=base.year))
    today = shifts.number_of(base.moment)
    if tense is Tense.FUTURE:
        if moment.day:
            return base.year + (own < today - _SAME_TIME)
        return base.year + ((values.when_of(replace(moment, year=base.year, mod=None)).latest or own) < today)
    return base.year - (own > today + _SAME_TIME)


def month_by_tense(moment: Moment, base: Moment, tense: Tense) -> Moment | None:
    """In news the latest such day of a month, or the next one where the sentence speaks of the future."""
    if base.year is None or base.month is None or base.day is None or moment.day is None:
        return None
    turn = int(moment.day < base.day) if tense is Tense.FUTURE else -int(moment.day > base.day)
    year, month = periods.add_months(base.year, base.month, turn)
    found = replace(moment, year=year, month=month)
    return found if shifts.exists(found) else None


def month_by_weekday(moment: Moment, base: Moment) -> Moment | None:
    """The month nearest to the base, at most six off, in which that day falls on the weekday given."""
    if base.year is None or base.month is None:
        return None
    for months in sorted(range(-_MOST_MONTHS_OFF, _MOST_MONTHS_OFF + 1), key=abs):
        year, month = periods.add_months(base.year, base.month, months)
        found = replace(moment, year=year, month=month)
        if shifts.exists(found) and weekday(shifts.number_of(found)) == moment.weekday:
            return found
    return None


def in_story(moment: Moment, base: Known, ahead: int | None) -> int:
    """In a story the year of the date told last, or the next where the story has passed the turn of the year.

    It has where it would else go back far, and the date told next, which ends with the day `ahead`, is later still.
    """
    if base.moment.month is None and not base.moment.part:
        return base.year
    own = shifts.number_of(replace(moment, year=base.year, day=1))
    back = (shifts.number_of(replace(base.moment, day=1)) - own) // _MONTH
    if base.moment.part == "WI" and back > 0:
        return base.year + (back > _FAR_BACK)
    on_the_way = ahead is not None and own + _YEAR <= ahead
    return base.year + (back >= (_FAR_BACK if on_the_way else _TURN_OF_YEAR))


def turned_back(start: Placed, end: Placed, base: Known) -> tuple[Placed, Placed]:
    """A range over the turn of a year, which in a story is the one that holds the date told last or came before it."""
    turns = start.moment.year is not None and end.moment.year == start.moment.year + 1
    if not turns or (start.when.earliest or 0) <= (base.when.latest or 0):
        return start, end
    first, last = (shifts.placed(replace(each.moment, year=(each.moment.year or 0) - 1)) for each in (start, end))
    return (first, last) if (last.when.latest or 0) >= (base.when.earliest or 0) else (start, end)


def by_weekday(moment: Moment, year: int) -> int:
    """The year nearest to `year`, at most three off, in which that day falls on the weekday given; else `year`."""
    if moment.weekday is None or moment.day is None:
        return year
    for candidate in (year, year - 1, year + 1, year - 2, year + 2, year - 3, year + 3):
        dated = replace(moment, year=candidate)
        if shifts.exists(dated) and weekday(shifts.number_of(dated)) == moment.weekday:
            return candidate
    return year


def of_three_digits(early: int, base: Known | None) -> int | None:
    """The astronomical year in the era of the base; None where no antiquity is told of."""
    if base is None or base.year >= _FIRST_YEAR_OF_FOUR_DIGITS:
        return None
    return 1 - early if base.year <= 0 else early


def of_two_digits(short: int, base: Known | None) -> int:
    """The year ending in those digits nearest to the base, of 1930 to 2029 without one."""
    if base is None:
        return short + (2000 if short < _FIRST_SHORT_YEAR else 1900)
    century = base.year // 100 * 100
    return min((century - 100 + short, century + short), key=lambda year: abs(year - base.year))
