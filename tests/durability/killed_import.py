"""Kill an import at random moments: `python -m tests.durability.killed_import [KILLS [FILES]]`.

What is killed is the command line with two worker processes, over the whole of its run: while it starts, makes or
brings up to date the workspace, reads, writes, and ends. Every other time the parent alone is killed, else all of its
processes at once. After each kill the workers end by themselves, nobody holds the workspace, it opens, `check` finds
nothing, every document in it is as an import that nobody killed makes it, and no other is there; at the end of each
round one more import completes. Then some files change, an older version of the file is put in its place, and the next
round reads new versions of documents. A harness that only ever killed before or after the work would prove nothing, so
it counts how many kills fell between the first and the last document.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.import_files import import_files
from kzexplorer.store import Mode, Reader, open_workspace
from tests.driving import faults, finish
from tests.durability.stories import change_some, write_mixed
from tests.older_workspaces import as_version

_FILES = 40
_PATIENCE = 20.0
"""Seconds in which workers without a parent have to be gone."""
Shape = tuple[str, int, int, tuple[tuple[int, int], ...]]
"""Of a document: the fingerprint of its text, how many passages and mentions it has, and where its events are told."""
Known = dict[str, Shape]
"""By the fingerprint of a document's bytes."""


@dataclass
class Tally:
    """What the kills did; `parent_alone` of them left the workers to themselves."""

    wanted: int
    kills: int = 0
    parent_alone: int = 0
    inside: int = 0
    finished: int = 0
    slowest_end: float = 0.0
    at: Counter[int] = field(default_factory=Counter)


@dataclass
class Round:
    """What an import that nobody kills makes of the files, and after how many seconds it ends."""

    wanted: Known
    seconds: float


def run(kills: int, n_files: int = _FILES, seed: int = 1) -> Tally:
    """Raises AssertionError with what did not hold."""
    chance = random.Random(seed)
    tally = Tally(kills)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files, path = folder / "files", folder / "workspace.kzx"
        write_mixed(files, n_files)
        first = _undisturbed(folder, files)
        change_some(files)
        changed = _undisturbed(folder, files)
        while tally.kills < kills:
            write_mixed(files, n_files)
            _one_round(path, files, {}, first, chance, tally)
            change_some(files)
            as_version(path, 3)
            _one_round(path, files, first.wanted, changed, chance, tally)
            for each in folder.glob("workspace.kzx*"):
                each.unlink()
    assert tally.inside >= kills // 8, f"only {tally.inside} of {kills} kills fell into the work"
    return tally


def _one_round(path: Path, files: Path, start: Known, end: Round, chance: random.Random, tally: Tally) -> None:
    """Kill until an import came to its end before its killer did, or there were kills enough; then let one complete."""
    known = start | end.wanted
    before = _documents(path, known)
    while tally.kills < tally.wanted:
        moment = chance.random()
        if not _killed(moment * end.seconds * 1.05, path, files, alone=tally.kills % 2 == 0, tally=tally):
            break
        tally.at[int(moment * 10)] += 1
        now = _documents(path, known)
        assert now >= before & end.wanted.keys(), "a document was lost"
        assert not start or len(now) == len(start), "a document is there in none of its versions, or in two"
        tally.inside += now != before and not now >= end.wanted.keys()
        before = now
    done = subprocess.run(_command(path, files), capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"a second import did not complete: {done.stderr[-2_000:]}"
    assert _documents(path, known) == end.wanted.keys(), "a second import left documents out, or earlier versions there"
    left = {each.name for each in path.parent.iterdir() if path.name in each.name}
    assert left <= {path.name, f"{path.name}.version-3"}, f"left beside the workspace: {sorted(left)}"
    tally.finished += 1


def _command(path: Path, files: Path) -> list[str]:
    return [sys.executable, "-m", "kzexplorer", "import", str(files), "--workspace", str(path), "--jobs", "2"]


def _undisturbed(folder: Path, files: Path) -> Round:
    """In this process, for what it makes; by the command line, for how long it takes."""
    with open_workspace(folder / "alone.kzx") as workspace:
        finish(import_files(workspace, [files], staff=in_this_thread()))
        assert faults(workspace) == []
        wanted = dict(_shapes(workspace.reader))
    (folder / "alone.kzx").unlink()
    began = time.monotonic()
    subprocess.run(_command(folder / "alone.kzx", files), capture_output=True, timeout=300, check=True)
    seconds = time.monotonic() - began
    (folder / "alone.kzx").unlink()
    return Round(wanted, seconds)


def _killed(seconds: float, path: Path, files: Path, *, alone: bool, tally: Tally) -> bool:
    """Whether the import was still at work by then."""
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(
            _command(path, files), stdout=subprocess.DEVNULL, stderr=said, start_new_session=True
        )
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired:
            with _counted(tally, alone=alone):
                if alone:
                    process.kill()
                else:
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                _wait_for_workers(process.pid, tally)
            said.seek(0)
            words = said.read()
            assert "Traceback" not in words, f"said after a kill: {words[-2_000:]}"
            return True
        said.seek(0)
        assert status == 0, f"an import failed by itself: {said.read()[-2_000:]}"
        return False


@contextmanager
def _counted(tally: Tally, *, alone: bool) -> Iterator[None]:
    yield
    tally.kills += 1
    tally.parent_alone += alone


def _wait_for_workers(group: int, tally: Tally) -> None:
    """Until no process of the group is left that is more than an entry in the system's list."""
    began = time.monotonic()
    while left := _alive(group):
        assert time.monotonic() - began < _PATIENCE, f"processes go on without their parent: {left}"
        time.sleep(0.02)
    tally.slowest_end = max(tally.slowest_end, time.monotonic() - began)


def _alive(group: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, its_group = stat.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(its_group) == group and state != "Z":
            found.append(int(stat.parent.name))
    return found


def _documents(path: Path, known: Known) -> set[str]:
    """The fingerprints of the documents that are there, all of them whole."""
    if not path.exists():
        return set()
    with open_workspace(path, create=False, mode=Mode.WRITE) as workspace:
        found = faults(workspace)
        assert not found, f"after a kill: {found[:5]}"
        there = dict(_shapes(workspace.reader))
    for fingerprint, shape in there.items():
        assert fingerprint in known, "a document is of no file of the import"
        assert shape == known[fingerprint], f"a document is not whole: {shape} is not {known[fingerprint]}"
    return set(there)


def _shapes(reader: Reader) -> Iterator[tuple[str, Shape]]:
    for number in reader.document_order():
        document = reader.document(number)
        text = sha256(document.text.encode()).hexdigest()
        places = tuple((each.span.start, each.span.end) for each in reader.event_spans(number))
        yield document.sha256, (text, len(reader.passages(number)), len(reader.mention_spans(number)), places)


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    began = time.monotonic()
    tally = run(kills, int(sys.argv[2]) if len(sys.argv) > 2 else _FILES)
    tenths = ", ".join(str(tally.at[each]) for each in range(10))
    sys.stdout.write(
        f"{tally.kills} kills ({tally.parent_alone} of the parent alone), {tally.inside} of them between the first and "
        f"the last document, {tenths} in the tenths of the run; workers gone after {tally.slowest_end:.1f} s at most; "
        f"{tally.finished} imports completed afterwards; nothing amiss ({time.monotonic() - began:.0f} s)\n"
    )


if __name__ == "__main__":
    main()
