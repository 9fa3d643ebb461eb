"""Rules for how long and how often, and for times that no calendar holds."""

from __future__ import annotations

from kzexplorer.extract.dates import lookalikes, values
from kzexplorer.extract.dates.grammar import Found, Rule
from kzexplorer.extract.dates.readings import Base, Duration, Frequency, Reading, Shift, Vague
from kzexplorer.extract.dates.rules_relative import A_FEW, COUNT, ONE, count_of, length, unit_of
from kzexplorer.extract.dates.vocabulary import DAY_PARTS, SETS, UNITS, VAGUE, WEEKDAYS

_UNIT = "unit|units:unit"
# Words with which "over five years" is more than five.
_BEFORE_OVER = frozenset("for after in of with took takes spent lasted just and by than at to from is was well".split())
# Half a century is written in years.
_HALVES = {"CE": ("Y", 50), "DE": ("Y", 5), "Y": ("M", 6), "H": ("MIN", 30), "MIN": ("S", 30)}


def _duration(found: Found) -> Reading | None:
    word = found.word("unit")
    amount = count_of(found)
    unit = unit_of(word)
    if amount is None and found.before().lower() == "as":
        return None  # "the third in as many days"
    if found.word("amount_mod") == "over" and (amount is None or found.before().lower() not in _BEFORE_OVER):
        return None  # "over several years", "$2 million over five years"
    exact = word.endswith("s") and "dash" not in found and amount is not None
    if unit in ("S", "Q") and (not exact or lookalikes.is_followed_by(found, "of")):
        return None
    return Duration(length(unit, amount))


def _vague_count(found: Found) -> Reading | None:
    """`a year or two`: no number is meant exactly."""
    unit = unit_of(found.word("unit"))
    return Duration(length(unit, None)) if unit not in ("S", "MIN", "Q") else None


def _the_duration(found: Found) -> Reading | None:
    """`the three months`, but not "the Seven Years War"."""
    return _duration(found) if found.word("unit") == found.node("unit").word else None


def _compound_count(found: Found) -> Reading | None:
    """`twenty four hours`."""
    return Duration(length(unit_of(found.word("unit")), found.number("tens") + found.number("count")))


def _rate(found: Found) -> Reading | None:
    """`700 seats a week`, `$3 million a year`: how much in each."""
    return _times(found) if lookalikes.is_rate(found) else None


def _weekday_parts(found: Found) -> Reading | None:
    """`Tuesday nights`."""
    part = DAY_PARTS[found.word("day_parts").removesuffix("s")]
    return Frequency(f"XXXX-WXX-{(found.moment('a_weekday').weekday or 0) + 1}{part}")


def _weekdays(found: Found) -> Reading | None:
    """`on Sundays`."""
    return Frequency(f"XXXX-WXX-{WEEKDAYS[found.word('weekdays').removesuffix('s')] + 1}")


def _vague_period(found: Found) -> Reading | None:
    """`coming months`, `future quarters`, `recent years`."""
    word = found.word("which")
    return Vague("FUTURE_REF" if word in ("coming", "future") else "PAST_REF")


def _long_word(found: Found) -> Reading | None:
    """`weeklong`."""
    return Duration(length(UNITS[found.word("long_word").removesuffix("long")], 1))


def _one(found: Found) -> Reading | None:
    """`a week`, but neither `a second visit`, `a quarter of`, nor the first words of `a week-long visit`."""
    after = found.nodes[found.end].word if found.end < len(found.nodes) else ""
    if after in ("-", "–") or found.word("unit") in ("second", "quarter", "night", "minute"):
        return None
    return _duration(found)


def _compound(found: Found) -> Reading | None:
    """`one hundred and fifty years`, `two hundred years`."""
    count = found.node("count").value or 1
    total = count * 100 + (found.node("rest").value if "rest" in found else 0)
    return Duration(length(unit_of(found.word("unit")), total))


def _and_a_half(found: Found) -> Reading | None:
    amount = count_of(found)
    return Duration(length(unit_of(found.word("unit")), None if amount is None else amount + 0.5))


def _another(found: Found) -> Reading | None:
    """`another month`, `a single day`."""
    unit = unit_of(found.word("unit"))
    return Duration(length(unit, 1)) if unit in ("D", "W", "M", "Y", "DE", "CE", "H") else None


def _half(found: Found) -> Reading | None:
    unit, amount = _HALVES.get(unit := unit_of(found.word("unit")), (unit, 0.5))
    return Duration(length(unit, amount))


def _and_halves(found: Found) -> Reading | None:
    """`2 1/2 years`."""
    if (found.number("part"), found.number("whole")) != (1, 2):
        return None
    return Duration(length(unit_of(found.word("unit")), found.number("count") + 0.5))


def _overnight(found: Found) -> Reading | None:
    """`overnight`, but not "an overnight train"."""
    return Shift("D", 0, Base.DOCUMENT, clock="TNI") if lookalikes.ends_a_phrase(found) else None


def _these_days(found: Found) -> Reading | None:
    return Vague("PRESENT_REF" if found.word("which") == "these" else "PAST_REF")


def _bare(found: Found) -> Reading | None:
    """`for months`, `years of war`."""
    unit = unit_of(found.word("unit"))
    if lookalikes.is_followed_by_number(found):
        return None
    return Duration(length(unit, None)) if unit not in ("S", "MIN", "2W", "Q") else None


def _the_units(found: Found) -> Reading | None:
    """`over the years`, but not the first words of "the decades-old law"."""
    return None if found.after() in ("-", "–") else _bare(found)


def _long(found: Found) -> Reading | None:
    return Duration(length(unit_of(found.word("unit")), 1))


def _each(found: Found) -> Reading | None:
    amount = count_of(found) if "count" in found else 1
    return Frequency(length(unit_of(found.word("unit")), amount))


def _times(found: Found) -> Reading | None:
    """`three times a year`: the period, not the number of times."""
    return Frequency(length(unit_of(found.word("unit")), 1))


def _each_day_part(found: Found) -> Reading | None:
    """`every morning`."""
    return Frequency(f"XXXX-XX-XX{DAY_PARTS[found.word('day_part')]}")


def _each_weekday(found: Found) -> Reading | None:
    return Frequency(f"XXXX-WXX-{(found.moment('a_weekday').weekday or 0) + 1}")


def _each_part(found: Found) -> Reading | None:
    """`every May`, `each spring`."""
    moment = found.moment("point")
    return Frequency(values.timex(moment)) if moment.year is None and moment.frame is None else None


def _set_word(found: Found) -> Reading | None:
    return Frequency(SETS[found.word("set_word")])


def _vague(found: Found) -> Reading | None:
    return Vague(VAGUE[found.nodes[found.first].word.lower()])


def _right_now(found: Found) -> Reading | None:
    return Vague(VAGUE["now"])


def _past(found: Found) -> Reading | None:
    return Vague("PAST_REF" if found.word("which") == "past" else "FUTURE_REF")


RULES = (
    Rule("length", f"amount_mod? {COUNT} more? dash? {_UNIT} [dash? length] [or so]", _duration),
    Rule("length", f"the {COUNT} units:unit", _the_duration),
    Rule("length", f"the? amount_mod? {COUNT} in_a_row units:unit", _duration),
    Rule("length", f"at least|most {COUNT} more? {_UNIT}", _duration),
    Rule("length", f"amount_mod? tens number_word:count dash? {_UNIT} [dash? length]", _compound_count),
    Rule("length", "a couple:count of? units:unit [or so]", _duration),
    Rule("length of an unsure number", "a|an unit or number_word", _vague_count),
    Rule("lengths without a number", "the early|late units:unit", _bare),
    Rule("the years", "the units:unit", _the_units),
    Rule("word of length", "long_word", _long_word),
    Rule("length", f"amount_mod? {A_FEW} units:unit", _duration),
    Rule("more or less than a length", f"more|less than {A_FEW} units:unit", _duration),
    Rule("rate", "a|an unit", _rate),
    Rule("length of one unit", f"amount_mod? {ONE} unit [or so]", _one),
    Rule("more or less than a length", f"more|less than {COUNT} dash? {_UNIT}", _duration),
    Rule("more or less than one unit", f"more|less than {ONE} unit", _one),
    Rule("bounded length", f"at least|most {COUNT} dash? {_UNIT} [dash? length]", _duration),
    Rule("length of a hundred", f"a|number_word:count hundred and? number|number_word|tens:rest? {_UNIT}", _compound),
    Rule("one more unit", "at least|most another unit", _another),
    Rule("one more unit", "another unit", _another),
    Rule("a single unit", "a single unit", _another),
    Rule("length and a half", f"{COUNT} number:part slash number:whole {_UNIT}", _and_halves),
    Rule("length and a half", f"the past|last|next {COUNT} and a? half {_UNIT}", _and_a_half),
    Rule("overnight", "overnight", _overnight),
    Rule("these days", "those:which days_noun", _these_days),
    Rule("length and a half", f"{COUNT} dash? and dash? a? dash? half dash? {_UNIT}", _and_a_half),
    Rule("half of a unit", "half a|an unit", _half),
    Rule("half of a unit", "a half dash? unit", _half),
    Rule("lengths without a number", "units:unit", _bare),
    Rule("lengths without a number", "units:unit or units", _bare),
    Rule("as long as one unit", "unit dash length", _long),
    Rule("as long as units", "units:unit dash length", _bare),
    Rule("each period", f"every|each|per:each [{COUNT}] {_UNIT}", _each),
    Rule("times a period", "once|twice a|an|per|each|every unit", _each),
    Rule("times a period", f"{COUNT} times a|an|per|each|every unit", _times),
    Rule("every other period", "every other unit", _each),
    Rule("each part of the day", "every|each day_part", _each_day_part),
    Rule("each weekday", "every|each a_weekday", _each_weekday),
    Rule("each month or season", "every|each a_month|a_part:point", _each_part),
    Rule("part of each weekday", "a_weekday day_parts", _weekday_parts),
    Rule("weekdays", "weekdays", _weekdays),
    Rule("vague period", "coming|future|recent:which units", _vague_period),
    Rule("how often", "set_word", _set_word),
    Rule("vague time", "vague_adverb|vague_adjective", _vague),
    Rule("right now", "right now", _right_now),
    Rule("the past or future", "the past|future:which", _past),
    Rule("the near future", "the near|recent|distant|foreseeable future|past:which", _past),
)
