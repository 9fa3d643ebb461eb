"""Rules for days, months and years as written: full, partial, in words, in digits, before our era."""

from __future__ import annotations

from kzexplorer.domain.calendar import days_in_month
from kzexplorer.domain.when import no_such_day
from kzexplorer.extract.dates import feasts, lookalikes, year_signs
from kzexplorer.extract.dates.grammar import Found, Rule
from kzexplorer.extract.dates.readings import Impossible, Moment, Reading
from kzexplorer.extract.dates.vocabulary import MONTHS, ROMAN, WEEKDAYS

_MOST_COUNTED = 3
# Day and month of attacks that are called by them, with the year and words that show that they are meant.
_KNOWN_BY_DIGITS = {
    (26, 11): (2008, frozenset("mumbai bombay attack attacks terror".split())),
    (7, 7): (2005, frozenset(("london",))),
}
_NEAR = 12  # nodes
_LEADS_TO_YEAR = frozenset("in until till by since from to of after before and between".split())
_BEFORE_OUR_ERA = ("bc", "bce", "b.c", "b.c.e")


def year_of(found: Found, name: str = "year") -> int | None:
    """The year at an item, astronomical where an era stands beside it; None where the item is missing."""
    if name not in found:
        return None
    year = found.number(name)
    return 1 - year if found.word("era") in _BEFORE_OUR_ERA else year


def two_digit_year(found: Found) -> int | None:
    return found.number("short_year") if "short_year" in found else None


def month_day(month: int, day: int, year: int | None) -> bool:
    """Whether that day exists, in some year if none is given."""
    return 1 <= day <= days_in_month(2000 if year is None else year, month)


def _day(found: Found) -> Reading | None:
    month, day, year = MONTHS[found.word("month")], found.number("day"), year_of(found)
    if not month_day(month, day, year):
        return Impossible(no_such_day(year, month, day))
    if year is None and "short_year" not in found and not lookalikes.is_day(found):
        return None
    return Moment(year=year, month=month, day=day, short_year=two_digit_year(found))


def _day_of_short_year(found: Found) -> Reading | None:
    """`12 Apr 03`, `12-Apr-03`, but not "12 Apr 40 people"."""
    if not lookalikes.closes_a_phrase(found) or len(found.word("month")) > 4:
        return None
    month, day, short = MONTHS[found.word("month")], found.number("day"), found.number("two_digits")
    return Moment(month=month, day=day, short_year=short) if month_day(month, day, None) else None


def _the_day(found: Found) -> Reading | None:
    """`the 20 September`, where the article does not belong to a noun after it."""
    return None if lookalikes.is_before_noun(found) else _day(found)


def _no_such_day(found: Found) -> Reading | None:
    """`32 May 2001`."""
    month, day, year = MONTHS[found.word("month")], found.number("day"), found.number("year")
    return Impossible(no_such_day(year, month, day)) if day > 31 else None


def _roman_day(found: Found) -> Reading | None:
    month, day, year = ROMAN[found.word("roman_month").upper()], found.number("day"), found.number("year")
    if not month_day(month, day, year):
        return Impossible(no_such_day(year, month, day))
    return Moment(year=year, month=month, day=day)


def _month(found: Found) -> Reading | None:
    year = year_of(found)
    if year is None and "short_year" not in found and not lookalikes.is_month(found):
        return None
    return Moment(year=year, month=MONTHS[found.word("month")], short_year=two_digit_year(found))


def _month_after_year(found: Found) -> Reading | None:
    """`1996, May:` at the head of an entry."""
    return Moment(year=year_of(found), month=MONTHS[found.word("month")]) if lookalikes.heads_an_entry(found) else None


def _year(found: Found) -> Reading | None:
    if "era" not in found and "the" not in found and not year_signs.is_year(found):
        return None
    year = year_of(found)
    return Moment(year=year) if year is not None and year > -5000 else None


def _early_year(found: Found) -> Reading | None:
    """`in 431`, where antiquity is told of: its era is that of the year told before."""
    led = found.before().lower() in _LEADS_TO_YEAR
    closed = lookalikes.ends_a_phrase(found) or found.after()[:1].isupper()
    return Moment(short_year=found.number("early_year")) if led and closed else None


def _short_year(found: Found) -> Reading | None:
    return Moment(short_year=found.number("short_year")) if year_signs.is_short_year(found) else None


def _given(found: Found) -> Reading | None:
    """What the digits already said."""
    return found.nodes[found.first].reading


def _day_known_by_digits(found: Found) -> Reading | None:
    """`the attacks of 26/11`: the year is that of what happened, which the words around must name."""
    year, words = _KNOWN_BY_DIGITS.get((found.number("day"), found.number("month_number")), (0, frozenset()))
    near = found.nodes[max(0, found.first - _NEAR) : found.end + _NEAR]
    if words.isdisjoint(node.word.lower() for node in near):
        return None
    return Moment(year=year, month=found.number("month_number"), day=found.number("day"))


def _lone_day_in_words(found: Found) -> Reading | None:
    """`on the twelfth`; "the first" to "the third" are mostly those of some things."""
    return _lone_day(found) if found.number("day") > _MOST_COUNTED else None


def _lone_day(found: Found) -> Reading | None:
    return Moment(day=found.number("day")) if lookalikes.is_lone_day(found) else None


def _weekday_day(found: Found) -> Reading | None:
    """`Tuesday 5th`: the month nearest to what was told in which that day is a Tuesday."""
    first = found.nodes[found.first]
    named = first.reading.weekday if isinstance(first.reading, Moment) else WEEKDAYS[first.word.lower()]
    return Moment(day=found.number("day"), weekday=named) if lookalikes.ends_a_phrase(found) else None


def _weekday(found: Found) -> Reading | None:
    word = found.word("weekday")
    return Moment(weekday=WEEKDAYS[word]) if word.endswith("day") and lookalikes.is_weekday(found) else None


def _feast(found: Found) -> Reading | None:
    feast = found.moment("feast").feast
    return Moment(year=feasts.once(feast) or year_of(found), feast=feast, short_year=two_digit_year(found))


def _new_year(found: Found) -> Reading | None:
    month, day = (12, 31) if found.word("which") == "eve" else (1, 1)
    return Moment(year=year_of(found), month=month, day=day)


RULES = (
    Rule("day in digits", "numeric_day", _given),
    Rule("month in digits", "numeric_month", _given),
    Rule("range in digits", "numeric_range", _given),
    Rule("no such day", "two_digits:day month year", _no_such_day),
    Rule("no such day", "month two_digits:day comma year", _no_such_day),
    Rule("day, month, year", "day|ordinal_day:day of? month comma? year era?", _day),
    Rule("day, month of a year", "day|ordinal_day:day of? month [of year]", _day),
    Rule("day, month, short year", "day|ordinal_day:day dash? month dash? short_year", _day),
    Rule("day-month-year", "day:day dash|slash month dash|slash year", _day),
    Rule("month-day-year", "month dash|slash day:day dash|slash year", _day),
    Rule("day, month, two digits", "day:day dash|slash? month dash|slash? two_digits", _day_of_short_year),
    Rule("the day of a month", "the ordinal_day|ordinal_word:day of? month [comma? year]", _day),
    Rule("the day of a month of a year", "the ordinal_day|ordinal_word:day of month of year", _day),
    Rule("the day of a month", "the|this? ordinal_day|ordinal_word:day day_noun of month [comma? year]", _day),
    Rule("day in words, month", "ordinal_word:day of month [comma? year]", _day),
    Rule("month, day, year", "month the? day|ordinal_day|ordinal_word:day comma? year era?", _day),
    Rule("month and day", "month the? day|ordinal_day|ordinal_word:day [of year]", _day),
    Rule("month, day, short year", "month day|ordinal_day:day comma? short_year", _day),
    Rule("day, month, year in brackets", "month day|ordinal_day:day open year shut", _day),
    Rule("day, month, year in brackets", "day|ordinal_day:day month open year shut", _day),
    Rule("day with a full stop", "day:day dot month year", _day),
    Rule("year and month", "year comma month", _month_after_year),
    Rule("year, month, day", "year comma? month day|ordinal_day:day", _day),
    Rule("Roman month", "day dot|slash|dash? roman_month dot|slash|dash? year", _roman_day),
    Rule("month and year", "month comma? of? year era?", _month),
    Rule("month and early year", "month comma? of? early_year|number:year era", _month),
    Rule("day, month, early year", "day:day month comma? early_year|number:year era", _day),
    Rule("month, day, early year", "month day:day comma? early_year|number:year era", _day),
    Rule("month and short year", "month short_year", _month),
    Rule("month-year", "month dash year", _month),
    Rule("month", "month", _month),
    Rule("year", "year", _year),
    Rule("year of three digits", "early_year", _early_year),
    Rule("the year", "the year_noun year", _year),
    Rule("the years", "the years_noun year", _year),
    Rule("the day and month", "the day of? month [comma? year]", _the_day),
    Rule("year and era", "year|early_year|number:year era", _year),
    Rule("era and year", "era year|early_year|number:year", _year),
    Rule("year of two digits", "short_year", _short_year),
    Rule("weekday", "weekday", _weekday),
    Rule("day known by its digits", "day slash month_number", _day_known_by_digits),
    Rule("feast", "feast [comma? of? year]", _feast),
    Rule("feast", "feast comma? short_year", _feast),
    Rule("New Year's Day", "new year_noun apostrophe? s? day_noun|eve:which [comma? year]", _new_year),
)
ALONE = (
    Rule("weekday and day", "weekday|a_weekday comma? the? ordinal_day:day", _weekday_day),
    Rule("day of a told month", "the ordinal_day:day", _lone_day),
    Rule("day of a told month", "the ordinal_word:day", _lone_day_in_words),
)
