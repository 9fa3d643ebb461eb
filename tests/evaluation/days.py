"""Days that a TIMEX3 value, an EDTF string or an ISO date stands for, so that gold and findings can be compared."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzexplorer.domain.calendar import day_number, days_in_month, iso, iso_year, weekday

_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12, "21": 3, "22": 6, "23": 9, "24": 12}
_PARTS = (
    {f"Q{part}": (3 * part - 2, 3) for part in range(1, 5)}
    | {f"{part + 32}": (3 * part - 2, 3) for part in range(1, 5)}
    | {f"H{part}": (6 * part - 5, 6) for part in (1, 2)}
    | {f"{part + 39}": (6 * part - 5, 6) for part in (1, 2)}
    | {name: (month, 3) for name, month in _SEASONS.items()}
    | {f"{month:02d}": (month, 1) for month in range(1, 13)}
    | {f"{month:02d}-XX": (month, 1) for month in range(1, 13)}
    | {"": (1, 12), "XX": (1, 12), "XX-XX": (1, 12)}
)


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """A closed interval of day numbers."""

    first: int
    last: int

    def touches(self, other: Days) -> bool:
        return self.first <= other.last and other.first <= self.last

    def within(self, other: Days) -> bool:
        return other.first <= self.first and self.last <= other.last


def same_days(gold: Days | None, outer: Days | None, found: Days | None) -> bool:
    """Whether the found days are right: equal, or touching inside what the vague words allow."""
    if gold is None or found is None:
        return False
    return found == gold or (outer is not None and found.within(outer) and found.touches(gold))


def of_ends(earliest: str | None, latest: str | None) -> Days | None:
    """From two ISO days. An open end is closed at the end that is known, in gold and findings alike."""
    if earliest is None and latest is None:
        return None
    return Days(_day(earliest or latest or ""), _day(latest or earliest or ""))


def of_edtf(edtf: str | None) -> Days | None:
    """The days of an EDTF string (levels 0 and 1, quarters, halves); an open end as in `of_ends`.

    Raises ValueError for a string that it cannot read.
    """
    if edtf is None:
        return None
    first, slash, last = edtf.partition("/")
    ends = [_period(end) for end in (first, last) if end not in ("", "..")]
    if None in ends or not ends:
        raise ValueError(f"no EDTF that can be read: {edtf}")
    known = [end for end in ends if end is not None]
    if slash and len(known) == 1:
        day = known[0].last if first in ("", "..") else known[0].first
        return Days(day, day)
    return Days(known[0].first, known[-1].last)


def of_timex(value: str | None) -> Days | None:
    """The days of a TIMEX3 value; None for durations, sets and references that lie nowhere on the calendar."""
    first, slash, last = (value or "").strip().partition("/")
    begin, end = _period(first), _period(last) if slash else _period(first)
    return Days(begin.first, end.last) if begin and end else None


def days_text(days: Days | None) -> str:
    """`2005-08-02`, `2006-09-26/2006-09-29`, or a dash for no days."""
    if days is None:
        return "-"
    return iso(days.first) if days.first == days.last else f"{iso(days.first)}/{iso(days.last)}"


def _day(words: str) -> int:
    match = re.fullmatch(r"(-?\d{4,})-(\d\d)-(\d\d)", words)
    if match is None:
        raise ValueError(f"no day: {words}")
    return day_number(*map(int, match.groups()))


def _period(value: str) -> Days | None:
    """One day, week, month, part of a year, year, decade or century; a time of day counts as its day."""
    value = re.sub(r"[~?%]|T.*", "", value)
    value = re.sub(r"BC(\d{4})", lambda before: iso_year(1 - int(before[1])), value)
    try:
        return _decade(value) or _week(value) or _one_day(value) or _months(value)
    except ValueError:
        return None


def _decade(value: str) -> Days | None:
    """`199` and `199X`, and centuries: `19` and `19XX`; also before our era: `BC04`."""
    match = re.fullmatch(r"(BC)?(?:(\d\d)(?:XX)?|(\d{3})X?)", value)
    if match is None:
        return None
    before, century, decade = match.groups()
    count = 100 if century else 10
    first = int(century or decade) * count
    if before:
        first = 1 - (first + count - 1)
    return Days(day_number(first, 1, 1), day_number(first + count - 1, 12, 31))


def _week(value: str) -> Days | None:
    match = re.fullmatch(r"(\d{4})-W(\d\d)(?:-(WE|[1-7]))?", value)
    if match is None:
        return None
    fourth_of_january = day_number(int(match[1]), 1, 4)
    monday = fourth_of_january - weekday(fourth_of_january) + 7 * (int(match[2]) - 1)
    if match[3] == "WE":
        return Days(monday + 5, monday + 6)
    return Days(monday + int(match[3]) - 1, monday + int(match[3]) - 1) if match[3] else Days(monday, monday + 6)


def _one_day(value: str) -> Days | None:
    match = re.fullmatch(r"(-?\d{4,})-(\d\d)-(\d\d)", value)
    if match is None:
        return None
    day = day_number(*map(int, match.groups()))
    return Days(day, day)


def _months(value: str) -> Days | None:
    match = re.fullmatch(r"(-?\d{4,})(?:-(.+))?", value)
    part = _PARTS.get(match[2] or "") if match else None
    if match is None or part is None:
        return None
    year, (month, count) = int(match[1]), part
    years, last = divmod(month + count - 2, 12)
    return Days(day_number(year, month, 1), day_number(year + years, last + 1, days_in_month(year + years, last + 1)))
