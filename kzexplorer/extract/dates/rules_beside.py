"""Rules for days beside or at the edge of what was told: the Monday after, the last day of the month."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.domain.periods import Mod
from kzexplorer.extract.dates import lookalikes
from kzexplorer.extract.dates.grammar import Found, Rule
from kzexplorer.extract.dates.readings import Base, Direction, Moment, Reading, Shift
from kzexplorer.extract.dates.vocabulary import DAY_PARTS


def _nth_weekday(found: Found) -> Reading | None:
    """`the last Sunday in April`, `the second Tuesday of May 1987`."""
    nth = -1 if found.word("which") in ("last", "final") else int(found.node("which").value)
    point, day = found.moment("a_month"), found.moment("a_weekday")
    if point.mod is not None or point.direction is not None or not -1 <= nth <= 4:
        return None
    return replace(point, weekday=day.weekday, nth=nth)


def _of_told_month(found: Found) -> Reading | None:
    """`the first of the month`."""
    return Moment(day=found.number("day"), frame=Shift("M", 0, Base.TOLD))


def _beside_told(found: Found) -> Reading | None:
    """`the Monday after`, `the summer before`, where no happening follows."""
    moment = found.moment("point")
    if moment.year is not None or moment.frame is not None or moment.clock or not lookalikes.ends_a_phrase(found):
        return None
    return replace(moment, direction=Direction.PREVIOUS if found.word("side") == "before" else Direction.FOLLOWING)


def _part_of_next_day(found: Found) -> Reading | None:
    """`the evening before`, `the morning after`, where no happening follows."""
    if not lookalikes.ends_a_phrase(found) or found.after().lower() in ("a", "an", "the", "his", "her", "their", "its"):
        return None
    amount = -1 if found.word("side") == "before" else 1
    return Shift("D", amount, Base.TOLD, clock=DAY_PARTS[found.word("day_part")])


def _edge_day(found: Found) -> Reading | None:
    """`the last day of May`, `the first day of the month`."""
    nth = 1 if found.word("which") == "first" else -1
    if "month_noun" in found:
        return Moment(nth=nth, frame=Shift("M", 0, Base.TOLD))
    point = found.moment("a_month")
    return None if point.mod is not None or point.direction is not None else replace(point, nth=nth)


def _week_of_told_month(found: Found) -> Reading | None:
    number = found.number("number")
    if not 1 <= number <= 4:
        return None
    return Shift("M", 0, Base.TOLD, mod=(Mod.START, Mod.MID, Mod.MID, Mod.END)[number - 1])


RULES = (
    Rule("weekday of a month", "the? last|final|ordinal_word:which a_weekday of|in a_month", _nth_weekday),
    Rule("edge day of a month", "the? first|last|final:which day_noun of a_month", _edge_day),
    Rule("edge day of the month", "the? first|last|final:which day_noun of the month_noun", _edge_day),
    Rule("week of the told month", "the? ordinal_word:number week_noun of the month_noun", _week_of_told_month),
    Rule("weekday beside", "the a_weekday:point before|after:side", _beside_told),
    Rule("season beside", "a_part:point before|after:side", _beside_told),
    Rule("part of the next day", "the day_part before|after:side", _part_of_next_day),
    Rule("day of the told month", "the ordinal_day|ordinal_word:day of the month_noun", _of_told_month),
)
