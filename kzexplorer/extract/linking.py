"""Say whether an entity of one document is one already known from others, and why; when in doubt they stay two."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import Protocol

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.entities import offices
from kzexplorer.extract.entities.offices import Office
from kzexplorer.extract.entities.personal import PersonalName, compatible, parse
from kzexplorer.extract.names import titles
from kzexplorer.extract.names.gazetteer import gazetteer, with_article
from kzexplorer.extract.names.vocabulary import HEADS
from kzexplorer.extract.names.words import cut, key_of

_SMALL = frozenset("the of and for on in to a an".split())
FULL_NAME = "same full name"
_REMEMBERED = 8_192  # names: those known already are compared again with each document
_TELLING = 5  # ordinary words that together are a name of their own


class Described(Protocol):
    """What is known of an entity: the fields of `domain.entity.Entity` that do not depend on one text."""

    @property
    def name(self) -> str: ...
    @property
    def type(self) -> EntityType: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...
    @property
    def role(self) -> str | None: ...


def same(known: Described, new: Described) -> str | None:
    """Why both are the same person, body, place, document or meeting, in a short phrase; None where not sure."""
    if known.type is not new.type:
        return None
    if known.type is EntityType.PERSON:
        return _same_person(known, new)
    return _same_place(known, new) if known.type is EntityType.PLACE else _same_thing(known, new)


def are_two(one: Described, other: Described) -> bool:
    """Whether the names of two people cannot be those of one."""
    return compatible(parse(one.name), parse(other.name)) is None or _contradiction(full_names(one), full_names(other))


def shared_office(one: Described, other: Described) -> str | None:
    """The office that both hold ("President of Kazakhstan"); None where one has none, or they are not the same."""
    return _shared_office(*(_office(each.role) if each.role else None for each in (one, other)))


def offices_conflict(one: Described, other: Described) -> bool:
    """Whether they hold the same office of two countries, which nobody does."""
    held = [_office(each.role) if each.role else None for each in (one, other)]
    return held[0] is not None and held[1] is not None and offices.conflict(held[0], held[1])


def fuller_role(known: Described, new: Described) -> str | None:
    """Of the roles that two documents give one person, the one that says more; None where neither gives any."""
    return max(filter(None, (known.role, new.role)), key=_weight, default=None)


def _weight(role: str) -> tuple[int, ...]:
    held = _office(role)
    told = offices.weight(held) if held is not None else (False, 0, False, False)
    return (*map(int, told), len(role))


# ---- people


def _same_person(known: Described, new: Described) -> str | None:
    ours, theirs = parse(known.name), parse(new.name)
    if compatible(ours, theirs) is None or _contradiction(full_names(known), full_names(new)):
        return None
    if offices_conflict(known, new):
        return None
    one = _office(known.role) if known.role else None
    if ours == theirs and ours.given and len(ours.given[0]) > 1:
        return FULL_NAME
    shared = shared_office(known, new)
    if shared is None:
        return None
    if not ours.given or not theirs.given:
        return f"same surname and office: {shared}" if one is not None and one.of is not None else None
    return f"same surname, compatible given names and office: {shared}"


@lru_cache(_REMEMBERED)
def _office(role: str) -> Office | None:
    return offices.parse(role, gazetteer().with_codes)


def full_names(entity: Described) -> list[PersonalName]:
    """The written names that tell more than a surname."""
    surname = parse(entity.name).surname
    names = [_untitled(name) for name in (entity.name, *entity.aliases)]
    return [name for name in names if name.given and name.surname == surname]


@lru_cache(_REMEMBERED)
def _untitled(name: str) -> PersonalName:
    return parse(_without_title(name))


def _without_title(name: str) -> str:
    words = cut(name, 0, len(name))
    title = titles.read(words, 0, gazetteer().with_codes) if words else None
    return name if title is None or title.last == len(words) else name[words[title.last].start :]


def _contradiction(ours: Sequence[PersonalName], theirs: Sequence[PersonalName]) -> bool:
    return any(compatible(one, other) is None for one, other in product(ours, theirs))


def _shared_office(one: Office | None, other: Office | None) -> str | None:
    if one is None or other is None or not offices.meets(one, other):
        return None
    fuller = max(one, other, key=lambda office: (office.of is not None, office.core != "leader"))
    land = one.of or other.of
    return f"{fuller.core.capitalize()} of {with_article(land)}" if land is not None else fuller.shown


# ---- the rest


def _same_place(known: Described, new: Described) -> str | None:
    if canonical(known.name, EntityType.PLACE) == canonical(new.name, EntityType.PLACE):
        return "same name"
    return None


def _same_thing(known: Described, new: Described) -> str | None:
    if canonical(known.name, known.type) == canonical(new.name, new.type):
        return "same name" if telling(known.name, known.type) else None
    for entity, other in ((known, new), (new, known)):
        if entity.name.isupper() and entity.name in other.aliases:
            return f"same abbreviation: {entity.name}"
    return None


@lru_cache(_REMEMBERED)
def canonical(name: str, kind: EntityType) -> str:
    """The key of the name that the gazetteer knows it by, or of the name itself."""
    key = key_of(name).removeprefix("the ")
    table = gazetteer()
    entry = (table.acronyms.get(key) if name.replace(".", "").isupper() else None) or table.entries.get(key)
    return key_of(entry.name) if entry is not None and entry.type is kind else key


def telling(name: str, kind: EntityType) -> bool:
    """Whether the name alone says which one: "Joint Statement", "Ministry of Finance", "Parliament" do not."""
    table = gazetteer()
    words = [word for word in key_of(name).split() if word not in _SMALL]
    if any(word not in table.common_words and word not in HEADS for word in words):
        return True
    if kind is EntityType.ORGANISATION and len(words) > 1 and key_of(name) in table.entries:
        return True
    return len(words) >= (3 if kind is EntityType.MEETING else _TELLING)
