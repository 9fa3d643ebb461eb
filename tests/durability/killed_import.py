"""Kill an import at random moments: `python -m tests.durability.killed_import [KILLS [FILES]]`.

After each kill the workspace opens, `check` finds nothing, every document in it is whole, and files that were not
finished are not there; at the end one more import completes. A harness that only ever killed before or after the work
would prove nothing, so it counts how many kills fell between the first and the last document.

What is killed is a fork of this process, which has all imported already: so the kills fall into the work.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.import_files import import_files
from kzexplorer.store import Mode, open_workspace
from tests.driving import faults, finish
from tests.durability.stories import write_stories

_FILES = 24


@dataclass
class Tally:
    """What the kills did."""

    kills: int = 0
    inside: int = 0
    finished: int = 0
    documents: int = 0


def run(kills: int, n_files: int = _FILES, seed: int = 1) -> Tally:
    """Raises AssertionError with what did not hold."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = write_stories(folder / "files", n_files)
        known = {sha256(path.read_bytes()).hexdigest() for path in files}
        usual = _time_of_import(folder, files)
        number = 0
        while tally.kills < kills:
            number += 1
            path = folder / f"workspace-{number}.kzx"
            while tally.kills < kills:
                before = _documents(path, known) if path.exists() else 0
                if before == n_files:
                    break
                _kill_after(chance.uniform(0.0, 0.7) * usual, path, folder / "files", tally)
                tally.documents = _documents(path, known) if path.exists() else 0
                tally.inside += before < tally.documents < n_files
            if path.exists():
                _finish(path, folder / "files", known)
                tally.finished += 1
    assert tally.inside >= kills // 5, f"only {tally.inside} of {kills} kills fell into the work"
    return tally


def _import(path: Path, files: Path) -> None:
    with open_workspace(path, mode=Mode.WRITE) as workspace:
        finish(import_files(workspace, [files], staff=in_this_thread()))


def _time_of_import(folder: Path, files: list[Path]) -> float:
    _import(folder / "first.kzx", files[0].parent)
    began = time.monotonic()
    _import(folder / "second.kzx", files[0].parent)
    return time.monotonic() - began


def _kill_after(seconds: float, path: Path, files: Path, tally: Tally) -> None:
    child = os.fork()
    if child == 0:
        failed = 1
        try:
            _import(path, files)
            failed = 0
        finally:
            os._exit(failed)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "an import failed by itself"
    tally.kills += os.WIFSIGNALED(status)


def _documents(path: Path, known: set[str]) -> int:
    """How many documents are there, all of them whole."""
    with open_workspace(path, create=False) as workspace:
        found = faults(workspace)
        assert not found, f"after a kill: {found[:5]}"
        lines = workspace.reader.documents()
        for line in lines:
            document = workspace.reader.document(line.id)
            assert document.sha256 in known, f"{line.name} is no file of the import"
            assert line.n_events > 0, f"{line.name} came in without its events"
        return len(lines)


def _finish(path: Path, files: Path, known: set[str]) -> None:
    _import(path, files)
    assert _documents(path, known) == len(known), "a second import did not complete"
    left = sorted(each.name for each in path.parent.iterdir() if each.name.startswith((path.name, f".{path.name}")))
    assert left == [path.name], f"left beside the workspace: {left}"


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    began = time.monotonic()
    tally = run(kills, int(sys.argv[2]) if len(sys.argv) > 2 else _FILES)
    sys.stdout.write(
        f"{tally.kills} kills, {tally.inside} of them between the first and the last document; "
        f"{tally.finished} imports completed afterwards; nothing amiss ({time.monotonic() - began:.0f} s)\n"
    )


if __name__ == "__main__":
    main()
