"""Rules for dates of the Julian calendar, and for those given in both calendars or in both reckonings of the year."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.span import Span
from kzexplorer.extract.dates.grammar import Found, Rule
from kzexplorer.extract.dates.readings import Moment, Reading, Several, Style
from kzexplorer.extract.dates.rules_days import month_day, year_of
from kzexplorer.extract.dates.shifts import days_behind
from kzexplorer.extract.dates.vocabulary import MONTHS

_FEWEST_DAYS, _MOST_DAYS = 10, 13  # by which the calendars have differed
_SOME_YEAR = 2001
_LAST_OF_MARCH_YEARS = 1751
_LAST_OF_BOTH = 1930


def _in_both(found: Found) -> Reading | None:
    """`14/26 September 1815`, `3 (15) May 1843`, `25 October/7 November 1917`: the later is the Gregorian day."""
    month = MONTHS[found.word("month")]
    other = MONTHS[found.word("other_month")] if "other_month" in found else month
    day, other_day, year = found.number("day"), found.number("other_day"), year_of(found)
    if not (month_day(month, day, year) and month_day(other, other_day, year)):
        return None
    in_year = _SOME_YEAR if year is None else year
    numbers = day_number(in_year, month, day), day_number(in_year, other, other_day)
    between = abs(numbers[1] - numbers[0])
    behind = None if year is None else days_behind(min(numbers))
    if in_year > _LAST_OF_BOTH and year is not None:
        return None
    if year is None and found.word("slash_dash") in ("-", "–", "—"):
        return None
    if between != behind and (year is not None or not _FEWEST_DAYS <= between <= _MOST_DAYS):
        return None
    later = (month, day) if numbers[0] > numbers[1] else (other, other_day)
    return Moment(year=year, month=later[0], day=later[1], style=Style.BOTH)


def _old_style(found: Found) -> Reading | None:
    """`7 March 1831 (O.S.)`: the words of the date alone."""
    point = found.moment("point")
    if point.day is None or point.month is None:
        return None
    node = found.node("point")
    return Several(((Span(node.start, node.end), replace(point, style=Style.OLD)),))


def _of_two_years(found: Found) -> Reading | None:
    """`10 February 1689/90`: the year began in March, and ours is the later."""
    month, year, digits = MONTHS[found.word("month")], found.number("year"), found.number("two_digits")
    if month > 3 or year > _LAST_OF_MARCH_YEARS or (year + 1) % 100 != digits:
        return None
    day = found.number("day") if "day" in found else None
    if day is not None and not month_day(month, day, year + 1):
        return None
    return Moment(year=year + 1, month=month, day=day)


BOTH = (
    Rule("day in both calendars", "day|ordinal_day:day slash day|ordinal_day:other_day of? month [comma? year]",
         _in_both),
    Rule("day in both calendars", "day|ordinal_day:day open day|ordinal_day:other_day shut of? month [comma? year]",
         _in_both),
    Rule("day in both calendars", "month day:day slash day:other_day [comma? year]", _in_both),
    Rule("day in both calendars", "month day:day open day:other_day shut [comma? year]", _in_both),
    Rule("day in both calendars", "day:day month slash|dash day:other_day month:other_month [comma? year]", _in_both),
    Rule("day in both calendars", "day:day month open day:other_day month:other_month old_style? shut [comma? year]",
         _in_both),
    Rule("day in both calendars", "month day:day slash month:other_month day:other_day [comma? year]", _in_both),
    Rule("day in both calendars", "month day:day open month:other_month day:other_day shut [comma? year]", _in_both),
    Rule("day of two years", "day|ordinal_day:day of? month comma? year slash|dash two_digits", _of_two_years),
    Rule("day of two years", "month day|ordinal_day:day comma? year slash|dash two_digits", _of_two_years),
    Rule("month of two years", "month comma? year slash two_digits", _of_two_years),
)  # fmt: skip

OLD_STYLE = (
    Rule("day of the Julian calendar", "a_day:point comma? open old_style style? shut", _old_style),
    Rule("day of the Julian calendar", "a_day:point comma? old_style style?", _old_style),
)
