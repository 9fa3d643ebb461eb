"""The mapping that Python sees and the tables that the steps make are the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import Table

from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import Workspace
from kzexplorer.store.schema import Base
from tests.driving import judged

TYPES = {"INTEGER": "BIGINT BOOLEAN", "TEXT": "VARCHAR", "BLOB": "BLOB", "REAL": "DOUBLE FLOAT"}


@pytest.mark.parametrize("table", Base.metadata.sorted_tables, ids=lambda table: table.name)
def test_that_columns_keys_and_references_agree(workspace: Workspace, table: Table) -> None:
    with closing(sqlite3.connect(workspace.path)) as connection:
        columns = connection.execute(f"PRAGMA table_info({table.name})").fetchall()
        references = connection.execute(f"PRAGMA foreign_key_list({table.name})").fetchall()
    for (_, name, kind, required, _, key), column in zip(columns, table.columns, strict=True):
        assert name == column.name
        assert str(column.type) in TYPES[kind].split()
        assert bool(key) == column.primary_key
        assert bool(required or key) == (not column.nullable)
    stored = {(row[3], row[2]) for row in references}
    assert stored == {(key.parent.name, key.column.table.name) for key in table.foreign_keys}


def test_that_every_table_of_the_file_is_mapped_or_an_index_for_searches(workspace: Workspace) -> None:
    with closing(sqlite3.connect(workspace.path)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    mapped = {table.name for table in Base.metadata.sorted_tables}
    rest = {name for name in names - mapped if "_fts" not in name}
    assert mapped <= names
    assert rest == {"sqlite_sequence"}


@pytest.mark.parametrize("table", ["action", "decision"])
@pytest.mark.parametrize("change", ["UPDATE {} SET id = id + 1", "DELETE FROM {}"])
def test_that_decisions_are_only_ever_added(filled: Workspace, table: str, change: str) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    with (
        closing(sqlite3.connect(filled.path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="never changed"),
    ):
        connection.execute(change.format(table))


@pytest.mark.parametrize("change", ["UPDATE document SET name = 'x'", "UPDATE blob_object SET n_bytes = 0"])
def test_that_sources_never_change(filled: Workspace, change: str) -> None:
    with (
        closing(sqlite3.connect(filled.path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="never changed"),
    ):
        connection.execute(change)
