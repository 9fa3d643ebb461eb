"""Rules for dates that hang on another: yesterday, last year, two weeks later, the same day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kzexplorer.domain.periods import Mod
from kzexplorer.domain.span import Span
from kzexplorer.extract.dates import lookalikes
from kzexplorer.extract.dates.grammar import Found, Rule
from kzexplorer.extract.dates.readings import Base, DayOf, Direction, Duration, Moment, Reading, Shift, Vague
from kzexplorer.extract.dates.rules_parts import WHICH, step
from kzexplorer.extract.dates.vocabulary import PLURAL_UNITS, UNITS

COUNT = "number|number_word|tens|few|amount|dozen:count"
A_FEW = "a few|dozen:count"
ONE = "a|an|one:count"
_UNIT = "unit|units:unit"
_BEFORE_VERB = frozenset("to will would could may might can should not shall must".split())
_LATER = frozenset("later afterwards afterward thereafter".split())
_VAGUELY = {"recent": "PAST_REF"}
_BESIDE = "last|next|past|following|previous|first|final"
_DAYSTAMPS = {"yesterday": (-1, ""), "today": (0, ""), "tomorrow": (1, ""), "tonight": (0, "TNI")}


def unit_of(word: str) -> str:
    return UNITS.get(word) or PLURAL_UNITS[word]


def count_of(found: Found, name: str = "count") -> float | None:
    """How many; None for "few", "several", "some"."""
    word = found.word(name)
    if word in ("a", "an"):
        return 1
    if word == "couple":
        return 2
    return found.node(name).value or None


def _daystamp(found: Found) -> Reading | None:
    amount, clock = _DAYSTAMPS[found.word("daystamp")]
    return Shift("D", amount, Base.DOCUMENT, clock=clock)


def _beyond(found: Found) -> Reading | None:
    shift = found.node("a_shift").reading
    if not isinstance(shift, Shift) or shift.amount not in (-1, 1):
        return None
    return replace(shift, amount=2 * shift.amount)


def _named_unit(found: Found) -> Reading | None:
    """`last year`, `that day`, `the following month`; a night is that of the day."""
    word, which = found.word("unit"), found.word("which")
    unit = unit_of(word)
    if unit == "H" and which in ("last", "past", "next"):
        return Duration(length(unit, 1))
    if unit in ("S", "MIN", "H", "2W", "ML"):
        return None
    if which == "this" and found.word("same"):
        which = "same"
    if which == "past" or (which == "last" and "the" in found and lookalikes.is_followed_by(found, "of")):
        return Duration(length(unit, 1))
    if which == "this" and unit == "D" and word == "day":
        return Vague("PRESENT_REF") if found.before().lower() == "to" else Shift("D", 0, Base.POINTED_AT)
    if which == "last" and unit == "D":
        return Shift("D", -1, Base.TOLD, clock="TNI" if word == "night" else "")
    return replace(step(which, unit, the="the" in found), clock="TNI" if word == "night" else "")


def _weekend(found: Found) -> Reading | None:
    """`over the weekend`: in news the one next to the document's day, on the side that the verb tells."""
    return Shift("WE", 0, Base.DOCUMENT, whole=False) if found.word("unit") == "weekend" else None


def _current(found: Found) -> Reading | None:
    """`for the week`, `in the month`: that of the document."""
    return Shift(unit_of(found.word("unit")), 0, Base.DOCUMENT) if lookalikes.is_period_reported(found) else None


def _distance(found: Found, base: Base, sign: int) -> Reading | None:
    unit = unit_of(found.word("unit"))
    amount = count_of(found) if "count" in found else None
    if unit == "2W":
        unit, amount = "W", 2 * (amount or 1)
    return Shift(unit, None if amount is None else sign * amount, base, whole=False, sign=sign)


def _ago(found: Found) -> Reading | None:
    return _distance(found, Base.DOCUMENT, -1)


def _later(found: Found) -> Reading | None:
    return _distance(found, Base.TOLD, 1)


def _earlier(found: Found) -> Reading | None:
    counted = found.end < len(found.nodes) and found.nodes[found.end].reading is not None
    if found.nodes[found.end - 1].word.lower() == "before" and (counted or lookalikes.is_followed_by_subject(found)):
        return None  # "two days before the fall of ...", "two days before Sunday's vote"
    return _distance(found, Base.TOLD, -1)


def _years_to_the_day(found: Found) -> Reading | None:
    """`ten years ago today`, `five years later to the day`."""
    side = found.word("side")
    today = found.node("a_shift").reading if "a_shift" in found else None
    if today is not None and (not isinstance(today, Shift) or today.amount != 0):
        return None
    shift = _distance(found, Base.DOCUMENT if side == "ago" else Base.TOLD, 1 if side in _LATER else -1)
    return replace(shift, to_the_day=True) if isinstance(shift, Shift) and shift.unit == "Y" else None


def _morrow(_: Found) -> Reading | None:
    return Shift("D", 1, Base.TOLD)


def _half_later(found: Found) -> Reading | None:
    """`half a year later`."""
    unit = unit_of(found.word("unit"))
    sign = 1 if found.word("side") in _LATER else -1
    return Shift("M", 6 * sign, Base.TOLD, whole=False, sign=sign) if unit == "Y" else None


def _and_a_half_later(found: Found) -> Reading | None:
    """`a year and a half later`."""
    amount = count_of(found)
    if unit_of(found.word("unit")) != "Y" or amount is None:
        return None
    sign = 1 if found.word("side") in _LATER else -1
    return Shift("M", sign * int(12 * amount + 6), Base.TOLD, whole=False, sign=sign)


def _hence(found: Found) -> Reading | None:
    return _distance(found, Base.DOCUMENT, 1)


def _from_date(found: Found) -> Reading | None:
    """`two days after 5 May 2004`."""
    sign = -1 if found.word("side") in ("before", "earlier", "previous") else 1
    shift = _distance(found, Base.TOLD, sign)
    assert isinstance(shift, Shift)
    return replace(shift, origin=found.moment("origin")) if shift.amount is not None else None


def _from_occasion(found: Found) -> Reading | None:
    """`two days` of "two days after the fall of ...": what happened may be told with its date elsewhere."""
    side, occasion = lookalikes.occasion_after(found)
    if occasion is None:
        return None
    shift = _distance(found, Base.TOLD, -1 if side == "before" else 1)
    return replace(shift, occasion=occasion) if isinstance(shift, Shift) and shift.amount is not None else None


def _next_to_day(found: Found) -> Reading | None:
    """`the day before`, `the day after`, `the week before that`."""
    unit = unit_of(found.word("unit"))
    amount = -1 if found.word("side") in ("before", "earlier") else 1
    origin = found.moment("origin") if "origin" in found else None
    return Shift(unit, amount, Base.TOLD, origin=origin, occasion=lookalikes.occasion_at(found))


def _week_of_day(found: Found) -> Reading | None:
    """`the week of March 6`."""
    return Shift("W", 0, Base.TOLD, origin=found.moment("point"))


def _eve(found: Found) -> Reading | None:
    """`the eve of the summit`."""
    occasion = lookalikes.occasion_at(found)
    return None if occasion is None else Shift("D", -1, Base.TOLD, whole=False, occasion=occasion)


def _the_eve(found: Found) -> Reading | None:
    """`on the eve` of what was just told."""
    led = found.before().lower() in ("on", "by") and found.after().lower() != "of"
    return Shift("D", -1, Base.TOLD) if led else None


def _new_year(found: Found) -> Reading | None:
    """`in the new year`: its first months."""
    if found.before().lower() not in ("in", "into") or found.after() in ("'", "’"):
        return None
    return Moment(part="Q1", mod=Mod.ABOUT, direction=Direction.NEXT)


def _day_of(found: Found) -> Reading | None:
    """`the final day`, `the second day of the summit`: but nothing of "the first day of trading"."""
    nth = -1 if found.word("which") in ("final", "last") else int(found.node("which").value)
    if "of" not in found:
        return DayOf(nth)
    occasion = lookalikes.occasion_of(found)
    return None if occasion is None else DayOf(nth, occasion)


def _within(found: Found) -> Reading | None:
    """`later that year`, `earlier this month`."""
    return step(found.word("which"), unit_of(found.word("unit")))


def _within_told(found: Found) -> Reading | None:
    return Shift(unit_of(found.word("unit")), 0, Base.TOLD)


def _several_units(found: Found) -> Reading | None:
    """`the next two weeks`, `the past few months`: a stretch of time beside the anchor, given as its length."""
    unit = unit_of(found.word("unit"))
    if found.nodes[found.first].word == "last" and found.before().lower() in _BEFORE_VERB:
        return None  # "it will last two months"
    if "ones" in found:
        return Duration(length(unit, found.number("tens") + found.number("ones")))
    if "count" not in found and (value := _VAGUELY.get(found.nodes[found.end - 2].word.lower())):
        return Vague(value)
    value = length(unit, count_of(found) if "count" in found else None)
    if "inside" not in found:
        return Duration(value)
    last, words = found.node("unit"), found.node("inside")
    parts = Span(found.nodes[found.first].start, last.end), Span(words.start, words.end), found.moment("inside")
    return Duration(value, parts)


def length(unit: str, amount: float | None) -> str:
    """TIMEX value of a length: P3D, PT2H, PXM."""
    if unit == "2W":
        unit, amount = "W", None if amount is None else 2 * amount
    if unit == "WE":
        return f"P{_written(amount)}WE"
    if unit == "ML":
        return f"P{_written(amount)}ML"
    prefix = "PT" if unit in ("S", "MIN", "H") else "P"
    return f"{prefix}{_written(amount)}{'M' if unit == 'MIN' else unit}"


def _written(amount: float | None) -> str:
    if amount is None:
        return "X"
    return str(int(amount)) if amount == int(amount) else f"{amount:g}".removeprefix("0")


def _time_ref(found: Found) -> Reading | None:
    now = found.word("which") == "this" or found.nodes[found.end - 1].word.lower() == "moment"
    return Vague("PRESENT_REF" if now else "PAST_REF")


def _counted(name: str, ending: str, read: Callable[[Found], Reading | None]) -> tuple[Rule, ...]:
    """`two days ..`, `a day ..`, `days ..`."""
    return (
        Rule(name, f"amount_mod? {COUNT} {_UNIT} {ending}", read),
        Rule(name, f"more|less than {COUNT} {_UNIT} {ending}", read),
        Rule(name, f"more|less than {ONE} unit {ending}", read),
        Rule(name, f"amount_mod? {A_FEW} units:unit {ending}", read),
        Rule(name, f"amount_mod? {ONE} unit [or so] {ending}", read),
        Rule(name, f"amount_mod? units:unit {ending}", read),
    )


DAYSTAMPS = (Rule("day from today", "daystamp", _daystamp),)

RULES = (
    Rule("day of a happening", "the final|last|ordinal_word|ordinal_day:which day_noun of", _day_of),
    Rule("day of several", "the final|last|ordinal_word|ordinal_day:which day_noun", _day_of),
    Rule("two days from today", "the day_noun before|after:side a_shift", _beyond),
    Rule("named period", f"the? {WHICH} unit [or so]", _named_unit),
    Rule("named period", "this last|next:which unit", _named_unit),
    Rule("the weekend", "the unit", _weekend),
    Rule("period of the report", "the week_noun|month_noun:unit", _current),
    Rule("same period", "this|that the? same:which unit", _named_unit),
    Rule("same period", "that:which very unit", _named_unit),
    Rule("the morrow", "the morrow", _morrow),
    Rule("in some days' time", f"{COUNT} units:unit apostrophe time_noun", _hence),
    *_counted("ago", "ago", _ago),
    *_counted("to the day", "ago|afterwards|beforehand:side to the day_noun", _years_to_the_day),
    *_counted("to the day", "ago:side a_shift", _years_to_the_day),
    *_counted("later", "afterwards", _later),
    *_counted("earlier", "beforehand", _earlier),
    Rule("half a year later", "half a unit afterwards|beforehand:side", _half_later),
    Rule("a year and a half later", f"{ONE} unit and a half afterwards|beforehand:side", _and_a_half_later),
    Rule("two years and a half later", f"{COUNT} units:unit and a half afterwards|beforehand:side", _and_a_half_later),
    *_counted("hence", "hence", _hence),
    *_counted("from now", "from now", _hence),
    *_counted("from a date", "before|after:side a_day|a_month|a_year:origin", _from_date),
    Rule("from a happening", "number|number_word|tens|dozen|a|an|one:count unit|units:unit", _from_occasion),
    Rule("eve of what was told", "the eve", _the_eve),
    Rule("the new year", "the new year_noun", _new_year),
    Rule("eve of a happening", "the? eve of", _eve),
    Rule("next to a day", "the unit before|after:side [a_day|a_weekday|a_month|a_year:origin]", _next_to_day),
    Rule("week of a day", "the week_noun of a_day:point", _week_of_day),
    Rule("the day following", "the unit following:side", _next_to_day),
    Rule("later in a period", "earlier|later:place that|this|same|last|next:which unit", _within),
    Rule("later in a told period", "earlier|later:place in the unit", _within_told),
    Rule("stretch beside the anchor", f"the? {_BESIDE} {COUNT} units:unit [of a_month|a_year:inside]", _several_units),
    Rule("stretch beside the anchor", f"the? {_BESIDE} couple:count of? units:unit", _several_units),
    Rule("stretch beside the anchor", f"the? {_BESIDE} tens number_word:ones units:unit", _several_units),
    Rule("stretch beside the anchor", f"the? {_BESIDE}|recent|intervening units:unit", _several_units),
    Rule("time referred to", "this|that|the|same:which same? time_noun", _time_ref),
)  # fmt: skip
