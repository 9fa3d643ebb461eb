"""Take personal names apart and say whether two of them can be the same person's."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kzexplorer.extract.names.vocabulary import DIGRAPHS, PARTICLES
from kzexplorer.extract.names.words import fold

_PART = re.compile(r"[^\W\d_][\w\u0300-\u036f'’]*")
_SUFFIXES = frozenset("jr sr i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split())
# Ways to write one sound in Latin letters, each replaced by one of them, in this order.
_SPELLINGS = (
    ("aye", "ae"), ("eye", "ee"), ("iye", "ie"), ("ks", "x"), ("yu", "iu"), ("ya", "ia"), ("yo", "io"), ("ye", "e"),
    ("iy", "i"), ("yy", "i"), ("ij", "i"), ("y", "i"), ("ii", "i"), ("j", "zh"), ("ou", "u"), ("kh", "h"),
    ("oe", "o"), ("ue", "u"), ("q", "k"), ("w", "v"),
)  # fmt: skip
_BY_BIRTH = frozenset("sayyid syed sheikh sheikha shaikh hajji haji tunku dato datuk".split())
_REMEMBERED = 8_192
_VOWELS = frozenset("aeiouyj")


class PersonalName(NamedTuple):
    """Folded parts of a name; `given` may be initials, `suffix` is "jr" or a regnal number."""

    given: tuple[str, ...]
    surname: str
    suffix: str = ""


@lru_cache(_REMEMBERED)
def parse(name: str) -> PersonalName:
    """The parts of a name without title, such as "George W. Bush", "N.Nazarbayev" or "Clinton"."""
    parts = [fold(part) for part in _PART.findall(name)]
    suffix = parts.pop() if len(parts) > 1 and parts[-1] in _SUFFIXES else ""
    if not parts:
        return PersonalName((), fold(name), suffix)
    while len(parts) > 1 and parts[0] in _BY_BIRTH:
        parts.pop(0)
    start = len(parts) - 1
    while start > 1 and parts[start - 1] in PARTICLES:
        start -= 1
    return PersonalName(tuple(parts[:start]), " ".join(parts[start:]), suffix)


@lru_cache(_REMEMBERED)
def spelling(name: str) -> str:
    """A form in which different romanisations of a folded name are equal: nazarbaev, nazarbayev."""
    for old, new in _SPELLINGS:
        name = name.replace(old, new)
    return name


def bare(surname: str) -> str:
    """A surname without its particles: "moualem" of "al moualem"."""
    return "".join(part for part in surname.split() if part not in PARTICLES) or surname


def skeleton(surname: str) -> str:
    """The consonants of a surname, doubled ones once: mmdrv is mdrv."""
    kept = ""
    for letter in bare(surname):
        if letter not in _VOWELS and not kept.endswith(letter):
            kept += letter
    return kept


def compatible(one: PersonalName, other: PersonalName) -> str | None:
    """Why both can be the same person's names, in a short phrase; None where a part contradicts."""
    if one == other:
        return "same name"
    if spelling(one.surname) != spelling(other.surname) or (one.suffix and other.suffix and one.suffix != other.suffix):
        return None
    if not one.given or not other.given:
        return "surname"
    if not all(_given_alike(a, b) for a, b in zip(one.given, other.given, strict=False)):
        return None
    initials = any(len(part) == 1 for part in (one.given[0], other.given[0]))
    return "initial and surname" if initials else "given name and surname"


def _given_alike(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1 or one in DIGRAPHS or other in DIGRAPHS:
        return one.startswith(other) or other.startswith(one)
    return spelling(one) == spelling(other)
