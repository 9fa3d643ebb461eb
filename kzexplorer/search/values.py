"""Read what stands behind the colon of a field that takes no words: dates, kinds, statuses, precisions and shares."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.typed_date import read_typed
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, When
from kzexplorer.errors import Problem
from kzexplorer.search.choices import OFFERED, Choice, begins, chosen, nearest_choice
from kzexplorer.search.shown import quoted, shortened
from kzexplorer.search.tree import Days, FieldName, Kinds, Level, Precisions, Standing
from kzexplorer.search.wrong import QueryProblem
from kzexplorer.translation import either, later, tr

CHOSEN = frozenset(OFFERED)
"""The fields that take words of a fixed list."""

_SIGN = re.compile(r"(>=|<=|>|<|≥|≤)?\s*(.*)", re.DOTALL)
_NUMBER = re.compile(r"\d{0,3}(?:[.]\d{1,9})?%?")
_SHARES = later("Type confidence:>0.8, confidence:<0.5 or confidence:0.5..0.8.")
_DATES = later('Type one such as date:2010, date:2010..2012, date:2010-05 or date:"before 2001".')


def read_choices(name: FieldName, typed: str, span: Span) -> Kinds | Standing | Precisions:
    """The values with commas between them. Raises QueryProblem, with the nearest that is known, for another."""
    found: list[Choice] = []
    for word in typed.split(","):
        choices = chosen(name, word)
        if not choices and word.strip():
            raise _unknown(name, word.strip(), span)
        found += choices
    if not found:
        raise QueryProblem(tr("Nothing stands behind {name}:.", name=name), _list(name), span=span, unfinished=True)
    if name is FieldName.KIND:
        return Kinds(frozenset(cast(Sequence[EventKind], found)))
    if name is FieldName.PRECISION:
        return Precisions(frozenset(cast(Sequence[Precision], found)))
    statuses = frozenset(each for each in found if isinstance(each, EventStatus))
    return Standing(statuses, frozenset(each for each in found if isinstance(each, Verdict)))


def _unknown(name: FieldName, word: str, span: Span) -> QueryProblem:
    likely = nearest_choice(name, word)
    known = tr("Did you mean {likely}?", likely=f"{name}:{likely}") if likely else _list(name)
    return QueryProblem(
        tr("There is no {name} {word}.", name=name, word=quoted(word)), known, span=span, unfinished=begins(name, word)
    )


def _list(name: FieldName) -> str:
    return tr("Type {values}.", values=either(OFFERED[name]))


def read_days(typed: str, span: Span) -> Days:
    """Any date that can be typed, two with `..` between them, or one end. Raises QueryProblem."""
    sign, rest = _signed(typed)
    if sign:
        return _beyond(sign, *_both_ends(rest, span))
    first, dots, last = typed.partition("..")
    if not dots:
        when = _when(typed, span)
        return Days(when.earliest, when.latest)
    if not first.strip() and not last.strip():
        raise QueryProblem(tr("This range of dates has no end."), tr(_DATES), span=span, unfinished=True)
    start = _both_ends(first, span)[0] if first.strip() else None
    end = _both_ends(last, span)[1] if last.strip() else None
    if start is not None and end is not None and start > end:
        raise _reversed("date", first, last, span)
    return Days(start, end)


def _beyond(sign: str, first: int, last: int) -> Days:
    """The days before or after some others, or those too where the sign says so."""
    if sign in (">", ">=", "≥"):
        return Days(last + 1 if sign == ">" else first, None)
    return Days(None, first - 1 if sign == "<" else last)


def _both_ends(typed: str, span: Span) -> tuple[int, int]:
    when = _when(typed, span)
    if when.earliest is None or when.latest is None:
        raise QueryProblem(
            tr("{typed} is open at one end, and stands for no end of a range.", typed=quoted(typed)),
            tr(_DATES),
            span=span,
        )
    return when.earliest, when.latest


def _when(typed: str, span: Span) -> When:
    try:
        return read_typed(" ".join(typed.split()))
    except Problem as problem:
        raise QueryProblem(problem.what, problem.next_step or tr(_DATES), span=span, unfinished=True) from None


def read_level(typed: str, span: Span) -> Level:
    """`>0.8`, `<=0.5`, `0.5..0.8`, `>80%`. Raises QueryProblem."""
    sign, rest = _signed(typed)
    if sign:
        share, itself = _share(rest, span), sign not in "><"
        return Level(share, None, itself) if sign in (">", ">=", "≥") else Level(None, share, itself)
    first, dots, last = rest.partition("..")
    if not dots:
        share = _share(rest, span)
        raise QueryProblem(
            tr("Say whether more or less is meant."),
            tr("Type confidence:>{share} or confidence:<{share}.", share=f"{share:g}"),
            span=span,
        )
    least = _share(first, span) if first.strip() else None
    most = _share(last, span) if last.strip() else None
    if least is None and most is None:
        raise QueryProblem(tr("This range has no end."), tr(_SHARES), span=span, unfinished=True)
    if least is not None and most is not None and least > most:
        raise _reversed("confidence", first, last, span)
    return Level(least, most)


def _signed(typed: str) -> tuple[str, str]:
    found = _SIGN.fullmatch(typed.strip())
    assert found is not None
    return found[1] or "", found[2]


def _share(typed: str, span: Span) -> float:
    number = typed.strip().replace(",", ".")
    if not number or not _NUMBER.fullmatch(number) or not any(map(str.isdecimal, number)):
        raise QueryProblem(
            tr("{typed} is no number from 0 to 1.", typed=quoted(typed.strip()))
            if number
            else tr("A number from 0 to 1 is missing here."),
            tr(_SHARES),
            span=span,
            unfinished=not number,
        )
    share = float(number.removesuffix("%")) / (100 if number.endswith("%") else 1)
    if share > 1:
        raise QueryProblem(
            tr("Confidence goes from 0 to 1, and {typed} is more.", typed=shortened(typed.strip())),
            tr(_SHARES),
            span=span,
        )
    return share


def _reversed(name: str, first: str, last: str, span: Span) -> QueryProblem:
    first, last = first.strip(), last.strip()
    return QueryProblem(
        tr("{first} comes after {last}.", first=shortened(first), last=shortened(last)),
        tr("Turn them round: {name}:{last}..{first}.", name=name, last=shortened(last), first=shortened(first)),
        span=span,
    )
