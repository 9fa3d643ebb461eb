"""What a change of the workspace touched."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Touched:
    """Ids of documents, events and entities that are new, different or gone."""

    documents: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()
    entities: frozenset[int] = frozenset()

    def __or__(self, other: Touched) -> Touched:
        return Touched(self.documents | other.documents, self.events | other.events, self.entities | other.entities)
