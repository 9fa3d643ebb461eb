"""The timeline's columns are what the rows give, whatever happened, from memory and from the file alike."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import zlib
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.event import Findings
from kzexplorer.domain.verdict import Verdict
from kzexplorer.errors import Problem
from kzexplorer.store import TimelineColumns, Workspace, open_workspace
from kzexplorer.store.columns import MOST_IMPORTANT, Columns, Flag
from kzexplorer.store.database import FileDatabase
from kzexplorer.store.held_columns import HeldColumns
from kzexplorer.store.held_columns import given as given_by_rows
from kzexplorer.timeline.events import Flag as TimelineFlag
from tests.driving import faults, finish, judged
from tests.invented import TEXT, add_invented, findings
from tests.store.reading_again import read_again, some

OUT_OF_THE_ROWS = "the columns were read from the rows"


def from_rows(workspace: Workspace) -> Columns:
    database = FileDatabase(workspace.path)
    with database.reading() as connection:
        columns = given_by_rows(connection)
    database.close()
    return columns


def held(workspace: Workspace) -> Columns:
    """From the memory of the workspace that is open."""
    return columns_of(workspace.reader.timeline(), workspace)


def reopened(workspace: Workspace) -> Columns:
    """As a program sees them that opens the file now."""
    with open_workspace(workspace.path) as again:
        return columns_of(again.reader.timeline(), again)


def columns_of(timeline: TimelineColumns, workspace: Workspace) -> Columns:
    with workspace.reader.held._database.reading() as connection:
        reader = workspace.reader.held
        return timeline.columns | reader.links(connection) | reader.evidence(connection)


def same(one: Columns, other: Columns) -> bool:
    return one.keys() == other.keys() and all(np.array_equal(one[name], other[name]) for name in one)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("columns") / "pattern.kzx"
    with open_workspace(path) as workspace:
        for number in range(3):
            add_invented(workspace, f"{TEXT}{number}" if number else TEXT)
    return path


STEPS = st.lists(
    st.tuples(st.sampled_from(list(Verdict)), st.sets(st.integers(0, 14), min_size=1, max_size=6))
    | st.builds(some, st.frozensets(st.integers(0, 4)), st.integers(0, 4), st.none(), st.just(3))
    | st.sampled_from(["undo", "redo", "add", "keep", "look", "reopen"]),
    max_size=14,
)


@settings(max_examples=30)
@given(steps=STEPS)
def test_that_columns_equal_the_rows_after_any_steps(pattern: Path, steps: list[object]) -> None:
    path = Path(shutil.copy(pattern, pattern.with_name("steps.kzx")))
    workspace = open_workspace(path)
    for number, step in enumerate(steps):
        if step == "keep":
            workspace.reader.held.keep(least=0)
        elif step == "look":
            workspace.reader.timeline()
        elif step == "add":
            add_invented(workspace, f"{TEXT} more {number}")
        elif step == "reopen":
            workspace.close()
            workspace = open_workspace(path)
        elif isinstance(step, Findings):
            read_again(workspace, step)
        elif isinstance(step, tuple):
            there = workspace.reader.event_order(details=True).tolist()
            workspace.writer.decide(
                "Decide", judged(step[0], [there[each % len(there)] for each in step[1]] if there else [])
            )
        else:
            finish(getattr(workspace.writer, str(step))())
    rows = from_rows(workspace)
    assert same(held(workspace), rows)
    assert same(reopened(workspace), rows)
    assert faults(workspace) == []
    workspace.close()


@pytest.fixture
def kept(filled: Workspace) -> Workspace:
    """Its columns are in the file."""
    assert filled.reader.held.keep(least=0)
    return filled


def test_that_columns_are_of_the_narrowest_types_and_cannot_be_written_to(filled: Workspace) -> None:
    columns = filled.reader.timeline()
    types = {name: column.dtype.str for name, column in columns.columns.items()}
    assert sum(np.dtype(each).itemsize for name, each in types.items() if len(getattr(columns, name)) == 3) == 27
    with pytest.raises(ValueError, match="read-only"):
        columns.verdict[0] = 2
    assert list(Flag) == list(TimelineFlag)
    assert [each.name for each in Flag] == [each.name for each in TimelineFlag]


def test_that_importance_grows_with_that_of_the_rows(filled: Workspace) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        stored = dict(connection.execute("SELECT id, importance FROM item"))
    columns = filled.reader.timeline()
    expected = [stored[event] / MOST_IMPORTANT * 65_535 for event in columns.id.tolist()]
    assert columns.importance.tolist() == pytest.approx(expected, abs=1)


def test_that_the_same_columns_come_until_something_changes(filled: Workspace) -> None:
    before = filled.reader.timeline()
    assert filled.reader.timeline() is before
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    after = filled.reader.timeline()
    assert after is not before
    assert after.earliest is before.earliest
    assert after.verdict.tolist() == [0, 1, 0]
    assert before.verdict.tolist() == [0, 0, 0]


def test_that_a_verdict_leaves_the_columns_in_the_file_as_they_were(kept: Workspace) -> None:
    with closing(sqlite3.connect(kept.path)) as connection:
        before = connection.execute("SELECT * FROM derived").fetchall()
        kept.writer.decide("Accept 2 events", judged(Verdict.ACCEPTED, [3, 5]))
        assert not kept.reader.held.keep(least=0)
        assert connection.execute("SELECT * FROM derived").fetchall() == before
    assert same(reopened(kept), from_rows(kept))


def test_that_opening_with_columns_in_the_file_reads_no_rows(kept: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object, **__: object) -> Columns:
        raise AssertionError(OUT_OF_THE_ROWS)

    rows = from_rows(kept)
    for name in ("read_events", "read_links", "read_evidence"):
        monkeypatch.setattr(f"kzexplorer.store.held_columns.{name}", read)
    assert same(reopened(kept), rows)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE derived SET data = x'010203' WHERE name = 'kind'",
        "UPDATE derived SET data = x'' WHERE name = 'verdict'",
        "UPDATE derived SET dtype = '<f8' WHERE name = 'earliest'",
        "UPDATE derived SET dtype = 'O' WHERE name = 'link_event'",
        "UPDATE derived SET revision = revision + 1 WHERE name = 'id'",
        "DELETE FROM derived WHERE name = 'flags'",
        "UPDATE derived SET checksum = 0 WHERE name = 'link_place'",
    ],
)
def test_that_damaged_columns_are_noticed_left_alone_and_made_again(kept: Workspace, change: str) -> None:
    rows = from_rows(kept)
    with closing(sqlite3.connect(kept.path)) as connection:
        connection.execute(change)
        connection.commit()
    assert [fault.check for fault in faults(kept)] == ["derived"]
    assert same(reopened(kept), rows)
    kept.close()  # as one alone may write
    with open_workspace(kept.path) as again:
        assert again.reader.held.keep(least=0)
        assert faults(again) == []


@pytest.mark.parametrize("name", ["kind", "verdict", "id", "earliest"])
def test_that_columns_forged_with_their_checksum_are_not_used(kept: Workspace, name: str) -> None:
    rows = from_rows(kept)
    with closing(sqlite3.connect(kept.path)) as connection, connection:
        (data,) = connection.execute("SELECT data FROM derived WHERE name = ?", (name,)).fetchone()
        numbers = np.arange(0, -len(data) // 4, -1, "<i4") if name in ("id", "earliest") else None
        forged = b"\xff" * len(data) if numbers is None else numbers.tobytes()
        change = "UPDATE derived SET data = ?, checksum = ? WHERE name = ?"
        connection.execute(change, (forged, zlib.crc32(forged), name))
    assert same(reopened(kept), rows)


def test_that_rows_whose_codes_name_nothing_are_called_damage(filled: Workspace) -> None:
    with closing(sqlite3.connect(filled.path)) as connection, connection:
        connection.execute("UPDATE item SET kind = 200")
    with open_workspace(filled.path) as again, pytest.raises(Problem, match="is damaged"):
        again.reader.timeline()


def test_that_columns_that_rows_do_not_give_are_told_by_the_check(kept: Workspace) -> None:
    with closing(sqlite3.connect(kept.path)) as connection:
        connection.execute("UPDATE item SET importance = 0.01 WHERE id = 1")
        connection.commit()
    assert "column importance" in {fault.where for fault in faults(kept)}


def test_that_a_file_in_use_elsewhere_does_without_columns_for_now(filled: Workspace) -> None:
    impatient = FileDatabase(filled.path, busy_seconds=0)
    columns = HeldColumns(impatient)
    with closing(sqlite3.connect(filled.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not columns.keep(least=0)
        other.execute("ROLLBACK")
    assert columns.keep(least=0)
    impatient.close()


KILLED = """
import os, sys
from pathlib import Path
from kzexplorer.store import column_cache, open_workspace
workspace = open_workspace(Path(sys.argv[1]))
forget = column_cache.delete
def die_at_the_last(table):
    if table.name == "item_change":
        os._exit(9)
    return forget(table)
column_cache.delete = die_at_the_last
workspace.reader.held.keep(least=0)
"""


def test_that_a_kill_while_columns_are_written_leaves_a_sound_file(filled: Workspace) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    filled.close()
    ran = subprocess.run([sys.executable, "-c", KILLED, str(filled.path)], timeout=60, check=False)
    assert ran.returncode == 9
    with open_workspace(filled.path) as again:
        assert faults(again) == []
        assert same(held(again), from_rows(again))
        assert again.reader.held.keep(least=0)
        assert same(reopened(again), from_rows(again))


def test_that_places_of_events_come_apart_from_who_takes_part(filled: Workspace) -> None:
    events, entities = filled.reader.event_places()
    assert list(zip(events.tolist(), entities.tolist(), strict=True)) == [(1, 2), (3, 3)]
    events, entities = filled.reader.event_entities()
    assert list(zip(events.tolist(), entities.tolist(), strict=True)) == [(1, 1), (1, 2), (2, 1), (3, 3)]


def test_that_an_event_knows_its_number_and_its_neighbours(filled: Workspace) -> None:
    order = filled.reader.event_order().tolist()
    for at, event in enumerate(order):
        standing = filled.reader.standing(event)
        assert (standing.number, standing.total) == (at + 1, len(order))
        assert standing.previous == (order[at - 1] if at else None)
        assert standing.following == (order[at + 1] if at + 1 < len(order) else None)
    assert filled.reader.standing(None).following == order[0]
    detail = filled.reader.standing(2)
    assert (detail.number, detail.previous, detail.following) == (None, 1, 3)
    with pytest.raises(KeyError):
        filled.reader.standing(99)


@given(accepted=st.sets(st.sampled_from([1, 3, 4, 5])))
@settings(max_examples=16)
def test_that_the_next_to_review_is_the_first_after_it_and_round_again(pattern: Path, accepted: set[int]) -> None:
    path = Path(shutil.copy(pattern, pattern.with_name("review.kzx")))
    with open_workspace(path) as workspace:
        workspace.writer.decide("Accept", judged(Verdict.ACCEPTED, sorted(accepted)))
        order = workspace.reader.event_order().tolist()
        for at, event in enumerate(order):
            ahead = [each for each in (*order[at + 1 :], *order[: at + 1]) if each not in accepted]
            assert workspace.reader.standing(event).to_review == ahead[0]


def test_that_findings_read_again_keep_their_columns(filled: Workspace) -> None:
    before = held(filled)
    read_again(filled, findings())
    assert same(held(filled), before)
