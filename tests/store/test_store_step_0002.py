"""A file of version 1 is copied and brought up to date; what version 2 added comes when documents are read again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kzexplorer.store import open_workspace
from kzexplorer.store.migrations import version_of
from tests.driving import faults
from tests.invented import findings, reading
from tests.older_workspaces import as_version, tables

ADDED = ("event_stance", "figure", "quote")


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The invented document as version 1 kept it."""
    path = tmp_path / "older.kzx"
    plain = findings()
    events = tuple(replace(event, stance=None, series=None, topics=()) for event in plain.events)
    plain = replace(plain, events=events, figures=(), quotes=())
    with open_workspace(path) as made:
        run = made.writer.begin_run("invented", "1")
        made.writer.add_document(run, reading(), plain, [None] * len(plain.entities), 7)
    as_version(path, 1)
    return path


def schema(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return tables(connection)


def test_that_an_older_file_is_copied_and_whole_afterwards(older: Path) -> None:
    with open_workspace(older) as opened:
        assert faults(opened) == []
        assert opened.reader.counts().events == 4
        assert opened.reader.event(1).figures == ()
        assert opened.reader.event(2).stance is None
    assert set(ADDED) <= schema(older)
    copy = older.with_name("older.kzx.version-1")
    assert not set(ADDED) & schema(copy)
    with closing(sqlite3.connect(copy)) as connection:
        assert version_of(connection) == 1


def test_that_reading_an_older_file_s_document_again_fills_what_is_new(older: Path) -> None:
    with open_workspace(older) as opened:
        run = opened.writer.begin_run("invented", "2")
        found = findings()
        opened.writer.replace_findings(run, 1, found, [None] * len(found.entities), 7)
        assert faults(opened) == []
        stance = opened.reader.event(2).stance
        assert stance is not None
        assert stance.topic_words == "thanked the queen"
        assert [figure.words for figure in opened.reader.event(4).figures] == ["two courts"]
