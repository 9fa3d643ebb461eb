"""Keep entities that all documents share: new rows for new ones, and fuller names for those known already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, update

from kzexplorer.domain.entity import Entity
from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.entity_candidates import names_of
from kzexplorer.store.folding import fold, head
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.schema import Alias, EntityRow
from kzexplorer.store.tables import ALIAS, ENTITY

_NAMES = Prepared(select(ALIAS.c.entity, ALIAS.c.name).where(among(ALIAS.c.entity)))
_ROWS = Prepared(select(ENTITY.c.id, ENTITY.c.name, ENTITY.c.role).where(among(ENTITY.c.id)))
_RENAME = Prepared(update(ENTITY).where(ENTITY.c.id == bindparam("known")), ["name", "role"])


@dataclass(frozen=True, slots=True)
class Join:
    """The known entity that one of a new document is, and why in a short phrase (None: it is that document's own).

    `role` is what the entity is known by from now on.
    """

    entity: int
    reason: str | None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """The id of each entity, and of those that are new or have other names or another role than before.

    `words` are the folded names and last words that more names have now.
    """

    ids: list[int]
    changed: frozenset[int]
    words: frozenset[str]


def keep(connection: Connection, entities: Sequence[Entity], joins: Sequence[Join | None]) -> Kept:
    """The known one where joined, else a new row; names and aliases are added."""
    free = next_id(connection, EntityRow.id, "entity")
    ids, rows = [], []
    for entity, join in zip(entities, joins, strict=True):
        if join is None:
            rows.append((free, entity.type.value, entity.name, entity.role))
            ids.append(free)
            free += 1
        else:
            ids.append(join.entity)
    insert_rows(connection, EntityRow, rows)
    joined = [(join, entity) for entity, join in zip(entities, joins, strict=True) if join]
    renamed = _complete(connection, joined)
    there = _names(connection, {join.entity for join, _ in joined})
    aliases = {
        (known, name): (known, name, fold(name), head(name))
        for known, entity in zip(ids, entities, strict=True)
        for name in names_of(entity)
        if name not in there[known]
    }
    insert_rows(connection, Alias, list(aliases.values()))
    changed = renamed.union((known for known, _ in aliases), (row[0] for row in rows))
    return Kept(ids, frozenset(changed), frozenset(word for row in aliases.values() for word in row[2:]))


def _names(connection: Connection, entities: Collection[int]) -> defaultdict[int, set[str]]:
    found: defaultdict[int, set[str]] = defaultdict(set)
    for row in _NAMES.rows(connection, entities):
        found[row.entity].add(row.name)
    return found


def _complete(connection: Connection, joined: Sequence[tuple[Join, Entity]]) -> set[int]:
    """The fuller name becomes the name, the role is that of the join. Returns those of which either is another."""
    found = _ROWS.rows(connection, {join.entity for join, _ in joined})
    stored = {row.id: (row.name, row.role) for row in found}
    fuller = dict(stored)
    for join, entity in joined:
        name, role = fuller[join.entity]
        fuller[join.entity] = (max(name, entity.name, key=lambda words: len(words.split())), join.role or role)
    changed = {known: words for known, words in fuller.items() if words != stored[known]}
    _RENAME.change(
        connection, [{"known": known, "name": name, "role": role} for known, (name, role) in changed.items()]
    )
    return set(changed)
