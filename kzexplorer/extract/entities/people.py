"""Join the names of people: full names, initials, surnames and given names of one person become one entity."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.entities.draft import Draft
from kzexplorer.extract.entities.offices import Office, meets, office
from kzexplorer.extract.entities.personal import PersonalName, compatible, parse, spelling
from kzexplorer.extract.entities.register import Register
from kzexplorer.extract.names import titles
from kzexplorer.extract.names.gazetteer import Gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.words import cut


def enter(register: Register, names: Sequence[Name], table: Gazetteer) -> None:
    """Give every personal name to a person."""
    people = [(name, parse(name.head.of(register.text))) for name in names if name.type is EntityType.PERSON]
    for _, personal in sorted(people, key=lambda found: -_fullness(found[1])):
        known = register.people.get(spelling(personal.surname), ())
        if personal.given and not any(draft.personal and compatible(draft.personal, personal) for draft in known):
            register.person(personal)
    for name, personal in people:
        held = _held(register.text, name, table)
        draft, rule = _who(register, name, personal, held)
        for one in held:
            draft.hold(one)
        register.mention(draft, name.head, rule, name.score)
        draft.form(name.head.of(register.text))
        draft.starts.append(name.head.start)


def _fullness(personal: PersonalName) -> int:
    return sum(len(part) > 1 for part in personal.given) * 10 + len(personal.given)


def _who(register: Register, name: Name, personal: PersonalName, held: Sequence[Office]) -> tuple[Draft, str]:
    """The person of that name, and why."""
    known = register.people.get(spelling(personal.surname), [])
    fits = [draft for draft in known if draft.personal and compatible(draft.personal, personal)]
    if not fits and not personal.given:
        fits = _by_given_name(register, personal.surname)
        if len(fits) == 1:
            return fits[0], "given name"
        fits = []
    if len(fits) > 1 and held:
        fits = [draft for draft in fits if any(meets(held[0], other) for other in draft.offices)] or fits
    if not fits:
        return register.person(personal), name.rule
    draft = max(fits, key=lambda draft: draft.starts[-1] if draft.starts else -1)
    assert draft.personal is not None
    rule = compatible(draft.personal, personal)
    return draft, name.rule if rule in (None, "same name") else str(rule)


def _by_given_name(register: Register, given: str) -> list[Draft]:
    return [d for d in register.drafts if d.personal and d.personal.given and d.personal.given[0] == given]


def _held(text: str, name: Name, table: Gazetteer) -> list[Office]:
    """The offices in the title before the name: one, or two joined by "and"."""
    if name.span.start == name.head.start:
        return []
    words = cut(text, name.span.start, name.head.end)
    end = bisect_left(words, name.head.start, key=lambda word: word.start)
    held: list[Office] = []
    at = 0
    while at < end:
        title = titles.read(words, at, table)
        if title is None:
            break
        if not title.honorific:
            held.append(office(text, words, title))
        at = title.last + (title.last < end and words[title.last].key == "and")
    return held
