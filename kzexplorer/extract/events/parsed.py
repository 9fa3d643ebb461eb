"""A sentence taken apart, and a mention with the entity that it names: what the event steps look at."""

from __future__ import annotations

from typing import NamedTuple

from kzexplorer.domain.entity import EntityType, Mention
from kzexplorer.domain.span import Span
from kzexplorer.extract.events.clauses import Clause
from kzexplorer.extract.events.verbs import VerbGroup
from kzexplorer.extract.events.words import Word


class Named(NamedTuple):
    """A mention with the index and type of its entity."""

    mention: Mention
    entity: int
    type: EntityType

    @property
    def span(self) -> Span:
        return self.mention.span


class Parsed(NamedTuple):
    """A sentence with its words, verb groups and clauses; `number` is its index, `passage` that of its passage."""

    number: int
    passage: int
    span: Span
    words: tuple[Word, ...]
    groups: tuple[VerbGroup, ...]
    clauses: tuple[Clause, ...]
