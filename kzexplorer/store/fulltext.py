"""The full text indexes: fill them in the writer's transaction, and ask them for the events that hold some words.

Three FTS5 tables, each folding case and accents: `passage_fts` over the passages, `item_fts` over the titles of
events, `entity_fts` over the names, aliases and roles of entities.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    TableClause,
    bindparam,
    column,
    delete,
    func,
    insert,
    literal,
    select,
    table,
    union,
)

from kzexplorer.search import Query, Term
from kzexplorer.store.portions import portions
from kzexplorer.store.tables import ALIAS, ENTITY, EVENT_EVIDENCE, ITEM, ITEM_ENTITY, PASSAGE

_PASSAGES = table("passage_fts", column("passage_fts"), column("rowid"), column("text"))
_ITEMS = table("item_fts", column("item_fts"), column("rowid"), column("title"))
_ENTITIES = table("entity_fts", column("entity_fts"), column("rowid"), column("names"))
_ALIASES = select(func.group_concat(ALIAS.c.name, " / ")).where(ALIAS.c.entity == ENTITY.c.id)
_NAMES = ENTITY.c.name + " / " + _ALIASES.scalar_subquery() + " / " + func.coalesce(ENTITY.c.role, "")


def add_passages(connection: Connection, rendition: int) -> None:
    rows = select(PASSAGE.c.id, PASSAGE.c.text).where(PASSAGE.c.rendition == rendition)
    connection.execute(insert(_PASSAGES).from_select(["rowid", "text"], rows))


def forget_passages(connection: Connection, rendition: int) -> None:
    """To be told while the passages are still there: the index keeps no copy of their text."""
    rows = select(literal("delete"), PASSAGE.c.id, PASSAGE.c.text).where(PASSAGE.c.rendition == rendition)
    connection.execute(insert(_PASSAGES).from_select(["passage_fts", "rowid", "text"], rows))


def add_items(connection: Connection, which: ColumnElement[bool]) -> None:
    rows = select(ITEM.c.id, ITEM.c.title).where(which)
    connection.execute(insert(_ITEMS).from_select(["rowid", "title"], rows))


def forget_items(connection: Connection, which: ColumnElement[bool]) -> None:
    """To be told while the items are still there, as for passages."""
    rows = select(literal("delete"), ITEM.c.id, ITEM.c.title).where(which)
    connection.execute(insert(_ITEMS).from_select(["item_fts", "rowid", "title"], rows))


def rebuild_items(connection: Connection) -> None:
    """Index the titles of all items anew."""
    connection.execute(insert(_ITEMS).values(item_fts="rebuild"))


def refresh_entities(connection: Connection, entities: Collection[int]) -> None:
    """Index the names of these entities again."""
    for portion in portions(sorted(entities)):
        connection.execute(delete(_ENTITIES).where(_ENTITIES.c.rowid.in_(portion)))
        rows = select(ENTITY.c.id, _NAMES).where(ENTITY.c.id.in_(portion))
        connection.execute(insert(_ENTITIES).from_select(["rowid", "names"], rows))


def stale_entities(connection: Connection) -> list[int]:
    """The entities whose names are not what is indexed; none unless the file was changed by hand."""
    indexed = select(ENTITY.c.id).join(_ENTITIES, _ENTITIES.c.rowid == ENTITY.c.id).where(_ENTITIES.c.names == _NAMES)
    return list(connection.scalars(select(ENTITY.c.id).where(ENTITY.c.id.not_in(indexed)).order_by(ENTITY.c.id)))


def events_with(connection: Connection, query: Query) -> list[int]:
    """The ids of events that hold every term, each in their passages, title or names; ascending."""
    found: set[int] | None = None
    for term in query.terms:
        ids = {row[0] for row in connection.execute(_holding(term))}
        found = ids if found is None else found & ids
    if found is None:
        found = set(connection.scalars(select(ITEM.c.id)))
    return sorted(found)


def entities_with(connection: Connection, query: Query) -> set[int]:
    """The ids of entities whose name, aliases or role hold every term."""
    found = select(ENTITY.c.id)
    for term in query.terms:
        holding = select(_ENTITIES.c.rowid).where(_matches(_ENTITIES, _match_words(term)))
        found = found.where(ENTITY.c.id.in_(holding))
    return set(connection.scalars(found))


def _holding(term: Term) -> CompoundSelect[int]:
    words = _match_words(term)
    passages = select(EVENT_EVIDENCE.c.event).join(_PASSAGES, _PASSAGES.c.rowid == EVENT_EVIDENCE.c.passage)
    entities = select(ITEM_ENTITY.c.item).join(_ENTITIES, _ENTITIES.c.rowid == ITEM_ENTITY.c.entity)
    titles: Select[int] = select(_ITEMS.c.rowid)
    return union(
        passages.where(_matches(_PASSAGES, words)),
        entities.where(_matches(_ENTITIES, words)),
        titles.where(_matches(_ITEMS, words)),
    )


def _matches(index: TableClause, words: str) -> ColumnElement[bool]:
    return index.c[index.name].op("MATCH", is_comparison=True)(bindparam(None, words))


def _match_words(term: Term) -> str:
    """FTS5's own form of a phrase: quoted, so that nothing in it is an operator."""
    quoted = '"' + term.words.replace('"', " ") + '"'
    return quoted if term.whole else quoted + "*"
