"""Dates as files write them for machines, in ISO 8601, in mail's form and in digits alone, as days."""

from __future__ import annotations

import re
from email.utils import parsedate

from kzexplorer.domain.when import When
from kzexplorer.readers import iso_dates

_DIGITS = re.compile(r"(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?!\d)")
_LONGEST = 60


def when_of(value: str) -> When | None:
    """The day, month or year as written, the time of day left out; None for no day of the calendar."""
    value = value.strip()[:_LONGEST]
    if when := iso_dates.when_of(value):
        return when
    try:
        if match := _DIGITS.match(value):
            return When.of_day(*map(int, match.groups()))
        parts = parsedate(value) if any(letter.isalpha() for letter in value) else None
        return When.of_day(*parts[:3]) if parts is not None and parts[0] > 0 else None
    except (ValueError, TypeError, IndexError):
        return None
