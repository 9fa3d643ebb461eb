"""Give a happening the kind that its people and places tell where its words alone do not: "received Anna Kivi"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink, EventKind
from kzexplorer.extract.events import lexicon
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.reading import Reading

_WELCOMING = frozenset("receive welcome greet host entertain".split())
_COMING = frozenset("reach land".split())
_BY_ITSELF = frozenset("open reopen close relocate move".split())
_THINGS = (EventKind.AGREEMENT, EventKind.ESTABLISHMENT, EventKind.PUBLICATION)
_NEAR = 6
_STRENGTH = 2


def of(reading: Reading, candidate: Candidate, people: Sequence[EntityLink], places: Sequence[EntityLink]) -> Candidate:
    """The candidate, as a meeting where somebody receives a person, as a visit where a person reaches a place."""
    trigger = candidate.trigger
    if trigger.kind is not EventKind.OTHER or trigger.group is None:
        return candidate
    if (thing := _of_it(reading, candidate)) is not None:
        return replace(candidate, trigger=trigger._replace(kind=thing, strength=_STRENGTH))
    persons = [link for link in people if reading.entities[link.entity].type is EntityType.PERSON]
    kind = None
    if trigger.group.base in _WELCOMING and any(_is_object(candidate, link) for link in persons):
        kind = EventKind.MEETING
    elif trigger.group.base in _COMING and persons and any(_is_object(candidate, link) for link in places):
        kind = EventKind.VISIT
    return candidate if kind is None else replace(candidate, trigger=trigger._replace(kind=kind, strength=_STRENGTH))


def _of_it(reading: Reading, candidate: Candidate) -> EventKind | None:
    """What the verb tells of the thing that "it" means: "The legation moved to Vell. It closed in 1940." """
    group, words, number = candidate.trigger.group, candidate.sentence.words, candidate.sentence.number
    if group is None or not number or not group.first or words[group.first - 1].lower != "it":
        return None
    before = reading.sentences[number - 1]
    told = (
        frozenset(word.lower for word in before.words) if before.passage == candidate.sentence.passage else frozenset()
    )
    rows = lexicon.load().verbs.get(group.base, ()) if group.passive or group.base in _BY_ITSELF else ()
    return next((row.kind for row in rows if row.kind in _THINGS and row.near and row.fits(told)), None)


def _is_object(candidate: Candidate, link: EntityLink) -> bool:
    """Whether the words of a link stand close behind the verb, or before it where it is passive."""
    group, words = candidate.trigger.group, candidate.sentence.words
    if group is None or link.span is None:
        return False
    if group.passive:
        return words[candidate.clause.first].start <= link.span.start < words[group.first].start
    last = words[min(group.main + _NEAR, len(words) - 1)]
    return words[group.main].end <= link.span.start < last.end
