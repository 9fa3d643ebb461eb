"""Names of people that may be one person's: spelled otherwise, turned around, shortened, or a surname alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from kzexplorer.extract import linking
from kzexplorer.extract.entities.personal import bare, parse, skeleton
from kzexplorer.extract.entities.personal import spelling as key
from kzexplorer.extract.entities.variants import edits
from kzexplorer.extract.linking import Described
from kzexplorer.extract.resembling.reason import Likeness

_SHORTEST = 6
"""Letters of a surname that one letter may differ in."""


class PersonForm:
    """A person's name in parts, and as these sound: `given`, and `surname` without particles."""

    def __init__(self, entity: Described) -> None:
        self.entity = entity
        self.name = parse(entity.name)
        self.given = tuple(map(key, self.name.given))
        self.surname = key(bare(self.name.surname))
        self.parts = [*self.given, key(self.name.surname)]

    @cached_property
    def full_givens(self) -> list[tuple[str, ...]]:
        """The given names of every form that tells more than a surname."""
        return [tuple(map(key, name.given)) for name in linking.full_names(self.entity)]

    @property
    def sound(self) -> str:
        """What it has in common with surnames that differ in a letter."""
        return skeleton(self.surname) if len(self.surname) >= _SHORTEST else self.surname


def offers(form: PersonForm) -> Iterator[str]:
    """What it can be found by."""
    yield f"surname {form.sound}"
    if form.given:
        yield f"surname {form.sound} {form.given[0][:1]}"
    yield from _turned(form)
    if len(form.given) > 1:
        yield f"last two {form.given[-1]} {form.parts[-1]}"


def asks(form: PersonForm) -> Iterator[str]:
    """What others may be found by that are the same person; of two that fit one asks at least."""
    yield f"surname {form.sound} {form.given[0][:1]}" if form.given else f"surname {form.sound}"
    yield from _turned(form)
    if len(form.given) == 1:
        yield f"last two {form.given[0]} {form.parts[-1]}"


def likeness(one: PersonForm, other: PersonForm) -> Likeness | None:
    """What their names tell; None where two first names, two generations or two offices contradict it."""
    if one.name.suffix and other.name.suffix and one.name.suffix != other.name.suffix:
        return None
    found = _alike(one, other)
    return None if found is None or linking.offices_conflict(one.entity, other.entity) else found


def _alike(one: PersonForm, other: PersonForm) -> Likeness | None:
    shorter, longer = (one, other) if len(one.given) <= len(other.given) else (other, one)
    if shorter.given and one.parts != other.parts and sorted(one.parts) == sorted(other.parts):
        return Likeness("the same name, family name first in one of them", 0.7)
    if len(shorter.given) == 1 and len(longer.given) > 1 and longer.parts[-2:] == shorter.parts:
        return Likeness("one name is the end of the other", 0.55, partly=True)
    if not _givens_agree(shorter.given, longer.given):
        return None
    surname = _surnames(one, other)
    return None if surname is None or _other_forms_contradict(one, other) else _same_surname(shorter, longer, *surname)


def _same_surname(shorter: PersonForm, longer: PersonForm, said: str, sure: float) -> Likeness:
    if not shorter.given:
        return Likeness(said, 0.25 * sure, partly=True)
    if len(shorter.given[0]) == 1 or len(longer.given[0]) == 1:
        return Likeness(f"{said}, and the initial fits", 0.5 * sure, partly=True)
    if shorter.name == longer.name:
        return Likeness("same full name", 0.8)
    if len(shorter.given) < len(longer.given):
        return Likeness("one name is inside the other", 0.65 * sure, partly=True)
    return Likeness("same name, spelled otherwise", 0.75 * sure)


def _surnames(one: PersonForm, other: PersonForm) -> tuple[str, float] | None:
    if one.name.surname == other.name.surname:
        return "same surname", 1.0
    ours, theirs = one.surname, other.surname
    if ours == theirs:
        return "same surname, spelled otherwise", 0.95
    if min(len(ours), len(theirs)) >= _SHORTEST and abs(len(ours) - len(theirs)) <= 1 and edits(ours, theirs) <= 1:
        return "surnames that differ in a letter", 0.6
    return None


def _givens_agree(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    return all(
        mine == their or (1 in (len(mine), len(their)) and mine[0] == their[0])
        for mine, their in zip(ours, theirs, strict=False)
    )


def _other_forms_contradict(one: PersonForm, other: PersonForm) -> bool:
    """Whether they are also called by full names that cannot be those of one person."""
    return any(not _givens_agree(mine, their) for mine in one.full_givens for their in other.full_givens)


def _turned(form: PersonForm) -> Iterator[str]:
    if len(form.given) == 1 and len(form.given[0]) > 1:
        yield "both " + " ".join(sorted(form.parts))
