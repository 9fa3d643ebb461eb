"""The full text indexes: fill them in the writer's transaction, and ask them for the events that hold some words.

What a file and a server do differently is in fulltext_file.py and fulltext_server.py.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol, cast

import numpy as np
from sqlalchemy import CompoundSelect, Connection, Select, select, union_all

from kzexplorer.search import Query, Words
from kzexplorer.store import fulltext_file
from kzexplorer.store.dialect import is_server
from kzexplorer.store.tables import ENTITY, EVENT_EVIDENCE, ITEM, ITEM_ENTITY
from kzexplorer.store.timeline_columns import Ids


class _Index(Protocol):
    """What either module offers; rows are told to be forgotten while they are still there.

    `..._with` gives the ids of what holds a term; `ids_of` fetches many of them in one go.
    """

    def add_passages(self, connection: Connection, texts: Sequence[tuple[int, str]]) -> None: ...

    def forget_passages(self, connection: Connection, rendition: int) -> None: ...

    def add_items(self, connection: Connection, ids: Collection[int]) -> None: ...

    def forget_items(self, connection: Connection, ids: Collection[int]) -> None: ...

    def rebuild_items(self, connection: Connection) -> None: ...

    def refresh_entities(self, connection: Connection, entities: Collection[int]) -> None: ...

    def passages_with(self, term: Words) -> Select[int]: ...

    def items_with(self, term: Words) -> Select[int]: ...

    def entities_with(self, term: Words) -> Select[int]: ...

    def ids_of(self, connection: Connection, rows: Select[int] | CompoundSelect[int]) -> Ids: ...


def of(connection: Connection) -> _Index:
    """How that workspace indexes its words."""
    if is_server(connection):
        from kzexplorer.store import fulltext_server

        return cast(_Index, fulltext_server)
    return cast(_Index, fulltext_file)


def events_with(connection: Connection, query: Query) -> Ids:
    """The ids of events that hold every term, each in their passages, title or names; ascending."""
    index = of(connection)
    found: Ids | None = None
    for term in query.terms:
        ids = cast(Ids, np.unique(index.ids_of(connection, _holding(index, term))))
        found = ids if found is None else cast(Ids, np.intersect1d(found, ids, assume_unique=True))
    return cast(Ids, np.sort(index.ids_of(connection, select(ITEM.c.id)))) if found is None else found


def entities_with(connection: Connection, query: Query) -> set[int]:
    """The ids of entities whose name, aliases or role hold every term."""
    found = select(ENTITY.c.id)
    for term in query.terms:
        found = found.where(ENTITY.c.id.in_(of(connection).entities_with(term)))
    return set(connection.scalars(found))


def _holding(index: _Index, term: Words) -> CompoundSelect[int]:
    return union_all(
        select(EVENT_EVIDENCE.c.event).where(EVENT_EVIDENCE.c.passage.in_(index.passages_with(term))),
        select(ITEM_ENTITY.c.item).where(ITEM_ENTITY.c.entity.in_(index.entities_with(term))),
        index.items_with(term),
    )
