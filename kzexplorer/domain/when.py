"""When something happened, as exactly as the text says and never more: an interval of days with a precision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kzexplorer.domain.calendar import civil, day_number, days_in_month, iso, iso_year, months_later
from kzexplorer.domain.span import Span


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


def year_words(year: int) -> str:
    """`2005`, `44 BCE`, `10,000 BCE`."""
    number = year if year > 0 else 1 - year
    words = f"{number:,}" if number >= 10_000 else str(number)
    return words if year > 0 else f"{words} BCE"


def days_words(first: int, last: int, months: Sequence[str] = MONTHS, *, years: bool = True) -> str:
    """`22 September 2011`, `26–29 September 2006`, `30 November – 2 December 2010`, from two day numbers.

    `months` names the twelve of them; without `years`, days of one year stand without it.
    """
    (year, month, day), (last_year, last_month, last_day) = civil(first), civil(last)
    end = f"{last_day} {months[last_month - 1]}" + f" {year_words(last_year)}" * (years or year != last_year)
    if first == last:
        return end
    if (year, month) == (last_year, last_month):
        return f"{day}–{end}"
    start = f"{day} {months[month - 1]}" + f" {year_words(year)}" * (year != last_year)
    return f"{start} – {end}"


def when_words(when: When, months: Sequence[str] = MONTHS, *, years: bool = True) -> str:
    """The date as an analyst would write it: `22 September 2011`, `May 2005`, `1990s`, `until 2001`, `about May 2012`.

    `months` and `years` as for `days_words`; years that are all that is known are always told.
    """
    if when.earliest is None:
        assert when.latest is not None
        return f"until {'about ' * when.vague}{_edge_words(when.latest, when.precision, months)}"
    if when.latest is None:
        return f"since {'about ' * when.vague}{_edge_words(when.earliest, when.precision, months)}"
    words = _interval_words(when.earliest, when.latest, when.precision, months, years=years)
    return f"about {words}" if when.vague else words


def _interval_words(first: int, last: int, precision: Precision, months: Sequence[str], *, years: bool) -> str:
    (year, month, day), (last_year, last_month, last_day) = civil(first), civil(last)
    whole_months = day == 1 and last_day == days_in_month(last_year, last_month)
    if precision is Precision.DAY or not whole_months:
        return days_words(first, last, months, years=years)
    if (month, last_month) == (1, 12) and precision not in (Precision.MONTH, Precision.QUARTER, Precision.SEASON):
        return _years_words(year, last_year, precision)
    if year != last_year:
        return f"{months[month - 1]} {year_words(year)} – {months[last_month - 1]} {year_words(last_year)}"
    words = months[month - 1] if month == last_month else f"{months[month - 1]}–{months[last_month - 1]}"
    return f"{words} {year_words(year)}" if years else words


def _years_words(year: int, last: int, precision: Precision) -> str:
    if year == last:
        return year_words(year)
    is_decade = precision is Precision.DECADE and (year % 10, last - year) == (0, 9)
    if year > 0 and is_decade and (year % 100 or year >= 2000):  # "the 1800s" are a century
        return f"{year}s"
    if year > 0 and precision is Precision.CENTURY and year % 100 < 2 and last - year == 99:
        return f"{ordinal(last // 100 + (last % 100 > 0))} century"
    return f"{year_words(year)}–{year_words(last)}"


def ordinal(number: int) -> str:
    """`1st`, `2nd`, `19th`."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def no_such_day(year: int | None, month: int, day: int) -> str:
    """For a date that no calendar has."""
    if not 1 <= month <= 12:
        return f"Not a date: there is no month {month}."
    last = days_in_month(2000 if year is None else year, month)
    name = MONTHS[month - 1] if year is None or month != 2 else f"{MONTHS[month - 1]} {year_words(year)}"
    return f"Not a date: {name} has {last} days, so there is no {day} {MONTHS[month - 1]}."


def _edge_words(day: int, precision: Precision, months: Sequence[str]) -> str:
    """The known end of a date that is open at the other."""
    year, month, _ = civil(day)
    if precision is Precision.DAY:
        return days_words(day, day, months)
    return f"{months[month - 1]} {year_words(year)}" if precision is Precision.MONTH else year_words(year)
