"""Tests of files that are written as a whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from kzexplorer.errors import Problem
from kzexplorer.store import open_workspace
from kzexplorer.whole_file import replaced, written_whole


def test_that_what_is_given_up_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    path.write_text("old")
    with suppress(KeyboardInterrupt), replaced(path) as out:
        out.write(b"new")
        raise KeyboardInterrupt
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_link_keeps_leading_to_what_is_replaced(tmp_path: Path) -> None:
    path, link = tmp_path / "kept.txt", tmp_path / "link.txt"
    path.write_text("old")
    link.symlink_to(path)
    with replaced(link) as out:
        out.write(b"new")
    assert link.is_symlink()
    assert path.read_text() == "new"


def test_that_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    said = pytest.raises(Problem, match=r"Could not write .*kept.txt: no such file or directory")
    with said, written_whole(tmp_path / "none" / "kept.txt"):
        pytest.fail("there is nothing to write to")


def left_behind(target: Path, process: int, age: int) -> Path:
    draft = target.with_name(f".{target.name}.{process}.part")
    draft.write_bytes(b"half")
    changed = time.time() - age
    os.utime(draft, (changed, changed))
    return draft


def test_that_the_next_writing_removes_what_a_killed_process_left_and_nothing_else(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    target = tmp_path / "events [1].csv"
    gone = [left_behind(target, ended.pid, 3_600), left_behind(target, os.getpid(), 3_600)]
    stays = [left_behind(target, ended.pid + 10_000_000, 5), left_behind(target, os.getppid(), 3_600)]
    stays += [left_behind(tmp_path / "other.csv", ended.pid, 3_600), left_behind(target, 10**30, 3_600)]
    with replaced(target) as out:
        out.write(b"whole")
    assert not any(draft.exists() for draft in gone)
    assert all(draft.exists() for draft in stays)
    assert target.read_bytes() == b"whole"


@pytest.mark.parametrize("beside", ["", "-wal", "-shm", "-journal"])
def test_that_no_workspace_is_written_over(tmp_path: Path, beside: str) -> None:
    workspace = tmp_path / "work.kzx"
    with open_workspace(workspace):
        pass
    before, target = workspace.read_bytes(), tmp_path / f"work.kzx{beside}"
    (tmp_path / "link").symlink_to(target)
    for path in target, tmp_path / "link":
        with pytest.raises(Problem, match="a workspace lies there"), written_whole(path):
            pytest.fail("there is something in the way")
    assert workspace.read_bytes() == before


def test_that_a_pipe_keeps_its_place(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Problem, match="it is no file"), written_whole(tmp_path / "pipe"):
        pytest.fail("there is something in the way")
    assert (tmp_path / "pipe").is_fifo()


def test_that_who_comes_second_leaves_the_first_to_his_writing(tmp_path: Path) -> None:
    with written_whole(tmp_path / "events.csv") as first:
        first.write(b"first")
        with pytest.raises(Problem, match="file exists"), written_whole(tmp_path / "events.csv"):
            pytest.fail("there is somebody else")
    assert (tmp_path / "events.csv").read_bytes() == b"first"
    assert [each.name for each in tmp_path.iterdir()] == ["events.csv"]
