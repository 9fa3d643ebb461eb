"""Compare two entities of any type: by what they are found, how alike their names are, and what their offices add."""

from __future__ import annotations

from collections.abc import Iterator

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract import linking
from kzexplorer.extract.linking import Described
from kzexplorer.extract.names.words import key_of
from kzexplorer.extract.resembling import people, things
from kzexplorer.extract.resembling.reason import Likeness

_SAME_OFFICE = 0.55
_SHORTEST_SHARED = 2
"""Words of a name that two entities of different types share, so that one of them may be read wrongly."""


def offers(entity: Described) -> Iterator[str]:
    """What it can be found by: two entities are never compared unless one asks for what the other offers."""
    yield from people.offers(entity) if entity.type is EntityType.PERSON else things.offers(entity)
    yield from _whole(entity)


def asks(entity: Described) -> Iterator[str]:
    """What those may be found by that are the same."""
    yield from people.asks(entity) if entity.type is EntityType.PERSON else things.asks(entity)
    yield from _whole(entity)


def likeness(one: Described, other: Described) -> Likeness | None:
    """How sure their names alone make it that they are one; None where they tell nothing, or speak against it."""
    if one.type is not other.type:
        same = key_of(one.name) == key_of(other.name)
        words = f"same name, found as {_article(one.type)} and as {_article(other.type)}"
        return Likeness(words, 0.6) if same else None
    return people.likeness(one, other) if one.type is EntityType.PERSON else things.likeness(one, other)


def office_likeness(one: Described, other: Described) -> Likeness | None:
    """How much surer it is as both are people who hold one office."""
    if one.type is not EntityType.PERSON or other.type is not EntityType.PERSON:
        return None
    office = linking.shared_office(one, other)
    return None if office is None else Likeness(f"same office: {office}", _SAME_OFFICE)


def _whole(entity: Described) -> Iterator[str]:
    if len(entity.name.split()) >= _SHORTEST_SHARED:
        yield f"whole {key_of(entity.name)}"


def _article(kind: EntityType) -> str:
    return f"an {kind.value}" if kind.value[0] in "aeiou" else f"a {kind.value}"
