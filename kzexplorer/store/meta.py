"""Facts about the workspace itself, a key and a value each, and the counter that every change raises."""

from __future__ import annotations

from sqlalchemy import Connection, Integer, String, cast, select, update
from sqlalchemy.dialects.sqlite import insert

from kzexplorer.store.schema import Meta

_TABLE = Meta.__table__
REVISION = "revision"
NAME = "name"
DERIVED_KEY = "derived_key"
JOURNAL = "journal"
"""The digest of all actions and decisions; absent where there are none."""
FIRST_DOCUMENTS = "first_documents"
"""WANTED until the documents of a first start are all in, then DONE; absent where none were asked for."""
WANTED, DONE = "wanted", "done"
KEYS = frozenset({REVISION, NAME, DERIVED_KEY, JOURNAL, FIRST_DOCUMENTS})


def read(connection: Connection, key: str) -> str | None:
    return connection.scalar(select(_TABLE.c.value).where(_TABLE.c.key == key))


def write(connection: Connection, key: str, value: str) -> None:
    statement = insert(Meta).values(key=key, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=[Meta.key], set_={"value": value}))


def raise_revision(connection: Connection) -> None:
    higher = cast(cast(Meta.value, Integer) + 1, String)
    connection.execute(update(Meta).where(Meta.key == REVISION).values(value=higher))
