"""Fill the disk at many points of whatever writes: `python -m tests.durability.full_disk`.

The disk is a small tmpfs where this may be mounted (root on Linux), else the file's own size is limited by SQLite. At
each point a Problem says it in words, the workspace is as it was before the step that failed, and `check` passes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from kzexplorer.domain.verdict import Verdict
from kzexplorer.errors import Problem
from kzexplorer.operations.back_up import back_up
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.import_files import import_files
from kzexplorer.store import Mode, Workspace, open_workspace
from tests.contents import Contents, timeless
from tests.driving import faults, finish, judged
from tests.durability.operation_stories import Story, stories
from tests.durability.stories import write_stories
from tests.older_workspaces import as_version

_SIZE = 24 << 20
_FILES = 12


@contextmanager
def small_disk(size: int = _SIZE) -> Iterator[Path]:
    """A disk of its own of that many bytes. Raises OSError where it may not be mounted."""
    with tempfile.TemporaryDirectory() as name:
        mounting = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "kzexplorer-test", name]
        if subprocess.run(mounting, capture_output=True, check=False).returncode:
            raise OSError("no small disk may be mounted here")
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", name], check=True, capture_output=True)


@contextmanager
def all_but(disk: Path, n_bytes: int) -> Iterator[None]:
    """Fill the disk up to so many bytes."""
    filler = disk / "filler"
    with filler.open("wb") as file:
        free = shutil.disk_usage(disk).free
        while free > n_bytes:
            file.write(bytes(min(free - n_bytes, 1 << 20)))
            file.flush()
            free = shutil.disk_usage(disk).free
    try:
        yield
    finally:
        filler.unlink()


def filled_at(points: list[int]) -> int:
    """Import with so many bytes left, for each of these; returns how many times the disk was full."""
    full = 0
    with tempfile.TemporaryDirectory() as name, small_disk() as disk:
        write_stories(Path(name), _FILES)
        for left in points:
            path = disk / "workspace.kzx"
            with open_workspace(path) as workspace:
                with all_but(disk, left):
                    full += _fails(lambda: finish(import_files(workspace, [Path(name)], staff=in_this_thread())), path)
                    _is_whole(workspace)
                _is_whole(workspace)
                finish(import_files(workspace, [Path(name)], staff=in_this_thread()))
                assert workspace.reader.counts().documents == _FILES
                full += _verdict(workspace, disk, path)
            full += _copy(path, disk)
            _clear(disk)
    return full


def filled_in_operations(points: list[int], n_events: int, names: Collection[str] = ()) -> int:
    """Do each of these, or all, with so many bytes left, for each of these; returns how many times the disk was full.

    Each leaves the state before or after it, or one between two documents.
    """
    full = 0
    with tempfile.TemporaryDirectory() as name, small_disk() as disk:
        for story in stories(Path(name), n_events):
            if names and story.name not in names:
                continue
            states = _states(story, Path(name) / "undisturbed.kzx")
            for left in points:
                full += _filled(story, disk, left, states)
                _clear(disk)
    return full


def _states(story: Story, path: Path) -> list[Contents]:
    """Those that an operation may leave."""
    shutil.copy(story.file, path)
    with open_workspace(path) as workspace:
        states = [timeless(workspace)]
        for _ in story.run(workspace):
            if story.by_document:
                states.append(timeless(workspace))
        return [*states, timeless(workspace)]


def _filled(story: Story, disk: Path, left: int, states: list[Contents]) -> int:
    path = Path(shutil.copy(story.file, disk / "workspace.kzx"))
    with open_workspace(path) as workspace:
        with all_but(disk, left):
            full = _fails(lambda: deque(story.run(workspace), 0), path)
            assert faults(workspace) == [], f"{story.name} on a full disk"
        assert timeless(workspace) in (states if full else states[-1:]), f"{story.name} left a state between"
    return full


def _verdict(workspace: Workspace, disk: Path, path: Path) -> int:
    event = int(workspace.reader.event_order()[0])
    with all_but(disk, 0):
        failed = _fails(lambda: workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [event])), path)
        verdict = workspace.reader.event(event).verdict
        assert (verdict is Verdict.TO_REVIEW) == bool(failed)
    return failed


def _copy(path: Path, disk: Path) -> int:
    copy = disk / "copy.kzx"
    with open_workspace(path, mode=Mode.READ) as workspace, all_but(disk, 100_000):
        failed = _fails(lambda: finish(back_up(workspace, copy)), copy)
    assert failed == 1
    assert not [each for each in disk.iterdir() if "copy" in each.name], "half a copy was left"
    as_version(path, 3)
    with all_but(disk, 50_000):
        failed += _fails(lambda: open_workspace(path).close(), path)
        assert sorted(each.name for each in disk.iterdir()) == ["filler", path.name]
    with open_workspace(path) as workspace:
        _is_whole(workspace)
    return failed


def _fails(work: Callable[[], object], path: Path) -> int:
    """1 where a Problem names the file, 0 where all went well."""
    try:
        work()
    except Problem as problem:
        if path.name not in problem.what or not problem.what.endswith("."):
            raise
        return 1
    return 0


def _is_whole(workspace: Workspace) -> None:
    found = faults(workspace)
    assert not found, f"on a full disk: {found[:5]}"
    for line in workspace.reader.documents():
        assert line.n_events > 0, f"{line.name} came in without its events"


def _clear(disk: Path) -> None:
    for each in disk.iterdir():
        each.unlink()


def main() -> None:
    points = [each * 40_000 for each in range(20)]
    full = filled_at(points)
    assert full >= 3 * len(points), f"the disk was full only {full} times"
    full += filled_in_operations([0, 20_000, 100_000, 300_000], 1_200)
    sys.stdout.write(f"{len(points)} points, {full} times told that the disk is full; every workspace whole\n")


if __name__ == "__main__":
    sys.exit(main() if os.name == "posix" else "needs a POSIX system")
