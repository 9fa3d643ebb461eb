"""Full text in a file: three FTS5 tables, each folding case and accents.

`passage_fts` is over the passages, `item_fts` over the titles of events, `entity_fts` over the names, aliases and
roles of entities.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from sqlalchemy import (
    CompoundSelect,
    Connection,
    Select,
    TableClause,
    column,
    delete,
    func,
    insert,
    literal,
    literal_column,
    select,
    table,
)

from kzexplorer.search import Words
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import ALIAS, ENTITY, ITEM, PASSAGE
from kzexplorer.store.timeline_columns import Ids

_PASSAGES = table("passage_fts", column("passage_fts"), column("rowid"), column("text"))
_ITEMS = table("item_fts", column("item_fts"), column("rowid"), column("title"))
_ENTITIES = table("entity_fts", column("entity_fts"), column("rowid"), column("names"))
_ADD_PASSAGE = Prepared(insert(_PASSAGES), ["rowid", "text"])
_TITLES = select(ITEM.c.id, ITEM.c.title).where(among(ITEM.c.id))
_ADD_ITEMS = Prepared(insert(_ITEMS).from_select(["rowid", "title"], _TITLES))
_GONE = select(literal_column("'delete'"), ITEM.c.id, ITEM.c.title).where(among(ITEM.c.id))
_FORGET_ITEMS = Prepared(insert(_ITEMS).from_select(["item_fts", "rowid", "title"], _GONE))
_ALIASES = select(func.group_concat(ALIAS.c.name, " / ")).where(ALIAS.c.entity == ENTITY.c.id)
_NAMES = ENTITY.c.name + " / " + _ALIASES.scalar_subquery() + " / " + func.coalesce(ENTITY.c.role, "")
_FORGET_ENTITIES = Prepared(delete(_ENTITIES).where(among(_ENTITIES.c.rowid)))
_NAMED = select(ENTITY.c.id, _NAMES).where(among(ENTITY.c.id))
_ADD_ENTITIES = Prepared(insert(_ENTITIES).from_select(["rowid", "names"], _NAMED))


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


def stale_entities(connection: Connection) -> list[int]:
    """The entities whose names are not what is indexed; none unless the file was changed by hand."""
    indexed = select(ENTITY.c.id).join(_ENTITIES, _ENTITIES.c.rowid == ENTITY.c.id).where(_ENTITIES.c.names == _NAMES)
    return list(connection.scalars(select(ENTITY.c.id).where(ENTITY.c.id.not_in(indexed)).order_by(ENTITY.c.id)))


def passages_with(term: Words) -> Select[int]:
    return _with(_PASSAGES, term)


def items_with(term: Words) -> Select[int]:
    return _with(_ITEMS, term)


def entities_with(term: Words) -> Select[int]:
    return _with(_ENTITIES, term)


def ids_of(connection: Connection, rows: Select[int] | CompoundSelect[int]) -> Ids:
    """As one string of JSON: a row of its own for each id costs three times as much."""
    ids = rows.subquery()
    found: str = connection.execute(select(func.json_group_array(ids.c[0]))).scalar_one()
    return np.fromstring(found[1:-1], np.int64, sep=",")


def _with(index: TableClause, term: Words) -> Select[int]:
    """FTS5's own form of a phrase: quoted, so that nothing in it is an operator."""
    quoted = '"' + term.words.replace('"', " ") + '"'
    match = index.c[index.name].op("MATCH", is_comparison=True)
    found: Select[int] = select(index.c.rowid).where(match(literal(quoted if term.whole else quoted + "*")))
    return found
