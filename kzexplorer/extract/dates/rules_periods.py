"""Rules for parts of the year, decades, centuries and times of day."""

from __future__ import annotations

from kzexplorer.domain import periods
from kzexplorer.domain.span import Span
from kzexplorer.extract.dates import lookalikes, shifts
from kzexplorer.extract.dates.grammar import Found, Rule
from kzexplorer.extract.dates.readings import Moment, Range, Reading, Several
from kzexplorer.extract.dates.rules_days import year_of
from kzexplorer.extract.dates.vocabulary import DAY_PARTS, DECADES, ROMAN_NUMBERS, SEASONS


def _season(found: Found) -> Reading | None:
    word = found.word("season")
    year = year_of(found)
    if year is None and not lookalikes.is_season(found):
        return None
    return Moment(year=year, part=SEASONS[word])


def _season_of_early_years(found: Found) -> Reading | None:
    """`the winter of 446/5 BC`."""
    year = found.number("first")
    return Moment(year=1 - year if found.word("era").startswith("b") else year, part=SEASONS[found.word("season")])


def _year_season(found: Found) -> Reading | None:
    """`2012 summer`, but not "the 2014 Winter Games"."""
    named = found.node("season").word[0].isupper() and found.after()[:1].isupper()
    return None if named else _season(found)


def _season_of_short_year(found: Found) -> Reading | None:
    return Moment(short_year=found.number("short_year"), part=SEASONS[found.word("season")])


def _quarter(found: Found) -> Reading | None:
    number = found.number("number")
    return Moment(year=year_of(found), part=f"Q{number}") if 1 <= number <= 4 else None


def _quarter_of_digits(found: Found) -> Reading | None:
    """`Q3/2011`."""
    moment = found.moment("point")
    return Moment(year=moment.year, part=f"Q{moment.month}") if 1 <= (moment.month or 0) <= 4 else None


def _bare_quarter(found: Found) -> Reading | None:
    """`in Q3`."""
    letter, number = found.node("q"), found.node("number")
    return _quarter(found) if letter.word == "Q" and letter.end == number.start else None


def _half(found: Found) -> Reading | None:
    if "half_ordinal" in found:
        half = 1 if found.word("half_ordinal") in ("first", "former") else 2
    else:
        half = found.number("number")
    return Moment(year=year_of(found), part=f"H{half}") if half in (1, 2) else None


def _decade(found: Found) -> Reading | None:
    first = found.number("decade")
    years = 100 if first % 100 == 0 and first < 2000 else 10
    if found.word("era"):
        return Moment(year=1 - first - (years - 1), years=years)
    return Moment(year=first, years=years)


def _early_decade(found: Found) -> Reading | None:
    first = found.number("early_decade")
    return Moment(year=1 - first - 9, years=10)


def _short_decade(found: Found) -> Reading | None:
    word = found.word("decade_word")
    if not lookalikes.is_decade(found):
        return None
    return Moment(short_year=DECADES.get(word) or found.number("decade_word"), years=10)


def _century(found: Found) -> Reading | None:
    return _of_century(found.number("number"), found.word("era").startswith("b"))


def _millennium(found: Found) -> Reading | None:
    """`the second millennium BC`."""
    number = found.number("number")
    if not 1 <= number <= 5:
        return None
    first = 1 - 1000 * number if found.word("era").startswith("b") else 1000 * (number - 1) + 1
    return Range(Moment(year=first), Moment(year=first + 999))


def _week(found: Found) -> Reading | None:
    """`week 20 of 2003`, `2003-W20`: its Monday to its Sunday."""
    year, week = found.number("year"), found.number("week")
    monday = periods.monday_of_week(year, week)
    return None if monday is None else Range(shifts.day_of(monday), shifts.day_of(monday + 6))


def _roman_century(found: Found) -> Reading | None:
    """`the XIX century`, as Russian, French and Italian write it."""
    return _of_century(ROMAN_NUMBERS[found.node("number").word], found.word("era").startswith("b"))


def _of_century(number: int, before_our_era: bool) -> Moment | None:
    if not 1 <= number <= 30:
        return None
    return Moment(year=1 - 100 * number if before_our_era else 100 * (number - 1), years=100)


def _centuries(found: Found) -> Reading | None:
    """`the 9th-8th centuries BC` is a range, `the 18th and 19th centuries` are two."""
    before_our_era = found.word("era").startswith("b")
    first, last = (_of_century(found.number(name), before_our_era) for name in ("first", "last"))
    if first is None or last is None or (first.year or 0) >= (last.year or 0):
        return None
    if found.word("joint") != "and":
        return Range(first, last)
    head = Span(found.nodes[found.first].start, found.node("first").end)
    return Several(((head, first), (Span(found.node("last").start, found.nodes[found.end - 1].end), last)))


def _clock(found: Found) -> Reading | None:
    if "clock" in found:
        moment = found.moment("clock")
        hour, rest = int(moment.clock[1:3]), moment.clock[3:]
    else:
        hour, rest = found.number("hour"), ":00"
    meridiem = found.word("meridiem")
    if meridiem.startswith("p") and hour < 12:
        hour += 12
    elif meridiem.startswith("a") and hour == 12:
        hour = 0
    return Moment(clock=f"T{hour:02d}{rest}") if hour <= 24 else None


def _hours_minutes(found: Found) -> Reading | None:
    """`1430 GMT`, `0600 UTC`."""
    hour, minute = divmod(found.number("hhmm"), 100)
    written = found.word("hhmm")
    return Moment(clock=f"T{hour:02d}:{minute:02d}") if len(written) == 4 and hour <= 24 and minute < 60 else None


def _dotted_clock(found: Found) -> Reading | None:
    """`10.30 p.m.`, as the British write it."""
    hour, _, minute = found.node("amount").word.partition(".")
    if not (hour.isdigit() and minute.isdigit() and len(minute) == 2 and 1 <= int(hour) <= 12 and int(minute) < 60):
        return None
    half = 12 * found.word("meridiem").startswith("p")
    return Moment(clock=f"T{int(hour) % 12 + half:02d}:{minute}")


def _day_part(found: Found) -> Reading | None:
    part = lookalikes.is_part_of_day(found) and not lookalikes.is_greeting(found)
    return Moment(clock=DAY_PARTS[found.word("day_part")]) if part else None


RULES = (
    Rule("season of a year", "the? season of? year era?", _season),
    Rule("season of an early year", "the? season of early_year|number:year era", _season),
    Rule(
        "season of two early years",
        "the? season of early_year|number:first dash|slash early_year|number era",
        _season_of_early_years,
    ),
    Rule("season of a short year", "the? season of? short_year", _season_of_short_year),
    Rule("season over two years", "the? season of? year dash|slash two_digits|year", _season),
    Rule("season of a year", "season comma year", _season),
    Rule("year and season", "year season", _year_season),
    Rule("season", "the? season", _season),
    Rule("quarter", "the? ordinal_word|ordinal_day:number quarter_noun [of year]", _quarter),
    Rule("quarter in letters", "q month_number:number dash|slash? year", _quarter),
    Rule("quarter in letters", "month_number:number q dash|slash? year", _quarter),
    Rule("quarter in letters", "q numeric_month:point", _quarter_of_digits),
    Rule("year and quarter", "year q month_number:number", _quarter),
    Rule("quarter in letters", "q month_number:number", _bare_quarter),
    Rule("half of a year", "the? half_ordinal half of year", _half),
    Rule("half in letters", "h month_number:number dash|slash? year", _half),
    Rule("decade", "the? decade era?", _decade),
    Rule("early decade", "the? early_decade era", _early_decade),
    Rule("decade in words", "the? decade_word", _short_decade),
    Rule("century in Roman numerals", "the? roman_number:number dash? century_noun era?", _roman_century),
    Rule("millennium", "the? ordinal_word|ordinal_day:number millennium_noun era?", _millennium),
    Rule("week of a year", "week_noun day|number:week of? year", _week),
    Rule("week in letters", "year dash w day|number:week", _week),
    Rule("century", "the? ordinal_word|ordinal_day|ordinal_number:number dash? century_noun era?", _century),
    Rule(
        "two centuries",
        "the? ordinal_word|ordinal_day|ordinal_number:first dash|and|to:joint the? "
        "ordinal_word|ordinal_day|ordinal_number:last century_noun era?",
        _centuries,
    ),
    Rule("time of day", "about? clock meridiem? hours? [zone time_noun?]", _clock),
    Rule("hour of the day", "about? hour meridiem [zone time_noun?]", _clock),
    Rule("hours and minutes", "number:hhmm hours? zone time_noun?", _hours_minutes),
    Rule("o'clock", "hour o apostrophe clock_noun", _clock),
    Rule("time of day with a full stop", "amount meridiem hours? [zone time_noun?]", _dotted_clock),
)

ALONE = (
    Rule("part of the day", "the? day_part", _day_part),
    Rule("part of the day", "the? early|late|mid dash? day_part", _day_part),
)
