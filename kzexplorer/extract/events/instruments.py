"""Say which agreement or declaration a happening signs, adopts, ends or publishes: it takes part by its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink
from kzexplorer.extract.events import governors
from kzexplorer.extract.events.candidates import Candidate
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parsed import Named
from kzexplorer.extract.events.words import Word

_MADE = frozenset(
    "sign adopt conclude ratify approve initial endorse accept issue publish negotiate amend terminate denounce end "
    "confirm follow enter come expire agree reach proclaim promulgate join release launch".split()
)
_REACH = 12


def documents(candidate: Candidate, mentions: Sequence[Named]) -> Iterator[EntityLink]:
    """Documents that are signed, adopted, ended: subject of a passive verb, object of an active one, or its noun."""
    for named in mentions:
        if named.type is EntityType.DOCUMENT and _is_made(candidate, named):
            yield EntityLink(named.entity, named.span)


def _is_made(candidate: Candidate, named: Named) -> bool:
    group = candidate.trigger.group
    if group is not None and group.base not in _MADE and candidate.trigger.part is not Part.LIGHT:
        return False
    return _holds_trigger(candidate, named) or _is_subject(candidate, named) or _is_object(candidate, named)


def _holds_trigger(candidate: Candidate, named: Named) -> bool:
    """Whether the event noun is part of the name: "by the London Protocol of 1830"."""
    trigger = candidate.trigger
    return trigger.noun is not None and named.span.holds(candidate.sentence.words[trigger.noun].start)


def _is_subject(candidate: Candidate, named: Named) -> bool:
    """Whether the name stands before the verb, governed by no preposition."""
    group = candidate.trigger.group
    words = candidate.sentence.words
    first = governors.index_at(words, named.span.start)
    return group is not None and first < group.first and governors.of(candidate, first, body=False) is None


def _is_object(candidate: Candidate, named: Named) -> bool:
    """Whether nothing but an article and dates stand between the verb and the name."""
    words, group = candidate.sentence.words, candidate.trigger.group
    first = governors.index_at(words, named.span.start)
    if group is None or first <= group.main:
        return False
    return governors.of(candidate, first, body=False) is None and _is_near(words, group.main, first)


def _is_near(words: Sequence[Word], verb: int, first: int) -> bool:
    return first - verb <= _REACH and not any(word.text == "," for word in words[verb + 1 : first - 1])
