"""Names of places, bodies, texts and meetings that may be those of one: variants, acronyms, longer forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract import linking
from kzexplorer.extract.linking import Described
from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.words import key_of
from kzexplorer.extract.resembling.reason import Likeness, differ_in_a_letter
from kzexplorer.search.spelling import key
from kzexplorer.translation import later

_SMALL = frozenset("the of and for on in to a an at by with de la le du des del".split())
_LINKS = frozenset("of for on in to at by with de du del".split())
_GENERIC = frozenset("republic kingdom state states city town federation province region oblast district".split())
_LONGEST_ACRONYM, _SHORTEST_ACRONYM = 8, 2
_LONGEST = 12
_SHORTEST = 6


_PARTED = re.compile(r"\bco-o", re.IGNORECASE)


class ThingForm:
    """A name in words: folded, as they sound, those that tell, its numbers, and its letters if it is an acronym.

    `core` are the telling words of which another form of the name has the same.
    """

    def __init__(self, entity: Described) -> None:
        self.entity = entity
        self.words = tuple(key_of(_PARTED.sub("coo", entity.name)).split()[:_LONGEST])
        self.sounds = tuple(map(key, self.words))
        self.telling = [sound for word, sound in zip(self.words, self.sounds, strict=True) if word not in _SMALL]
        self.numbers = {word for word in self.words if word.isdigit()}
        plain = entity.name.replace(".", "")
        fits = _SHORTEST_ACRONYM <= len(plain) <= _LONGEST_ACRONYM and plain.isupper() and plain.isalnum()
        self.acronym = plain.lower() if fits else ""
        self.canonical = linking.canonical(entity.name, entity.type)
        self.core = sorted(_core(self) if entity.type is EntityType.PLACE else self.telling)


def offers(form: ThingForm) -> Iterator[str]:
    """What it can be found by."""
    kind = form.entity.type.value
    yield f"{kind} called {' '.join(form.core)}"
    yield f"{kind} known as {form.canonical}"
    yield f"{kind} like {_consonants(form)}"
    if form.entity.type is EntityType.PLACE:
        return
    for letters in _initials(form):
        yield f"{kind} short {letters}"
    for part in _ends(form):
        yield f"{kind} with {' '.join(part)}"


def asks(form: ThingForm) -> Iterator[str]:
    """What others may be found by that are the same; of two that fit one asks at least."""
    kind = form.entity.type.value
    yield f"{kind} called {' '.join(form.core)}"
    yield f"{kind} known as {form.canonical}"
    if len(form.telling) == 1 and len(form.telling[0]) >= _SHORTEST:
        yield f"{kind} like {_consonants(form)}"
    if form.entity.type is EntityType.PLACE:
        return
    if form.acronym:
        yield f"{kind} short {form.acronym}"
    elif _tells(form):
        yield f"{kind} with {' '.join(form.sounds)}"


def likeness(one: ThingForm, other: ThingForm) -> Likeness | None:
    """What their names tell; None where both are known as two, or have different numbers."""
    if one.numbers != other.numbers or _known_as_two(one, other):
        return None
    if one.words == other.words:
        return Likeness(later("same name"), 0.7 if linking.telling(one.entity.name, one.entity.type) else 0.3)
    if one.canonical == other.canonical:
        return Likeness(later("two names that are known to be those of one"), 0.85)
    if one.core and one.core == other.core:
        alike = sorted(one.telling) == sorted(other.telling)
        return Likeness(
            later("the same words, put or spelled otherwise") if alike else "one name is inside the other", 0.7
        )
    return _shortened(one, other) or _shortened(other, one) or _near(one, other)


def _shortened(short: ThingForm, full: ThingForm) -> Likeness | None:
    if short.acronym and short.acronym in _initials(full):
        return Likeness(f"{short.acronym.upper()} are the initials of the other", _of_initials(short), partly=True)
    if short.entity.type is EntityType.PLACE or short.sounds not in _ends(full) or _is_known(short):
        return None
    return Likeness("one name is inside the other", 0.4, partly=True)


def _near(ours: ThingForm, theirs: ThingForm) -> Likeness | None:
    """Single words that differ in a letter."""
    if len(ours.telling) != 1 or len(theirs.telling) != 1:
        return None
    one, other = ours.telling[0], theirs.telling[0]
    if min(len(one), len(other)) < _SHORTEST or one[0] != other[0] or not differ_in_a_letter(one, other):
        return None
    return Likeness(later("names that differ in a letter"), 0.45)


def _is_known(form: ThingForm) -> bool:
    """Whether the name alone says which one: the European Union is not its mission."""
    entry = gazetteer().entries.get(" ".join(form.words))
    return entry is not None and entry.type is form.entity.type


def _known_as_two(one: ThingForm, other: ThingForm) -> bool:
    return one.canonical != other.canonical and _is_known(one) and _is_known(other)


def _core(form: ThingForm) -> list[str]:
    """Of a place, the words without what it is, so that "Republic of Kazakhstan" has one."""
    pairs = zip(form.words, form.sounds, strict=True)
    return [sound for word, sound in pairs if word not in _SMALL and word not in _GENERIC] or form.telling


def _of_initials(short: ThingForm) -> float:
    return {2: 0.35, 3: 0.55}.get(len(short.acronym), 0.65)


def _initials(form: ThingForm) -> set[str]:
    """With the small words and without them; none of a single word."""
    if len(form.words) < 2:
        return set()
    every = "".join(word[0] for word in form.words)
    return {every, "".join(word[0] for word in form.words if word not in _SMALL)}


def _ends(form: ThingForm) -> set[tuple[str, ...]]:
    """Its parts by which it may be called: the beginning up to "of ...", and the end after the words before it, where
    these are no "... of"."""
    parts: set[tuple[str, ...]] = set()
    for at, word in enumerate(form.words):
        if at and word in _LINKS:
            parts.add(form.sounds[:at])
        elif at and form.words[at - 1] not in _SMALL:
            parts.add(form.sounds[at:])
    return parts


def _consonants(form: ThingForm) -> str:
    whole = "".join(form.telling)
    return whole[:1] + "".join(letter for letter in whole[1:] if letter not in "aeiouy")


def _tells(form: ThingForm) -> bool:
    """Whether a name may stand for a longer one: two words, or one that is no ordinary word."""
    words = [word for word in form.words if word not in _SMALL]
    return len(words) > 1 or any(word not in gazetteer().common_words for word in words)
