"""Names of places, bodies, texts and meetings that may be those of one: variants, acronyms, longer forms."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract import linking
from kzexplorer.extract.entities.personal import spelling as key
from kzexplorer.extract.entities.variants import edits
from kzexplorer.extract.linking import Described
from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.words import key_of
from kzexplorer.extract.resembling.reason import Likeness

_SMALL = frozenset("the of and for on in to a an at by with de la le du des del".split())
_LINKS = frozenset("of for on in to at by with de du del".split())
_GENERIC = frozenset("republic kingdom state states city town federation province region oblast district".split())
_LONGEST_ACRONYM, _SHORTEST_ACRONYM = 8, 2
_LONGEST = 12
_SHORTEST = 6


class _Form(NamedTuple):
    """A name in words: folded, as they sound, those that tell, its numbers, and whether it is an acronym."""

    words: tuple[str, ...]
    sounds: tuple[str, ...]
    telling: tuple[str, ...]
    numbers: frozenset[str]
    acronym: str


@lru_cache(8_192)
def _form(name: str) -> _Form:
    words = tuple(key_of(name).split()[:_LONGEST])
    sounds = tuple(map(key, words))
    telling = tuple(sound for word, sound in zip(words, sounds, strict=True) if word not in _SMALL)
    plain = name.replace(".", "")
    fits = plain.isupper() and plain.isalnum() and _SHORTEST_ACRONYM <= len(plain) <= _LONGEST_ACRONYM
    numbers = frozenset(word for word in words if word.isdigit())
    return _Form(words, sounds, telling, numbers, plain.lower() if fits else "")


def offers(entity: Described) -> Iterator[str]:
    """What it can be found by."""
    form = _form(entity.name)
    kind = entity.type.value
    yield f"{kind} called {' '.join(sorted(_core(form, entity.type)))}"
    yield f"{kind} known as {linking.canonical(entity.name, entity.type)}"
    yield f"{kind} like {_consonants(form)}"
    if entity.type is EntityType.PLACE:
        return
    for letters in _initials(form):
        yield f"{kind} short {letters}"
    for part in _ends(form):
        yield f"{kind} with {' '.join(part)}"


def asks(entity: Described) -> Iterator[str]:
    """What others may be found by that are the same; of two that fit one asks at least."""
    form = _form(entity.name)
    kind = entity.type.value
    yield f"{kind} called {' '.join(sorted(_core(form, entity.type)))}"
    yield f"{kind} known as {linking.canonical(entity.name, entity.type)}"
    if len(form.telling) == 1 and len(form.telling[0]) >= _SHORTEST:
        yield f"{kind} like {_consonants(form)}"
    if entity.type is EntityType.PLACE:
        return
    if form.acronym:
        yield f"{kind} short {form.acronym}"
    elif _tells(entity.name):
        yield f"{kind} with {' '.join(form.sounds)}"


def likeness(one: Described, other: Described) -> Likeness | None:
    """What their names tell; None where both are known as two, or have different numbers."""
    ours, theirs = _form(one.name), _form(other.name)
    if ours.numbers != theirs.numbers or _known_as_two(one, other):
        return None
    if ours.words == theirs.words:
        return Likeness("same name", 0.7 if linking.telling(one.name, one.type) else 0.3)
    if linking.canonical(one.name, one.type) == linking.canonical(other.name, other.type):
        return Likeness("two names that are known to be those of one", 0.85)
    if sorted(_core(ours, one.type)) == sorted(_core(theirs, one.type)):
        spelled = sorted(ours.telling) == sorted(theirs.telling)
        return Likeness("the same words otherwise put" if spelled else "one name is inside the other", 0.7)
    for short, full in ((ours, theirs), (theirs, ours)):
        if short.acronym and short.acronym in _initials(full):
            return Likeness(f"{short.acronym.upper()} are the initials of the other", _of_initials(short), partly=True)
    if one.type is not EntityType.PLACE:
        for short, full in ((ours, theirs), (theirs, ours)):
            if short.sounds in _ends(full) and not _is_known(short, one.type):
                return Likeness("one name is inside the other", 0.4, partly=True)
    return _near(ours, theirs)


def _near(ours: _Form, theirs: _Form) -> Likeness | None:
    """Single words that differ in a letter."""
    if len(ours.telling) != 1 or len(theirs.telling) != 1:
        return None
    one, other = ours.telling[0], theirs.telling[0]
    if min(len(one), len(other)) < _SHORTEST or one[0] != other[0] or edits(one, other) > 1:
        return None
    return Likeness("names that differ in a letter", 0.45)


def _is_known(form: _Form, kind: EntityType) -> bool:
    """Whether the name alone says which one: the European Union is not its mission."""
    entry = gazetteer().entries.get(" ".join(form.words))
    return entry is not None and entry.type is kind


def _known_as_two(one: Described, other: Described) -> bool:
    table = gazetteer()
    entries = [table.entries.get(key_of(each.name).removeprefix("the ")) for each in (one, other)]
    known = [entry.name for entry in entries if entry is not None and entry.type is one.type]
    return len(known) == 2 and known[0] != known[1]


def _core(form: _Form, kind: EntityType) -> tuple[str, ...]:
    """The words that tell; of a place without what it is, so that "Republic of Kazakhstan" has one."""
    if kind is not EntityType.PLACE:
        return form.telling
    kept = tuple(
        sound
        for word, sound in zip(form.words, form.sounds, strict=True)
        if word not in _SMALL and word not in _GENERIC
    )
    return kept or form.telling


def _of_initials(short: _Form) -> float:
    return {2: 0.35, 3: 0.55}.get(len(short.acronym), 0.65)


def _initials(form: _Form) -> set[str]:
    """With the small words and without them; none of a single word."""
    if len(form.words) < 2:
        return set()
    every = "".join(word[0] for word in form.words)
    return {every, "".join(word[0] for word in form.words if word not in _SMALL)}


def _ends(form: _Form) -> set[tuple[str, ...]]:
    """Its parts by which it may be called: the beginning up to "of ...", and the end after the words before it, where
    these are no "... of"."""
    parts: set[tuple[str, ...]] = set()
    for at, word in enumerate(form.words):
        if at and word in _LINKS:
            parts.add(form.sounds[:at])
        elif at and form.words[at - 1] not in _SMALL:
            parts.add(form.sounds[at:])
    return parts


def _consonants(form: _Form) -> str:
    whole = "".join(form.telling)
    return whole[:1] + "".join(letter for letter in whole[1:] if letter not in "aeiouy")


def _tells(name: str) -> bool:
    """Whether a name may stand for a longer one: two words, or one that is no ordinary word."""
    words = [word for word in key_of(name).split() if word not in _SMALL]
    return len(words) > 1 or any(word not in gazetteer().common_words for word in words)
