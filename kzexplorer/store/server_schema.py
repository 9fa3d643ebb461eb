"""The tables on a server: those of schema.py, with the indexes and conditions that the steps of a file make.

The steps in migrations/ make a file in memory, which is asked what it has: so both kinds of workspace have one source.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    Index,
    Inspector,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    insert,
    inspect,
    text,
)
from sqlalchemy.pool import StaticPool

from kzexplorer.domain.workspace_place import ServerAddress
from kzexplorer.errors import Problem
from kzexplorer.store import codes, meta, migrations
from kzexplorer.store.fulltext_server import add_tables
from kzexplorer.store.header import USER_VERSION
from kzexplorer.store.schema import Base
from kzexplorer.store.tables import META
from kzexplorer.translation import tr

_OFTEN_LOOKED_UP = (("mention", "passage"), ("run_document", "date_mention"))
"""Columns without an index in a file, which a server asks for each row that goes from the table they refer to."""
_REFUSE = """
CREATE FUNCTION never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%% rows are never changed', TG_TABLE_NAME USING ERRCODE = 'KZ001'; END $$
"""


def make(connection: Connection) -> None:
    """Make all tables in the empty database of the connection, inside the transaction of the caller."""
    tables().create_all(connection)
    connection.exec_driver_sql(_REFUSE)
    for name, table, verb in triggers():
        connection.exec_driver_sql(
            f"CREATE TRIGGER {name} BEFORE {verb} ON {table} EXECUTE FUNCTION never_changed()"
            if verb == "TRUNCATE"
            else f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION never_changed()"
        )
    facts = {meta.REVISION: "0", meta.DERIVED_KEY: codes.DERIVED_KEY, meta.SCHEMA_VERSION: str(USER_VERSION)}
    connection.execute(insert(META), [{"key": key, "value": value} for key, value in facts.items()])


def is_workspace(connection: Connection, place: ServerAddress) -> bool:
    """Whether the tables are there; False for an empty database.

    Raises Problem for the database of another program, and for one that cannot hold every character.
    """
    encoding = connection.scalar(text("SHOW server_encoding"))
    if encoding != "UTF8":
        raise Problem(
            tr("{place} keeps text as {encoding}, not as UTF-8.", place=place, encoding=encoding),
            tr("Make a database with the encoding UTF-8."),
        )
    there = set(inspect(connection).get_table_names())
    if there and not there.issuperset((META.name, "anchor", "passage_words")):
        raise Problem(
            tr("{place} is a database of another program.", place=place), tr("Name an empty one, or one of kzexplorer.")
        )
    return bool(there)


def require_version(connection: Connection, place: ServerAddress) -> None:
    """Raises Problem where another version of the program made the tables."""
    version = int(meta.read(connection, meta.SCHEMA_VERSION) or 0)
    if version > USER_VERSION:
        raise Problem(
            tr(
                "{place} was made by a newer kzexplorer (version {version}, this one knows {own}).",
                place=place,
                version=version,
                own=USER_VERSION,
            ),
            tr("Open it with the newer program."),
        )
    if version < USER_VERSION:
        raise Problem(
            tr(
                "{place} was made by an older kzexplorer (version {version}, this one needs {own}).",
                place=place,
                version=version,
                own=USER_VERSION,
            ),
            tr("Open it with that program, or import its documents into an empty database."),
        )


def triggers() -> Iterator[tuple[str, str, str]]:
    """Name, table and verb of each trigger that keeps rows from being changed; a server can also empty a table."""
    for name in migrations.TRIGGERS:
        table, _, verb = name.partition("_no_")
        yield name, table, verb.upper()
        if verb == "delete":
            yield f"{table}_no_truncate", table, "TRUNCATE"


@cache
def tables() -> MetaData:
    """All tables with their indexes and conditions, as PostgreSQL has them."""
    made = MetaData()
    for table in Base.metadata.sorted_tables:
        table.to_metadata(made)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as file:
        migrations.upgrade(file, Path(":memory:"))
        engine = create_engine("sqlite://", creator=lambda: file, poolclass=StaticPool)
        known = inspect(engine)
        for table in made.tables.values():
            _complete(table, known)
    add_tables(made)
    return made


def _complete(table: Table, known: Inspector) -> None:
    """Add what the table of a file has beside its columns, and take the wider types of a server."""
    for column in table.columns:
        if isinstance(column.type, Integer):
            column.type = BigInteger()
        elif isinstance(column.type, String):
            # Sorted by code point, as a file sorts.
            column.type = Text(collation="C")
    for reference in table.foreign_key_constraints:
        reference.deferrable, reference.initially = True, "DEFERRED"
    for unique in known.get_unique_constraints(table.name):
        table.append_constraint(UniqueConstraint(*unique["column_names"]))
    for check in known.get_check_constraints(table.name):
        words = _on_server(table, str(check["sqltext"]))
        if " IN (0, 1)" not in words:  # what a boolean is by itself
            table.append_constraint(CheckConstraint(words))
    _add_indexes(table, known)


def _add_indexes(table: Table, known: Inspector) -> None:
    for index in known.get_indexes(table.name):
        columns = [table.columns[name] for name in index["column_names"] if name is not None]
        where = index.get("dialect_options", {}).get("sqlite_where")
        Index(
            index["name"],
            *columns,
            unique=bool(index["unique"]),
            postgresql_where=None if where is None else text(_on_server(table, str(where))),
            postgresql_using=_method(columns),
        )
    for name, column in _OFTEN_LOOKED_UP:
        if name == table.name:
            Index(f"{name}_{column}", table.columns[column])


def _method(columns: list[Column[object]]) -> str:
    """Words can be longer than a sorted index takes, and are looked up whole."""
    return "hash" if len(columns) == 1 and isinstance(columns[0].type, Text) else "btree"


def _on_server(table: Table, words: str) -> str:
    """A condition in SQLite's words in those of PostgreSQL, which tells numbers from yes and no."""
    for column in table.columns:
        if isinstance(column.type, Boolean):
            words = re.sub(rf"\b{column.name} = 1\b", column.name, words)
    return re.sub(r"\bifnull\(([^()]*), 1\)", r"coalesce(\1, TRUE)", words).replace("ifnull(", "coalesce(")
