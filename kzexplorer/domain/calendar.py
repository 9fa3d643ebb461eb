"""Days as integers, in the proleptic Gregorian calendar with astronomical years (year 0 is 1 BCE).

Day 1 is 0001-01-01, as in `datetime.date.toordinal`; years before 1 and after 9999 work the same way.
The conversion is the era-based one of Howard Hinnant's "chrono-compatible low-level date algorithms".
"""

from __future__ import annotations

_DAYS_TO_ERA = 305  # from 0000-03-01, where an era of the algorithm starts, to day 0 (0000-12-31)


def is_leap(year: int) -> bool:
    """Whether that year has a 29 February; 0 is 1 BCE."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Raises ValueError for a month outside 1..12."""
    if not 1 <= month <= 12:
        raise ValueError(f"no month {month}")
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day_number(year: int, month: int, day: int) -> int:
    """The number of that day. Raises ValueError where the calendar has no such day."""
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"no day {year}-{month}-{day}")
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146_097 + day_of_era - _DAYS_TO_ERA


def civil(number: int) -> tuple[int, int, int]:
    """The (year, month, day) of a day number."""
    era, day_of_era = divmod(number + _DAYS_TO_ERA, 146_097)
    year_of_era = (day_of_era - day_of_era // 1_460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return year_of_era + era * 400 + (month <= 2), month, day


def months_later(number: int, months: int) -> int:
    """The day that many months on (or, below 0, back), the last of its month where that is shorter."""
    year, month, day = civil(number)
    years, index = divmod(month - 1 + months, 12)
    year, month = year + years, index + 1
    return day_number(year, month, min(day, days_in_month(year, month)))


def weekday(number: int) -> int:
    """0 for Monday to 6 for Sunday."""
    return (number - 1) % 7


def iso_year(year: int) -> str:
    """Four digits or more, with a minus sign before years before 0."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def iso(number: int) -> str:
    """ISO 8601 calendar date of a day number; years may be negative."""
    year, month, day = civil(number)
    return f"{iso_year(year)}-{month:02d}-{day:02d}"


FIRST_DAY, LAST_DAY = day_number(-9_999, 1, 1), day_number(9_999, 12, 31)
"""The ends of what documents are read for and analysts can give: ISO 8601 and EDTF write years with four digits."""
