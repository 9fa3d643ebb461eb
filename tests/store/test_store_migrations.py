"""An older file is copied first and brought up to date step by step; a step that fails leaves nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kzexplorer.errors import Problem
from kzexplorer.store import migrations
from kzexplorer.store.migrations import upgrade, version_of


def first(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE note (words TEXT)")
    connection.execute("INSERT INTO note VALUES ('kept')")


def second(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE note ADD COLUMN colour TEXT")


def failing(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE note ADD COLUMN shape TEXT")
    connection.execute("SELECT * FROM absent")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "old.kzx"


@pytest.fixture
def older(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    monkeypatch.setattr("kzexplorer.store.header.USER_VERSION", 3)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        upgrade(connection, path, [first])
        yield connection


def test_that_missing_steps_run_once_and_in_order(older: sqlite3.Connection, path: Path) -> None:
    upgrade(older, path, [first, second])
    upgrade(older, path, [first, second])
    assert version_of(older) == 2
    assert older.execute("SELECT * FROM note").fetchall() == [("kept", None)]


def test_that_an_older_file_is_copied_first_and_a_new_one_is_not(older: sqlite3.Connection, path: Path) -> None:
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    upgrade(older, path, [first, second])
    with closing(sqlite3.connect(path.with_name("old.kzx.version-1"))) as copy:
        assert version_of(copy) == 1
        assert copy.execute("SELECT * FROM note").fetchall() == [("kept",)]


def test_that_a_step_that_fails_leaves_nothing_behind(older: sqlite3.Connection, path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        upgrade(older, path, [first, second, failing])
    assert version_of(older) == 2
    assert older.execute("SELECT * FROM note").fetchall() == [("kept", None)]


def test_that_a_file_that_cannot_be_copied_is_left_as_it_was(older: sqlite3.Connection, path: Path) -> None:
    path.with_name("old.kzx.version-1").mkdir()
    with pytest.raises(Problem, match="Could not copy"):
        upgrade(older, path, [first, second])
    assert version_of(older) == 1


def test_that_half_a_copy_is_taken_away(older: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(sqlite3.Connection):
        def execute(self, *arguments: Any) -> sqlite3.Cursor:
            raise sqlite3.OperationalError("database or disk is full")

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda name: connect(name, factory=Full))
    with pytest.raises(Problem, match="Could not copy"):
        upgrade(older, path, [first, second])
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_that_the_steps_lead_to_the_version_of_this_program() -> None:
    from kzexplorer.store.header import USER_VERSION

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        upgrade(connection, Path("new.kzx"))
        assert version_of(connection) == USER_VERSION == len(migrations.STEPS)
