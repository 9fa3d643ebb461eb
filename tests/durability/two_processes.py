"""Two processes write to and read one workspace: `python -m tests.durability.two_processes [SECONDS]`.

Each tries to open it for changes, decides on an event or adds a document, closes it, and reads in between. Every
change that was confirmed has to be there at the end, and nobody may have seen anything but a Problem in words.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kzexplorer.domain.verdict import Verdict
from kzexplorer.errors import Problem
from kzexplorer.store import Mode, Workspace, open_workspace
from tests.driving import faults, judged
from tests.invented import TEXT, add_invented


def run(seconds: float) -> dict[str, int]:
    """Raises AssertionError with what did not hold; returns counts."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "shared.kzx"
        with open_workspace(path) as workspace:
            add_invented(workspace)
        command = [sys.executable, "-m", "tests.durability.two_processes", "--work", str(path), str(seconds)]
        workers = [
            subprocess.Popen([*command, str(seed)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for seed in (1, 2)
        ]
        said = []
        for worker in workers:
            out, err = worker.communicate(timeout=seconds + 120)
            assert worker.returncode == 0, f"a process failed: {err[-2000:]}"
            said.append(json.loads(out))
        return _counted(path, said)


def _counted(path: Path, said: list[dict[str, int]]) -> dict[str, int]:
    both = {name: said[0][name] + said[1][name] for name in said[0]}
    with open_workspace(path) as workspace:
        assert workspace.reader.counts().documents == 1 + both["added"], "a document was lost"
        with workspace._database.reading() as connection:
            steps = dict(connection.exec_driver_sql("SELECT label, count(*) FROM action GROUP BY label").all())
        assert steps.pop("Decide") == both["decided"], "a decision was lost"
        assert sum(steps.values()) == 1 + both["added"], "a document came in without a step that Undo can take back"
        assert faults(workspace) == []
    for name in ("added", "decided", "read"):
        assert min(each[name] for each in said) > 0, f"one of the two never {name} anything"
    return both


def work(path: Path, seconds: float, seed: int) -> dict[str, int]:
    """What one of the processes does; only what was confirmed is counted."""
    chance = random.Random(seed)
    done = {"added": 0, "decided": 0, "read": 0, "refused": 0}
    until = time.monotonic() + seconds
    number = 0
    while time.monotonic() < until or not (done["added"] and done["decided"] and done["read"]):
        mode = chance.choice([Mode.WRITE, Mode.WRITE, Mode.IF_FREE, Mode.READ])
        try:
            with open_workspace(path, mode=mode) as workspace:
                for _ in range(chance.randrange(1, 6)):
                    number += 1
                    _one(workspace, chance, done, f"{TEXT}{seed}-{number}")
        except Problem as problem:
            if "locked" in str(problem):
                raise
            done["refused"] += 1
    return done


def _one(workspace: Workspace, chance: random.Random, done: dict[str, int], text: str) -> None:
    counts = workspace.reader.counts()
    assert counts.events == 4 * counts.documents
    done["read"] += 1
    if workspace.read_only is not None:
        return
    if chance.random() < 0.4:
        assert add_invented(workspace, text) is not None
        done["added"] += 1
    else:
        verdict = chance.choice([Verdict.ACCEPTED, Verdict.REJECTED, Verdict.TO_REVIEW])
        done["decided"] += workspace.writer.decide("Decide", judged(verdict, [chance.choice([1, 3, 4, 5])])) is not None


def main() -> None:
    if sys.argv[1:2] == ["--work"]:
        sys.stdout.write(json.dumps(work(Path(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]))))
        return
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    both = run(seconds)
    sys.stdout.write(
        f"{seconds:.0f} s, two processes: {both['added']} documents and {both['decided']} decisions confirmed, "
        f"all there; {both['read']} reads; {both['refused']} times refused in words\n"
    )


if __name__ == "__main__":
    main()
