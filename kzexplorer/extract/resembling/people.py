"""Names of people that may be one person's: spelled otherwise, turned around, shortened, or a surname alone."""

from __future__ import annotations

from collections.abc import Iterator

from kzexplorer.extract import linking
from kzexplorer.extract.entities.personal import PersonalName, bare, parse, skeleton
from kzexplorer.extract.entities.personal import spelling as key
from kzexplorer.extract.entities.variants import edits
from kzexplorer.extract.linking import Described
from kzexplorer.extract.resembling.reason import Likeness

_SHORTEST = 6
"""Letters of a surname that one letter may differ in."""


def offers(entity: Described) -> Iterator[str]:
    """What it can be found by."""
    name = parse(entity.name)
    sound = _sound(name)
    yield f"surname {sound}"
    if name.given:
        yield f"surname {sound} {_initial(name)}"
    yield from _turned(name)
    if len(name.given) > 1:
        yield f"last two {key(name.given[-1])} {key(name.surname)}"


def asks(entity: Described) -> Iterator[str]:
    """What others may be found by that are the same person; of two that fit one asks at least."""
    name = parse(entity.name)
    sound = _sound(name)
    yield f"surname {sound} {_initial(name)}" if name.given else f"surname {sound}"
    yield from _turned(name)
    if len(name.given) == 1:
        yield f"last two {key(name.given[0])} {key(name.surname)}"


def likeness(one: Described, other: Described) -> Likeness | None:
    """What their names tell; None where two first names, two generations or two offices contradict it."""
    if linking.offices_conflict(one, other):
        return None
    ours, theirs = parse(one.name), parse(other.name)
    if ours.suffix and theirs.suffix and ours.suffix != theirs.suffix:
        return None
    if _parts(ours) != _parts(theirs) and sorted(_parts(ours)) == sorted(_parts(theirs)):
        return Likeness("the same name, family name first in one of them", 0.7)
    shorter, longer = sorted((ours, theirs), key=lambda name: len(name.given))
    if len(shorter.given) == 1 and len(longer.given) > 1 and _parts(longer)[-2:] == _parts(shorter):
        return Likeness("one name is the end of the other", 0.55, partly=True)
    return _same_surname(one, other, shorter, longer)


def _same_surname(one: Described, other: Described, shorter: PersonalName, longer: PersonalName) -> Likeness | None:
    surname = _surnames(shorter, longer)
    if surname is None or not _givens_agree(shorter, longer) or _other_forms_contradict(one, other):
        return None
    said, sure = surname
    if not shorter.given:
        return Likeness(said, 0.25 * sure, partly=True)
    if len(shorter.given[0]) == 1 or len(longer.given[0]) == 1:
        return Likeness(f"{said}, and the initial fits", 0.5 * sure, partly=True)
    if shorter == longer:
        return Likeness("same full name", 0.8)
    if len(shorter.given) < len(longer.given):
        return Likeness("one name is inside the other", 0.65 * sure, partly=True)
    spelled = "same given name and surname" if said == "same surname" else f"same given name, {said}"
    written_alike = shorter.given == longer.given and said == "same surname"
    return Likeness(spelled if written_alike else "same name, spelled otherwise", 0.75 * sure)


def _surnames(one: PersonalName, other: PersonalName) -> tuple[str, float] | None:
    ours, theirs = bare(one.surname), bare(other.surname)
    if one.surname == other.surname:
        return "same surname", 1.0
    if key(ours) == key(theirs):
        return "same surname, spelled otherwise", 0.95
    ours, theirs = key(ours), key(theirs)
    if min(len(ours), len(theirs)) >= _SHORTEST and abs(len(ours) - len(theirs)) <= 1 and edits(ours, theirs) <= 1:
        return "surnames that differ in a letter", 0.6
    return None


def _givens_agree(one: PersonalName, other: PersonalName) -> bool:
    return all(_given_agree(ours, theirs) for ours, theirs in zip(one.given, other.given, strict=False))


def _given_agree(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return key(one)[:1] == key(other)[:1]
    return key(one) == key(other)


def _other_forms_contradict(one: Described, other: Described) -> bool:
    """Whether they are also called by full names that cannot be those of one person."""
    ours, theirs = linking.full_names(one), linking.full_names(other)
    return any(not _givens_agree(mine, their) for mine in ours for their in theirs)


def _parts(name: PersonalName) -> list[str]:
    return [key(part) for part in (*name.given, name.surname)]


def _turned(name: PersonalName) -> Iterator[str]:
    if len(name.given) == 1 and len(name.given[0]) > 1:
        yield "both " + " ".join(sorted(_parts(name)))


def _sound(name: PersonalName) -> str:
    whole = key(bare(name.surname))
    return skeleton(whole) if len(whole) >= _SHORTEST else whole


def _initial(name: PersonalName) -> str:
    return key(name.given[0])[:1]
