"""Say in one sentence why words are read as a date, so that an analyst can check it."""

from __future__ import annotations

from kzexplorer.domain.periods import Mod
from kzexplorer.domain.when import when_words
from kzexplorer.extract.dates.known import Known
from kzexplorer.extract.dates.readings import Direction, Moment, Range, Shift, Style

LENGTH = "The words give a length of time, which has no place on the calendar."
FREQUENCY = "The words say how often something happens, which has no single place on the calendar."
NAMED_DAY = "The words give no year; they name the attacks of 2001."
VAGUE = "The words point to the past, present or future without fixing a date."
NO_BASE = "The words count from a date that the text does not give."
NO_NUMBER = "The words count from another date, but not by a number that fixes the day."
_UNIT_WORDS = {"D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year", "DE": "decade", "CE": "century",
               "WE": "weekend", "H": "hour", "MIN": "minute", "S": "second"}  # fmt: skip
_GIVEN = {"D": "the day, the month and the year", "M": "the month and the year", "Y": "the year",
          "P": "the part of the year and the year", "DE": "the decade", "CE": "the century"}  # fmt: skip


def explicit(moment: Moment) -> str:
    """For words that need no other date."""
    if moment.assumed:
        return "The digits give the date; which of them is the month is assumed, as nothing in the text shows it."
    if moment.style is Style.OLD:
        return (
            "The words give a day of the Julian calendar (Old Style), here turned into that of the Gregorian calendar."
        )
    if moment.style is Style.BOTH:
        return "The words give the day in both calendars; the later one is that of the Gregorian calendar."
    given = f"The words give {_GIVEN.get(moment.grain, 'the date')}"
    if moment.mod is None:
        return f"{given}."
    if moment.mod is Mod.ABOUT:
        return f"{given}, as an approximation."
    return f"{given}; which part of it is meant is a convention."


def base_words(base: Known, document: Known | None) -> str:
    """`2 August 2005, the date of the document`."""
    words = when_words(base.when)
    if document is not None and base.when == document.when and base.span == document.span:
        return f"{words}, the date of the document"
    return f"{words}, told before"


def year_from(base: Known, document: Known | None) -> str:
    return f"The words give no year; it is taken from {base_words(base, document)}."


def month_from(base: Known, document: Known | None) -> str:
    return f"The words give no month; it is taken from {base_words(base, document)}."


def year_beside(words: str) -> str:
    return f"The year is that of the date beside it, {' '.join(words.split())}."


def year_counted(year: Known) -> str:
    return f"The year is the one that the words beside it lead to, {year.year}."


def era(base: Known) -> str:
    return f"The words give the year; its era is that of {when_words(base.when)}, told before."


def century(base: Known | None) -> str:
    if base is None:
        return "The year is given by two digits and read as one of 1930 to 2029."
    return f"The year is given by two digits and read as the one nearest to {when_words(base.when)}."


def directed(moment: Moment, direction: Direction, base: Known, document: Known | None) -> str:
    which = {
        Direction.LAST: "The latest one before", Direction.PREVIOUS: "The latest one before",
        Direction.NEXT: "The first one after", Direction.FOLLOWING: "The first one after",
        Direction.THIS: "The one in the same year as", Direction.SAME: "The one in the same year as",
    }[direction]  # fmt: skip
    if moment.weekday is not None and direction is Direction.THIS:
        which = "The one in the same week as"
    return f"{which} {base_words(base, document)}."


def framed(base: Known, document: Known | None) -> str:
    return f"The words name a period by its distance from {base_words(base, document)}."


def weekday(base: Known, document: Known | None, future: bool) -> str:
    which = "next such day from" if future else "latest such day up to"
    return f"The {which} {base_words(base, document)}."


def same_weekday(base: Known) -> str:
    return f"The day of that name told just before, {when_words(base.when)}."


def reported(base: Known, document: Known | None) -> str:
    return f"The words mean the period of the report, as placed by {base_words(base, document)}."


def time(base: Known) -> str:
    return f"The time of day is that of {when_words(base.when)}, told before."


def shifted(shift: Shift, base: Known, document: Known | None) -> str:
    unit = _UNIT_WORDS.get(shift.unit, "time")
    words = base_words(base, document)
    amount = shift.amount or 0
    if amount == 0:
        return f"The {unit} of {words}."
    if shift.occasion:
        words = f"{when_words(base.when)}, the date that the text gives for the {shift.occasion.noun}"
    count = f"One {unit}" if abs(amount) == 1 else f"{abs(amount):g} {unit}s".replace("centurys", "centuries")
    if shift.whole and abs(amount) == 1:
        return f"The calendar {unit} {'before' if amount < 0 else 'after'} that of {words}."
    return f"{count} {'before' if amount < 0 else 'after'} {words}."


def day_of(nth: int, base: Known) -> str:
    """For a day that the words give by its number among those of a happening."""
    which = "The last day" if nth < 0 else f"Day {nth}"
    return f"{which} of what the text dates to {when_words(base.when)}."


def generic_today(base: Known) -> str:
    return f"The words mean the present in general; the document speaks on {when_words(base.when)}."


def same_day(base: Known) -> str:
    return f"The words tell what {when_words(base.when)}, the date before them, came before or after."


def some_time(base: Known) -> str:
    return f"The words count from {when_words(base.when)}, but not by an exact number; by convention by a few."


def coarse_base(base: Known) -> str:
    return f"The words count from {when_words(base.when)}, which is not known more exactly; they lie near it."


def no_anchor(moment: Moment) -> str:
    if moment.grain == "T":
        return "The words give a time of day, and the text does not say of which day."
    return "The words leave part of the date open, and nothing near them gives it."


def span_of(reading: Range, words: str, reason: str) -> str:
    """For a range in those words whose first date is placed for that reason."""
    ends = "The words give the first and the last date."
    if reading.ends is not None:
        ends = f"It is one end of the range “{' '.join(words.split())}”."
    return ends if reading.first.year is not None else f"{ends} {reason}"
