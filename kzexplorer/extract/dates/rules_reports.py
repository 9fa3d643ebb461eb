"""Rules for the periods that reports are on: third-quarter, fiscal 1990, the year-earlier period, the full year."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.extract.dates import lookalikes
from kzexplorer.extract.dates.grammar import Found, Rule
from kzexplorer.extract.dates.readings import Moment, Reading, Report
from kzexplorer.extract.dates.rules_parts import step

_PERIOD = "quarter_noun|period:what"
_UNITS = {"quarter": "Q", "year": "Y", "period": "", "": ""}
_FISCAL = "fiscal|financial"
_SAME = "the|a? same|corresponding|comparable|equivalent"


def _unit(found: Found) -> str:
    return _UNITS[found.word("what")]


def _quarter(found: Found) -> Reading | None:
    """`the 1988 second quarter`, `fiscal third-quarter`, `the second quarter of fiscal 1990`."""
    number = found.number("number")
    year = found.number("year") if "year" in found else None
    return Moment(year=year, part=f"Q{number}") if 1 <= number <= 4 else None


def _first_half(found: Found) -> Reading | None:
    """`first-half profit`: with a dash, as "the first half" can be that of a match."""
    return Moment(part="H1" if found.word("half_ordinal") == "first" else "H2")


def _fiscal_year(found: Found) -> Reading | None:
    return Moment(year=found.number("year"))


def _named_fiscal_year(found: Found) -> Reading | None:
    """`the current fiscal year`, `last financial year`."""
    return step(found.word("which"), "Y")


def _year_ago(found: Found) -> Reading | None:
    """`the year-earlier quarter`, `the year-ago period`, `year-ago results`."""
    if found.node("year_noun").word.lower() != "year":
        return None
    return Report(_unit(found), years=-1)


def _latest(found: Found) -> Reading | None:
    return Report(_unit(found))


def _period(found: Found) -> Reading | None:
    """`the quarter`, `the period`, but not "the period of growth"."""
    return None if lookalikes.is_followed_by(found, "of") else Report(_unit(found))


def _of_year(found: Found) -> Reading | None:
    """`the 1989 period`, `the 1988 quarter`."""
    moment = found.moment("a_year")
    plain = moment.mod is None and moment.frame is None and moment.direction is None
    return Report(_unit(found), year=moment.year) if plain else None


def _same_before(found: Found) -> Reading | None:
    """`the same quarter last year`, `the same period a year earlier`."""
    return Report(_unit(found), years=-1) if found.word("unit") == "year" else None


def _quarter_of_last(found: Found) -> Reading | None:
    """`last year's quarter`: the one that the report is on, a year before."""
    return Report(_unit(found), years=-1)


def _part_of_year(found: Found) -> Reading | None:
    """`this year's third quarter`, `last year's summer`."""
    moment = found.moment("point")
    open_year = moment.year is None and moment.frame is None and moment.direction is None
    return replace(moment, frame=step(found.word("which"), "Y")) if open_year else None


def _half_of_year(found: Found) -> Reading | None:
    """`next year's first half`."""
    return Moment(part="H1" if found.word("half_ordinal") == "first" else "H2", frame=step(found.word("which"), "Y"))


def _year(found: Found) -> Reading | None:
    """`for the year`, `the full year`."""
    return Report("Y") if "full" in found or lookalikes.is_period_reported(found) else None


NUMBERED = (
    Rule("quarter", f"the? {_FISCAL}? ordinal_word|ordinal_day:number dash? quarter_noun of {_FISCAL}? year_noun? year",
         _quarter),
    Rule("fiscal quarter", f"the? {_FISCAL} ordinal_word|ordinal_day:number dash? quarter_noun", _quarter),
    Rule("quarter with a dash", "ordinal_word|ordinal_day:number dash quarter_noun", _quarter),
    Rule("quarter after its year", f"the? {_FISCAL}? year ordinal_word|ordinal_day:number dash? quarter_noun",
         _quarter),
    Rule("half with a dash", "half_ordinal dash half", _first_half),
    Rule("fiscal year", f"the? {_FISCAL} year_noun? dash? year", _fiscal_year),
)  # fmt: skip

RULES = (
    Rule("named fiscal year", f"the? last|this|next|previous:which {_FISCAL} year_noun", _named_fiscal_year),
    Rule("year before a report", "year_noun dash ago|earlier", _year_ago),
    Rule("year before a report", f"the? year_noun dash ago|earlier {_PERIOD}", _year_ago),
    Rule("latest period", "the? latest quarter_noun|period|year_noun:what", _latest),
    Rule("period of a report", f"the {_PERIOD}", _period),
    Rule("period of a year", f"the a_year {_PERIOD}", _of_year),
    Rule("year of a report", "the full|whole|fiscal|financial:full year_noun", _year),
    Rule("year of a report", "the year_noun", _year),
    Rule("same period of a year", f"{_SAME} {_PERIOD} of? last unit", _same_before),
    Rule("same period of a year", f"{_SAME} {_PERIOD} a|one unit earlier|before|ago", _same_before),
    Rule("same period of a year", f"{_SAME} {_PERIOD} of|in a_year", _of_year),
    Rule("same period of a year", f"last year_noun apostrophe s {_PERIOD}", _quarter_of_last),
    Rule("part of a named year", "last|this|next:which year_noun apostrophe s a_part:point", _part_of_year),
    Rule("part of a named year", "last|this|next:which year_noun apostrophe s half_ordinal half", _half_of_year),
)  # fmt: skip
