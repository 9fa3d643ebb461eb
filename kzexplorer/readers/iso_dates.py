"""Dates as files write them for machines, in ISO 8601 (`1975`, `1975-11`, `1975-11-11`, `-0043-03-15`), as days."""

from __future__ import annotations

import re

from kzexplorer.domain.calendar import FIRST_DAY, LAST_DAY, iso
from kzexplorer.domain.when import Precision, When

_DATE = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d?:?\d\d[\d:.,]{0,20}(?:Z|[+-]\d\d(?::?\d\d)?)?|Z)?)?)?")


def when_of(value: str) -> When | None:
    """The day, month or year; the time of day is left out. None for anything else, and for no day of the calendar."""
    match = _DATE.fullmatch(value.strip())
    if match is None:
        return None
    year, month, day = (None if part is None else int(part) for part in match.groups())
    assert year is not None
    try:
        if month is None:
            when = When.of_year(year)
        else:
            when = When.of_month(year, month) if day is None else When.of_day(year, month, day)
    except ValueError:
        return None
    assert when.earliest is not None
    assert when.latest is not None
    return when if FIRST_DAY <= when.earliest <= when.latest <= LAST_DAY else None


def between(first: When | None, last: When | None) -> When | None:
    """From the one to the other, open where one is missing; None without both, and where the last is before the first.

    What begins and ends alike is one date.
    """
    if first is None or last is None:
        return _open(first, last)
    if first.edtf == last.edtf:
        return first
    if first.earliest is not None and last.latest is not None and first.earliest > last.latest:
        return None
    if "[" in first.edtf + last.edtf and first.earliest is not None and last.latest is not None:
        # EDTF has no interval between days of which one is not known which.
        edtf = f"{iso(first.earliest)}/{iso(last.latest)}"
        return When(first.earliest, last.latest, Precision.MONTH, edtf, vague=True)
    return When.between(first, last)


def some_time_between(first: When | None, last: When | None) -> When | None:
    """One day of these, not known which: not before the one, not after the other."""
    found = between(first, last)
    if found is None or first is None or last is None or found == first:
        return found
    return When(found.earliest, found.latest, found.precision, f"[{first.edtf}..{last.edtf}]", vague=True)


def _open(first: When | None, last: When | None) -> When | None:
    if first is not None:
        return When(first.earliest, None, first.precision, f"{first.edtf}/..", first.vague)
    return None if last is None else When(None, last.latest, last.precision, f"../{last.edtf}", last.vague)


def either(one: When, other: When) -> When:
    """One of two days, not known which."""
    first, last = sorted((one, other), key=lambda when: when.earliest or 0)
    if first == last:
        return first
    return When(first.earliest, last.latest, Precision.MONTH, f"[{first.edtf},{last.edtf}]", vague=True)
