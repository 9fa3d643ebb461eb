"""Write a placed moment as an interval of days, as ISO 8601-2 (EDTF), and as a TIMEX3 value."""

from __future__ import annotations

from kzexplorer.domain.periods import narrowed, part_of_year, years_from
from kzexplorer.domain.when import When
from kzexplorer.extract.dates.readings import Moment


def when_of(moment: Moment) -> When:
    """The days that a moment with a year can mean. Raises ValueError where the calendar has no such day."""
    whole = _whole(moment)
    return whole if moment.mod is None else narrowed(whole, moment.mod)


def _whole(moment: Moment) -> When:
    year = moment.year
    assert year is not None
    if moment.years > 1:
        return years_from(year, moment.years)
    if moment.part:
        return part_of_year(year, moment.part)
    if moment.month is None:
        return When.of_year(year)
    if moment.day is None:
        return When.of_month(year, moment.month)
    return When.of_day(year, moment.month, moment.day)


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
