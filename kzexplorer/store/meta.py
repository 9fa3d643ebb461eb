"""Facts about the workspace itself, a key and a value each, and the counter that every change raises."""

from __future__ import annotations

from sqlalchemy import Connection, Integer, String, bindparam, cast, literal_column, select, update

from kzexplorer.store.dialect import insert_or
from kzexplorer.store.prepared import Prepared
from kzexplorer.store.tables import META

REVISION = "revision"
NAME = "name"
DERIVED_KEY = "derived_key"
SCHEMA_VERSION = "schema_version"
"""The version of the tables on a server; a file has it in its header."""
JOURNAL = "journal"
"""The digest of all actions and decisions; absent where there are none."""
FIRST_DOCUMENTS = "first_documents"
"""WANTED until the documents of a first start are all in, then DONE; absent where none were asked for."""
WANTED, DONE = "wanted", "done"
_VALUE = Prepared(select(META.c.value).where(META.c.key == bindparam("key")))
_RAISE = Prepared(
    update(META)
    .where(META.c.key == literal_column(f"'{REVISION}'"))
    .values(value=cast(cast(META.c.value, Integer) + literal_column("1"), String))
    .returning(META.c.value)
)
KEYS = frozenset({REVISION, NAME, DERIVED_KEY, JOURNAL, FIRST_DOCUMENTS, SCHEMA_VERSION})


def read(connection: Connection, key: str) -> str | None:
    value: str | None = _VALUE.rows(connection, key=key).scalar()
    return value


def write(connection: Connection, key: str, value: str) -> None:
    statement = insert_or(connection, META).values(key=key, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=[META.c.key], set_={"value": value}))


def revision(connection: Connection) -> int:
    """The counter that every change raises."""
    return int(read(connection, REVISION) or 0)


def raise_revision(connection: Connection) -> int:
    """Returns the new one."""
    return int(_RAISE.rows(connection).scalar_one())
