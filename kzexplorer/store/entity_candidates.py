"""Offer for each entity of a document the known ones that it may be; whether it is one, the extraction decides."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import Connection, bindparam, func, select

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.store import meta
from kzexplorer.store.dialect import among_words
from kzexplorer.store.folding import fold, head
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import ENTITY_ALIAS, ENTITY_ITEM

_MOST_SHARING = 200
"""A last word that more names share ("affairs") tells nothing about who is meant."""
_MOST_REMEMBERED = 10_000
"""Words and entities each."""

Known = tuple[int, Entity]

_SAME_NAME = Prepared(
    select(ENTITY_ALIAS.c.folded, ENTITY_ALIAS.c.entity).where(among_words(ENTITY_ALIAS.c.folded, bindparam("words")))
)
_SAME_HEAD = Prepared(
    select(ENTITY_ALIAS.c.head, ENTITY_ALIAS.c.entity).where(among_words(ENTITY_ALIAS.c.head, bindparam("words")))
)
_TELLING = Prepared(
    select(ENTITY_ALIAS.c.head)
    .where(among_words(ENTITY_ALIAS.c.head, bindparam("words")))
    .group_by(ENTITY_ALIAS.c.head)
    .having(func.count() <= _MOST_SHARING)
)
_NAMES = Prepared(
    select(ENTITY_ALIAS.c.entity, ENTITY_ALIAS.c.name)
    .where(among(ENTITY_ALIAS.c.entity))
    .order_by(ENTITY_ALIAS.c.entity, ENTITY_ALIAS.c.name)
)
_ENTITIES = Prepared(select(ENTITY_ITEM).where(among(ENTITY_ITEM.c.entity)))


def names_of(entity: Entity) -> list[str]:
    return list(dict.fromkeys((entity.name, *entity.aliases)))


class Candidates:
    """Looks known entities up, and remembers what it found until the workspace changes in a way it was not told of."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._revision = -1
        self._by_name: dict[str, set[int]] = {}
        self._by_head: dict[str, set[int]] = {}
        self._known: dict[int, Entity] = {}

    def of(self, connection: Connection, entities: Sequence[Entity]) -> list[list[Known]]:
        """For each the known entities (without mentions) of its type that share a name or a last word; oldest first."""
        folded = {fold(name) for entity in entities for name in names_of(entity)} - {""}
        heads = {head(name) for entity in entities for name in names_of(entity)} - {""}
        with self._lock:
            self._be_of(meta.revision(connection))
            self._look_up(connection, folded, heads)
            return [self._of_type(entity) for entity in entities]

    def follow(self, revision: int, changed: Collection[int], words: Collection[str]) -> None:
        """The workspace is of that revision now, and only these entities, and who has these words, are others."""
        with self._lock:
            if revision != self._revision + 1:
                return
            self._revision = revision
            for entity in changed:
                self._known.pop(entity, None)
            for word in words:
                self._by_name.pop(word, None)
                self._by_head.pop(word, None)

    def _be_of(self, revision: int) -> None:
        stores: tuple[dict[str, set[int]] | dict[int, Entity], ...] = (self._by_name, self._by_head, self._known)
        if revision != self._revision or any(len(store) > _MOST_REMEMBERED for store in stores):
            for store in stores:
                store.clear()
        self._revision = revision

    def _look_up(self, connection: Connection, folded: set[str], heads: set[str]) -> None:
        names, lasts = folded - self._by_name.keys(), heads - self._by_head.keys()
        if names:
            self._by_name |= _sharing(connection, _SAME_NAME, names, names)
        if lasts:
            telling = _TELLING.rows(connection, words=_as_list(lasts)).scalars().all()
            self._by_head |= _sharing(connection, _SAME_HEAD, lasts, telling)
        near = set[int]().union(*map(self._by_name.__getitem__, folded), *map(self._by_head.__getitem__, heads))
        missing = near - self._known.keys()
        if missing:
            self._known |= _entities(connection, missing)

    def _of_type(self, entity: Entity) -> list[Known]:
        near: set[int] = set()
        for name in names_of(entity):
            near |= self._by_name.get(fold(name), set()) | self._by_head.get(head(name), set())
        return [(number, self._known[number]) for number in sorted(near) if self._known[number].type is entity.type]


def _sharing(
    connection: Connection, asked: Prepared, words: Collection[str], telling: Collection[str]
) -> dict[str, set[int]]:
    """For each of the words the entities that have it; none for one that does not tell."""
    found: dict[str, set[int]] = {word: set() for word in words}
    if telling:
        for row in asked.rows(connection, words=_as_list(telling)):
            found[row[0]].add(row.entity)
    return found


def _as_list(words: Collection[str]) -> str:
    return json.dumps(sorted(words))


def _entities(connection: Connection, ids: Collection[int]) -> dict[int, Entity]:
    aliases: defaultdict[int, list[str]] = defaultdict(list)
    for row in _NAMES.rows(connection, ids):
        aliases[row.entity].append(row.name)
    found: dict[int, Entity] = {}
    for row in _ENTITIES.rows(connection, ids):
        others = tuple(alias for alias in aliases[row.entity] if alias != row.name)
        found[row.entity] = Entity(row.name, EntityType(row.type), (), others, row.role)
    return found
