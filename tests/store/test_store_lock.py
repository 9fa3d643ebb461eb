"""One process changes a workspace at a time; others read it, and are told who has it and what to do."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kzexplorer.domain.verdict import Verdict
from kzexplorer.errors import Problem
from kzexplorer.store import Mode, Workspace, lock, open_workspace, workspace_file
from tests.driving import judged
from tests.invented import TEXT, add_invented

POSIX = pytest.mark.skipif(os.name != "posix", reason="locks and permissions of POSIX")
HOLD = """
from pathlib import Path
from kzexplorer.store import Mode, open_workspace
workspace = open_workspace(Path(sys.argv[1]), mode=Mode.WRITE)
print("open", flush=True)
sys.stdin.readline()
if sys.argv[2] == "close":
    workspace.close()
else:
    import os
    os._exit(9)
"""


@contextmanager
def held_elsewhere(path: Path, end: str = "close") -> Iterator[int]:
    """Another process has the workspace open for changes; gives its number."""
    command = [sys.executable, "-c", f"import sys\nsys.path[:0] = {sys.path!r}\n{HOLD}", str(path), end]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        yield other.pid
        other.stdin.close()
        other.wait(timeout=60)


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A workspace with one document that nobody has open."""
    path = tmp_path / "closed.kzx"
    with open_workspace(path) as workspace:
        add_invented(workspace)
    return path


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workspace_file, "WAITING_SECONDS", 0.1)


def names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def test_that_a_workspace_open_elsewhere_is_read_only_here_and_says_who_has_it(closed: Path) -> None:
    with held_elsewhere(closed) as process, open_workspace(closed) as workspace:
        assert workspace.read_only is not None
        assert workspace.read_only.what.startswith(f"{closed} is open for changes in another window or program")
        assert f"(process {process})" in workspace.read_only.what
        assert workspace.reader.counts().events == 4
        assert not workspace.keep_columns()
        with pytest.raises(Problem, match="open for changes"):
            workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    with open_workspace(closed) as workspace:
        assert workspace.read_only is None
        assert workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1])) is not None


def test_that_whoever_has_to_write_waits_and_then_says_who_has_it(closed: Path, impatient: None) -> None:
    with held_elsewhere(closed) as process, pytest.raises(Problem, match=f"process {process}"):
        open_workspace(closed, mode=Mode.WRITE)
    with open_workspace(closed, mode=Mode.WRITE) as workspace:
        assert workspace.read_only is None


def test_that_reading_needs_no_lock_and_leaves_no_file(closed: Path) -> None:
    with held_elsewhere(closed), open_workspace(closed, mode=Mode.READ) as workspace:
        assert workspace.reader.counts().events == 4
    with open_workspace(closed, mode=Mode.READ) as workspace:
        assert "closed.kzx.lock" not in names(closed)
        assert workspace.reader.counts().events == 4
        with pytest.raises(Problem, match="opened to be read"):
            workspace.writer.begin_run("invented", "1")
        with open_workspace(closed, mode=Mode.WRITE) as writing:
            add_invented(writing, TEXT + "More.")
        assert workspace.reader.counts().events == 8
    assert names(closed) == ["closed.kzx"]


def test_that_a_second_window_of_the_same_process_only_reads(closed: Path, impatient: None) -> None:
    with open_workspace(closed, owner="a window") as one:
        assert one.read_only is None
        for owner in (None, "another window"):
            with open_workspace(closed, owner=owner) as other:
                assert "open for changes in another window" in str(other.read_only)
                assert other.reader.counts().events == 4
        with pytest.raises(Problem, match="open for changes in another window"):
            open_workspace(closed, mode=Mode.WRITE)
    with open_workspace(closed) as workspace:
        assert workspace.read_only is None


def test_that_what_one_window_opens_again_shares_its_lock(closed: Path) -> None:
    window = object()
    with (
        open_workspace(closed, mode=Mode.WRITE, owner=window) as one,
        open_workspace(closed, mode=Mode.WRITE, owner=window) as other,
    ):
        one.close()
        one.close()
        assert "closed.kzx.lock" in names(closed)
        add_invented(other, TEXT + "More.")
    assert names(closed) == ["closed.kzx"]


def test_that_the_lock_of_a_process_that_died_is_free_and_tells_of_it(closed: Path) -> None:
    with held_elsewhere(closed, "die"):
        pass
    assert "closed.kzx.lock" in names(closed)
    with open_workspace(closed, mode=Mode.WRITE) as workspace:
        assert workspace.was_interrupted
        assert workspace.reader.counts().events == 4
    with open_workspace(closed) as workspace:
        assert not workspace.was_interrupted
    assert names(closed) == ["closed.kzx"]


def test_that_words_in_a_lock_that_nobody_can_read_are_left_out(closed: Path, tmp_path: Path) -> None:
    with held_elsewhere(closed):
        beside = tmp_path / "closed.kzx.lock"
        for words in (b"", b"\xff", b"[]", b'{"process": "x"}'):
            beside.write_bytes(words)
            with open_workspace(closed) as workspace:
                assert workspace.read_only is not None
                assert workspace.read_only.what.endswith("in another window or program.")
        beside.write_text(json.dumps({"process": 7, "computer": "elsewhere", "since": "never"}))
        with open_workspace(closed) as workspace:
            assert workspace.read_only is not None
            assert workspace.read_only.what.endswith("(process 7 on elsewhere).")


@POSIX
def test_that_a_disk_without_locks_is_read_only_and_says_so(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", refuse)
    with open_workspace(closed) as workspace:
        assert workspace.read_only is not None
        assert "cannot keep others from changing it" in workspace.read_only.what
        assert workspace.reader.counts().events == 4
    with pytest.raises(Problem, match="cannot keep others"):
        open_workspace(closed, mode=Mode.WRITE)


@POSIX
@pytest.mark.parametrize(("code", "words"), [(errno.ENOSPC, "the disk is full"), (errno.EIO, "input/output error")])
def test_that_a_lock_that_cannot_be_made_leaves_it_read_only(
    closed: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    make = os.open

    def refuse(path: Any, *rest: Any) -> int:
        if str(path).endswith(lock.SUFFIX):
            raise OSError(code, os.strerror(code))
        return make(path, *rest)

    monkeypatch.setattr("kzexplorer.store.lock.os.open", refuse)
    with open_workspace(closed) as workspace:
        assert workspace.read_only is not None
        assert words in workspace.read_only.what
        assert workspace.reader.counts().events == 4


def test_that_changes_do_not_go_into_a_file_that_nobody_will_find(filled: Workspace) -> None:
    path = Path(str(filled.path))
    path.rename(path.with_name("moved.kzx"))
    assert filled.reader.counts().events == 4
    with pytest.raises(Problem, match="was moved, deleted or replaced"):
        filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    assert not path.exists()
    path.with_name("moved.kzx").rename(path)
    assert filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1])) is not None


def test_that_a_file_put_in_its_place_is_never_mixed_with_it(filled: Workspace) -> None:
    path = Path(str(filled.path))
    with open_workspace(path.with_name("other.kzx")):
        pass
    path.with_name("other.kzx").replace(path)
    with pytest.raises(Problem, match="was moved, deleted or replaced"):
        filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    filled.close()
    with open_workspace(path) as other:
        assert other.reader.counts().documents == 0


def test_that_a_file_that_was_moved_while_it_was_open_takes_its_last_changes_along(filled: Workspace) -> None:
    path = Path(str(filled.path))
    path.rename(path.with_name("moved.kzx"))
    filled.close()
    with open_workspace(path.with_name("moved.kzx")) as moved:
        assert moved.reader.counts().events == 4


@POSIX
def test_that_nobody_but_the_owner_may_read_what_is_made(tmp_path: Path) -> None:
    usual = os.umask(0)
    try:
        path = tmp_path / "own.kzx"
        with open_workspace(path) as workspace:
            add_invented(workspace)
            beside = {each.name: each.stat().st_mode & 0o777 for each in tmp_path.iterdir()}
            assert beside == dict.fromkeys(["own.kzx", "own.kzx-wal", "own.kzx-shm", "own.kzx.lock"], 0o600)
    finally:
        os.umask(usual)
    path.chmod(0o644)
    with open_workspace(path):
        assert path.stat().st_mode & 0o777 == 0o600


@POSIX
def test_that_a_file_that_was_not_closed_is_not_half_read_where_nothing_can_be_written(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held_elsewhere(closed, "die"):
        connection = sqlite3.connect(closed)
        connection.execute("INSERT INTO run (extractor, version, started_at) VALUES ('invented', '1', '')")
        connection.commit()
        assert closed.with_name("closed.kzx-wal").stat().st_size
        monkeypatch.setattr(workspace_file, "_can_write", lambda path: False)
        with pytest.raises(Problem, match="was not closed properly"):
            open_workspace(closed)
        connection.close()


def test_that_what_an_older_program_made_is_brought_up_to_date_even_to_be_read(closed: Path, impatient: None) -> None:
    with sqlite3.connect(closed) as connection:
        connection.execute("UPDATE meta SET value = 'another' WHERE key = 'derived_key'")
    connection.close()
    with held_elsewhere(closed.with_name("other.kzx")), open_workspace(closed, mode=Mode.READ) as workspace:
        assert workspace.reader.counts().events == 4
