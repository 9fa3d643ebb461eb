"""Read dates and times written in digits alone, in the order of day and month that the document keeps."""

from __future__ import annotations

import re
from dataclasses import replace

from kzexplorer.domain.calendar import days_in_month
from kzexplorer.domain.when import no_such_day
from kzexplorer.extract.dates.readings import Impossible, Moment, Range, Reading

_ISO_DAY = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_ISO_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d).*")
_DAY = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_DAYS = re.compile(r"(\d{1,2})[-–](\d{1,2})\.(\d{1,2})\.(\d{4})")
_DAYS_OF_MONTHS = re.compile(r"(\d{1,2})\.(\d{1,2})\.?[-–](\d{1,2})\.(\d{1,2})\.(\d{4})")
_CLOCK = re.compile(r"(\d{1,2})(?:(?::|\.(?=\d\d ?[a-z]))(\d\d)(?::\d\d)?)?(?: ?(?:([ap])m|hrs?))?", re.IGNORECASE)
_MONTH_YEAR = re.compile(r"(\d{1,2})/(\d{4})|(0[1-9]|1[0-2])\.(\d{4})")
_MONTHS_OF_YEAR = re.compile(r"(\d{4})-(\d\d)[/–](\d\d)")
_ORDERED = re.compile(r"(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d./-]?\d)")
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY_LEADS = re.compile(rf"\b\d{{1,2}} {_MONTH}\b")
_MONTH_LEADS = re.compile(rf"\b{_MONTH} \d{{1,2}}\b")
FIRST_YEAR, LAST_YEAR = 1000, 2199
_NO_DATE: tuple[str, Reading | None] = ("junk", None)


def day_first(text: str) -> bool | None:
    """Whether the document writes the day before the month; None where nothing in it tells.

    Dates in digits that can be read in one way only decide, then those that name the month.
    """
    votes = 0
    for match in _ORDERED.finditer(text):
        first, second = int(match[1]), int(match[3])
        votes += (first > 12 >= second) - (second > 12 >= first)
    if not votes:
        votes = sum(1 for _ in _DAY_LEADS.finditer(text)) - sum(1 for _ in _MONTH_LEADS.finditer(text))
    return None if not votes else votes > 0


def read(written: str, *, day_first: bool | None) -> tuple[str, Reading | None] | None:
    """Shape and reading of digits that are a date or time as a whole; None for all else."""
    if written == "9/11":
        return "numeric-day", Moment(year=2001, month=9, day=11)
    if match := _ISO_TIME.fullmatch(written):
        shape, reading = _day(int(match[1]), int(match[2]), int(match[3]))
        clock = f"T{match[4]}:{match[5]}"
        return shape, replace(reading, clock=clock) if isinstance(reading, Moment) and match[4] <= "24" else reading
    if match := _ISO_DAY.fullmatch(written):
        return _day(int(match[1]), int(match[3]), int(match[4]))
    if match := _DAY.fullmatch(written):
        return _ordered_day(int(match[1]), match[2], int(match[3]), _full_year(match[4]), day_first)
    if match := _DAYS.fullmatch(written):
        day, last_day, month, year = map(int, match.groups())
        return _days(_day(year, month, day)[1], _day(year, month, last_day)[1])
    if match := _DAYS_OF_MONTHS.fullmatch(written):
        day, month, last_day, last_month, year = map(int, match.groups())
        return _days(_day(year, month, day)[1], _day(year, last_month, last_day)[1])
    if (match := _CLOCK.fullmatch(written)) and (match[2] or written[-1].isalpha()):
        return _time(int(match[1]), match[2] or "00", (match[3] or "").lower())
    if match := _MONTH_YEAR.fullmatch(written):
        month, year = int(match[1] or match[3]), int(match[2] or match[4])
        if 1 <= month <= 12 and FIRST_YEAR <= year <= LAST_YEAR:
            return "numeric-month", Moment(year=year, month=month)
    if match := _MONTHS_OF_YEAR.fullmatch(written):
        year, first, last = int(match[1]), int(match[2]), int(match[3])
        if 1 <= first < last <= 12:
            return "numeric-range", Range(Moment(year=year, month=first), Moment(year=year, month=last))
    return None


def _ordered_day(first: int, mark: str, second: int, year: int, day_first: bool | None) -> tuple[str, Reading | None]:
    """Numbers above 12 and full stops tell the order, else the document, else the slash that is usual in America."""
    if first > 12 or second > 12:
        return _day(year, second, first) if first > 12 else _day(year, first, second)
    if mark == "." or day_first is not None:
        return _day(year, second, first) if mark == "." or day_first else _day(year, first, second)
    month, day = (first, second) if mark == "/" else (second, first)
    return _day(year, month, day, assumed=first != second)


def _day(year: int, month: int, day: int, *, assumed: bool = False) -> tuple[str, Reading | None]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return _NO_DATE
    if not (1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        return "no-such-day", Impossible(no_such_day(year, month, day))
    return "numeric-day", Moment(year=year, month=month, day=day, assumed=assumed)


def _days(first: Reading | None, last: Reading | None) -> tuple[str, Reading | None]:
    """`24-26.06.2003`, `24.06-03.07.2003`."""
    if not isinstance(first, Moment) or not isinstance(last, Moment):
        return _NO_DATE
    ordered = (first.month or 0, first.day or 0) < (last.month or 0, last.day or 0)
    return ("numeric-range", Range(first, last)) if ordered else _NO_DATE


def _full_year(year: str) -> int:
    """A year of two digits is read as 1950 to 2049."""
    number = int(year)
    return number if len(year) == 4 else number + (2000 if number < 50 else 1900)


def _time(hour: int, minute: str, half: str) -> tuple[str, Reading | None]:
    if hour > (12 if half else 24) or int(minute) >= 60:
        return _NO_DATE
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return "clock", Moment(clock=f"T{hour:02d}:{minute}")
