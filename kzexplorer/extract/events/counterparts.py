"""Read who "her Indian counterpart" is, and which people "both Prime Ministers" are: those who hold these offices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.domain.event import EntityLink
from kzexplorer.domain.span import Span
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import Word

_REACH = 3
_OFFICES = {
    "prime ministers": "prime minister",
    "foreign ministers": "foreign minister",
    "ministers": "minister",
    "presidents": "president",
    "premiers": "premier",
    "chancellors": "chancellor",
    "secretaries": "secretary",
}


def of(reading: Reading, candidate: Candidate, have: Sequence[int]) -> Iterator[EntityLink]:
    """Links to counterparts told by country alone; `have` are those known to take part."""
    evidence, words = candidate.evidence, candidate.sentence.words
    for index, word in enumerate(words):
        inside = evidence.start <= word.start < evidence.end and not word.quoted
        if inside and word.lower == "counterpart" and not _is_named(reading, words, index):
            meant = _holder(reading, words, index, have)
            if meant is not None and meant not in have:
                yield EntityLink(meant, word.span)


def _is_named(reading: Reading, words: Sequence[Word], index: int) -> bool:
    """Whether the name follows: "his Kenyan counterpart, Anna Kivi"."""
    after = words[index + 1 : index + 1 + 2 * _REACH]
    if not after:
        return False
    named = reading.mentions_in(Span(after[0].start, after[-1].end))
    return any(one.type is EntityType.PERSON for one in named)


def _holder(reading: Reading, words: Sequence[Word], index: int, have: Sequence[int]) -> int | None:
    """Who holds an office of that country; of several the one who holds the office of those who take part."""
    lands = [reading.parties.of_people(word) for word in words[max(0, index - _REACH) : index]]
    land = next((land for land in lands if land is not None), None)
    if land is None:
        return None
    names = (reading.entities[land].name, *reading.entities[land].aliases)
    holders = [
        number
        for number, entity in enumerate(reading.entities)
        if entity.type is EntityType.PERSON and entity.role and any(name in entity.role for name in names)
    ]
    offices = {_office(reading.entities[entity]) for entity in have} - {""}
    same = [number for number in holders if _office(reading.entities[number]) in offices]
    return (same or holders)[0] if len(same or holders) == 1 else None


def _office(entity: Entity) -> str:
    """ "prime minister" of "Prime Minister of Kenya"."""
    return (entity.role or "").lower().split(" of ")[0]


def officers(reading: Reading, phrase: Span, number: int | None) -> tuple[int, ...]:
    """The people named before who hold the office of a plural phrase, if they are as many as it says, else two."""
    words = phrase.of(reading.text).lower()
    office = next((one for many, one in _OFFICES.items() if words.endswith(many)), None)
    if office is None:
        return ()
    found = tuple(
        index
        for index, entity in enumerate(reading.entities)
        if entity.type is EntityType.PERSON
        and office in (entity.role or "").lower()
        and entity.mentions[0].span.start < phrase.start
    )
    return found if len(found) == (number or 2) else ()
