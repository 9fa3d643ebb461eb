"""Offer for each entity of a document the known ones that it may be; whether it is one, the extraction decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, Connection, func, select

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.store.folding import fold, head
from kzexplorer.store.portions import portions
from kzexplorer.store.tables import ALIAS, ENTITY

_MOST_SHARING = 200
"""A last word that more names share ("affairs") tells nothing about who is meant."""

Known = tuple[int, Entity]


def names_of(entity: Entity) -> list[str]:
    return list(dict.fromkeys((entity.name, *entity.aliases)))


def candidates(connection: Connection, entities: Sequence[Entity]) -> list[list[Known]]:
    """For each the known entities (without mentions) of its type that share a name or a last word; oldest first."""
    folded = {fold(name) for entity in entities for name in names_of(entity)} - {""}
    heads = _telling(connection, {head(name) for entity in entities for name in names_of(entity)} - {""})
    by_name = _sharing(connection, ALIAS.c.folded, folded)
    by_head = _sharing(connection, ALIAS.c.head, heads)
    known = _entities(connection, set().union(*by_name.values(), *by_head.values()))
    return [_of_type(entity, by_name, by_head, known) for entity in entities]


def _of_type(
    entity: Entity, by_name: dict[str, set[int]], by_head: dict[str, set[int]], known: dict[int, Entity]
) -> list[Known]:
    near: set[int] = set()
    for name in names_of(entity):
        near |= by_name.get(fold(name), set()) | by_head.get(head(name), set())
    return [(number, known[number]) for number in sorted(near) if known[number].type is entity.type]


def _telling(connection: Connection, heads: Collection[str]) -> set[str]:
    """The last words that not too many names share."""
    found: set[str] = set()
    for portion in portions(sorted(heads)):
        shared = select(ALIAS.c.head).where(ALIAS.c.head.in_(portion)).group_by(ALIAS.c.head)
        found.update(connection.scalars(shared.having(func.count() <= _MOST_SHARING)))
    return found


def _sharing(connection: Connection, column: ColumnElement[str], words: Collection[str]) -> defaultdict[str, set[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for portion in portions(sorted(words)):
        for row in connection.execute(select(column.label("words"), ALIAS.c.entity).where(column.in_(portion))):
            found[row.words].add(row.entity)
    return found


def _entities(connection: Connection, ids: Collection[int]) -> dict[int, Entity]:
    aliases: defaultdict[int, list[str]] = defaultdict(list)
    found: dict[int, Entity] = {}
    for portion in portions(sorted(ids)):
        for row in connection.execute(select(ALIAS.c.entity, ALIAS.c.name).where(ALIAS.c.entity.in_(portion))):
            aliases[row.entity].append(row.name)
        for row in connection.execute(select(ENTITY).where(ENTITY.c.id.in_(portion))):
            others = tuple(alias for alias in aliases[row.id] if alias != row.name)
            found[row.id] = Entity(row.name, EntityType(row.type), (), others, row.role)
    return found
