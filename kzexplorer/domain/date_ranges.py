"""Read a range of dates as analysts write it; its ends lend each other what one leaves out: `26-29 September 2006`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from kzexplorer.domain.date_points import NoDate, Point, read_point
from kzexplorer.domain.said import said_when
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.translation import tr

_FRAMED = re.compile(r"(?:from|between) (?P<rest>.+)")
_SIGN = re.compile(r" ?(?:–|\.\.|/) ?| - | (?:to|until|till|through|and) |-")
_MOST_SIGNS = 6
"""Of those that can part two ends: 12-10-2010 - 13-10-2010 has five, and each more triples the ways to try."""
_BARE = re.compile(r"(?:the )?(?P<number>\d{1,2})(?P<ordinal>st|nd|rd|th)?(?:,? (?P<year>\d{3,4}))?")


def read_range(words: str, read: Callable[[str], When]) -> When:
    """The range that words in lower case give; `read` reads an end that stands alone.

    Raises NoDate for words that give none, Problem where what they give cannot be meant.
    """
    framed = _FRAMED.fullmatch(words)
    inside = framed["rest"] if framed else words
    problem: Problem | None = None
    signs = list(_SIGN.finditer(inside))
    for sign in signs if len(signs) <= _MOST_SIGNS else ():
        first, last = inside[: sign.start()], inside[sign.end() :]
        if not first or not last or (sign.group() == " and " and not words.startswith("between")):
            continue
        try:
            return _from_to(first, last, read)
        except NoDate:
            continue
        except Problem as found:
            problem = problem or found
    raise problem or NoDate


def _from_to(first: str, last: str, read: Callable[[str], When]) -> When:
    one, other = _ends(first, last)
    start = one.when() if one is not None and one.year is not None else read(first)
    end = other.when() if other is not None and other.year is not None else read(last)
    if None in (start.earliest, start.latest, end.earliest, end.latest):
        raise NoDate
    if (start.earliest or 0) > (end.earliest or 0) or (start.latest or 0) > (end.latest or 0):
        raise Problem(
            tr("{end} is before {start}.", end=said_when(end), start=said_when(start)),
            tr("Type the earlier date first."),
        )
    return When.between(start, end)


def _ends(first: str, last: str) -> tuple[Point | None, Point | None]:
    """Both ends with what they lend each other; None for one that is more than a point."""
    one, other = _point(first), _point(last)
    bare, bare_last = _BARE.fullmatch(first), _BARE.fullmatch(last)
    if bare is not None and bare["year"] is None and other is not None:
        one = _borrowing(int(bare["number"]), other, ordinal=bool(bare["ordinal"])) or one
    if bare_last is not None and one is not None:
        other = _finishing(one, bare_last) or other
    if one is None or other is None:
        return one, other
    return _lending(one, other)


def _point(words: str) -> Point | None:
    try:
        return read_point(words)
    except NoDate:
        return None


def _borrowing(number: int, last: Point, *, ordinal: bool) -> Point | None:
    """The 26 of `26-29 September 2006`, the 18th of `18th-19th century`."""
    if last.day is not None:
        return replace(last, day=number, weekday=None)
    if ordinal and last.years == 100 and last.year is not None:
        before = last.year <= 0
        return replace(last, year=1 - 100 * number if before else 100 * (number - 1))
    return None


def _finishing(first: Point, match: re.Match[str]) -> Point | None:
    """The 29 of `September 26-29, 2006`, the 99 of `1998-99`."""
    number, year = int(match["number"]), match["year"]
    if first.day is not None:
        return replace(first, day=number, weekday=None, year=int(year) if year else first.year)
    is_year = first.year is not None and first.month is None and not first.part and first.years == 1
    if year is None and is_year and (first.year or 0) >= 1000 and len(match["number"]) == 2:
        return Point((first.year or 0) // 100 * 100 + number)
    return None


def _lending(one: Point, other: Point) -> tuple[Point, Point]:
    if one.year is None and other.year is not None:
        if other.month is None and not other.part:
            raise NoDate
        one = replace(one, year=other.year, era=other.era)
    elif other.year is None and one.year is not None:
        other = replace(other, year=one.year, era=one.era)
    elif other.era and not one.era and (other.year or 0) <= 0 and (one.year or 0) > 0:
        one = replace(one, year=_before_our_era(one), era=True)
    return one, other


def _before_our_era(point: Point) -> int:
    """The year that it gives when the other end says that both are BCE."""
    year = point.year or 0
    if point.years == 100:
        return 1 - 100 * (year // 100 + 1)
    return 1 - year - (9 if point.years == 10 else 0)
