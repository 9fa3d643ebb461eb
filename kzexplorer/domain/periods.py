"""Parts of the calendar as dates: seasons, quarters, halves, decades, centuries, weeks, and early or late in any.

What part of a period vague words mean is a convention, kept here for documents and for what analysts type alike.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from kzexplorer.domain.calendar import civil, day_number, days_in_month, iso, iso_year, months_later
from kzexplorer.domain.when import Precision, When


class Mod(StrEnum):
    """Which part of a period is meant, or that it is only near it."""

    START = "start"
    EARLY = "early"
    MID = "mid"
    LATE = "late"
    END = "end"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"
    ABOUT = "about"


_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
FIRST_MONTHS: Mapping[str, int] = MappingProxyType(
    {**_SEASON_MONTHS, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7}
)
"""The month in which each part of a year begins: seasons SP SU FA WI, quarters Q1..Q4, halves H1 H2."""
PARTS_IN_EDTF: Mapping[str, int] = MappingProxyType(
    {"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}
)
_PRECISIONS = {"Q": Precision.QUARTER, "H": Precision.HALF_YEAR}
_PART = re.compile(r"(?:^|/)-?\d{4}-(?:2[1-4]|3[3-6]|4[01])(?=/|$)")
# What part of a period vague words mean: months of a year, days of a month, tenths of longer times.
_MONTHS_OF_YEAR = {
    Mod.START: (1, 3), Mod.EARLY: (1, 4), Mod.MID: (5, 8), Mod.LATE: (9, 12), Mod.END: (10, 12),
    Mod.FIRST_HALF: (1, 6), Mod.SECOND_HALF: (7, 12),
}  # fmt: skip
_DAYS_OF_MONTH = {
    Mod.START: (1, 7), Mod.EARLY: (1, 10), Mod.MID: (11, 20), Mod.LATE: (21, 31), Mod.END: (24, 31),
    Mod.FIRST_HALF: (1, 15), Mod.SECOND_HALF: (16, 31),
}  # fmt: skip
_TENTHS = {
    Mod.START: (0, 2), Mod.EARLY: (0, 4), Mod.MID: (4, 7), Mod.LATE: (7, 10), Mod.END: (8, 10),
    Mod.FIRST_HALF: (0, 5), Mod.SECOND_HALF: (5, 10),
}  # fmt: skip
_THIRDS = {Mod.START: 0, Mod.EARLY: 0, Mod.FIRST_HALF: 0, Mod.MID: 1, Mod.LATE: 2, Mod.END: 2, Mod.SECOND_HALF: 2}


def part_of_year(year: int, part: str) -> When:
    """A season (SP SU FA WI; winter goes on in the next year), quarter (Q1..Q4) or half (H1 H2) of a year."""
    edtf = f"{iso_year(year)}-{PARTS_IN_EDTF[part]}"
    precision = (
        Precision.SEASON if part in _SEASON_MONTHS else Precision.QUARTER if part[0] == "Q" else Precision.HALF_YEAR
    )
    first = day_number(year, FIRST_MONTHS[part], 1)
    return When(first, months_later(first, 6 if part[0] == "H" else 3) - 1, precision, edtf)


def years_from(year: int, years: int) -> When:
    """The decade (`years` 10) or century (100) that begins with an astronomical year; the first century with year 1."""
    precision = Precision.DECADE if years == 10 else Precision.CENTURY
    last = day_number(year + years - 1, 12, 31)
    year = year or 1
    return When(day_number(year, 1, 1), last, precision, _edtf_years(year, years))


def _edtf_years(year: int, years: int) -> str:
    """`199X`, `18XX`; an interval where the years do not share their digits (before our era, the first century)."""
    if year > 1 and year % years == 0:
        return iso_year(year)[: 3 if years == 10 else 2] + "X" * (1 if years == 10 else 2)
    return f"{iso_year(year)}/{iso_year(year - year % years * (year == 1) + years - 1)}"


def week_of(number: int) -> When:
    """The Monday to Sunday that hold a day."""
    monday = number - (number - 1) % 7
    return When(monday, monday + 6, Precision.WEEK, f"{iso(monday)}/{iso(monday + 6)}")


def iso_week(number: int) -> tuple[int, int]:
    """The ISO 8601 (year, week) of a day."""
    thursday = number - (number - 1) % 7 + 3
    year = civil(thursday)[0]
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


def monday_of_week(year: int, week: int) -> int | None:
    """The day number of the Monday of an ISO 8601 week; None where the year has no such week."""
    fourth = day_number(year, 1, 4)
    monday = fourth - (fourth - 1) % 7 + 7 * (week - 1)
    return monday if week >= 1 and iso_week(monday) == (year, week) else None


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The (year, month) that many months on."""
    years, months = divmod(month - 1 + count, 12)
    return year + years, months + 1


def near(when: When) -> When:
    """That date as an approximation. A season, quarter or half is written by its months, as EDTF marks no others."""
    edtf = when.edtf
    if _PART.search(edtf) and when.earliest is not None and when.latest is not None:
        edtf = f"{_bound(when.earliest, when.precision)}/{_bound(when.latest, when.precision)}"
    return replace(
        when, vague=True, edtf="/".join(each if each == ".." else f"{each.rstrip('~')}~" for each in edtf.split("/"))
    )


def narrowed(whole: When, mod: Mod) -> When:
    """The early, middle or late part of a period with both ends, by convention; for ABOUT, the period as near."""
    if mod is Mod.ABOUT:
        return near(whole)
    assert whole.earliest is not None
    assert whole.latest is not None
    first, last = _part_between(whole.earliest, whole.latest, whole.precision, mod)
    edtf = f"{_bound(first, whole.precision)}~/{_bound(last, whole.precision)}~"
    return When(first, last, whole.precision, edtf, vague=True)


def _part_between(earliest: int, latest: int, precision: Precision, mod: Mod) -> tuple[int, int]:
    year, month, _ = civil(earliest)
    if precision is Precision.YEAR:
        first_month, last_month = _MONTHS_OF_YEAR[mod]
        return day_number(year, first_month, 1), day_number(year, last_month, days_in_month(year, last_month))
    if precision is Precision.MONTH:
        first_day, last_day = _DAYS_OF_MONTH[mod]
        return earliest + first_day - 1, earliest + min(days_in_month(year, month), last_day) - 1
    if precision in (Precision.DECADE, Precision.CENTURY):
        return _years_between(civil(latest)[0], 10 if precision is Precision.DECADE else 100, mod)
    return _third(earliest, latest, mod)


def _years_between(last_year: int, years: int, mod: Mod) -> tuple[int, int]:
    year = last_year - years + 1
    first, last = _TENTHS[mod]
    return day_number(year + first * years // 10, 1, 1), day_number(year + last * years // 10 - 1, 12, 31)


def _third(earliest: int, latest: int, mod: Mod) -> tuple[int, int]:
    """A third of a season, quarter or half, in whole months."""
    third = _THIRDS[mod]
    year, month, _ = civil(earliest)
    last_year, last_month, _ = civil(latest)
    step = ((last_year - year) * 12 + last_month - month + 1) // 3
    first = add_months(year, month, third * step)
    last = add_months(year, month, (third + 1) * step - 1)
    return day_number(*first, 1), day_number(*last, days_in_month(*last))


def _bound(number: int, precision: Precision) -> str:
    """A bound of a part in the unit next to its own: days of a month, months of a year, years of a decade."""
    year, month, _ = civil(number)
    if precision in (Precision.DECADE, Precision.CENTURY):
        return iso_year(year)
    return iso(number) if precision is Precision.MONTH else f"{iso_year(year)}-{month:02d}"
