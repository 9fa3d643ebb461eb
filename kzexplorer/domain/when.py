"""When something happened, as exactly as the text says and never more: an interval of days with a precision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kzexplorer.domain.calendar import civil, day_number, days_in_month, iso, iso_year, months_later
from kzexplorer.domain.span import Span
from kzexplorer.translation import later


class Precision(StrEnum):
    """How exactly a date is known, from finest to coarsest."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF_YEAR = "half-year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True)
class When:
    """The closed interval of days [earliest, latest] that a date can mean.

    `None` at one end means open ("since 2003", "before 2001"). `edtf` is ISO 8601-2. `vague` marks
    bounds that are a convention rather than what the words fix ("early 2012").
    Raises ValueError for an interval open at both ends or turned around.
    """

    earliest: int | None
    latest: int | None
    precision: Precision
    edtf: str
    vague: bool = False

    def __post_init__(self) -> None:
        if self.earliest is None and self.latest is None:
            raise ValueError("a date is known at one end at least")
        if self.earliest is not None and self.latest is not None and self.earliest > self.latest:
            raise ValueError(f"{self.edtf}: earliest day after latest")

    @property
    def exact(self) -> bool:
        """Whether the days are those that the words give: drawn as a mark or bar, not as a soft span."""
        return self.precision is Precision.DAY and not self.vague and None not in (self.earliest, self.latest)

    @property
    def days(self) -> tuple[int, int]:
        """The first and the last day; where one end is open, those of the known end: the year 2003 of "since 2003"."""
        if self.earliest is None:
            assert self.latest is not None
            return _back(self.latest, self.precision), self.latest
        return self.earliest, _on(self.earliest, self.precision) if self.latest is None else self.latest

    def encloses(self, other: When) -> bool:
        """Whether all days of the other lie within this one; never of dates open at an end."""
        if self.earliest is None or self.latest is None or other.earliest is None or other.latest is None:
            return False
        return self.earliest <= other.earliest and other.latest <= self.latest

    def is_after(self, other: When) -> bool:
        """Whether it begins after the other has ended; never where one of these days is open."""
        return self.earliest is not None and other.latest is not None and self.earliest > other.latest

    @classmethod
    def of_day(cls, year: int, month: int, day: int) -> When:
        """One day. Raises ValueError where the calendar has no such day."""
        number = day_number(year, month, day)
        return cls(number, number, Precision.DAY, iso(number))

    @classmethod
    def of_month(cls, year: int, month: int) -> When:
        """One month. Raises ValueError for a month outside 1..12."""
        return cls(
            day_number(year, month, 1),
            day_number(year, month, days_in_month(year, month)),
            Precision.MONTH,
            f"{iso_year(year)}-{month:02d}",
        )

    @classmethod
    def of_year(cls, year: int) -> When:
        """One astronomical year: 0 is 1 BCE."""
        return cls(day_number(year, 1, 1), day_number(year, 12, 31), Precision.YEAR, iso_year(year))

    @classmethod
    def between(cls, first: When, last: When) -> When:
        """From the start of one date to the end of another, as exactly known as the less exact of the two."""
        order = list(Precision)
        precision = max(first.precision, last.precision, key=order.index)
        start, end = first.edtf.split("/")[0], last.edtf.split("/")[-1]
        if "~" in start + end:  # EDTF joins no decade written with X to an approximate date
            start, end = start.replace("X", "0"), end.replace("X", "9")
        edtf = f"{start}/{end}"
        return cls(first.earliest, last.latest, precision, edtf, first.vague or last.vague)


_MONTHS_IN = {
    Precision.MONTH: 1,
    Precision.QUARTER: 3,
    Precision.SEASON: 3,
    Precision.HALF_YEAR: 6,
    Precision.YEAR: 12,
    Precision.DECADE: 120,
    Precision.CENTURY: 1_200,
}


def _on(first: int, precision: Precision) -> int:
    """The last day of what a date of that precision can mean that begins there."""
    if precision in _MONTHS_IN:
        return months_later(first, _MONTHS_IN[precision]) - 1
    return first + 6 if precision is Precision.WEEK else first


def _back(last: int, precision: Precision) -> int:
    """The first day of what a date of that precision can mean that ends there."""
    if precision in _MONTHS_IN:
        return months_later(last + 1, -_MONTHS_IN[precision])
    return last - 6 if precision is Precision.WEEK else last


class DateType(StrEnum):
    """TIMEX3 types of ISO-TimeML."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The date that another date was worked out from, and where it stands (None: not in the text)."""

    when: When
    span: Span | None


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words that give a date, duration or frequency.

    `value` is the TIMEX3 value of the words alone; `when` is None for durations, sets and vague references
    (`PRESENT_REF`); `rule` names the rule that read it; `reason` is one sentence that an analyst can check.
    Where the words are one end of a range ("1917" of "from 1917 to 1918"), `whole` is the place of all of it and
    `when` the interval of all of it.
    """

    span: Span
    type: DateType
    value: str
    when: When | None
    rule: str
    reason: str
    anchor: Anchor | None = None
    whole: Span | None = None

    @property
    def extent(self) -> Span:
        """The words that give `when`: those of the whole range where these are one end of it."""
        return self.span if self.whole is None else self.whole

    @property
    def ends_range(self) -> bool:
        """Whether it is the last of the two mentions that give a range."""
        return self.whole is not None and self.span.start > self.whole.start


@dataclass(frozen=True, slots=True)
class DocumentDate:
    """The day of a document, why it is that, and the words that give it (None: they do not stand in its text)."""

    when: When
    reason: str
    mention: DateMention | None


@dataclass(frozen=True, slots=True)
class RefusedDate:
    """Words that look like a date that no calendar has; `reason` is one sentence."""

    span: Span
    reason: str


MONTHS = "January February March April May June July August September October November December".split()


class Wording(Protocol):
    """How dates are put: patterns are English; who speaks another language says them in that one."""

    def say(self, pattern: str, **values: object) -> str:
        """The pattern with its values filled in."""

    def month(self, number: int) -> object:
        """The name of a month, to be filled in; 1 to 12."""

    def numeral(self, value: int) -> str:
        """With the signs that part thousands."""


@dataclass(frozen=True, slots=True)
class English:
    """What stands in files, and in what the rules that find events say."""

    months: Sequence[str] = tuple(MONTHS)

    def say(self, pattern: str, **values: object) -> str:
        return pattern.format_map(values)

    def month(self, number: int) -> str:
        return self.months[number - 1]

    def numeral(self, value: int) -> str:
        return f"{value:,}"


ENGLISH = English()


class Ordinal(int):
    """The number of a century, which a pattern shows as `19th`, or with `:roman` as `XIX`."""

    def __format__(self, form: str) -> str:
        return _roman(self) if form == "roman" else ordinal(int(self))


def year_words(year: int, wording: Wording = ENGLISH) -> str:
    """`2005`, `44 BCE`, `10,000 BCE`."""
    number = year if year > 0 else 1 - year
    words = wording.numeral(number) if number >= 10_000 else str(number)
    return words if year > 0 else wording.say(later("{year} BCE"), year=words)


def days_words(first: int, last: int, wording: Wording = ENGLISH, *, years: bool = True) -> str:
    """`22 September 2011`, `26–29 September 2006`, `30 November – 2 December 2010`, from two day numbers.

    Without `years`, days of one year stand without it.
    """
    start, end = civil(first), civil(last)
    if first == last:
        return _day_words(end, wording, years=years)
    if start[0] != end[0]:
        ends = (_day_words(each, wording, years=True) for each in (start, end))
        return wording.say(later("{start} – {end}"), start=next(ends), end=next(ends))
    values = {"first": start[2], "day": end[2], "month": wording.month(end[1]), "year": year_words(end[0], wording)}
    if start[1] == end[1]:
        return wording.say(later("{first}–{day} {month} {year}") if years else later("{first}–{day} {month}"), **values)
    values["first_month"] = wording.month(start[1])
    return wording.say(
        later("{first} {first_month} – {day} {month} {year}")
        if years
        else later("{first} {first_month} – {day} {month}"),
        **values,
    )


def _day_words(day: tuple[int, int, int], wording: Wording, *, years: bool) -> str:
    year, month, number = day
    if not years:
        return wording.say(later("{day} {month}"), day=number, month=wording.month(month))
    year_said = year_words(year, wording)
    return wording.say(later("{day} {month} {year}"), day=number, month=wording.month(month), year=year_said)


def month_words(year: int, month: int, wording: Wording = ENGLISH) -> str:
    """`May 2005`."""
    return wording.say(later("{month} {year}"), month=wording.month(month), year=year_words(year, wording))


def when_words(when: When, wording: Wording = ENGLISH, *, years: bool = True) -> str:
    """The date as an analyst would write it: `22 September 2011`, `May 2005`, `1990s`, `until 2001`, `about May 2012`.

    `years` as for `days_words`; years that are all that is known are always told.
    """
    if when.earliest is None:
        assert when.latest is not None
        return _open_words(_UNTIL_ABOUT if when.vague else _UNTIL, when.latest, when.precision, wording)
    if when.latest is None:
        return _open_words(_SINCE_ABOUT if when.vague else _SINCE, when.earliest, when.precision, wording)
    words = _interval_words(when.earliest, when.latest, when.precision, wording, years=years)
    return wording.say(later("about {when}"), when=words) if when.vague else words


_SINCE = later("since {day} {month} {year}"), later("since {month} {year}"), later("since {year}")
_SINCE_ABOUT = (
    later("since about {day} {month} {year}"), later("since about {month} {year}"), later("since about {year}")
)  # fmt: skip
_UNTIL = later("until {day} {month} {year}"), later("until {month} {year}"), later("until {year}")
_UNTIL_ABOUT = (
    later("until about {day} {month} {year}"), later("until about {month} {year}"), later("until about {year}")
)  # fmt: skip


def _open_words(patterns: tuple[str, str, str], known: int, precision: Precision, wording: Wording) -> str:
    """A date that is open at one end, by the day at the other; patterns for a day, a month and all that is longer."""
    year, month, day = civil(known)
    at = {Precision.DAY: 0, Precision.MONTH: 1}.get(precision, 2)
    return wording.say(patterns[at], day=day, month=wording.month(month), year=year_words(year, wording))


def _interval_words(first: int, last: int, precision: Precision, wording: Wording, *, years: bool) -> str:
    (year, month, day), (last_year, last_month, last_day) = civil(first), civil(last)
    whole_months = day == 1 and last_day == days_in_month(last_year, last_month)
    if precision is Precision.DAY or not whole_months:
        return days_words(first, last, wording, years=years)
    if (month, last_month) == (1, 12) and precision not in (Precision.MONTH, Precision.QUARTER, Precision.SEASON):
        return _years_words(year, last_year, precision, wording)
    if year != last_year:
        ends = month_words(year, month, wording), month_words(last_year, last_month, wording)
        return wording.say(later("{start} – {end}"), start=ends[0], end=ends[1])
    if month == last_month:
        return month_words(year, month, wording) if years else str(wording.month(month))
    pattern = later("{first_month}–{month} {year}") if years else later("{first_month}–{month}")
    named = {"first_month": wording.month(month), "month": wording.month(last_month)}
    return wording.say(pattern, year=year_words(year, wording), **named)


def _years_words(year: int, last: int, precision: Precision, wording: Wording) -> str:
    if year == last:
        return year_words(year, wording)
    is_decade = precision is Precision.DECADE and (year % 10, last - year) == (0, 9)
    if year > 0 and is_decade and (year % 100 or year >= 2000):  # "the 1800s" are a century
        return wording.say(later("{year}s"), year=year)
    if year > 0 and precision is Precision.CENTURY and year % 100 < 2 and last - year == 99:
        return wording.say(later("{number} century"), number=Ordinal(last // 100 + (last % 100 > 0)))
    return wording.say(later("{first}–{year}"), first=year_words(year, wording), year=year_words(last, wording))


def ordinal(number: int) -> str:
    """`1st`, `2nd`, `19th`."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _roman(number: int) -> str:
    """Up to 99."""
    tens, ones = divmod(number, 10)
    return ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")[tens] + (
        "",
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII",
        "VIII",
        "IX",
    )[ones]


def no_such_day(year: int | None, month: int, day: int, wording: Wording = ENGLISH) -> str:
    """For a date that no calendar has."""
    if not 1 <= month <= 12:
        return wording.say(later("Not a date: there is no month {month}."), month=month)
    return wording.say(
        later("Not a date: {month} has {days} days, so there is no {day}."),
        month=wording.month(month) if year is None or month != 2 else month_words(year, month, wording),
        days=days_in_month(2000 if year is None else year, month),
        day=wording.say(later("{day} {month}"), day=day, month=wording.month(month)),
    )
