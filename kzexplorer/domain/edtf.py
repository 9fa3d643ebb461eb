"""Read EDTF (ISO 8601-2): levels 0 and 1, and of level 2 what one interval of days can hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kzexplorer.domain.calendar import FIRST_DAY, LAST_DAY
from kzexplorer.domain.periods import PARTS_IN_EDTF, part_of_year
from kzexplorer.domain.when import Precision, When, no_such_day
from kzexplorer.errors import Problem
from kzexplorer.translation import tr

_Q = "[?~%]?"
_DATE = re.compile(
    rf"{_Q}(?P<year>-?[0-9X]{{4}}){_Q}(?:-{_Q}(?P<month>[0-9X]{{2}}){_Q}(?:-{_Q}(?P<day>[0-9X]{{2}}){_Q})?)?"
    r"(?P<clock>T[0-9]{2}:?[0-9]{2}[0-9:.,]{0,20}(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)
_FAR_YEAR = re.compile(r"Y-?[0-9]+(?:E[0-9]+)?(?:S[0-9]+)?|-?[0-9]{4}S[0-9]+")
_YEAR_AND_NUMBER = re.compile(r"([0-9]{4})-([0-9]{2})")
_NORTH = {25: "SP", 26: "SU", 27: "FA", 28: "WI"}
_SOUTH = {29: "FA", 30: "WI", 31: "SP", 32: "SU"}
_PARTS = {**{number: part for part, number in PARTS_IN_EDTF.items()}, **_NORTH, **_SOUTH}
_THIRDS = range(37, 40)
_COARSE = {1: Precision.DECADE, 2: Precision.CENTURY}
_FEW_YEARS = 10
_LEVELS = "Type a range of days, months or years, such as 2010-03/2010-09."


def read_edtf(words: str) -> When | None:
    """The date; None for what is not written in EDTF.

    Raises Problem, with a sentence for the person, for EDTF that no calendar has or no interval of days can hold.
    """
    written = words.strip().upper()
    if written.startswith("{") and written.endswith("}"):
        raise Problem(
            tr("“{written}” names several dates.", written=written),
            tr("Type one of them, or the range from the first to the last."),
        )
    if _FAR_YEAR.fullmatch(written):
        raise Problem(
            tr("“{written}” cannot be kept as a year.", written=written), tr("Type a year from 10,000 BCE to 9999.")
        )
    if written.count("/") == 1:
        first, last = written.split("/")
        return _between(_End.of(first), _End.of(last), written)
    if written.startswith("[") and written.endswith("]"):
        return _one_of(written[1:-1], written)
    return None if _means_years(written) else _date(written)


@dataclass(frozen=True, slots=True)
class _End:
    """One end of an interval: a date, or open; `read` is false for what is neither."""

    when: When | None
    read: bool = True

    @classmethod
    def of(cls, written: str) -> _End:
        if written in ("", ".."):
            return cls(None)
        when = _one_of(written[1:-1], written) if written.startswith("[") and written.endswith("]") else _date(written)
        return cls(when, when is not None)


def _between(first: _End, last: _End, words: str) -> When | None:
    if not first.read or not last.read:
        return None
    start, end = first.when, last.when
    if start is None and end is None:
        raise Problem(tr("“{text}” is open at both ends.", text=words), tr("Type the first or the last date."))
    edtf = f"{start.edtf if start else '..'}/{end.edtf if end else '..'}"
    return _spanning([when for when in (start, end) if when], start, end, edtf, words)


def _one_of(inside: str, words: str) -> When | None:
    """`[1667,1668,1670..1672]`: one of these, not known which."""
    ends = [_End.of(each.strip()) for part in inside.split(",") for each in _ends_of(part)]
    whens = [end.when for end in ends if end.when is not None]
    if not all(end.read for end in ends) or not whens:
        return None
    found = _spanning(whens, ends[0].when, ends[-1].when, f"[{inside}]", words)
    precision = _coarser(found.precision, Precision.MONTH if "," in inside else found.precision)
    return replace(found, precision=precision, vague=True)


def _ends_of(part: str) -> tuple[str, ...]:
    first, dots, last = part.partition("..")
    return (first, last) if dots else (part,)


def _spanning(whens: list[When], first: When | None, last: When | None, edtf: str, words: str) -> When:
    earliest = None if first is None else first.earliest
    latest = None if last is None else last.latest
    if earliest is not None and latest is not None and earliest > latest:
        raise Problem(tr("“{text}” ends before it begins.", text=words), tr("Type the earlier date first."))
    precision = whens[0].precision
    for when in whens[1:]:
        precision = _coarser(precision, when.precision)
    return When(earliest, latest, precision, edtf, any(when.vague for when in whens))


def _coarser(one: Precision, other: Precision) -> Precision:
    return max(one, other, key=list(Precision).index)


def _date(written: str) -> When | None:
    match = _DATE.fullmatch(written)
    if match is None:
        return None
    edtf = written.removesuffix(match["clock"] or "")
    when = _of_parts(match["year"], match["month"], match["day"], written)
    if when is None:
        return None
    if not ((when.earliest or 0) >= FIRST_DAY and (when.latest or 0) <= LAST_DAY):
        raise Problem(tr("“{written}” lies outside the years 10,000 BCE to 9999.", written=written))
    return replace(when, edtf=edtf, vague=any(sign in edtf for sign in "?~%"))


def _means_years(written: str) -> bool:
    """Whether it is no EDTF but years as people write them, `1998-99`. Raises Problem where it can be both."""
    match = _YEAR_AND_NUMBER.fullmatch(written)
    if match is None:
        return False
    year, number = int(match[1]), int(match[2])
    years_on = number - year % 100
    if number in range(25, 42) and 0 < years_on <= _FEW_YEARS:
        raise Problem(
            tr(
                "“{written}” can be a part of {year}, as EDTF writes it, or the years {year}–{last}.",
                written=written,
                year=year,
                last=year + years_on,
            ),
            tr(
                "Type the part in words, such as Q3 {year}, or the years in full, {year}–{last}.",
                year=year,
                last=year + years_on,
            ),
        )
    return number not in range(1, 13) and number not in _PARTS and number not in _THIRDS and years_on > 0


def _of_parts(year: str, month: str | None, day: str | None, written: str) -> When | None:
    if "X" in year:
        if month is not None:
            raise _gap(written)
        return _open_years(year, written)
    if month is None:
        return When.of_year(int(year))
    if month == "XX":
        if day not in (None, "XX"):
            raise _gap(written)
        return When.of_year(int(year))
    if not month.isdigit():
        return None
    return _in_year(int(year), int(month), day, written)


def _in_year(year: int, month: int, day: str | None, written: str) -> When | None:
    if month in _THIRDS:
        raise Problem(tr("“{written}” is a third of a year, which cannot be kept as one.", written=written), _LEVELS)
    if month in _PARTS:
        return part_of_year(year, _PARTS[month]) if day is None else None
    try:
        if day in (None, "XX"):
            return When.of_month(year, month)
        return When.of_day(year, month, int(day or "")) if day is not None and day.isdigit() else None
    except ValueError:
        number = int(day) if day is not None and day.isdigit() else 1
        raise Problem(no_such_day(year, month, number)) from None


def _open_years(year: str, written: str) -> When | None:
    """`199X`, `19XX`."""
    known = year.rstrip("X")
    unknown = len(year) - len(known)
    if "X" in known or unknown not in _COARSE:
        raise Problem(tr("“{written}” leaves more open than a century.", written=written), _LEVELS)
    first, last = sorted(int(known + digit * unknown) for digit in "09")
    return replace(When.between(When.of_year(first), When.of_year(last)), precision=_COARSE[unknown])


def _gap(written: str) -> Problem:
    return Problem(
        tr(
            "“{written}” leaves open a part before one that it gives, so it is no one stretch of time.", written=written
        ),
        _LEVELS,
    )
