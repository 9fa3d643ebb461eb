"""Dates as the person reads them, in their language; what goes into files is put by `when` in English.

Months have up to four forms, between which a translated pattern chooses: `{month}` as it stands alone, `{month:of}`
with a day, `{month:from}` and `{month:to}` where a date is open at one end.
"""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.when import When, days_words, month_words, no_such_day, when_words, year_words
from kzexplorer.translation import later, numeral, tr

_CASES = {"": 0, "of": 1, "from": 2, "to": 3}
_MONTHS = (
    (later("January"), later("of January"), later("from January"), later("to January")),
    (later("February"), later("of February"), later("from February"), later("to February")),
    (later("March"), later("of March"), later("from March"), later("to March")),
    (later("April"), later("of April"), later("from April"), later("to April")),
    (later("May"), later("of May"), later("from May"), later("to May")),
    (later("June"), later("of June"), later("from June"), later("to June")),
    (later("July"), later("of July"), later("from July"), later("to July")),
    (later("August"), later("of August"), later("from August"), later("to August")),
    (later("September"), later("of September"), later("from September"), later("to September")),
    (later("October"), later("of October"), later("from October"), later("to October")),
    (later("November"), later("of November"), later("from November"), later("to November")),
    (later("December"), later("of December"), later("from December"), later("to December")),
)
_SHORT_MONTHS = (
    (later("Jan"), later("of Jan")),
    (later("Feb"), later("of Feb")),
    (later("Mar"), later("of Mar")),
    (later("Apr"), later("of Apr")),
    (later("May"), later("of May")),
    (later("Jun"), later("of Jun")),
    (later("Jul"), later("of Jul")),
    (later("Aug"), later("of Aug")),
    (later("Sep"), later("of Sep")),
    (later("Oct"), later("of Oct")),
    (later("Nov"), later("of Nov")),
    (later("Dec"), later("of Dec")),
)
_WEEKDAYS = (
    later("Monday"), later("Tuesday"), later("Wednesday"), later("Thursday"), later("Friday"), later("Saturday"),
    later("Sunday"),
)  # fmt: skip
_SHORT_WEEKDAYS = (
    later("Mon"), later("Tue"), later("Wed"), later("Thu"), later("Fri"), later("Sat"), later("Sun")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Month:
    """A month that a pattern asks for one of its forms; short ones have the long forms where a date is open."""

    number: int
    short: bool

    def __format__(self, case: str) -> str:
        at = _CASES[case]
        forms = (_SHORT_MONTHS if self.short and at < 2 else _MONTHS)[self.number - 1]
        return tr(forms[at])

    def __str__(self) -> str:
        return format(self, "")


@dataclass(frozen=True, slots=True)
class _Said:
    """The `Wording` of the person's language."""

    short: bool

    def say(self, pattern: str, **values: object) -> str:
        return tr(pattern, **values)

    def month(self, number: int) -> _Month:
        return _Month(number, self.short)

    def numeral(self, value: int) -> str:
        return numeral(value)


_WORDINGS = {short: _Said(short) for short in (False, True)}


def said_when(when: When, *, short: bool = False, years: bool = True) -> str:
    """`22 September 2011`, `May 2005`, `until 2001`; `short` names months by three letters; `years` as in `when`."""
    return when_words(when, _WORDINGS[short], years=years)


def said_days(first: int, last: int, *, short: bool = False, years: bool = True) -> str:
    """`26–29 September 2006`, from two day numbers."""
    return days_words(first, last, _WORDINGS[short], years=years)


def said_month(month: int, year: int | None = None, *, short: bool = False) -> str:
    """`May`, or with its year `May 2005`."""
    return str(_Month(month, short)) if year is None else month_words(year, month, _WORDINGS[short])


def said_year(year: int) -> str:
    """`2005`, `44 BCE`."""
    return year_words(year, _WORDINGS[False])


def said_weekday(number: int, *, short: bool = False) -> str:
    """`Monday`, `Mon` of 0."""
    return tr((_SHORT_WEEKDAYS if short else _WEEKDAYS)[number])


def said_no_such_day(year: int | None, month: int, day: int) -> str:
    """For a date that no calendar has."""
    return no_such_day(year, month, day, _WORDINGS[False])
