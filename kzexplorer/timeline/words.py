"""Dates in few words, for labels beside marks, the flag on the axis and the range of the view."""

from __future__ import annotations

from kzexplorer.domain.calendar import civil, months_later
from kzexplorer.domain.when import When, days_words, when_words, year_words
from kzexplorer.timeline.ruler import Apart

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
    """`11–14 Apr`, `Sep`, `2012`, `1990s`, `since 2003`; `years` adds the year where the axis does not tell it."""
    return when_words(when, MONTHS, years=years)


def apart_words(apart: Apart) -> str:
    """`4,018 days · 11 years, 0 months, 1 day`, `between 9 and 40 days`, `at least 3 days`, `the same day`."""
    if apart.most is None:
        return f"at least {_counted(apart.least, 'day')}" if apart.least else "not known: a date has no end"
    if not apart.exact:
        fewest, most = (_years_between(apart, days) for days in (apart.least, apart.most))
        spread = f" · {fewest} to {most} years" if fewest < most else f" · about {_counted(fewest, 'year')}"
        return f"between {apart.least:,} and {_counted(apart.most, 'day')}" + spread * (fewest > 0)
    if not apart.most:
        return "the same day"
    years, months, days = calendar_difference(*apart.nearest)
    parts = [_counted(years, "year")] if years else []
    parts += [_counted(months, "month")] if parts or months else []
    whole = _counted(apart.least, "day")
    return f"{whole} · {', '.join([*parts, _counted(days, 'day')])}" if parts else whole


def calendar_difference(one: int, other: int) -> tuple[int, int, int]:
    """Years, months and days from the earlier day to the later one: as many whole months as fit, then days.

    A month on from the 31st is the last day of a shorter month.
    """
    earlier, later = sorted((one, other))
    (year, month, _), (last_year, last_month, _) = civil(earlier), civil(later)
    months = (last_year - year) * 12 + last_month - month
    if months_later(earlier, months) > later:
        months -= 1
    return months // 12, months % 12, later - months_later(earlier, months)


def _years_between(apart: Apart, days: int) -> int:
    return calendar_difference(apart.nearest[0], apart.nearest[0] + days)[0]


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
