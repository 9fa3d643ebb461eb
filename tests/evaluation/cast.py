"""Who takes part in the events of a document: by what names the gold knows them, and whether they were found at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kzexplorer.domain.span import Span
from tests.evaluation.gold import GoldEntity
from tests.evaluation.naming import plain_name, surfaces
from tests.evaluation.predictions import FoundEntity


@dataclass(frozen=True, slots=True)
class Cast:
    """`entities` by each of their names, `found` all names found in the document, in the form that is compared."""

    entities: Mapping[str, GoldEntity]
    found: frozenset[str]
    text: str

    @classmethod
    def of(cls, gold: Sequence[GoldEntity], found: Sequence[FoundEntity], text: str) -> Cast:
        by_name = {name: entity for entity in reversed(gold) for name in (*entity.aliases, entity.name)}
        names = surfaces(name for entity in found for name in (entity.name, *entity.aliases))
        return cls(by_name | {entity.name: entity for entity in gold}, names, text)

    def surfaces(self, name: str) -> frozenset[str]:
        """All names of whom the gold calls so."""
        entity = self.entities.get(name)
        return surfaces([name] if entity is None else (entity.name, *entity.aliases))

    def type(self, name: str) -> str:
        entity = self.entities.get(name)
        return "?" if entity is None else entity.type

    def why_missed(self, name: str, passage: Span) -> str:
        """Where one who was not found to take part is named."""
        names = self.surfaces(name)
        if not names & self.found:
            return "no such entity found"
        words = f" {plain_name(passage.of(self.text))} "
        return "named in the passage" if any(f" {each} " in words for each in names) else "named elsewhere"
