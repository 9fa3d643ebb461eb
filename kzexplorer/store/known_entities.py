"""Keep entities that all documents share: new rows for new ones, and fuller names for those known already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from kzexplorer.domain.entity import Entity
from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.dialect import insert_or
from kzexplorer.store.entity_candidates import names_of
from kzexplorer.store.folding import fold, head
from kzexplorer.store.schema import Alias, EntityRow


@dataclass(frozen=True, slots=True)
class Join:
    """The known entity that one of a new document is, and why in a short phrase (None: it is that document's own).

    `role` is what the entity is known by from now on.
    """

    entity: int
    reason: str | None
    role: str | None = None


def keep(connection: Connection, entities: Sequence[Entity], joins: Sequence[Join | None]) -> list[int]:
    """The id of each entity: that of the known one where joined, else a new row; names and aliases are added."""
    free = next_id(connection, EntityRow.id)
    ids, rows, aliases = [], [], {}
    for entity, join in zip(entities, joins, strict=True):
        if join is None:
            rows.append((free, entity.type.value, entity.name, entity.role))
            ids.append(free)
            free += 1
        else:
            ids.append(join.entity)
        for name in names_of(entity):
            aliases[ids[-1], name] = (ids[-1], name, fold(name), head(name))
    insert_rows(connection, EntityRow, rows)
    _complete(connection, [(join, entity) for entity, join in zip(entities, joins, strict=True) if join])
    if aliases:
        columns = ("entity", "name", "folded", "head")
        statement = insert_or(connection, Alias).on_conflict_do_nothing()
        connection.execute(statement, [dict(zip(columns, row, strict=True)) for row in aliases.values()])
    return ids


def _complete(connection: Connection, joined: Sequence[tuple[Join, Entity]]) -> None:
    """The fuller name becomes the name, the role is that of the join."""
    rows = connection.execute(select(EntityRow.__table__).where(EntityRow.id.in_({join.entity for join, _ in joined})))
    stored = {row.id: (row.name, row.role) for row in rows}
    fuller = dict(stored)
    for join, entity in joined:
        name, role = fuller[join.entity]
        fuller[join.entity] = (max(name, entity.name, key=lambda words: len(words.split())), join.role or role)
    for known, (name, role) in fuller.items():
        if (name, role) != stored[known]:
            connection.execute(update(EntityRow).where(EntityRow.id == known).values(name=name, role=role))
