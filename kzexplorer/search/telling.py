"""Say a search in plain words, for somebody who does not know how searches are typed: a report names what chose it."""

from __future__ import annotations

from collections.abc import Iterable

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, days_words
from kzexplorer.search.tree import (
    All,
    Any,
    Days,
    Field,
    FieldName,
    Kinds,
    Level,
    Near,
    Node,
    Not,
    Precisions,
    Query,
    Standing,
    Value,
    Words,
)

_NAMED = {
    FieldName.ACTOR: "with a participant whose name has",
    FieldName.PLACE: "at a place whose name has",
    FieldName.DOC: "told by a document whose title has",
    FieldName.TEXT: "whose passages have",
    FieldName.NOTE: "with a note that has",
    FieldName.TAG: "with a tag that has",
}
_DECIDED = {Verdict.TO_REVIEW: "waiting for review"}


def told(query: Query) -> str:
    """`All events`; `Events of the kind visit or meeting, and with “treaty…”` (which longer words begin with too)."""
    return "All events" if query.root is None else f"Events {_told(query.root)}"


def _told(node: Node) -> str:
    match node:
        case Words() | Near():
            return f"with {_words(node)}"
        case Field(name, value):
            return f"{_NAMED[name]} {_words(value)}" if isinstance(value, Words | Near) else _value(value)
        case Not(part):
            return f"not {_enclosed(part)}"
        case All(parts):
            return ", and ".join(map(_enclosed, parts))
        case Any(parts):
            return " or ".join(map(_enclosed, parts))


def _enclosed(node: Node) -> str:
    return f"({_told(node)})" if isinstance(node, All | Any) else _told(node)


def _words(words: Words | Near) -> str:
    if isinstance(words, Near):
        terms = " and ".join(map(_words, words.terms))
        return f"{terms} with at most {words.distance} words between them"
    return f"“{words.words}{'' if words.whole else '…'}”"


def _value(value: Value) -> str:
    match value:
        case Days(first, last):
            return _days(first, last)
        case Level(least, most, itself):
            return f"found with a confidence {_level(least, most, itself)}"
        case Kinds(kinds):
            return f"of the kind {_or(each.value for each in EventKind if each in kinds)}"
        case Precisions(precisions):
            return f"whose date is known to the {_or(each.value for each in Precision if each in precisions)}"
        case Standing(statuses, verdicts):
            told_of = [each.value for each in EventStatus if each in statuses]
            decided = [_DECIDED.get(each, each.value) for each in Verdict if each in verdicts]
            return f"that are {_or([*told_of, *decided])}"
    raise AssertionError(value)


def _days(first: int | None, last: int | None) -> str:
    if first is None or last is None:
        return f"dated until {_day(last)}" if last is not None else f"dated since {_day(first)}"
    return f"dated {_day(first)}" if first == last else f"dated from {_day(first)} to {_day(last)}"


def _day(number: int | None) -> str:
    assert number is not None
    return days_words(number, number)


def _level(least: float | None, most: float | None, itself: bool) -> str:
    if least is not None and most is not None:
        return f"from {least:g} to {most:g}"
    if least is not None:
        return f"of at least {least:g}" if itself else f"above {least:g}"
    return f"of at most {most:g}" if itself else f"below {most:g}"


def _or(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last
