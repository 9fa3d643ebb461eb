"""Kill operations at random moments: `python -m tests.durability.killed_operation [KILLS [SEED [EVENTS]]]`.

Each operation of `operation_stories.py` is run to its end once, which gives the states that it may leave: that before,
that after, and of one that works document by document those between documents. Then it is begun on a copy of the same
file again and again, in a process of its own that is killed at a random moment. After each kill the file opens, `check`
finds nothing, and every table is as in one of those states, the log included. A kill counts as one inside only where
the operation had begun and had not ended; a harness whose kills fell elsewhere would prove nothing, so most have to.
Every other kill falls near the end, where what was worked out is written.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from kzexplorer.store import Mode, open_workspace
from tests.contents import Contents, differences, timeless
from tests.driving import faults
from tests.durability.operation_stories import Story, stories

_BEGUN, _ENDED, _FAILED = b"b", b"e", b"f"
_PATIENCE = 120.0
_EVENTS = 2_500


@dataclass
class Tally:
    """What the kills did: `inside` fell between beginning and end of an operation; `left` counts the states after."""

    kills: int = 0
    inside: int = 0
    left: Counter[str] = field(default_factory=Counter)
    stories: Counter[str] = field(default_factory=Counter)
    in_the_log: int = 0


@dataclass(frozen=True)
class Scene:
    """A story with the file that it begins on, the states that it may leave, and how many seconds it takes."""

    story: Story
    file: Path
    states: tuple[Contents, ...]
    seconds: float


def run(kills: int, seed: int = 1, n_events: int = _EVENTS) -> Tally:
    """Raises AssertionError with what did not hold."""
    chance, tally = random.Random(seed), Tally()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        played = stories(folder, n_events)
        scenes = [_scene(story, folder) for story in chance.sample(played, min(kills, len(played)))]
        for number in range(kills):
            _kill(scenes[number % len(scenes)], folder / "killed.kzx", chance, tally)
    assert tally.inside >= kills // 2, f"only {tally.inside} of {kills} kills fell into an operation"
    return tally


def _scene(story: Story, folder: Path) -> Scene:
    """Run it to its end, once in this process for its states, once in another for its time."""
    path = Path(shutil.copy(story.file, folder / "undisturbed.kzx"))
    with open_workspace(path, mode=Mode.WRITE) as workspace:
        states = [timeless(workspace)]
        for _ in story.run(workspace):
            if story.by_document:
                states.append(timeless(workspace))
        states.append(timeless(workspace))
        assert faults(workspace) == []
    assert states[0] != states[-1], f"{story.name} changes nothing"
    shutil.copy(story.file, path)
    began, process, said = _begin(story, path)
    assert _said(said, _PATIENCE) == _ENDED, f"{story.name} did not end"
    seconds = time.monotonic() - began
    os.close(said)
    os.waitpid(process, 0)
    path.unlink()
    return Scene(story, story.file, tuple(states), seconds)


def _kill(scene: Scene, path: Path, chance: random.Random, tally: Tally) -> None:
    for each in path.parent.glob(f"{path.name}*"):
        each.unlink()
    shutil.copy(scene.file, path)
    _, process, said = _begin(scene.story, path)
    time.sleep(scene.seconds * (chance.random() if chance.random() < 0.5 else chance.uniform(0.7, 1.05)))
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    ended = _said(said, 0)
    os.close(said)
    assert ended != _FAILED, f"{scene.story.name} failed by itself"
    log = path.with_name(f"{path.name}-wal")
    in_the_log = log.exists() and log.stat().st_size > 0
    with open_workspace(path, create=False, mode=Mode.WRITE) as workspace:
        found = faults(workspace)
        assert not found, f"after a kill in {scene.story.name}: {found[:5]}"
        now = timeless(workspace)
    place = next((place for place, state in enumerate(scene.states) if state == now), None)
    if place is None:
        nearest = min((list(differences(state, now)) for state in scene.states), key=len)
        raise AssertionError("\n".join([f"{scene.story.name} left a state between:", *nearest[:20]]))
    tally.kills += 1
    if ended != _ENDED:
        tally.inside += 1
        tally.in_the_log += in_the_log
        tally.stories[scene.story.name] += 1
        last = scene.states[place] == scene.states[-1]
        tally.left["before" if place == 0 else "after" if last else "between documents"] += 1


def _begin(story: Story, path: Path) -> tuple[float, int, int]:
    """A process that opens the workspace, says so, runs the operation, and says that it ended; (since when, who, pipe).

    It is a copy of this one, which has all modules loaded: what is killed is the operation and not Python's start.
    """
    hears, says = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(hears)
        _play(story, path, says)
    os.close(says)
    assert _said(hears, _PATIENCE) == _BEGUN, f"{story.name} did not begin"
    return time.monotonic(), process, hears


def _play(story: Story, path: Path, says: int) -> None:
    """Never returns."""
    end = _FAILED
    try:
        with open_workspace(path, mode=Mode.WRITE) as workspace:
            workspace.reader.counts()
            os.write(says, _BEGUN)
            for _ in story.run(workspace):
                pass
            end = _ENDED
            os.write(says, end)
    finally:
        if end is _FAILED:
            traceback.print_exc()
            os.write(says, end)
        os._exit(0)


def _said(pipe: int, seconds: float) -> bytes:
    """The next letter, empty where none comes in time or ever."""
    ready, _, _ = select.select([pipe], [], [], seconds)
    return os.read(pipe, 1) if ready else b""


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    began = time.monotonic()
    tally = run(kills, seed, int(sys.argv[3]) if len(sys.argv) > 3 else _EVENTS)
    left = ", ".join(f"{count} {state}" for state, count in sorted(tally.left.items()))
    each = ", ".join(f"{name} {count}" for name, count in sorted(tally.stories.items()))
    sys.stdout.write(
        f"{tally.kills} kills, {tally.inside} of them inside an operation ({each}), which left the state {left}; "
        f"{tally.in_the_log} left something in the write-ahead log; nothing amiss ({time.monotonic() - began:.0f} s)\n"
    )


if __name__ == "__main__":
    main()
