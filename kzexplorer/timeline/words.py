"""Dates in few words, for labels beside marks, the flag on the axis and the range of the view."""

from __future__ import annotations

from kzexplorer.domain.calendar import civil, days_in_month
from kzexplorer.domain.when import Precision, When, year_words

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def day_words(day: int) -> str:
    """`22 Sep 2011`."""
    year, month, number = civil(day)
    return f"{number} {MONTHS[month - 1]} {year_words(year)}"


def range_words(first: int, last: int) -> str:
    """`Feb 2010 – Oct 2012`, `1991 – 2012`, `3 Sep – 12 Oct 2011`: as fine as the length of the range deserves."""
    (year, month, _), (last_year, last_month, _) = civil(first), civil(last)
    if last - first > 365 * 30:
        return f"{year_words(year)} – {year_words(last_year)}"
    if last - first > 92:
        return f"{MONTHS[month - 1]} {year_words(year)} – {MONTHS[last_month - 1]} {year_words(last_year)}"
    return _days(first, last, years=True)


def short_when(when: When, *, years: bool) -> str:
    """`11–14 Apr`, `Sep`, `2012`, `from 2003`; `years` adds the year where the axis does not tell it."""
    if when.earliest is None or when.latest is None:
        return _open(when)
    words = _closed(when, when.earliest, when.latest, years=years)
    return f"about {words}" if when.vague else words


def _open(when: When) -> str:
    known = when.latest if when.earliest is None else when.earliest
    assert known is not None
    year, month, _ = civil(known)
    words = {
        Precision.DAY: day_words(known),
        Precision.MONTH: f"{MONTHS[month - 1]} {year_words(year)}",
    }.get(when.precision, year_words(year))
    return f"until {words}" if when.earliest is None else f"from {words}"


def _closed(when: When, first: int, last: int, *, years: bool) -> str:
    (year, month, day), (last_year, last_month, last_day) = civil(first), civil(last)
    whole_months = day == 1 and last_day == days_in_month(last_year, last_month)
    if when.precision is Precision.DAY or not whole_months:
        return _days(first, last, years=years)
    if (month, last_month) == (1, 12) and when.precision not in (Precision.MONTH, Precision.QUARTER, Precision.SEASON):
        return year_words(year) if year == last_year else f"{year_words(year)}–{year_words(last_year)}"
    if year != last_year:
        return f"{MONTHS[month - 1]} {year_words(year)} – {MONTHS[last_month - 1]} {year_words(last_year)}"
    words = MONTHS[month - 1] if month == last_month else f"{MONTHS[month - 1]}–{MONTHS[last_month - 1]}"
    return f"{words} {year_words(year)}" if years else words


def _days(first: int, last: int, *, years: bool) -> str:
    (year, month, day), (last_year, last_month, last_day) = civil(first), civil(last)
    end = f"{last_day} {MONTHS[last_month - 1]}" + f" {year_words(last_year)}" * (years or year != last_year)
    if first == last:
        return end
    if (year, month) == (last_year, last_month):
        return f"{day}–{end}"
    start = f"{day} {MONTHS[month - 1]}" + f" {year_words(year)}" * (year != last_year)
    return f"{start} – {end}"
