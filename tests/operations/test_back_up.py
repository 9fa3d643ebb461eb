"""A copy is whole and its owner's alone, whoever writes meanwhile; restoring one keeps what was there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kzexplorer.domain.verdict import Verdict
from kzexplorer.errors import Problem
from kzexplorer.operations.back_up import back_up, restore
from kzexplorer.operations.check_workspace import check_quickly
from kzexplorer.store import Workspace, backup, open_workspace
from tests.driving import faults, finish, judged
from tests.invented import TEXT, add_invented


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "made.kzx"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with open_workspace(path) as opened:
        add_invented(opened)
        yield opened


def names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if not each.name.startswith("made.kzx-"))


def test_that_a_copy_is_whole_and_closed_to_others(workspace: Workspace, path: Path) -> None:
    target = path.with_name("copy.kzx")
    assert finish(back_up(workspace, target)) == target
    assert target.stat().st_mode & 0o777 == 0o600
    with open_workspace(target) as copy:
        assert copy.reader.counts() == workspace.reader.counts()
        assert faults(copy) == []
    assert names(path) == ["copy.kzx", "made.kzx", "made.kzx.lock"]


def test_that_what_is_written_meanwhile_waits_for_nobody_and_is_not_half_copied(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PAGES", 4)
    steps = back_up(workspace, path.with_name("copy.kzx"))
    next(steps)
    workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    add_invented(workspace, TEXT + "More.")
    finish(steps)
    with open_workspace(path.with_name("copy.kzx")) as copy:
        assert faults(copy) == []
        assert copy.reader.counts().documents == 1
        assert copy.reader.event(1).verdict is Verdict.TO_REVIEW
    assert workspace.reader.counts().documents == 2


def test_that_a_stopped_copy_leaves_nothing(workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "_PAGES", 1)
    steps = back_up(workspace, path.with_name("copy.kzx"))
    next(steps)
    steps.close()
    assert names(path) == ["made.kzx", "made.kzx.lock"]
    assert faults(workspace) == []


def test_that_a_copy_never_takes_the_place_of_a_file(workspace: Workspace, path: Path) -> None:
    path.with_name("copy.kzx").write_text("a letter")
    with pytest.raises(Problem, match="is there already"):
        finish(back_up(workspace, path.with_name("copy.kzx")))
    assert path.with_name("copy.kzx").read_text() == "a letter"
    with pytest.raises(Problem, match="no such file or directory"):
        finish(back_up(workspace, path.parent / "absent" / "copy.kzx"))


def test_that_what_is_open_can_be_saved_after_its_file_was_deleted(workspace: Workspace, path: Path) -> None:
    path.unlink()
    finish(back_up(workspace, path.with_name("copy.kzx")))
    with open_workspace(path.with_name("copy.kzx")) as copy:
        assert copy.reader.counts().events == 4
        assert faults(copy) == []


def test_that_restoring_keeps_what_was_there(workspace: Workspace, path: Path) -> None:
    finish(back_up(workspace, path.with_name("copy.kzx")))
    workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    workspace.close()
    kept = finish(restore(path.with_name("copy.kzx"), path))
    assert kept == path.with_name("made.kzx.replaced-1")
    assert names(path) == ["copy.kzx", "made.kzx", "made.kzx.replaced-1"]
    for file, verdict in ((path, Verdict.TO_REVIEW), (kept, Verdict.ACCEPTED)):
        with open_workspace(file) as opened:
            assert opened.reader.event(1).verdict is verdict
            assert faults(opened) == []


def test_that_a_damaged_workspace_can_be_restored_and_is_kept_as_it_is(workspace: Workspace, path: Path) -> None:
    finish(back_up(workspace, path.with_name("copy.kzx")))
    workspace.close()
    path.write_bytes(b"broken")
    kept = finish(restore(path.with_name("copy.kzx"), path))
    assert kept is not None
    assert kept.read_bytes() == b"broken"
    with open_workspace(path) as opened:
        assert opened.reader.counts().events == 4


def test_that_a_copy_that_is_not_sound_restores_nothing(workspace: Workspace, path: Path) -> None:
    copy = path.with_name("copy.kzx")
    finish(back_up(workspace, copy))
    workspace.close()
    before = path.read_bytes()
    data = bytearray(copy.read_bytes())
    data[12_288:20_480] = bytes(8_192)
    copy.write_bytes(data)
    with pytest.raises(Problem, match="damaged"):
        finish(restore(copy, path))
    copy.write_text("a letter")
    with pytest.raises(Problem, match="not a kzexplorer workspace"):
        finish(restore(copy, path))
    assert path.read_bytes() == before
    assert names(path) == ["copy.kzx", "made.kzx"]


def test_that_a_file_is_checked_quickly_after_a_crash(workspace: Workspace, path: Path) -> None:
    assert finish(check_quickly(workspace)) is None
    workspace.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'mention_place'")
        connection.commit()
    with open_workspace(path) as opened:
        assert finish(check_quickly(opened)) is not None
