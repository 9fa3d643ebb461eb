"""Entities as they hold now: as found, with names, types and merges decided by hand, and which mention names which.

The rows of `entity_item`, `entity_alias` and `mention_item` can be made again at any time from the entities that were
found and the decisions. Merging happens last: aliases and mentions are of the entity before it was merged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from sqlalchemy import Connection, bindparam, delete, select

from kzexplorer.store import decided, spelling
from kzexplorer.store.bulk import insert_rows
from kzexplorer.store.decided import About, Fields
from kzexplorer.store.folding import fold, head
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.schema import EntityAlias, EntityItem, MentionItem
from kzexplorer.store.tables import ALIAS, ENTITY, ENTITY_ALIAS, ENTITY_ITEM, MENTION, MENTION_ITEM, RENDITION

_AT_ONCE = 20_000
_FOUND = Prepared(select(ENTITY).where(among(ENTITY.c.id)).order_by(ENTITY.c.id))
_NAMES = Prepared(
    select(ALIAS.c.entity, ALIAS.c.name).where(among(ALIAS.c.entity)).order_by(ALIAS.c.entity, ALIAS.c.name)
)
_FORGET_ITEMS = Prepared(delete(ENTITY_ITEM).where(among(ENTITY_ITEM.c.entity)))
_FORGET_ALIASES = Prepared(delete(ENTITY_ALIAS).where(among(ENTITY_ALIAS.c.entity)))
_NAMING = Prepared(
    select(MENTION.c.id, MENTION.c.entity, MENTION.c.words, MENTION.c.start, MENTION.c.end, RENDITION.c.document)
    .join(RENDITION, RENDITION.c.id == MENTION.c.rendition)
    .where(among(MENTION.c.entity))
    .order_by(MENTION.c.id)
)
_NAMING_IN = Prepared(
    select(MENTION.c.id, MENTION.c.entity, MENTION.c.words, MENTION.c.start, MENTION.c.end, RENDITION.c.document)
    .join(RENDITION, RENDITION.c.id == MENTION.c.rendition)
    .where(MENTION.c.rendition == bindparam("rendition"), MENTION.c.entity.is_not(None))
    .order_by(MENTION.c.id)
)
_FORGET_MENTIONS_IN = Prepared(
    delete(MENTION_ITEM).where(
        MENTION_ITEM.c.mention.in_(select(MENTION.c.id).where(MENTION.c.rendition == bindparam("rendition")))
    )
)
_FORGET_MENTIONS = Prepared(delete(MENTION_ITEM).where(among(MENTION_ITEM.c.mention)))

MOVED, DROPPED, ADDED = "to ", "dropped", "added"
"""What is decided on a form of a name: it is that of another entity now (whose id follows), of none, or of this one."""
NOBODY = "nobody"
"""What is decided on a mention that names no entity."""

ItemRow = tuple[int, int, str, str, str | None, int]
AliasRow = tuple[int, str, str, str]


def effective_entities(connection: Connection, ids: Collection[int]) -> Iterator[tuple[ItemRow, list[AliasRow]]]:
    """The rows that what was found and decided give, with those of the aliases."""
    by_hand = decided.fields_of(connection, About.ENTITY, ids)
    mains = _Mains(connection, by_hand)
    names: defaultdict[int, list[str]] = defaultdict(list)
    for row in _NAMES.rows(connection, ids):
        names[row.entity].append(row.name)
    for row in _FOUND.rows(connection, ids):
        fields = by_hand.get(row.id, {})
        aliases = [(row.id, name, fold(name), head(name)) for name in _aliases(names[row.id], fields)]
        item = (
            row.id,
            mains.of(row.id),
            fields.get(decided.TYPE, row.type),
            fields.get(decided.NAME, row.name),
            fields.get(decided.ROLE, row.role),
            int(any(not field.startswith(_BESIDE) for field in fields)),
        )
        yield item, aliases


_BESIDE = (decided.NOT, decided.NOTE, decided.TAG)
"""Fields that change nothing about an entity itself."""


class _Mains:
    """Follows merges to their end."""

    def __init__(self, connection: Connection, by_hand: Mapping[int, Fields]) -> None:
        self._connection = connection
        self._into: dict[int, int | None] = {entity: _into(fields) for entity, fields in by_hand.items()}
        self._read: set[int] = set(by_hand)

    def of(self, entity: int) -> int:
        seen = {entity}
        into = self._into.get(entity)
        while into is not None and into not in seen:
            seen.add(into)
            entity = into
            into = self._next(entity)
        return entity

    def _next(self, entity: int) -> int | None:
        if entity not in self._read:
            self._read.add(entity)
            fields = decided.fields_of(self._connection, About.ENTITY, [entity])
            self._into[entity] = _into(fields.get(entity, {}))
        return self._into.get(entity)


def _into(fields: Fields) -> int | None:
    value = fields.get(decided.MERGED)
    return None if value is None else int(value)


def _aliases(found: Iterable[str], fields: Fields) -> list[str]:
    judged = decided.named(fields, decided.ALIAS)
    kept = [name for name in found if judged.get(name, ADDED) == ADDED]
    added = [name for name, value in judged.items() if value == ADDED]
    return sorted({*kept, *added, *([fields[decided.NAME]] if decided.NAME in fields else [])})


def effective_mentions(
    connection: Connection, *, entities: Collection[int] = (), rendition: int | None = None
) -> Iterator[tuple[int, int | None]]:
    """The rows of `mention_item` for the mentions that were found of these entities, or in a rendition."""
    rows = (
        _NAMING.rows(connection, entities) if rendition is None else _NAMING_IN.rows(connection, rendition=rendition)
    ).all()
    of_entities = decided.fields_of(connection, About.ENTITY, {row.entity for row in rows})
    moved = {
        entity: {fold(name): int(value[len(MOVED) :]) for name, value in judged.items() if value.startswith(MOVED)}
        for entity, fields in of_entities.items()
        if (judged := decided.named(fields, decided.ALIAS))
    }
    of_documents = decided.fields_of(connection, About.MENTION, {row.document for row in rows})
    if not any(moved.values()) and not of_documents:
        return
    for row in rows:
        judged_here = of_documents.get(row.document, {}).get(f"{decided.NAMED}{row.start}-{row.end}")
        if judged_here is not None:
            yield row.id, None if judged_here == NOBODY else int(judged_here)
        elif (to := moved.get(row.entity, {}).get(fold(row.words))) is not None:
            yield row.id, to


def forget(connection: Connection, entities: Collection[int]) -> None:
    """Remove the rows of these entities, and those of their aliases."""
    _FORGET_ITEMS.rows(connection, entities)
    spelling.forget(connection, spelling.names_of(connection, entities))
    _FORGET_ALIASES.rows(connection, entities)


def add(connection: Connection, entities: Collection[int]) -> None:
    """Make the rows of these entities again, and those of their aliases."""
    ids = sorted(entities)
    forget(connection, ids)
    spelling.add(connection, _insert(connection, ids))


def _insert(connection: Connection, ids: Collection[int]) -> list[str]:
    """Returns the names."""
    made = list(effective_entities(connection, ids))
    insert_rows(connection, EntityItem, [item for item, _ in made])
    names = [alias for _, aliases in made for alias in aliases]
    insert_rows(connection, EntityAlias, names)
    return [name for _, name, *_ in names]


def add_mentions(connection: Connection, rendition: int) -> None:
    """Make the rows of the mentions in a rendition again."""
    _FORGET_MENTIONS_IN.rows(connection, rendition=rendition)
    insert_rows(connection, MentionItem, list(effective_mentions(connection, rendition=rendition)))


def judge_mentions(connection: Connection, entities: Collection[int]) -> None:
    """Make the rows of all mentions that were found of these entities again."""
    mentions = [row.id for row in _NAMING.rows(connection, entities)]
    _FORGET_MENTIONS.rows(connection, mentions)
    insert_rows(connection, MentionItem, list(effective_mentions(connection, entities=entities)))


def rebuild(connection: Connection) -> None:
    """Make every row again; spellings are counted by whoever asks."""
    for table in (MENTION_ITEM, ENTITY_ALIAS, ENTITY_ITEM):
        connection.execute(delete(table))
    known: list[int] = list(connection.scalars(select(ENTITY.c.id).order_by(ENTITY.c.id)))
    for first in range(0, len(known), _AT_ONCE):
        _insert(connection, known[first : first + _AT_ONCE])
    by_hand = decided.all_fields(connection, About.ENTITY)
    split = {entity for entity, fields in by_hand.items() if any(value.startswith(MOVED) for value in fields.values())}
    judge_mentions(connection, split)
    judged = decided.all_fields(connection, About.MENTION)
    for rendition in connection.scalars(select(RENDITION.c.id).where(RENDITION.c.document.in_(sorted(judged)))).all():
        add_mentions(connection, rendition)
