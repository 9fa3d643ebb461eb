"""Rules for years in words and for the shorthand of old letters: nineteen eighty-four, the 5th instant."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.extract.dates import lookalikes
from kzexplorer.extract.dates.grammar import Found, Rule
from kzexplorer.extract.dates.readings import Base, Moment, Reading, Shift
from kzexplorer.extract.dates.vocabulary import MONTHS_OF_LETTERS

_SMALL = "number_word|tens"
_THOUSANDS = "number_word:thousands thousand"


def _thousands(found: Found) -> Reading | None:
    """`one thousand seven hundred and eighty-seven`, `two thousand and five`."""
    year = 1000 * found.number("thousands")
    if "hundreds" in found:
        year += 100 * found.number("hundreds")
    if "rest" in found:
        year += found.number("rest") + (found.number("ones") if "ones" in found else 0)
    return Moment(year=year) if 1000 <= year <= 2199 and ("hundreds" in found or "rest" in found) else None


def _round_thousands(found: Found) -> Reading | None:
    """`the year two thousand`, but not the first words of "the year one thousand nine hundred"."""
    if lookalikes.is_followed_by_number_word(found):
        return None
    return Moment(year=1000 * found.number("thousands")) if found.number("thousands") in (1, 2) else None


def _hundreds(found: Found) -> Reading | None:
    """`nineteen hundred and five`, `nineteen hundred`."""
    year = 100 * found.number("hundreds") + (found.number("rest") if "rest" in found else 0)
    return Moment(year=year) if 1300 <= year <= 2099 else None


def _pair(found: Found) -> Reading | None:
    """`nineteen eighty-four`, where a word such as "in" leads to it."""
    century, rest = found.number("century"), found.number("rest")
    before = found.nodes[found.first - 1].word.lower() if found.first else ""
    led = before in ("in", "of", "since", "by", "from", "until", "year", "early", "late", ",") or before.isdigit()
    return Moment(year=100 * century + rest) if led and 13 <= century <= 20 and 10 <= rest <= 99 else None


def _with_year(found: Found) -> Reading | None:
    """`the fifth of May, in the year of our Lord nineteen hundred and five`."""
    point, year = found.moment("point"), found.moment("a_year")
    if year.year is None or point.year is not None or point.frame is not None or year.mod is not None:
        return None
    return replace(point, year=year.year)


def _of_letter(found: Found) -> Reading | None:
    """`the 5th instant`, `the 30th ult.`, `the 1st proximo`: of this, the last and the next month of the letter."""
    months = MONTHS_OF_LETTERS[found.word("month_of_letter")]
    return Moment(day=found.number("day"), frame=Shift("M", months, Base.DOCUMENT))


YEARS = (
    Rule("year in words", f"{_THOUSANDS} and? {_SMALL}:rest", _thousands),
    Rule("year in words", f"the year_noun {_THOUSANDS}", _round_thousands),
    Rule("year in words", f"{_THOUSANDS} number_word:hundreds hundred and? {_SMALL}:rest", _thousands),
    Rule("year in words", f"{_THOUSANDS} number_word:hundreds hundred and? tens:rest number_word:ones", _thousands),
    Rule("year in words", f"{_THOUSANDS} number_word:hundreds hundred", _thousands),
    Rule("year in words", f"number_word:hundreds hundred [and? {_SMALL}:rest]", _hundreds),
    Rule("year in words", f"number_word|tens:century {_SMALL}:rest", _pair),
    Rule("day of a letter's month", "the? day|ordinal_day:day month_of_letter dot?", _of_letter),
)

WITH_YEARS = (
    Rule("date and its year", "a_day|a_month:point comma? in|of? the? year_noun? [of our lord] a_year", _with_year),
)
