"""Recognise one person's name in another form: two surnames, family name first, another way to spell it in Latin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.extract.entities.draft import Draft
from kzexplorer.extract.entities.personal import PersonalName, bare, parse, skeleton, spelling
from kzexplorer.extract.entities.register import Register
from kzexplorer.extract.names.gazetteer import Gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.vocabulary import HONORIFICS

_STYLE = re.compile(r"(?:H\. ?(?:R\. ?H|I\. ?M|[EHMS])\.?[ \n]{1,2}|(?:Dr|Mr|Mrs|Ms|Prof)\.?[ \n]{1,2}){1,3}(?=\w)")
_NO_NAMES = HONORIFICS | frozenset("the a an his her".split())
_SHORTEST = 6
_DOUBLED = re.compile(r"(\w)\1")
_MOST_NAMESAKES = 30


def proper(text: str, name: Name) -> Name | None:
    """The name, a person's without forms of address before it ("H.E. Dr."); None where nothing else is left of it."""
    if name.type is not EntityType.PERSON:
        return name
    words = name.head.of(text)
    style = _STYLE.match(words)
    if style is not None:
        name = name._replace(head=Span(name.head.start + style.end(), name.head.end))
    elif words.rpartition(" ")[2].rstrip(".").lower() not in _NO_NAMES:
        return name
    personal = parse(name.head.of(text))
    parts = {*personal.given, personal.surname}
    return None if all(part in _NO_NAMES or len(part) == 1 for part in parts) else name


def find(register: Register, personal: PersonalName, table: Gazetteer, *, titled: bool) -> tuple[Draft, str] | None:
    """The one person whose name it may be in another form, and why; `titled` names may lack the given name."""
    for drafts, fits, rule in (
        (register.namesakes(personal.surname), _has_two_surnames if titled else _leaves_out_given_name, "two surnames"),
        (register.given.get(personal.surname, ()), _turned_around, "family name first"),
        (register.sounding(skeleton(personal.surname)), _without_particle, "surname without its particle"),
        (register.sounding(skeleton(personal.surname)), _spelled_otherwise, "surname, spelled otherwise"),
    ):
        found = [draft for draft in drafts[-_MOST_NAMESAKES:] if fits(draft, personal, table)]
        if len(found) == 1:
            return found[0], rule
    return None


def _parts(personal: PersonalName) -> tuple[str, ...]:
    return (*personal.given, personal.surname)


def _leaves_out_given_name(draft: Draft, personal: PersonalName, table: Gazetteer) -> bool:
    """ "García Márquez" for "Gabriel García Márquez", and the other way round."""
    return (
        personal.given[:1] != ()
        and not {personal.given[0]} & table.given_names
        and _has_two_surnames(draft, personal, table)
    )


def _has_two_surnames(draft: Draft, personal: PersonalName, table: Gazetteer) -> bool:
    assert draft.personal is not None
    shorter, longer = sorted((_parts(personal), _parts(draft.personal)), key=len)
    return 2 == len(shorter) < len(longer) and longer[-2:] == shorter


def _turned_around(draft: Draft, personal: PersonalName, table: Gazetteer) -> bool:
    """ "Orbán Viktor" for "Viktor Orbán"."""
    assert draft.personal is not None
    return len(personal.given) == 1 and _parts(draft.personal) == (personal.surname, personal.given[0])


def _without_particle(draft: Draft, personal: PersonalName, table: Gazetteer) -> bool:
    """ "Alawi" for "Yusuf bin Alawi"."""
    assert draft.personal is not None
    one, other = draft.personal.surname, personal.surname
    if one == other or " " not in one + other or spelling(bare(one)) != spelling(bare(other)):
        return False
    return not personal.given or draft.personal.given[:1] == personal.given[:1]


def _spelled_otherwise(draft: Draft, personal: PersonalName, table: Gazetteer) -> bool:
    """ "Mamedov" for "Mammadov": the same consonants and all but one of the letters, of names that are not common."""
    assert draft.personal is not None
    one, other = bare(draft.personal.surname), bare(personal.surname)
    if one == other or min(len(one), len(other)) < _SHORTEST or one in table.surnames or other in table.surnames:
        return False
    mine, theirs = draft.personal.given[:1], personal.given[:1]
    if mine and theirs and mine != theirs:
        return False
    one, other = _DOUBLED.sub(r"\1", one), _DOUBLED.sub(r"\1", other)
    return abs(len(one) - len(other)) <= 1 and edits(one, other) <= 1


def edits(one: str, other: str) -> int:
    """How many letters must be put in, taken out or changed (Levenshtein distance)."""
    row: Sequence[int] = range(len(other) + 1)
    for number, letter in enumerate(one, 1):
        new = [number]
        for index, theirs in enumerate(other):
            new.append(min(row[index + 1] + 1, new[index] + 1, row[index] + (letter != theirs)))
        row = new
    return row[-1]
