"""People, organisations, places, documents and meetings, and the words that name them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzexplorer.domain.span import Span


class EntityType(StrEnum):
    """What an entity is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    DOCUMENT = "document"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name an entity; `rule` says in a short phrase why they are read as this one; score is 0..1."""

    span: Span
    rule: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation, place, document or meeting of a text, with every mention in text order.

    `name` is the fullest form known, `aliases` the other forms used, `role` the office or description
    by which the text knows it ("President of Kazakhstan").
    """

    name: str
    type: EntityType
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()
    role: str | None = None
