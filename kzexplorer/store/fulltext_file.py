"""Full text in a file: three FTS5 tables, each folding case and accents.

`passage_fts` is over the passages, `item_fts` over the titles of events, `entity_fts` over the names, aliases and
roles of entities.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain, islice, product

import numpy as np
from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    TableClause,
    bindparam,
    column,
    delete,
    func,
    insert,
    literal,
    literal_column,
    select,
    table,
)

from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.sought import MOST_SPELLINGS, Sought
from kzexplorer.store.tables import ENTITY_ALIAS, ENTITY_ITEM, ITEM, PASSAGE
from kzexplorer.store.timeline_columns import Ids

_PASSAGES = table("passage_fts", column("passage_fts"), column("rowid"), column("text"))
_ITEMS = table("item_fts", column("item_fts"), column("rowid"), column("title"))
_ENTITIES = table("entity_fts", column("entity_fts"), column("rowid"), column("names"))
_ADD_PASSAGE = Prepared(insert(_PASSAGES), ["rowid", "text"])
_TITLES = select(ITEM.c.id, ITEM.c.title).where(among(ITEM.c.id))
_ADD_ITEMS = Prepared(insert(_ITEMS).from_select(["rowid", "title"], _TITLES))
_GONE = select(literal_column("'delete'"), ITEM.c.id, ITEM.c.title).where(among(ITEM.c.id))
_FORGET_ITEMS = Prepared(insert(_ITEMS).from_select(["item_fts", "rowid", "title"], _GONE))
_ALIASES = select(func.group_concat(ENTITY_ALIAS.c.name, " / ")).where(ENTITY_ALIAS.c.entity == ENTITY_ITEM.c.entity)
_NAMES = (
    ENTITY_ITEM.c.name
    + " / "
    + func.coalesce(_ALIASES.scalar_subquery(), "")
    + " / "
    + func.coalesce(ENTITY_ITEM.c.role, "")
)
_FORGET_ENTITIES = Prepared(delete(_ENTITIES).where(among(_ENTITIES.c.rowid)))
_NAMED = select(ENTITY_ITEM.c.entity, _NAMES).where(among(ENTITY_ITEM.c.entity))
_ADD_ENTITIES = Prepared(insert(_ENTITIES).from_select(["rowid", "names"], _NAMED))


def _matching(index: TableClause) -> ColumnElement[bool]:
    return index.c[index.name].op("MATCH", is_comparison=True)(bindparam("words"))


def _counting(index: TableClause) -> Prepared:
    first = select(index.c.rowid).where(_matching(index)).limit(bindparam("most", type_=Integer))
    return Prepared(select(func.count()).select_from(first.subquery()))


_FOUND = {
    each: Prepared(select(func.json_group_array(each.c.rowid)).where(_matching(each)))
    for each in (_PASSAGES, _ITEMS, _ENTITIES)
}
_COUNTS = {each: _counting(each) for each in (_PASSAGES, _ITEMS)}


def add_passages(connection: Connection, texts: Sequence[tuple[int, str]]) -> None:
    _ADD_PASSAGE.change(connection, [{"rowid": number, "text": words} for number, words in texts])


def forget_passages(connection: Connection, rendition: int) -> None:
    """The index keeps no copy of the text, so it has to be told what goes."""
    rows = select(literal("delete"), PASSAGE.c.id, PASSAGE.c.text).where(PASSAGE.c.rendition == rendition)
    connection.execute(insert(_PASSAGES).from_select(["passage_fts", "rowid", "text"], rows))


def add_items(connection: Connection, ids: Collection[int]) -> None:
    _ADD_ITEMS.rows(connection, ids)


def forget_items(connection: Connection, ids: Collection[int]) -> None:
    _FORGET_ITEMS.rows(connection, ids)


def rebuild_items(connection: Connection) -> None:
    connection.execute(insert(_ITEMS).values(item_fts="rebuild"))


def refresh_entities(connection: Connection, entities: Collection[int]) -> None:
    ids = sorted(entities)
    _FORGET_ENTITIES.rows(connection, ids)
    _ADD_ENTITIES.rows(connection, ids)


def rebuild_entities(connection: Connection) -> None:
    connection.execute(delete(_ENTITIES))
    connection.execute(insert(_ENTITIES).from_select(["rowid", "names"], select(ENTITY_ITEM.c.entity, _NAMES)))


def stale_entities(connection: Connection) -> list[int]:
    """The entities whose names are not what is indexed; none unless the file was changed by hand."""
    entity = ENTITY_ITEM.c.entity
    indexed = select(entity).join(_ENTITIES, _ENTITIES.c.rowid == entity).where(_ENTITIES.c.names == _NAMES)
    return list(connection.scalars(select(entity).where(entity.not_in(indexed)).order_by(entity)))


def passages_with(connection: Connection, asked: Sought) -> Ids:
    return _with(connection, _PASSAGES, asked)


def items_with(connection: Connection, asked: Sought) -> Ids:
    return _with(connection, _ITEMS, asked)


def entities_with(connection: Connection, asked: Sought) -> Ids:
    return _with(connection, _ENTITIES, asked)


def how_many(connection: Connection, asked: Sought, most: int) -> int:
    """The passages and titles that hold it, counted no further than `most` each."""
    words = _expression(asked)
    return sum(each.rows(connection, words=words, most=most).scalar_one() for each in _COUNTS.values())


def _with(connection: Connection, index: TableClause, asked: Sought) -> Ids:
    """As one string of JSON: a row of its own for each id costs three times as much."""
    found: str = _FOUND[index].rows(connection, words=_expression(asked)).scalar_one()
    return np.fromstring(found[1:-1], np.int64, sep=",")


def _expression(asked: Sought) -> str:
    """In FTS5's own words, each phrase quoted, so that nothing in it is an operator."""
    ways = ([_quoted(way, whole=phrase.whole) for way in phrase.ways()] for phrase in asked.phrases)
    if asked.distance is None:
        return " OR ".join(chain.from_iterable(ways))
    together = islice(product(*ways), MOST_SPELLINGS)
    return " OR ".join(f"NEAR({' '.join(each)}, {asked.distance})" for each in together)


def _quoted(words: str, *, whole: bool) -> str:
    plain = words.replace('"', " ")
    return f'"{plain}"' if whole else f'"{plain}"*'
