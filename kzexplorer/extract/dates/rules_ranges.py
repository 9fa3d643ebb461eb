"""Rules for ranges: two dates joined by a dash, "to", "from ... to", "between ... and", and those that share words."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import no_such_day
from kzexplorer.extract.dates import year_signs
from kzexplorer.extract.dates.grammar import Found, Rule
from kzexplorer.extract.dates.readings import Impossible, Moment, Range, Reading, Several
from kzexplorer.extract.dates.rules_days import month_day, year_of
from kzexplorer.extract.dates.vocabulary import MONTHS, ROMAN, SEASONS

_TO = "dash|to|until|till|through|slash"
_FINER = {"D": 0, "M": 1, "P": 2, "Y": 3, "DE": 4, "CE": 5}


def _days_of_month(found: Found) -> Reading | None:
    """`26-29 September 2006`, `September 26-29, 2006`, `24-26.VI.2003`."""
    month = MONTHS[found.word("month")] if "month" in found else ROMAN[found.word("roman_month").upper()]
    first, last, year = found.number("first"), found.number("last"), year_of(found)
    if not (month_day(month, first, year) and month_day(month, last, year) and first < last):
        wrong = last if month_day(month, first, year) else first
        real = month_day(month, wrong, year) or year is None
        return None if real else Impossible(no_such_day(year, month, wrong))
    return Range(Moment(year=year, month=month, day=first), Moment(year=year, month=month, day=last))


def _two_days_of_month(found: Found) -> Reading | None:
    """`May 4 and 7`, `4 and 7 May 1865`: two dates that share their month; "4 and 5 May" is a stretch of two days."""
    month, year = MONTHS[found.word("month")], year_of(found)
    first, last = found.number("first"), found.number("last")
    if not (month_day(month, first, year) and month_day(month, last, year) and first < last):
        return None
    if last == first + 1 or (found.first and found.nodes[found.first - 1].word.lower() == "between"):
        return _days_of_month(found)
    cut = found.node("and").start
    head = Span(found.nodes[found.first].start, _end_before(found, cut))
    tail = Span(found.node("last").start, found.nodes[found.end - 1].end)
    return Several(
        ((head, Moment(year=year, month=month, day=first)), (tail, Moment(year=year, month=month, day=last)))
    )


def _three_days(found: Found) -> Reading | None:
    """`May 4, 5 and 6`, `4, 5 and 6 May 1999`."""
    month, year = MONTHS[found.word("month")], year_of(found)
    days = [found.number(name) for name in ("first", "second", "last")]
    if days != sorted(set(days)) or not all(month_day(month, day, year) for day in days):
        return None
    heads = [found.node(name) for name in ("first", "second", "last")]
    starts = [found.nodes[found.first].start, heads[1].start, heads[2].start]
    ends = [heads[0].end, heads[1].end, found.nodes[found.end - 1].end]
    return Several(
        tuple(
            (Span(start, end), Moment(year=year, month=month, day=day))
            for start, end, day in zip(starts, ends, days, strict=True)
        )
    )


def _end_before(found: Found, offset: int) -> int:
    return max(node.end for node in found.nodes[found.first : found.end] if node.end <= offset)


def _months_of_year(found: Found) -> Reading | None:
    first, last, year = MONTHS[found.word("first")], MONTHS[found.word("last")], year_of(found)
    if first >= last and year is not None:
        return Range(Moment(year=year - 1, month=first), Moment(year=year, month=last))
    if year is None and (min(len(found.word("first")), len(found.word("last"))) < 3 or first >= last):
        return None
    months = Range(Moment(year=year, month=first), Moment(year=year, month=last))
    return months if year is not None else replace(months, ends=_ends(found, "first", "last"))


def _ends(found: Found, first: str, last: str) -> tuple[Span, Span]:
    """The places of two items."""
    one, other = found.node(first), found.node(last)
    return Span(one.start, one.end), Span(other.start, other.end)


def _years(found: Found) -> Reading | None:
    """`1915-17`, `2002/03`; `2012-05` is a month, since 05 comes before 12."""
    first, digits = found.number("year"), found.number("two_digits")
    last = first - first % 100 + digits
    if last <= first and (last := last + 100) - first > 10:
        is_month = found.word("joint") == "-" and 1 <= digits <= 12
        return Moment(year=first, month=digits) if is_month else None
    return Range(Moment(year=first), Moment(year=last)) if year_signs.is_year(found) else None


def _early_years(found: Found) -> Reading | None:
    """`499-494 BC`, `350 to 341 BC`, `446/5 BC`."""
    first, last = found.number("first"), found.number("last")
    if found.word("joint") in ("/", "-", "–") and last < 10 and len(found.word("first")) > len(found.word("last")):
        last += first - first % 10
    if found.word("era").startswith("b"):
        return Range(Moment(year=1 - first), Moment(year=1 - last)) if first > last else None
    return Range(Moment(year=first), Moment(year=last)) if first < last else None


def _seasons(found: Found) -> Reading | None:
    first, last = (Moment(year=found.number("year"), part=SEASONS[found.word(name)]) for name in ("first", "last"))
    return Range(first, last)


def _joined(found: Found) -> Reading | None:
    first, last = found.moment("one"), found.moment("other")
    if first.clock or last.clock or first.direction or last.direction:
        return None
    joined = ordered(first, last)
    alone = (first.year is None) == (last.year is None)
    return replace(joined, ends=_ends(found, "one", "other")) if joined is not None and alone else joined


def _between(found: Found) -> Reading | None:
    """`between 1905 and 1907`: a range only after that word."""
    before = found.nodes[found.first - 1].word.lower() if found.first else ""
    return _joined(found) if before == "between" else None


def ordered(first: Moment, last: Moment) -> Range | None:
    """The range from one moment to another that lends it its year or month; None where they do not fit together."""
    if first.grain not in _FINER or last.grain not in _FINER:
        return None
    if first.year is None and last.year is not None and first.short_year is None:
        turns = (first.month or 0, first.day or 0) > (last.month or 12, last.day or 31)
        if first.month is None:
            return None
        first = replace(first, year=last.year - turns)
    if first.year is not None and last.year is not None and _turned(first, last):
        return None
    if first.year is not None and last.year is None and last.month is None:
        return None
    if first.year is not None and last.year is None and last.short_year is None:
        assert last.month is not None
        turns = (last.month, last.day or 31) < (first.month or 1, first.day or 1)
        last = replace(last, year=first.year + turns)
    return Range(first, last)


def _turned(first: Moment, last: Moment) -> bool:
    """Whether the second date, with its year, lies before the first."""
    begin = (first.year or 0, first.month or 1, first.day or 1)
    return begin > (last.year or 0, last.month or 12, last.day or 31)


_POINT = "a_day|a_month|a_part|a_year|a_decade|a_century"

SHARED = (
    Rule("days of a month", f"day:first {_TO} day|ordinal_day:last of? month [comma? year]", _days_of_month),
    Rule("days of a month", f"day|ordinal_day:first {_TO} day|ordinal_day:last of? month [comma? year]",
         _days_of_month),
    Rule("days of a month", f"month day|ordinal_day:first {_TO} day|ordinal_day:last [comma? year]",
         _days_of_month),
    Rule("days of a month", f"year comma? month day|ordinal_day:first {_TO} day|ordinal_day:last", _days_of_month),
    Rule("days of a month", f"the ordinal_day|ordinal_word:first {_TO} the? ordinal_day|ordinal_word:last of? month "
         "[comma? year]", _days_of_month),
    Rule("days of a Roman month", "day:first dash day:last dot? roman_month dot? year", _days_of_month),
    Rule("two days of a month", "day|ordinal_day:first and day|ordinal_day:last of? month [comma? year]",
         _two_days_of_month),
    Rule("two days of a month", "the day|ordinal_day:first and the? day|ordinal_day:last of? month [comma? year]",
         _two_days_of_month),
    Rule("two days of a month", "month day|ordinal_day:first and day|ordinal_day:last [comma? year]",
         _two_days_of_month),
    Rule("three days of a month", "month day:first comma day:second comma? and day:last [comma? year]", _three_days),
    Rule("three days of a month", "day:first comma day:second comma? and day:last month [comma? year]", _three_days),
    Rule("months of a year", f"month:first {_TO} month:last [comma? of? year]", _months_of_year),
    Rule("years before our era", f"year|early_year|number:first {_TO}:joint year|early_year|number:last era",
         _early_years),
    Rule("years in short", "year dash|slash:joint two_digits", _years),
    Rule("seasons of a year", f"season:first {_TO} season:last of? year", _seasons),
)  # fmt: skip

JOINED = (
    Rule("range", f"{_POINT}:one dash|to|until|till|through {_POINT}:other", _joined),
    Rule("range", "a_year:one slash a_year:other", _joined),
    Rule("range", f"{_POINT}:one and {_POINT}:other", _between),
)
