"""When something happened, as exactly as the text says and never more: an interval of days with a precision."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzexplorer.domain.calendar import civil, day_number, days_in_month, iso, iso_year
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

    @classmethod
    def of_day(cls, year: int, month: int, day: int) -> When:
        """One day. Raises ValueError where the calendar has no such day."""
        number = day_number(year, month, day)
        return cls(number, number, Precision.DAY, iso(number))

    @classmethod
    def of_month(cls, year: int, month: int) -> When:
        return cls(
            day_number(year, month, 1),
            day_number(year, month, days_in_month(year, month)),
            Precision.MONTH,
            f"{iso_year(year)}-{month:02d}",
        )

    @classmethod
    def of_year(cls, year: int) -> When:
        return cls(day_number(year, 1, 1), day_number(year, 12, 31), Precision.YEAR, iso_year(year))

    @classmethod
    def between(cls, first: When, last: When) -> When:
        """From the start of one date to the end of another, as exactly known as the less exact of the two."""
        order = list(Precision)
        precision = max(first.precision, last.precision, key=order.index)
        edtf = f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}"
        return cls(first.earliest, last.latest, precision, edtf, first.vague or last.vague)


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

    `value` is the TIMEX3 value; `when` is None for durations, sets and vague references (`PRESENT_REF`);
    `rule` names the rule that read it; `reason` is one sentence that an analyst can check.
    """

    span: Span
    type: DateType
    value: str
    when: When | None
    rule: str
    reason: str
    anchor: Anchor | None = None


_MONTHS = "January February March April May June July August September October November December".split()


def _day_words(number: int, *, month: bool = True, year: bool = True) -> str:
    y, m, d = civil(number)
    return " ".join([str(d)] + [_MONTHS[m - 1]] * month + [year_words(y)] * year)


def year_words(year: int) -> str:
    """`2005`, `44 BCE`."""
    return str(year) if year > 0 else f"{1 - year} BCE"


def when_words(when: When) -> str:
    """The date as an analyst would write it: `22 September 2011`, `26–29 September 2006`, `May 2005`, `before 2001`."""
    if when.earliest is None:
        assert when.latest is not None
        return f"until {_edge_words(when.latest, when.precision, last=True)}"
    if when.latest is None:
        return f"from {_edge_words(when.earliest, when.precision, last=False)}"
    first, last = civil(when.earliest), civil(when.latest)
    words = _interval_words(when, first, last)
    return f"about {words}" if when.vague else words


def _interval_words(when: When, first: tuple[int, int, int], last: tuple[int, int, int]) -> str:
    assert when.earliest is not None
    assert when.latest is not None
    whole_years = first[1:] == (1, 1) and last[1:] == (12, 31)
    whole_months = first[2] == 1 and last[2] == days_in_month(last[0], last[1])
    if when.precision is Precision.DAY or not whole_months:
        if when.earliest == when.latest:
            return _day_words(when.earliest)
        if first[:2] == last[:2]:
            return f"{first[2]}–{_day_words(when.latest)}"
        return f"{_day_words(when.earliest, year=first[0] != last[0])} – {_day_words(when.latest)}"
    if whole_years and when.precision not in (Precision.MONTH, Precision.QUARTER, Precision.SEASON):
        if first[0] == last[0]:
            return year_words(first[0])
        return f"{year_words(first[0])}–{year_words(last[0])}"
    if first[:2] == last[:2]:
        return f"{_MONTHS[first[1] - 1]} {year_words(first[0])}"
    if first[0] == last[0]:
        return f"{_MONTHS[first[1] - 1]}–{_MONTHS[last[1] - 1]} {year_words(first[0])}"
    return f"{_MONTHS[first[1] - 1]} {year_words(first[0])} – {_MONTHS[last[1] - 1]} {year_words(last[0])}"


def _edge_words(number: int, precision: Precision, *, last: bool) -> str:
    year, month, _ = civil(number)
    if precision is Precision.DAY:
        return _day_words(number)
    if precision is Precision.MONTH:
        return f"{_MONTHS[month - 1]} {year_words(year)}"
    return year_words(year)
