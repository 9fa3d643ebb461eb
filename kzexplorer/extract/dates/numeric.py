"""Cut a run of digits into numbers, marks, dates and times, and tell what each number can stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from kzexplorer.extract.dates import digits
from kzexplorer.extract.dates.readings import Reading

# Roles of a number by its shape.
SHAPES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "digit": ("day", "month_number", "hour", "number"),
        "two-digit-month": ("day", "month_number", "hour", "number", "two_digits"),
        "zero-digit": ("day", "month_number", "two_digits"),
        "two-digit-hour": ("day", "hour", "number", "two_digits"),
        "two-digit-day": ("day", "number", "two_digits"),
        "two-digit": ("number", "two_digits"),
        "zero": ("number", "hour"),
        "double-zero": ("two_digits",),
        "three-digit": ("number", "early_year"),
        "year": ("year", "number"),
        "big": ("number",),
        "amount": ("amount",),
        "number-in-words": ("number_word",),
        "ordinal-day": ("ordinal_day", "ordinal_number"),
        "ordinal": ("ordinal_number",),
        "decade": ("decade",),
        "short-decade": ("decade_word",),
        "early-decade": ("early_decade",),
        "short-year": ("short_year",),
        "clock": ("clock",),
        "numeric-day": ("numeric_day",),
        "numeric-month": ("numeric_month",),
        "numeric-range": ("numeric_range",),
        "no-such-day": ("a_refusal",),
    }
)
_PIECE = re.compile(r"(?P<lead>['’‘]?)(?P<digits>\d+)(?P<suffix>(?:st|nd|rd|th|d|['’]?s)?)|(?P<mark>[.,/:–-])")
_SPLIT = re.compile(
    r"['’‘]?\d+(?:st|nd|rd|th|d|['’]?s)?|\d{1,2}[-–/]\d{1,4}(?:st|nd|rd|th|d)?|\d{3,4}[-–/]\d{1,3}|\d{4}[-–/]\d{4}s?"
    r"|\d{1,2},\d{4}|\d{1,2}[-–]\d{1,2},\d{4}|\d{4},\d{4}|\d{1,2}[-–]\d{1,2}\.?"
)
_PHONE = re.compile(r"\d{4}[-–]\d{4}")
_MARK = re.compile("[-–]")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DECIMAL = re.compile(r"\d+[.,]\d+")
_LONGEST = 9

Piece = tuple[int, int, str, float, Reading | None]


def pieces(written: str, *, day_first: bool | None) -> Iterator[Piece]:
    """Start, end, shape or mark, value and reading of each part; one part `junk` for phone numbers and the like."""
    dated = digits.read(written, day_first=day_first)
    if dated is not None:
        yield 0, len(written), dated[0], 0, dated[1]
    elif _THOUSANDS.fullmatch(written):
        yield 0, len(written), "amount", float(written.replace(",", "")), None
    elif _PHONE.fullmatch(written) and not all(_is_year(part) for part in _MARK.split(written)):
        yield 0, len(written), "junk", 0, None
    elif _SPLIT.fullmatch(written):
        for part in _PIECE.finditer(written):
            shape, value = (part["mark"], 0) if part["mark"] else _shape(part["digits"], part["suffix"], part["lead"])
            end = part.end()
            if shape == "possessive-year":
                shape, end = _plain_shape(part["digits"], int(value)), part.end("digits")
            yield part.start(), end, shape, value, None
    elif _DECIMAL.fullmatch(written):
        yield 0, len(written), "amount", float(written.replace(",", ".")), None
    else:
        yield 0, len(written), "junk", 0, None


def _is_year(figures: str) -> bool:
    return digits.FIRST_YEAR <= int(figures) <= digits.LAST_YEAR


def _shape(figures: str, suffix: str, lead: str) -> tuple[str, float]:
    value = int(figures) if len(figures) <= _LONGEST else 0
    if suffix.endswith("s"):
        return ("possessive-year" if value % 10 and len(suffix) == 2 else _decade_shape(figures, value)), value
    if suffix:
        return ("ordinal-day" if 1 <= value <= 31 else "ordinal"), value
    return ("short-year" if lead else _plain_shape(figures, value)), value


def _decade_shape(figures: str, value: int) -> str:
    if value % 10:
        return "junk"
    if len(figures) == 4:
        return "decade" if digits.FIRST_YEAR <= value <= digits.LAST_YEAR else "junk"
    return {2: "short-decade", 3: "early-decade"}.get(len(figures), "junk")


def _plain_shape(figures: str, value: int) -> str:
    if len(figures) == 1:
        return "digit" if value else "zero"
    if len(figures) == 2:
        return _two_digit_shape(figures, value)
    if len(figures) == 3:
        return "three-digit"
    return "year" if len(figures) == 4 and digits.FIRST_YEAR <= value <= digits.LAST_YEAR else "big"


def _two_digit_shape(figures: str, value: int) -> str:
    if value < 10:
        return "zero-digit" if value else "double-zero"
    if value <= 12:
        return "two-digit-month"
    if value <= 24:
        return "two-digit-hour"
    return "two-digit-day" if value <= 31 else "two-digit"
