"""Rules that narrow or place a date: early and late, the end of, morning of, last May, May of that year."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.domain.periods import Mod
from kzexplorer.extract.dates import lookalikes
from kzexplorer.extract.dates.grammar import Found, Rule
from kzexplorer.extract.dates.readings import Base, Direction, Moment, Range, Reading, Shift
from kzexplorer.extract.dates.vocabulary import DAY_PARTS, UNITS, WEEKDAYS

_EDGES = {
    "beginning": Mod.START, "start": Mod.START, "end": Mod.END, "close": Mod.END, "middle": Mod.MID, "mid": Mod.MID,
    "early": Mod.EARLY, "late": Mod.LATE,
}  # fmt: skip
_DIRECTIONS = {
    "last": Direction.LAST, "past": Direction.LAST, "this": Direction.THIS, "current": Direction.THIS,
    "next": Direction.NEXT, "coming": Direction.NEXT, "upcoming": Direction.NEXT, "that": Direction.SAME,
    "same": Direction.SAME, "previous": Direction.PREVIOUS, "preceding": Direction.PREVIOUS,
    "prior": Direction.PREVIOUS, "following": Direction.FOLLOWING, "ensuing": Direction.FOLLOWING,
    "subsequent": Direction.FOLLOWING, "succeeding": Direction.FOLLOWING,
}  # fmt: skip
_STEPS = {
    Direction.LAST: (-1, Base.DOCUMENT), Direction.THIS: (0, Base.DOCUMENT), Direction.NEXT: (1, Base.DOCUMENT),
    Direction.SAME: (0, Base.POINTED_AT), Direction.PREVIOUS: (-1, Base.TOLD), Direction.FOLLOWING: (1, Base.TOLD),
}  # fmt: skip
WHICH = "last|this|next|that|same|previous|following:which"
_NOON = 12
_NIGHTFALL = 6
_SPAN = "a_month|a_year|a_part|a_decade|a_century:point"
_LAST_NAMES = {"D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year", "DE": "decade", "CE": "century"}


def step(which: str, unit: str, *, the: bool = False) -> Shift:
    """`last year`, `that day`: the period next to, or the same as, that of the base.

    "The next day" of a story follows what was told; "next week" without the article follows the document.
    """
    amount, base = _STEPS[_DIRECTIONS[which]]
    if the and which == "next":
        base = Base.TOLD
    return Shift(unit, amount, base)


def _narrowed(found: Found) -> Reading | None:
    moment = found.moment("point")
    if moment.mod is not None or moment.grain in ("D", "T"):
        return None
    mod = _EDGES[found.word("mod")]
    return replace(moment, mod=mod)


def _early_day(found: Found) -> Reading | None:
    """`late Thursday`: that day."""
    return found.moment("point")


def _early_shift(found: Found) -> Reading | None:
    """`late yesterday`, `earlier today`."""
    return found.node("a_shift").reading


def _noon_of(found: Found) -> Reading | None:
    """`midnight Friday`."""
    clock = DAY_PARTS[found.word("day_part")]
    return replace(found.moment("point"), clock=clock) if clock[1:2].isdigit() or clock == "TMI" else None


def _noon_of_shift(found: Found) -> Reading | None:
    """`midnight tonight`, `noon today`."""
    shift, clock = found.node("a_shift").reading, DAY_PARTS[found.word("day_part")]
    return replace(shift, clock=clock) if isinstance(shift, Shift) and clock[1:2].isdigit() else None


def _about(found: Found) -> Reading | None:
    return replace(found.moment("point"), mod=Mod.ABOUT)


def _edge_of_period(found: Found) -> Reading | None:
    """`the end of the month`, `early in the year`."""
    unit = UNITS[found.word("unit")]
    if unit == "D" and not found.word("which"):
        return None  # "the day's close"
    if unit not in ("D", "W", "M", "Q", "Y", "DE", "CE"):
        return None
    which = found.word("which")
    shift = step(which, unit) if which else Shift(unit, 0, Base.TOLD)
    clock = "TNI" if found.word("unit") == "night" else ""
    return replace(shift, mod=_EDGES[found.word("mod")], clock=clock)


def _year_end(found: Found) -> Reading | None:
    """`around year end`."""
    return _edge_of_period(found) if found.word("mod") == "end" else None


def _half(found: Found) -> Reading | None:
    """`the first half of May`, `the second half of the 1990s`."""
    moment = found.moment("point")
    if moment.mod is not None:
        return None
    return replace(moment, mod=Mod.FIRST_HALF if found.word("half_ordinal") in ("first", "former") else Mod.SECOND_HALF)


def _week_of_month(found: Found) -> Reading | None:
    moment, number = found.moment("point"), found.number("number")
    if moment.mod is not None or not 1 <= number <= 4:
        return None
    return replace(moment, mod=(Mod.START, Mod.MID, Mod.MID, Mod.END)[number - 1])


def _half_of_period(found: Found) -> Reading | None:
    half = "H1" if found.word("half_ordinal") in ("first", "former") else "H2"
    which = found.word("which")
    return Moment(part=half, frame=step(which, "Y") if which else Shift("Y", 0, Base.TOLD))


def _of_named_year(found: Found) -> Reading | None:
    """`May of that year`, `December last year`."""
    moment = found.moment("point")
    if moment.year is not None:
        return None
    return replace(moment, frame=step(found.word("which"), "Y"))


def _days_of_named_year(found: Found) -> Reading | None:
    """`3 and 4 May of the following year`."""
    days = found.node("days").reading
    if not isinstance(days, Range) or days.first.year is not None or days.ends is not None:
        return None
    frame = step(found.word("which"), "Y")
    return replace(days, first=replace(days.first, frame=frame), last=replace(days.last, frame=frame))


def _of_the_year(found: Found) -> Reading | None:
    moment = found.moment("point")
    return replace(moment, frame=Shift("Y", 0, Base.TOLD)) if moment.year is None else None


def _of_month(found: Found) -> Reading | None:
    """`the 25th of that month`, `on the 3rd of last month`."""
    return Moment(day=found.number("day"), frame=step(found.word("which"), "M"))


def _named(found: Found) -> Reading | None:
    """`this May`, `last spring`, `next Friday`."""
    moment = found.moment("point")
    if moment.year is not None or moment.frame is not None or moment.grain == "T":
        return None
    return replace(moment, direction=_DIRECTIONS[found.word("which")])


def _named_day(found: Found) -> Reading | None:
    """`next Friday, June 21`."""
    moment = found.moment("point")
    return moment if moment.weekday is not None else None


def _early_hours(found: Found) -> Reading | None:
    """`the early hours of Sunday morning`."""
    return replace(found.moment("point"), clock=DAY_PARTS[found.word("day_part") or "morning"])


def _last_named(found: Found) -> Reading | None:
    """`the 28th of February last`, `Monday next`, in old letters."""
    moment = found.moment("point")
    if moment.year is not None or moment.frame is not None or not lookalikes.closes_a_phrase(found):
        return None
    return replace(moment, direction=Direction.NEXT if "next" in found else Direction.LAST)


def _with_day_part(found: Found) -> Reading | None:
    """`the morning of 6 May`, `Friday night`."""
    return replace(found.moment("point"), clock=DAY_PARTS[found.word("day_part")])


def _of_days(found: Found) -> Reading | None:
    """`the night of 5-6 May`, `the weekend of 10-11 May 2003`."""
    return found.node("days").reading


def _day_part_of_shift(found: Found) -> Reading | None:
    """`the next morning`, `this evening`, `that night`."""
    return replace(step(found.word("which"), "D", the="the" in found), clock=DAY_PARTS[found.word("day_part")])


def _yesterday_part(found: Found) -> Reading | None:
    shift = found.node("a_shift").reading
    assert isinstance(shift, Shift)
    return replace(shift, clock=DAY_PARTS[found.word("day_part")])


def _with_weekday(found: Found) -> Reading | None:
    moment, first = found.moment("point"), found.nodes[found.first]
    if moment.weekday is not None:
        return None
    named = first.reading.weekday if isinstance(first.reading, Moment) else WEEKDAYS[first.word.lower()]
    return replace(moment, weekday=named)


def _end_of_month(found: Found) -> Reading | None:
    """`the last week of May`, `the first days of 1917`."""
    moment = found.moment("point")
    if moment.mod is not None:
        return None
    return replace(moment, mod=Mod.START if found.word("mod") == "first" else Mod.END)


def _inside(found: Found) -> Reading | None:
    """`later in 1792`: somewhere in that period."""
    return found.moment("point")


def _yesterday_time(found: Found) -> Reading | None:
    """`5 p.m. yesterday`."""
    shift = found.node("a_shift").reading
    return replace(shift, clock=found.moment("a_clock").clock) if isinstance(shift, Shift) else None


def _with_clock(found: Found) -> Reading | None:
    point, clock = found.moment("point"), found.moment("a_clock")
    return replace(point, clock=clock.clock) if not point.clock else None


def _with_clock_of_part(found: Found) -> Reading | None:
    """`at 8:15 on Thursday evening`."""
    point, clock, part = found.moment("point"), found.moment("a_clock").clock, DAY_PARTS[found.word("day_part")]
    hour = clock[1:3]
    if point.clock or not hour.isdigit():
        return None
    late = part in ("TAF", "TEV", "TNI") and 1 <= int(hour) < _NOON and (part != "TNI" or int(hour) >= _NIGHTFALL)
    return replace(point, clock=f"T{int(hour) + _NOON:02}{clock[3:]}" if late else clock)


def _weekday_of_week(found: Found) -> Reading | None:
    """`Tuesday of last week`."""
    return replace(found.moment("a_weekday"), frame=step(found.word("which"), "W"))


WEEKDAYS_OF_DATES = (Rule("weekday and date", "weekday|a_weekday comma? the? a_day:point", _with_weekday),)

NARROWING = (
    Rule("part of a period", f"the? early|mid|late:mod dash? {_SPAN}", _narrowed),
    Rule("part in a period", f"early|late:mod in {_SPAN}", _narrowed),
    Rule("edge of a period", f"the? edge:mod of the? {_SPAN}", _narrowed),
    Rule("edge of a told period", "the? edge|early|late:mod of the unit", _edge_of_period),
    Rule("edge of a named period", f"the? edge|early|late:mod of|in the? {WHICH} unit", _edge_of_period),
    Rule("early or late in a named period", f"early|late:mod {WHICH} unit", _edge_of_period),
    Rule("early or late on a day", "early|late|earlier|later a_day|a_weekday:point", _early_day),
    Rule("early or late on a named day", f"early|late {WHICH} a_weekday:point", _named),
    Rule("noon or midnight of a day", "day_part a_shift", _noon_of_shift),
    Rule("noon or midnight of a day", "day_part a_day|a_weekday:point", _noon_of),
    Rule("early or late in a told period", "early|late:mod in the unit", _edge_of_period),
    Rule("the period's end", "the? unit apostrophe s edge:mod", _edge_of_period),
    Rule("year-end", "unit dash edge:mod", _edge_of_period),
    Rule("year-end", "about? year_noun:unit dash? edge:mod", _year_end),
    Rule("half of a period", f"the? half_ordinal half of the? {_SPAN}", _half),
    Rule("week of a month", "the? ordinal_word:number week_noun of a_month:point", _week_of_month),
    Rule("half of a named year", f"the? half_ordinal half of the? {WHICH}? year_noun", _half_of_period),
    Rule("near a date", "about dot? a_month|a_year|a_part|a_decade|a_century|a_day:point", _about),
    Rule("of a named year", f"a_day|a_month|a_part:point comma? of|in? the? {WHICH} year_noun", _of_named_year),
    Rule("days of a named year", f"a_range:days comma? of|in? the? {WHICH} year_noun", _days_of_named_year),
    Rule("of the year", "a_day|a_month|a_part:point of the year_noun", _of_the_year),
    Rule("day of a named month", f"the? ordinal_day:day of the? {WHICH} month_noun", _of_month),
    Rule("day of the month", f"the? day of the? {WHICH} month_noun", _of_month),
    Rule("weekday of a week", f"the? a_weekday of the? {WHICH} week_noun", _weekday_of_week),
    Rule("named weekday and date", "the? last|this|next a_day:point", _named_day),
    Rule("named weekday and date", "this last|next a_day:point", _named_day),
    Rule("named month or season", "this last|next:which a_month|a_part|a_weekday:point", _named),
    Rule("early hours of a day", "the? early|late hours:late of a_day|a_weekday:point day_part?", _early_hours),
    Rule("named month or season", f"the? {WHICH} a_month|a_part|a_weekday:point", _named),
    Rule("date last", "a_day|a_month|a_weekday:point last", _last_named),
    Rule("date next", "a_day|a_month|a_weekday:point next", _last_named),
    Rule("part of a day", "the? early|late? day_part hours? of the? a_day|a_weekday:point", _with_day_part),
    Rule("part of the day before the date", "early|late in the day_part of a_day|a_weekday:point", _with_day_part),
    Rule("part of the day on a date", "noon|midnight:day_part on the? a_day|a_weekday:point", _with_day_part),
    Rule("night of two days", "the? day_part|weekend_noun of the? a_range:days", _of_days),
    Rule("day and part of the day", "a_day|a_weekday:point day_part", _with_day_part),
    Rule("early or late on a day", "early|late a_day|a_weekday:point day_part", _with_day_part),
    Rule("part of a told day", f"early|late? the? {WHICH} day_part", _day_part_of_shift),
    Rule("part of a told day", "that:which very|same day_part", _day_part_of_shift),
    Rule("time and date", "a_clock on|of|comma? a_day|a_weekday:point day_part", _with_clock_of_part),
    Rule("time and date", "a_clock on|of|comma? a_day|a_weekday:point", _with_clock),
    Rule("time and yesterday", "a_clock a_shift", _yesterday_time),
    Rule("yesterday and time", "a_shift at|comma? a_clock", _yesterday_time),
    Rule("yesterday evening", "a_shift day_part", _yesterday_part),
    Rule("early or late yesterday", "early|late|earlier|later a_shift", _early_shift),
    Rule("date and time", "a_day|a_weekday:point at|comma? a_clock", _with_clock),
    Rule("end of a month", f"the last|first:mod week_noun|days_noun of {_SPAN}", _end_of_month),
    Rule("later in a period", f"later|earlier in {_SPAN}", _inside),
)
