"""Dates in few words, for labels beside marks, the flag on the axis and the range of the view."""

from __future__ import annotations

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.when import When, days_words, when_words, year_words

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


def range_words(first: int, last: int) -> str:
    """`Feb 2010 – Oct 2012`, `1991 – 2012`, `3 Sep – 12 Oct 2011`: as fine as the length of the range deserves."""
    (year, month, _), (last_year, last_month, _) = civil(first), civil(last)
    if last - first > 365 * 30:
        return f"{year_words(year)} – {year_words(last_year)}"
    if last - first > 92:
        return f"{MONTHS[month - 1]} {year_words(year)} – {MONTHS[last_month - 1]} {year_words(last_year)}"
    return days_words(first, last, MONTHS)


def short_when(when: When, *, years: bool) -> str:
    """`11–14 Apr`, `Sep`, `2012`, `from 2003`; `years` adds the year where the axis does not tell it."""
    return when_words(when, MONTHS, years=years)
