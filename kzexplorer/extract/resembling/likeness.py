"""Compare two entities of any type: by what they are found, how alike their names are, and what their offices add."""

from __future__ import annotations

from collections.abc import Iterator

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract import linking
from kzexplorer.extract.linking import Described
from kzexplorer.extract.names.words import key_of
from kzexplorer.extract.resembling import people, things
from kzexplorer.extract.resembling.people import PersonForm
from kzexplorer.extract.resembling.reason import Likeness
from kzexplorer.extract.resembling.things import ThingForm

_SAME_OFFICE = 0.55
_SHORTEST_SHARED = 2
"""Words of a name that two entities of different types share, so that one of them may be read wrongly."""


Form = PersonForm | ThingForm


def form_of(entity: Described) -> Form:
    """Its name taken apart, once for all comparisons."""
    return PersonForm(entity) if entity.type is EntityType.PERSON else ThingForm(entity)


def offers(form: Form) -> Iterator[str]:
    """What it can be found by: two entities are never compared unless one asks for what the other offers."""
    yield from people.offers(form) if isinstance(form, PersonForm) else things.offers(form)
    yield from _whole(form)


def asks(form: Form) -> Iterator[str]:
    """What those may be found by that are the same."""
    yield from people.asks(form) if isinstance(form, PersonForm) else things.asks(form)
    yield from _whole(form)


def likeness(one: Form, other: Form) -> Likeness | None:
    """How sure their names alone make it that they are one; None where they tell nothing, or speak against it."""
    if isinstance(one, PersonForm) and isinstance(other, PersonForm):
        return people.likeness(one, other)
    if isinstance(one, ThingForm) and isinstance(other, ThingForm) and one.entity.type is other.entity.type:
        return things.likeness(one, other)
    if key_of(one.entity.name) != key_of(other.entity.name):
        return None
    found_as = (f"{_article(form.entity.type)}" for form in (one, other))
    return Likeness(f"same name, found as {' and as '.join(found_as)}", 0.6)


def office_likeness(one: Described, other: Described) -> Likeness | None:
    """How much surer it is as both are people who hold one office."""
    if one.type is not EntityType.PERSON or other.type is not EntityType.PERSON:
        return None
    office = linking.shared_office(one, other)
    return None if office is None else Likeness(f"same office: {office}", _SAME_OFFICE)


def _whole(form: Form) -> Iterator[str]:
    words = form.entity.name.split()
    if len(words) >= _SHORTEST_SHARED:
        yield f"whole {key_of(form.entity.name)}"


def _article(kind: EntityType) -> str:
    return f"an {kind.value}" if kind.value[0] in "aeiou" else f"a {kind.value}"
