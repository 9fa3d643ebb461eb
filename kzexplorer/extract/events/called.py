"""Write names as a title has them: the family name of a person, the plain name of anything else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.domain.event import EntityLink
from kzexplorer.extract.dates.vocabulary import ROMAN_NUMBERS
from kzexplorer.extract.events.reading import Reading

_PARTICLES = frozenset("van von de der den del della di da dos du la le bin ibn al el ben st. st".split())
_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
_REALM = frozenset("king queen emperor empress tsar czar pope sultan prince princess shah duke".split())
_MOST_NAMES = 3
_MOST_MENTIONS = 40
_ARTICLES = re.compile(r"\A(?:the )?(?:government of (?=[A-Zt]))?(?:the )?", re.IGNORECASE)


def names(reading: Reading, links: Sequence[EntityLink], only: EntityType | None = None) -> list[str]:
    """Short names in order; whole ones where two would be the same."""
    entities = [reading.entities[link.entity] for link in links]
    asked = [entity for entity in entities if only is None or entity.type is only]
    short = [short_name(reading.text, entity) for entity in asked]
    return [entity.name if short.count(name) > 1 else name for entity, name in zip(asked, short, strict=True)]


def short_name(text: str, entity: Entity) -> str:
    """What the text itself calls a person for short ("Mr. Ban", "López Mateos"), else the last name."""
    if entity.type is not EntityType.PERSON:
        return _ARTICLES.sub("", entity.name)
    if _reigns(entity):
        return entity.name
    parts = [part for part in entity.name.split() if part.casefold() not in _SUFFIXES]
    if len(parts) < 2:
        return entity.name
    first = len(parts) - 1
    while first > 1 and parts[first - 1].casefold() in _PARTICLES:
        first -= 1
    last = " ".join(parts[first:]).rstrip(",")
    return _used(text, entity, parts) or last


def _reigns(entity: Entity) -> bool:
    """Whether a number ends the name of a sovereign: "Wilhelm I", "King Frederick William II"."""
    parts = entity.name.split()
    if len(parts) < 2 or parts[-1] not in ROMAN_NUMBERS:
        return False
    return len(parts) == 2 or any(
        not _REALM.isdisjoint(alias.lower().split()) for alias in (entity.name, *entity.aliases)
    )


def _used(text: str, entity: Entity, parts: list[str]) -> str | None:
    """Several last names used together, or the first name where a title stands before it and the last is never used."""
    titled = None
    for mention in islice(entity.mentions, _MOST_MENTIONS):
        words = mention.span.of(text).split()
        while words and words[0] not in parts:
            words.pop(0)
        if not words or len(words) >= len(parts):
            continue
        if words == parts[-len(words) :]:
            return " ".join(words) if words[0].casefold() not in _PARTICLES or len(words) > 1 else None
        if words == parts[:1] and _has_title(text[max(0, mention.span.start - 20) : mention.span.start]):
            titled = words[0]
    return titled


def _has_title(before: str) -> bool:
    words = before.split()
    return bool(words) and before.endswith(" ") and words[-1][:1].isupper() and (len(words) > 1 or words[-1][-1] == ".")


def listed(of: Sequence[str]) -> str:
    """ "Kivi", "Kivi and Braun", "Kivi, Braun and others"."""
    if len(of) > _MOST_NAMES:
        return f"{', '.join(of[: _MOST_NAMES - 1])} and others"
    return of[0] if len(of) == 1 else f"{', '.join(of[:-1])} and {of[-1]}"
