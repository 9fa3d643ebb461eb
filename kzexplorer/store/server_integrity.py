"""What only a check of a workspace on a server looks at: its tables, the words in them, and the indexed words."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, inspect, text

from kzexplorer.store import damage, fulltext_server, meta
from kzexplorer.store.database import Database
from kzexplorer.store.header import USER_VERSION
from kzexplorer.store.server_schema import tables, triggers


def server_faults(database: Database) -> Iterator[tuple[str, str, str]]:
    """Which check found it, where, and what is wrong."""
    with database.reading() as connection:
        lacking = list(_lacking(connection))
        yield from lacking
        if lacking:
            return
        version = meta.read(connection, meta.SCHEMA_VERSION)
        if version != str(USER_VERSION):
            yield "version", meta.SCHEMA_VERSION, f"is {version}, not {USER_VERSION}"
        for table, column, words in damage.WORDS:
            known = [str(word) for word in words]
            odd = text(f'SELECT 1 FROM {table} WHERE "{column}" <> ALL (:known) LIMIT 1')
            if connection.scalar(odd, {"known": known}):
                yield "values", f"{table}.{column}", "holds what this program never stores"
        for indexed, texts in fulltext_server.INDEXED:
            for number in fulltext_server.stale(connection, indexed, texts):
                yield "full text", f"{indexed.name} {number}", "is not what the tables give"


def _lacking(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """Tables, columns, indexes and triggers that are no longer there."""
    known = inspect(connection)
    there = set(known.get_table_names())
    for table in tables().sorted_tables:
        if table.name not in there:
            yield "schema", table.name, "is missing"
            continue
        columns = {column["name"] for column in known.get_columns(table.name)}
        indexes = {index["name"] for index in known.get_indexes(table.name)}
        wanted = ({column.name for column in table.columns} - columns, {str(i.name) for i in table.indexes} - indexes)
        for name in sorted(set().union(*wanted)):
            yield "schema", f"{table.name}.{name}", "is missing"
    watching = text("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'")
    at_work = set(connection.scalars(watching))
    for name, _, _ in triggers():
        if name not in at_work:
            yield "schema", name, "is missing or switched off"
