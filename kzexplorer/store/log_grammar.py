"""Tell whether a decision is one that this program writes: what it is about, its field, and what the values say."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import decided, entity_items
from kzexplorer.store.decided import About

_NUMBER = re.compile(r"(?:0|[1-9][0-9]{0,17})", re.ASCII)
_FURTHEST_DAY = 1 << 31
_Check = Callable[[str], bool]


def is_decision(subject: str, target: int, field: str, old: str | None, new: str | None) -> bool:
    """Whether some version of the program writes such a row. What it refers to need not be there."""
    holds = _check_of(subject, target, field)
    return holds is not None and all(value is None or holds(value) for value in (old, new))


def is_number(words: str) -> bool:
    """Whether they are an id as the program writes it."""
    return _NUMBER.fullmatch(words) is not None


def is_place(words: str) -> bool:
    """Whether they are a place in a text as `decided.place_words` writes it."""
    start, dash, end = words.partition("-")
    return bool(dash) and is_number(start) and is_number(end) and int(start) < int(end)


def _check_of(subject: str, target: int, field: str) -> _Check | None:
    """What the values of a field have to be; None where there is no such field."""
    named, colon, rest = field.partition(":")
    if not colon:
        return _FIELDS.get(subject, {}).get(field)
    found = _NUMBERED.get((subject, f"{named}:"))
    if found is None:
        return None
    is_rest, holds = found
    return holds if is_rest(rest) and (subject != About.WORKSPACE or target == 0) else None


def _one_of(words: type[Verdict | EventKind | EventStatus | EntityType]) -> _Check:
    known = {str(word) for word in words}
    return lambda value: value in known


def _is_words(value: str) -> bool:
    return bool(value.strip())


def _is_any(value: str) -> bool:
    return True


def _is_yes(value: str) -> bool:
    return value == decided.YES


def _is_yes_or_no(value: str) -> bool:
    return value in (decided.YES, decided.NO)


def _is_judged_name(value: str) -> bool:
    moved = value.startswith(entity_items.MOVED) and is_number(value[len(entity_items.MOVED) :])
    return moved or value in (entity_items.ADDED, entity_items.DROPPED)


def _is_named(value: str) -> bool:
    return value == entity_items.NOBODY or is_number(value)


def _is_whole(place: str) -> bool:
    return place == decided.WHOLE


def _reads(holds: Callable[[Any], bool]) -> _Check:
    """A check of what the value is as JSON."""

    def check(value: str) -> bool:
        try:
            return holds(json.loads(value))
        except (ValueError, LookupError, TypeError, RecursionError):
            return False

    return check


def _are(values: object, *kinds: type) -> bool:
    """Whether it is a list of values of just these kinds."""
    return (
        isinstance(values, list)
        and len(values) == len(kinds)
        and all(type(value) is kind for value, kind in zip(values, kinds, strict=True))
    )


def _is_when(value: str) -> bool:
    return value == "" or _reads(_are_days)(value)


def _are_days(values: Any) -> bool:
    earliest, latest, *rest = values
    days = [day for day in (earliest, latest) if day is not None]
    known = all(type(day) is int and abs(day) < _FURTHEST_DAY for day in days) and _are(rest, str, str, int)
    return known and decided.when_from(json.dumps(values)) is not None


def _are_passages(values: Any) -> bool:
    rendition, spans = values
    return type(rendition) is int and bool(spans) and all(_are(each, int, int) and _is_span(*each) for each in spans)


def _is_made_event(values: Any) -> bool:
    return _are(values, int, int, int, str, str) and _is_span(*values[1:3]) and values[3] in set(EventKind)


def _is_made_entity(values: Any) -> bool:
    return _are(values, str, str) and values[0] in set(EntityType)


def _is_span(start: int, end: int) -> bool:
    return Span(start, end).end < 1 << 53


def _is_tag(rest: str, is_here: _Check) -> bool:
    place, colon, name = rest.partition(":")
    return bool(colon) and is_here(place) and _is_words(name)


_FIELDS: Mapping[str, Mapping[str, _Check]] = {
    About.EVENT: {
        decided.VERDICT: _one_of(Verdict),
        decided.TITLE: _is_words,
        decided.KIND: _one_of(EventKind),
        decided.STATUS: _one_of(EventStatus),
        decided.WHEN: _is_when,
        decided.PASSAGES: _reads(_are_passages),
        decided.JOINED: is_number,
        decided.MADE: _reads(_is_made_event),
    },
    About.ENTITY: {
        decided.NAME: _is_words,
        decided.TYPE: _one_of(EntityType),
        decided.ROLE: _is_any,
        decided.MERGED: is_number,
        decided.MADE: _reads(_is_made_entity),
    },
    About.DOCUMENT: {decided.DATE: _is_when},
}
_NUMBERED: Mapping[tuple[str, str], tuple[_Check, _Check]] = {
    (About.EVENT, decided.PARTICIPANT): (is_number, _is_yes_or_no),
    (About.EVENT, decided.PLACE): (is_number, _is_yes_or_no),
    (About.ENTITY, decided.ALIAS): (_is_words, _is_judged_name),
    (About.ENTITY, decided.NOT): (is_number, _is_yes),
    (About.MENTION, decided.NAMED): (is_place, _is_named),
    (About.WORKSPACE, decided.SEARCH): (_is_words, _is_any),
    **{(about, decided.NOTE): (_is_whole, _is_words) for about in (About.EVENT, About.ENTITY, About.DOCUMENT)},
    (About.PASSAGE, decided.NOTE): (is_place, _is_words),
    **{
        (about, decided.TAG): (lambda rest: _is_tag(rest, _is_whole), _is_yes)
        for about in (About.EVENT, About.ENTITY, About.DOCUMENT)
    },
    (About.PASSAGE, decided.TAG): (lambda rest: _is_tag(rest, is_place), _is_yes),
}
"""For fields that end in more: what the rest of the name and what the values have to be."""
