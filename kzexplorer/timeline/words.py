"""Dates in few words, for labels beside marks, the flag on the axis and the range of the view."""

from __future__ import annotations

from kzexplorer.domain.calendar import civil, months_later
from kzexplorer.domain.said import said_days, said_month, said_when, said_year
from kzexplorer.domain.when import When
from kzexplorer.timeline.ruler import Apart
from kzexplorer.translation import numeral, tr, trn


def range_words(first: int, last: int) -> str:
    """`Feb 2010 – Oct 2012`, `1991 – 2012`, `3 Sep – 12 Oct 2011`: as fine as the length of the range deserves."""
    (year, month, _), (last_year, last_month, _) = civil(first), civil(last)
    if last - first > 365 * 30:
        return tr("{start} – {end}", start=said_year(year), end=said_year(last_year))
    if last - first > 92:
        ends = said_month(month, year, short=True), said_month(last_month, last_year, short=True)
        return tr("{start} – {end}", start=ends[0], end=ends[1])
    return said_days(first, last, short=True)


def short_when(when: When, *, years: bool) -> str:
    """`11–14 Apr`, `Sep`, `2012`, `1990s`, `since 2003`; `years` adds the year where the axis does not tell it."""
    return said_when(when, short=True, years=years)


def apart_words(apart: Apart) -> str:
    """`4,018 days · 11 years, 0 months, 1 day`, `between 9 and 40 days`, `at least 3 days`, `the same day`."""
    if apart.most is None:
        if not apart.least:
            return tr("not known: a date has no end")
        return trn("at least {n} day", "at least {n} days", apart.least)
    if not apart.exact:
        fewest, most = (_years_between(apart, days) for days in (apart.least, apart.most))
        nearest = numeral(apart.least)
        between = trn("between {least} and {n} day", "between {least} and {n} days", apart.most, least=nearest)
        if not fewest:
            return between
        if fewest == most:
            return f"{between} · {trn('about {n} year', 'about {n} years', fewest)}"
        return f"{between} · {trn('{least} to {n} year', '{least} to {n} years', most, least=numeral(fewest))}"
    if not apart.most:
        return tr("the same day")
    years, months, days = calendar_difference(*apart.nearest)
    parts = [trn("{n} year", "{n} years", years)] if years else []
    parts += [trn("{n} month", "{n} months", months)] if parts or months else []
    whole = trn("{n} day", "{n} days", apart.least)
    return f"{whole} · {', '.join([*parts, trn('{n} day', '{n} days', days)])}" if parts else whole


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
