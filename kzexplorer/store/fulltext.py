"""The full text indexes: fill them in the writer's transaction, and ask them what holds some words.

What a file and a server do differently is in fulltext_file.py and fulltext_server.py.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol, cast

from sqlalchemy import Connection

from kzexplorer.store import fulltext_file, spelling
from kzexplorer.store.dialect import is_server
from kzexplorer.store.sought import Sought
from kzexplorer.store.timeline_columns import Ids


class Index(Protocol):
    """What either module offers; rows are told to be forgotten while they are still there.

    `..._with` gives the ids of the passages, the titles of events and the names of entities that hold what is sought.
    """

    def add_passages(self, connection: Connection, texts: Sequence[tuple[int, str]]) -> None: ...

    def forget_passages(self, connection: Connection, rendition: int) -> None: ...

    def add_items(self, connection: Connection, ids: Collection[int]) -> None: ...

    def forget_items(self, connection: Connection, ids: Collection[int]) -> None: ...

    def rebuild_items(self, connection: Connection) -> None: ...

    def refresh_entities(self, connection: Connection, entities: Collection[int]) -> None: ...

    def rebuild_entities(self, connection: Connection) -> None: ...

    def passages_with(self, connection: Connection, asked: Sought) -> Ids: ...

    def items_with(self, connection: Connection, asked: Sought) -> Ids: ...

    def entities_with(self, connection: Connection, asked: Sought) -> Ids: ...

    def how_many(self, connection: Connection, asked: Sought, most: int) -> int: ...


def of(connection: Connection) -> Index:
    """How that workspace indexes its words."""
    if is_server(connection):
        from kzexplorer.store import fulltext_server

        return cast(Index, fulltext_server)
    return cast(Index, fulltext_file)


def add_passages(connection: Connection, texts: Sequence[tuple[int, str]]) -> None:
    """Index new passages, ids and words, and the spellings of names in them."""
    of(connection).add_passages(connection, texts)
    spelling.add(connection, (words for _, words in texts))


def forget_passages(connection: Connection, rendition: int) -> None:
    """Take the passages of a rendition out, while they are still there."""
    of(connection).forget_passages(connection, rendition)
    spelling.forget_passages(connection, rendition)
