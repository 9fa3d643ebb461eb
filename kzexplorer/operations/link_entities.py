"""Find out which entities of a document are known already, and why."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.extract import linking
from kzexplorer.store import Reader
from kzexplorer.store.known_entities import Join


def link(reader: Reader, entities: Sequence[Entity]) -> list[Join | None]:
    """For each entity of a new document the known one that it is (the oldest that fits); None for a new one."""
    offered = reader.entity_candidates(entities)
    return [_join(entity, candidates) for entity, candidates in zip(entities, offered, strict=True)]


def link_again(reader: Reader, document: int, entities: Sequence[Entity]) -> list[Join | None]:
    """The same for a document that is read again: an entity of its own keeps its id by type and name."""
    own = {mention.entity for mention in reader.mention_spans(document)}
    known = {(line.type, line.name): line.id for line in reader.entity_lines(sorted(own))}
    joins = link(reader, entities)
    taken = {join.entity for join in joins if join is not None}
    for index, entity in enumerate(entities):
        same = known.get((entity.type, entity.name))
        if joins[index] is None and same is not None and same not in taken:
            joins[index] = Join(same, None, entity.role)
            taken.add(same)
    return joins


def _join(entity: Entity, candidates: Sequence[tuple[int, Entity]]) -> Join | None:
    """Two known people of whom each may be meant are told apart by the full name alone."""
    fitting = []
    for known, summary in candidates:
        reason = linking.same(summary, entity)
        if reason is None:
            continue
        if reason == linking.FULL_NAME or entity.type is not EntityType.PERSON:
            return Join(known, reason, linking.fuller_role(summary, entity))
        fitting.append((known, summary, reason))
    if not fitting or any(linking.are_two(fitting[0][1], summary) for _, summary, _ in fitting[1:]):
        return None
    known, summary, reason = fitting[0]
    return Join(known, reason, linking.fuller_role(summary, entity))
