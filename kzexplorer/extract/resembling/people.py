"""Names of people that may be one person's: spelled otherwise, turned around, shortened, or a surname alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from kzexplorer.extract import linking
from kzexplorer.extract.entities.personal import bare, parse, skeleton
from kzexplorer.extract.linking import Described
from kzexplorer.extract.resembling.reason import Likeness, differ_in_a_letter
from kzexplorer.search.spelling import key
from kzexplorer.translation import later

_A_LETTER = "surnames that differ in a letter"
_SHORTEST = 6
"""Letters of a surname that one letter may differ in."""


Given = tuple[str, str]


class PersonForm:
    """A person's name in parts, and as these sound: `given`, and `surname` without particles.

    `givens` are the given names, each as it is written and as it sounds.
    """

    def __init__(self, entity: Described) -> None:
        self.entity = entity
        self.name = parse(entity.name)
        self.givens = [(part, key(part)) for part in self.name.given]
        self.given = [sound for _, sound in self.givens]
        self.surname = key(bare(self.name.surname))
        self.parts = [*self.given, key(self.name.surname)]

    @cached_property
    def full_givens(self) -> list[list[Given]]:
        """The given names of every form that tells more than a surname."""
        return [[(part, key(part)) for part in name.given] for name in linking.full_names(self.entity)]

    @property
    def has_initial(self) -> bool:
        return bool(self.givens) and len(self.givens[0][0]) == 1

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
    alone = not form.given or form.has_initial
    yield f"surname {form.sound}" if alone else f"surname {form.sound} {form.given[0][:1]}"
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
        return Likeness(later("the same name, family name first in one of them"), 0.7)
    if len(shorter.given) == 1 and len(longer.given) > 1 and longer.parts[-2:] == shorter.parts:
        return Likeness(later("one name is the end of the other"), 0.55, partly=True)
    if not _givens_agree(shorter.givens, longer.givens):
        return None
    surname = _surnames(one, other)
    return None if surname is None or _other_forms_contradict(one, other) else _same_surname(shorter, longer, *surname)


def _same_surname(shorter: PersonForm, longer: PersonForm, said: str, sure: float) -> Likeness:
    if not shorter.given:
        return Likeness(said, 0.25 * sure, partly=True)
    if shorter.has_initial or longer.has_initial:
        return Likeness(f"{said}, and the initial fits", 0.5 * sure, partly=True)
    if shorter.name == longer.name:
        return Likeness(later("same full name"), 0.8)
    if len(shorter.given) < len(longer.given):
        return Likeness(later("one name is inside the other"), 0.65 * sure, partly=True)
    words = f"same given name, {said}" if said == _A_LETTER else "same name, spelled otherwise"
    return Likeness(words, 0.75 * sure)


def _surnames(one: PersonForm, other: PersonForm) -> tuple[str, float] | None:
    if one.name.surname == other.name.surname:
        return "same surname", 1.0
    ours, theirs = one.surname, other.surname
    if ours == theirs:
        return "same surname, spelled otherwise", 0.95
    if min(len(ours), len(theirs)) >= _SHORTEST and differ_in_a_letter(ours, theirs):
        return _A_LETTER, 0.6
    return None


def _givens_agree(ours: Sequence[Given], theirs: Sequence[Given]) -> bool:
    return all(_given_agree(mine, their) for mine, their in zip(ours, theirs, strict=False))


def _given_agree(mine: Given, their: Given) -> bool:
    """An initial agrees with a name that is written, or sounds, with it."""
    if mine[1] == their[1]:
        return True
    is_initial = 1 in (len(mine[0]), len(their[0]))
    return is_initial and bool({key(mine[0][:1]), mine[1][:1]} & {key(their[0][:1]), their[1][:1]})


def _other_forms_contradict(one: PersonForm, other: PersonForm) -> bool:
    """Whether they are also called by full names that cannot be those of one person."""
    return any(not _givens_agree(mine, their) for mine in one.full_givens for their in other.full_givens)


def _turned(form: PersonForm) -> Iterator[str]:
    if len(form.given) == 1 and len(form.given[0]) > 1:
        yield "both " + " ".join(sorted(form.parts))
