"""Read what is written in digits: numbers by their shape, dates in digits, and the order of day and month in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzexplorer.domain.calendar import days_in_month
from kzexplorer.extract.dates.readings import Moment, Reading

# Roles of a number by what it can stand for.
SHAPES: dict[str, tuple[str, ...]] = {
    "month-day": ("day", "month_number", "hour", "number"),
    "hour-day": ("day", "hour", "number", "two_digits"),
    "late-day": ("day", "number", "two_digits"),
    "two-digit-month-day": ("day", "month_number", "hour", "number", "two_digits"),
    "zero-month-day": ("day", "month_number", "two_digits"),
    "zero": ("number", "hour"),
    "double-zero": ("two_digits",),
    "two-digit": ("number", "two_digits"),
    "three-digit": ("number", "early_year"),
    "year": ("year", "number"),
    "big": ("number",),
    "amount": ("amount",),
    "number-in-words": ("number_word",),
    "ordinal-day": ("ordinal_day", "ordinal_number"),
    "ordinal": ("ordinal_number",),
    "decade": ("decade",),
    "short-decade": ("decade_word",),
    "short-year": ("short_year",),
    "clock": ("clock",),
    "numeric-day": ("numeric_day",),
    "numeric-month": ("numeric_month",),
    "numeric-range": ("numeric_range",),
    "early-decade": ("early_decade",),
}
_CHUNK = re.compile(r"\d+|[.,/:–-]|(?:st|nd|rd|th|['’]?s)\Z|['’‘]")
_ISO_DAY = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_DAY = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_CLOCK = re.compile(r"(\d{1,2})(?::(\d\d)(?::\d\d)?)?(?: ?(?:([ap])m|hrs?))?", re.IGNORECASE)
_MONTH_YEAR = re.compile(r"(\d{1,2})/(\d{4})|(0[1-9]|1[0-2])\.(\d{4})")
_YEAR_PAIR = re.compile(r"(\d{4})([-–/])(\d\d)")
_YEAR_MONTH_PAIR = re.compile(r"(\d{4})-(\d\d)([/–])(\d\d)")
_PARTS = re.compile(r"\d{1,4}[-–/]\d{1,4}|\d{1,2},\d{4}|\d{1,2}[-–]\d{1,2},\d{4}|\d{1,4}[-–]\d{1,2}:\d\d|\d{4},\d{4}")
_AMOUNT = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+[.,]\d+")
_ORDERED = re.compile(r"(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d./-]?\d)")
_FIRST_YEAR, _LAST_YEAR = 1000, 2199

Piece = tuple[int, int, str, float, Reading | None]


def day_first(text: str) -> bool | None:
    """Whether dates in digits are written day first, as shown by those that can be read in one way only."""
    votes = 0
    for match in _ORDERED.finditer(text):
        first, second = int(match[1]), int(match[3])
        if match[2] == "." or (first > 12 >= second):
            votes += 1
        elif second > 12 >= first:
            votes -= 1
    return None if votes == 0 else votes > 0


def pieces(written: str, *, day_first: bool | None) -> Iterator[Piece]:
    """The numbers, marks and dates of one run of digits: start, end, shape or mark, value, reading."""
    whole = _whole(written, day_first)
    if whole is not None:
        yield (0, len(written), *whole)
        return
    plain = written.rstrip("sthndr'’")
    if not plain.lstrip("'’‘").isdigit() and not _PARTS.fullmatch(plain):
        yield 0, len(written), "junk", 0, None
        return
    parts = list(_CHUNK.finditer(written))
    for i, part in enumerate(parts):
        if part[0].isdigit():
            suffix = parts[i + 1] if i + 2 == len(parts) and parts[i + 1][0][-1] in "shdt" else None
            lead = i > 0 and parts[i - 1][0] in "'’‘"
            shape, value = _shape(part[0], suffix[0] if suffix else "", lead)
            yield part.start() - lead, (suffix or part).end(), shape, value, None
        elif part[0][0] in ".,/:–-":
            yield part.start(), part.end(), part[0], 0, None


def _whole(written: str, day_first: bool | None) -> tuple[str, float, Reading | None] | None:
    """A run that is one thing as a whole: a date, a time of day, an amount."""
    if match := _ISO_DAY.fullmatch(written):
        return _day(int(match[1]), int(match[3]), int(match[4]))
    if match := _DAY.fullmatch(written):
        first, second = int(match[1]), int(match[3])
        if first > 12 or (second <= 12 and (match[2] == "." or day_first is True)):
            return _day(_four_digits(match[4]), second, first)
        if second > 12 or day_first is False:
            return _day(_four_digits(match[4]), first, second)
        return _day(_four_digits(match[4]), second, first) if day_first is None and match[2] == "-" else _open_day(match)
    if (match := _CLOCK.fullmatch(written)) and (match[2] or match[3]):
        return _time(int(match[1]), match[2] or "00", (match[3] or "").lower())
    if match := _MONTH_YEAR.fullmatch(written):
        month, year = int(match[1] or match[3]), int(match[2] or match[4])
        if 1 <= month <= 12 and _FIRST_YEAR <= year <= _LAST_YEAR:
            return "numeric-month", 0, Moment(year=year, month=month)
    if _AMOUNT.fullmatch(written) and not _PARTS.fullmatch(written):
        return "amount", _number(written), None
    return None


def _time(hour: int, minute: str, half: str) -> tuple[str, float, Reading | None]:
    if hour > (12 if half else 24) or minute >= "60":
        return "junk", 0, None
    return "clock", 0, Moment(clock=f"T{hour % 12 + 12 * (half == 'p') if half else hour:02d}:{minute}")


def _open_day(match: re.Match[str]) -> tuple[str, float, Reading | None]:
    """Day and month both at most 12 and no other date to tell the order: equal ones fix a day, else month first."""
    return _day(_four_digits(match[4]), int(match[1]), int(match[3]))


def _day(year: int, month: int, day: int) -> tuple[str, float, Reading | None]:
    if not (1 <= month <= 12 and 1 <= day <= days_in_month(year, month) and _FIRST_YEAR <= year <= _LAST_YEAR):
        return "junk", 0, None
    return "numeric-day", 0, Moment(year=year, month=month, day=day)


def _four_digits(year: str) -> int:
    """A year of two digits is read as 1950 to 2049."""
    number = int(year)
    return number if len(year) == 4 else number + (2000 if number < 50 else 1900)


def _number(written: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", written):
        return float(written.replace(",", ""))
    return float(written.replace(",", "."))


def _shape(digits: str, suffix: str, after_apostrophe: bool) -> tuple[str, float]:
    value = int(digits) if len(digits) <= 9 else 0
    if suffix.endswith("s"):
        if len(digits) == 4 and value % 10 == 0 and _FIRST_YEAR <= value <= _LAST_YEAR:
            return "decade", value
        shape = {2: "short-decade", 3: "early-decade"}.get(len(digits), "junk")
        return (shape, value) if value % 10 == 0 else ("junk", 0)
    if suffix and suffix != "st" or suffix == "st":
        return ("ordinal-day" if 1 <= value <= 31 else "ordinal"), value
    if after_apostrophe:
        return "short-year", value
    return _plain_shape(digits, value), value


def _plain_shape(digits: str, value: int) -> str:
    if len(digits) == 1:
        return "month-day" if value else "zero"
    if len(digits) == 2:
        if digits[0] == "0":
            return "zero-month-day" if value else "double-zero"
        if value <= 12:
            return "two-digit-month-day"
        return "hour-day" if value <= 24 else "late-day" if value <= 31 else "two-digit"
    if len(digits) == 3:
        return "three-digit"
    return "year" if len(digits) == 4 and _FIRST_YEAR <= value <= _LAST_YEAR else "big"
