"""Find out which entities of a new document are known from others, and why."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import Entity
from kzexplorer.extract import linking
from kzexplorer.store import Join, Reader


def link(reader: Reader, entities: Sequence[Entity]) -> list[Join | None]:
    """For each entity the known one that it is (the oldest that fits); None for one not known yet."""
    return [_join(reader, entity) for entity in entities]


def _join(reader: Reader, entity: Entity) -> Join | None:
    for known, summary in reader.entity_candidates(entity):
        reason = linking.same(summary, entity)
        if reason is not None:
            return Join(known, reason)
    return None
