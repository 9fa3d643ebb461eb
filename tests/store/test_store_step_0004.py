"""A file of version 3 is brought up to date as it is: sources, decisions and dates stay, and new versions can come."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import open_workspace
from kzexplorer.store.migrations import version_of
from tests.driving import faults, judged
from tests.invented import TEXT, add_invented, findings, reading
from tests.older_workspaces import as_version, tables

ADDED = {"page", "source"}


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Two documents as version 3 kept them, with a verdict."""
    path = tmp_path / "older.kzx"
    with open_workspace(path) as made:
        add_invented(made)
        add_invented(made, TEXT + "More.", "more.txt")
        made.writer.decide("Reject event", judged(Verdict.REJECTED, [1]))
    as_version(path, 3)
    return path


def test_that_an_older_file_is_copied_and_whole_afterwards(older: Path) -> None:
    with closing(sqlite3.connect(older)) as connection:
        assert version_of(connection) == 3
        assert not ADDED & tables(connection)
        before = connection.execute("SELECT * FROM document").fetchall()
    with open_workspace(older) as opened:
        assert faults(opened) == []
    with closing(sqlite3.connect(older)) as connection:
        assert tables(connection) >= ADDED
        assert [row[:-1] for row in connection.execute("SELECT * FROM document")] == before
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with closing(sqlite3.connect(older.with_name("older.kzx.version-3"))) as connection:
        assert version_of(connection) == 3


def test_that_the_date_that_stands_in_the_text_is_known_without_reading_again(older: Path) -> None:
    with open_workspace(older) as opened:
        line = opened.reader.document_line(1)
        assert line.document_date is not None
        assert (line.document_date.edtf, line.date_reason) == ("1998-03-03", "All is said.")


def test_that_documents_still_never_change_and_ids_are_never_used_again(older: Path) -> None:
    with open_workspace(older) as opened:
        found = findings()
        run = opened.writer.begin_run("invented", "2")
        new = opened.writer.add_document(run, reading(TEXT[:-1] + " "), found, [None] * 3, 1, replaces=1)
        assert new is not None
        assert new.document == 3
        assert faults(opened) == []
    with closing(sqlite3.connect(older)) as connection, pytest.raises(sqlite3.IntegrityError, match="never changed"):
        connection.execute("UPDATE document SET name = 'x'")
