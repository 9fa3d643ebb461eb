"""A file of version 2 is brought up to date as it is; topics and series come when its documents are read again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kzexplorer.domain.topic import Topic
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import open_workspace
from kzexplorer.store.migrations import version_of
from tests.driving import faults, judged
from tests.invented import findings, reading
from tests.older_workspaces import as_version, tables
from tests.store.reading_again import read_again

ADDED = {"derived", "document_tally", "entity_tally", "event_series", "event_topic", "item_change", "series"}


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The invented document as version 2 kept it, with one verdict."""
    path = tmp_path / "older.kzx"
    found = findings()
    found = replace(found, events=tuple(replace(event, series=None, topics=()) for event in found.events))
    with open_workspace(path) as made:
        run = made.writer.begin_run("invented", "1")
        made.writer.add_document(run, reading(), found, [None] * len(found.entities), 7)
        made.writer.decide("Reject event", judged(Verdict.REJECTED, [1]))
    as_version(path, 2)
    return path


def test_that_an_older_file_is_copied_and_whole_afterwards(older: Path) -> None:
    with closing(sqlite3.connect(older)) as connection:
        assert version_of(connection) == 2
        assert not ADDED & tables(connection)
    with open_workspace(older) as opened:
        assert faults(opened) == []
    with closing(sqlite3.connect(older)) as connection:
        assert tables(connection) >= ADDED
    with closing(sqlite3.connect(older.with_name("older.kzx.version-2"))) as connection:
        assert version_of(connection) == 2
        assert not ADDED & tables(connection)


def test_that_what_the_older_file_knows_needs_no_reading_again(older: Path) -> None:
    with open_workspace(older) as opened:
        counts = opened.reader.counts()
        assert (counts.documents, counts.events, counts.to_review, counts.entities) == (1, 4, 3, 3)
        events, places = opened.reader.event_places()
        assert list(zip(events.tolist(), places.tolist(), strict=True)) == [(1, 2), (3, 3)]
        lines = {line.id: (line.n_events, line.n_mentions) for line in opened.reader.entities()}
        assert lines == {1: (0, 2), 2: (0, 2), 3: (1, 1)}
        assert opened.reader.event(1).verdict is Verdict.REJECTED
        assert opened.reader.event(5).topics == ()
        assert not opened.reader.timeline().topics.any()


def test_that_reading_an_older_file_s_document_again_fills_topics_and_series(older: Path) -> None:
    with open_workspace(older) as opened:
        read_again(opened, findings())
        assert faults(opened) == []
        assert [told.topic for told in opened.reader.event(5).topics] == [Topic.LAW, Topic.EDUCATION]
        series = opened.reader.event(4).series
        assert series is not None
        assert (series.name, series.number) == ("letters of the courts", 1)
        assert opened.reader.event(1).verdict is Verdict.REJECTED
