"""Entities shared by all documents: offer those that a new one may be, and keep the names of joined ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, or_, select, update
from sqlalchemy.dialects.sqlite import insert as insert_new

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.store.bulk import insert_rows, next_id, portions
from kzexplorer.store.folding import fold, head
from kzexplorer.store.schema import Alias, EntityRow

_MOST_CANDIDATES = 200
"""A head word that more names share ("affairs") tells nothing about who is meant."""


@dataclass(frozen=True, slots=True)
class Join:
    """The known entity that one of a new document is, and why in a short phrase (None: it is that document's own)."""

    entity: int
    reason: str | None


def candidates(connection: Connection, entity: Entity) -> list[tuple[int, Entity]]:
    """Known entities (without mentions) of the same type that share a name or the last word of one; oldest first."""
    names = _names(entity)
    shares_name = Alias.folded.in_({fold(name) for name in names})
    shares_head = Alias.head.in_({head(name) for name in names} - {""})
    near = (
        select(EntityRow.id)
        .join(Alias, Alias.entity == EntityRow.id)
        .where(EntityRow.type == entity.type.value, or_(shares_name, shares_head))
        .order_by(shares_name.desc(), EntityRow.id)
        .limit(_MOST_CANDIDATES)
    )
    return sorted(_entities(connection, set(connection.scalars(near))).items())


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
        for name in _names(entity):
            aliases[ids[-1], name] = (ids[-1], name, fold(name), head(name))
    insert_rows(connection, EntityRow, rows)
    _complete(connection, {known: entity for entity, known, join in zip(entities, ids, joins, strict=True) if join})
    if aliases:
        columns = ("entity", "name", "folded", "head")
        statement = insert_new(Alias).on_conflict_do_nothing()
        connection.execute(statement, [dict(zip(columns, row, strict=True)) for row in aliases.values()])
    return ids


def _complete(connection: Connection, joined: dict[int, Entity]) -> None:
    """The fuller name becomes the name; a role is kept once one is known."""
    for portion in portions(list(joined)):
        for row in connection.execute(select(EntityRow.__table__).where(EntityRow.id.in_(portion))).all():
            new = joined[row.id]
            name = new.name if len(new.name.split()) > len(row.name.split()) else row.name
            role = row.role or new.role
            if (name, role) != (row.name, row.role):
                connection.execute(update(EntityRow).where(EntityRow.id == row.id).values(name=name, role=role))


def _names(entity: Entity) -> list[str]:
    return list(dict.fromkeys((entity.name, *entity.aliases)))


def _entities(connection: Connection, ids: set[int]) -> dict[int, Entity]:
    aliases: defaultdict[int, list[str]] = defaultdict(list)
    for known, name in connection.execute(select(Alias.entity, Alias.name).where(Alias.entity.in_(ids))):
        aliases[known].append(name)
    rows = connection.execute(select(EntityRow.__table__).where(EntityRow.id.in_(ids)))
    return {
        row.id: Entity(row.name, EntityType(row.type), (), tuple(a for a in aliases[row.id] if a != row.name), row.role)
        for row in rows
    }
