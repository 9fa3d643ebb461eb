"""Prove that a workspace is whole: what SQLite can tell, and that every stored quote is the text at its offsets.

However many documents and events there are, few of them are in memory at a time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager

from kzexplorer.domain.changes import Progress
from kzexplorer.store import damage, derived_integrity, fulltext_file, source_integrity
from kzexplorer.store.database import Database, FileDatabase
from kzexplorer.store.fault import Fault
from kzexplorer.store.header import APPLICATION_ID, USER_VERSION
from kzexplorer.store.schema import Base
from kzexplorer.store.server_integrity import server_faults
from kzexplorer.translation import tr

_INDEXES = ("passage_fts", "item_fts", "entity_fts")
_WRONG_INDEX = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)
_TABLES = {*Base.metadata.tables, *_INDEXES}
"""Without one of these, or where the file or its values make no sense, nothing more can be checked."""


def faults(database: Database) -> Generator[Progress, None, list[Fault]]:
    """Run all checks; a step for the file, then one for each portion of events, files and documents."""
    yield Progress(0, 1, tr("Checking the database"))
    if isinstance(database, FileDatabase):
        found = list(_file(database))
        if any(fault.check == "database" or (fault.check == "schema" and fault.where in _TABLES) for fault in found):
            return found
        odd = list(_values(database))
        if odd:
            return found + odd
        found += _indexes(database)
    else:
        found = [Fault(*words) for words in server_faults(database)]
        if found:
            return found
    with database.reading() as connection:
        steps = [*derived_integrity.steps(connection), *source_integrity.steps(connection)]
        for done, (words, check) in enumerate(steps):
            yield Progress(done, len(steps), words)
            found += check(connection)
    return found


def not_checked(database: Database) -> str:
    """A sentence for what cannot be checked where it is; empty where everything can."""
    if not isinstance(database, FileDatabase) or not database.unchanging:
        return ""
    return (
        "Whether the search index fits the texts was not checked, as that cannot be done on a read-only disk. "
        "Copy the workspace to a folder that you can write to, and check the copy."
    )


def _file(database: FileDatabase) -> Iterator[Fault]:
    """What SQLite itself finds, whose file it is, and whether tables, triggers and indexes are as they were made."""
    with database.outside_transactions() as connection:
        for (line,) in connection.execute("PRAGMA integrity_check(20)").fetchall():
            if line != "ok":
                yield Fault("database", database.path.name, line)
        for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
            yield Fault("foreign keys", f"{table} {row}", f"refers to a missing {parent}")
        yield from _version(connection)
        made, found = damage.made_schema(), damage.schema_of(connection)
        for name in sorted(made.keys() | found.keys()):
            if made.get(name) != found.get(name):
                yield Fault("schema", name, "is missing" if name not in found else "is not as the program made it")


def _values(database: FileDatabase) -> Iterator[Fault]:
    """Whether rows hold what no version of the program stores."""
    with database.outside_transactions() as connection:
        for table in damage.odd_tables(connection):
            yield Fault("values", table, "holds what this program never stores")


def _indexes(database: FileDatabase) -> Iterator[Fault]:
    """Whether the full text indexes hold what the tables do."""
    for name in _INDEXES:
        wrong = _wrong_index(database, name)
        if wrong is not None:
            yield Fault("full text", name, f"is not what the tables give ({wrong})")
    with database.reading() as connection:
        for entity in fulltext_file.stale_entities(connection):
            yield Fault("full text", f"entity {entity}", "is indexed with other names")


def _wrong_index(database: FileDatabase, name: str) -> str | None:
    """What SQLite says is wrong. Raises Problem where it could not look, as while another program writes.

    The question is put as a change, which changes nothing; so it cannot be put to a file on a read-only disk.
    """
    with database.outside_transactions() as connection, _allowing_changes(connection):
        try:
            connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            code = error.sqlite_errorcode & 0xFF
            if code == sqlite3.SQLITE_READONLY:
                return None
            if code not in _WRONG_INDEX:
                raise
            return f"{error.sqlite_errorname}: {error}"
    return None


@contextmanager
def _allowing_changes(connection: sqlite3.Connection) -> Iterator[None]:
    (refused,) = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = OFF")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA query_only = {refused}")


def _version(connection: sqlite3.Connection) -> Iterator[Fault]:
    for name, wanted in (("application_id", APPLICATION_ID), ("user_version", USER_VERSION)):
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != wanted:
            yield Fault("version", name, f"is {found}, not {wanted}")
