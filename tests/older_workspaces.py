"""Makes workspaces as older versions of the program kept them, out of ones of this version."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine, select, update

from kzexplorer.store.codes import KINDS, PRECISIONS, STATUSES, VERDICTS
from kzexplorer.store.digest import seal
from kzexplorer.store.migrations import STEPS, upgrade
from kzexplorer.store.schema import RunDocument

_DERIVED_KEY = " ".join(["1", *KINDS, *STATUSES, *VERDICTS, *PRECISIONS])
"""That of versions 1 and 2."""


def tables(connection: sqlite3.Connection) -> set[str]:
    """The names of its tables."""
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def _forget_dates(path: Path) -> None:
    """Version 4 keeps the date of a document beside the words that give it, and fingerprints it."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        columns = ("date_t0", "date_t1", "date_precision", "date_edtf", "date_vague", "date_reason")
        connection.execute(update(RunDocument).values(dict.fromkeys(columns)))
        for rendition in connection.scalars(select(RunDocument.rendition)).all():
            seal(connection, rendition)
    engine.dispose()


def as_version(path: Path, number: int) -> None:
    """Replace a closed workspace by the file that version `number` kept; what it had no place for is lost."""
    if number < 4:
        _forget_dates(path)
    older = path.with_name(f"{path.name}.older")
    with closing(sqlite3.connect(older, isolation_level=None)) as connection:
        upgrade(connection, older, STEPS[:number])
        connection.execute("ATTACH ? AS newer", (str(path),))
        connection.execute("DELETE FROM meta")
        plain = [name for name in tables(connection) if "_fts" not in name and not name.startswith("sqlite_")]
        if number < 5:
            connection.execute(
                "INSERT INTO main.decision SELECT id, action, target, field, old, new FROM newer.decision"
            )
            plain.remove("decision")
        for table in plain:
            columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}")
        connection.execute("INSERT INTO main.entity_fts (rowid, names) SELECT rowid, names FROM newer.entity_fts")
        connection.execute("DETACH newer")
        for index in ("passage_fts", "item_fts"):
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
        connection.execute("UPDATE meta SET value = ? WHERE key = 'derived_key'", (_DERIVED_KEY,))
        connection.execute("PRAGMA journal_mode = WAL")
    older.replace(path)
