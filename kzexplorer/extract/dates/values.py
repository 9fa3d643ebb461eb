"""Write a placed moment as an interval of days, as ISO 8601-2 (EDTF), and as a TIMEX3 value."""

from __future__ import annotations

import re
from dataclasses import replace

from kzexplorer.domain.calendar import civil, day_number, days_in_month, iso, iso_year
from kzexplorer.domain.when import Precision, When
from kzexplorer.extract.dates.readings import Mod, Moment

_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
FIRST_MONTHS = {**_SEASON_MONTHS, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7}
_PART = re.compile(r"(?:^|/)-?\d{4}-(?:2[1-4]|3[3-6]|4[01])(?=/|$)")
_EDTF_PARTS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}
# What part of a period vague words mean, by convention: months of a year, days of a month, tenths of longer times.
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


def when_of(moment: Moment) -> When:
    """The days that a moment with a year can mean. Raises ValueError where the calendar has no such day."""
    whole = _whole(moment)
    if moment.mod is None:
        return whole
    if moment.mod is Mod.ABOUT:
        return near(whole)
    first, last = _narrowed(moment, moment.mod)
    edtf = f"{_bound(first, whole.precision)}~/{_bound(last, whole.precision)}~"
    return When(first, last, whole.precision, edtf, vague=True)


def near(when: When) -> When:
    """That date as an approximation. A season, quarter or half is written by its months, as EDTF marks no others."""
    edtf = when.edtf
    if _PART.search(edtf) and when.earliest is not None and when.latest is not None:
        edtf = f"{_bound(when.earliest, when.precision)}/{_bound(when.latest, when.precision)}"
    return replace(when, vague=True, edtf="/".join(f"{each.rstrip('~')}~" for each in edtf.split("/")))


def _whole(moment: Moment) -> When:
    year = moment.year
    assert year is not None
    if moment.years > 1:
        precision = Precision.DECADE if moment.years == 10 else Precision.CENTURY
        last = day_number(year + moment.years - 1, 12, 31)
        year = year or 1  # the first century of our era begins with the year 1
        return When(day_number(year, 1, 1), last, precision, _edtf_years(year, moment.years))
    if moment.part:
        return _part(year, moment.part)
    if moment.month is None:
        return When.of_year(year)
    if moment.day is None:
        return When.of_month(year, moment.month)
    return When.of_day(year, moment.month, moment.day)


def _edtf_years(year: int, years: int) -> str:
    """`199X`, `18XX`; an interval where the years do not share their digits (before our era, the first century)."""
    if year > 1 and year % years == 0:
        return iso_year(year)[: 3 if years == 10 else 2] + "X" * (1 if years == 10 else 2)
    return f"{iso_year(year)}/{iso_year(year - year % years * (year == 1) + years - 1)}"


def _part(year: int, part: str) -> When:
    edtf = f"{iso_year(year)}-{_EDTF_PARTS[part]}"
    if part in _SEASON_MONTHS:
        return _months(year, _SEASON_MONTHS[part], 3, Precision.SEASON, edtf)
    if part[0] == "Q":
        return _months(year, 3 * int(part[1]) - 2, 3, Precision.QUARTER, edtf)
    return _months(year, 6 * int(part[1]) - 5, 6, Precision.HALF_YEAR, edtf)


def _months(year: int, month: int, count: int, precision: Precision, edtf: str) -> When:
    last_year, last_month = add_months(year, month, count - 1)
    last = day_number(last_year, last_month, days_in_month(last_year, last_month))
    return When(day_number(year, month, 1), last, precision, edtf)


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The (year, month) that many months on."""
    years, months = divmod(month - 1 + count, 12)
    return year + years, months + 1


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


def _narrowed(moment: Moment, mod: Mod) -> tuple[int, int]:
    """The days of the part that is meant."""
    whole = _whole(moment)
    assert whole.earliest is not None
    assert whole.latest is not None
    if whole.precision is Precision.YEAR:
        return _months_between(moment, _MONTHS_OF_YEAR[mod])
    if whole.precision is Precision.MONTH:
        last = days_in_month(moment.year or 0, moment.month or 1)
        first_day, last_day = _DAYS_OF_MONTH[mod]
        return whole.earliest + first_day - 1, whole.earliest + min(last, last_day) - 1
    if whole.precision in (Precision.DECADE, Precision.CENTURY):
        return _years_between(moment, mod)
    return _third(whole.earliest, whole.latest, mod)


def _months_between(moment: Moment, months: tuple[int, int]) -> tuple[int, int]:
    year = moment.year or 0
    return day_number(year, months[0], 1), day_number(year, months[1], days_in_month(year, months[1]))


def _years_between(moment: Moment, mod: Mod) -> tuple[int, int]:
    year = moment.year or 0
    tenth = moment.years // 10
    first, last = _TENTHS[mod]
    return day_number(year + first * tenth, 1, 1), day_number(year + last * tenth - 1, 12, 31)


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


def timex(moment: Moment) -> str:
    """TIMEX3 value; unknown years are XXXX. A part that is only meant roughly keeps the value of the whole."""
    year = moment.year
    if moment.years > 1:
        return _timex_years(year, moment.years)
    head = "XXXX" if year is None else f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"
    if moment.part:
        head += f"-{moment.part}"
    elif moment.month is not None:
        head += f"-{moment.month:02d}" + (f"-{moment.day:02d}" if moment.day is not None else "")
    elif moment.day is not None:
        head += f"-XX-{moment.day:02d}"
    elif moment.weekday is not None:
        head += f"-WXX-{moment.weekday + 1}"
    elif moment.clock and year is None:
        head += "-XX-XX"
    return head + moment.clock


def _timex_years(year: int | None, years: int) -> str:
    digits = 3 if years == 10 else 2
    if year is None:
        return "X" * digits
    if year >= 0:
        return f"{year:04d}"[:digits]
    return "BC" + f"{1 - (year + years - 1):04d}"[:digits]
