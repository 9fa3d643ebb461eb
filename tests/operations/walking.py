"""Take a workspace through random steps, and hold after each that nothing is derived wrongly and all can be undone."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from kzexplorer.errors import Problem
from kzexplorer.operations.undo import redo, take_back, undo
from kzexplorer.store import open_workspace
from tests.contents import Contents, contents, differences, rebuilt
from tests.driving import faults, finish
from tests.operations.every_operation import EVERY, Hand

Step = tuple[str, int]
"""The name of an operation, `undo`, `redo`, `take back` (which brings back what was) or `reopen`, and the seed of what
it is asked for."""
BESIDE = ("undo", "undo", "redo", "take back", "reopen")


class Walk:
    """`file` is copied; new documents are written beside it. Every method raises AssertionError with what differs."""

    def __init__(self, file: Path, folder: Path) -> None:
        self.folder = folder
        self.path = Path(shutil.copy(file, folder / "walk.kzx"))
        self.workspace = open_workspace(self.path)
        self.changed = self.refused = self.alone = 0
        self._first = self._standing()

    def close(self) -> None:
        self.workspace.close()

    def take(self, step: Step) -> None:
        """Do it, and look at what is derived; what is refused in words must change nothing."""
        name, seed = step
        if name == "reopen":
            self.workspace.close()
            self.workspace = open_workspace(self.path)
            return
        before = contents(self.workspace)
        try:
            self.changed += self._do(name, random.Random(seed)) is not None
        except Problem as problem:
            self.refused += 1
            same(before, contents(self.workspace), f"{name} was refused ({problem}), but changed")
        self.look(f"after {name}")

    def look(self, when: str) -> None:
        """`check` finds nothing, and made anew all that is derived is the same."""
        found = faults(self.workspace)
        assert not found, f"{when}: {found[:5]}"
        kept, anew = rebuilt(self.workspace)
        same(kept, anew, f"{when}, made anew, is not what was kept")

    def there_and_back(self, start: Contents, *, whole: bool) -> None:
        """Undo what was done since the start, or the `whole` of it down to an empty workspace, and bring that back."""
        end = contents(self.workspace)
        steps = 0
        while (whole or self._standing() != self._first) and finish(undo(self.workspace)) is not None:
            steps += 1
            if self._standing() == self._first:
                same(start, contents(self.workspace), "undone, it is not as it was")
        if whole:
            left = {name for name, rows in contents(self.workspace).items() if rows} - {"meta"}
            assert not left, f"undone all the way, something is left in {sorted(left)}"
            self.take(("reopen", 0))
        for _ in range(steps):
            assert finish(redo(self.workspace)) is not None, "what was undone could not be brought back"
        same(end, contents(self.workspace), "brought back, it is not as it was")

    def take_back_each(self, most: int, chance: random.Random) -> None:
        """Take back some of the steps that hold, each alone in a copy; counts in `alone` those not refused."""
        standing = self._standing()
        self.workspace.close()
        kept = Path(shutil.copy(self.path, self.path.with_name("kept.kzx")))
        for action in chance.sample(standing, min(most, len(standing))):
            shutil.copy(kept, self.path)
            self.workspace = open_workspace(self.path)
            self._take_back(action)
            self.workspace.close()

    def _do(self, name: str, chance: random.Random) -> object:
        if name == "undo":
            return finish(undo(self.workspace))
        if name == "redo":
            return finish(redo(self.workspace))
        if name == "take back":
            steps = [line.action for line in self.workspace.reader.history(1000)]
            return finish(take_back(self.workspace, chance.choice(steps)))
        return EVERY[name](Hand(self.workspace, self.folder, chance))

    def _standing(self) -> list[int]:
        return [line.action for line in self.workspace.reader.history(1000) if line.standing]

    def _take_back(self, action: int) -> None:
        before = contents(self.workspace)
        try:
            self.alone += finish(take_back(self.workspace, action)) is not None
        except Problem as problem:
            same(before, contents(self.workspace), f"taking back was refused ({problem}), but changed")
        self.look(f"after taking back action {action}")


def walk(file: Path, folder: Path, steps: Sequence[Step], most: int = 2) -> Walk:
    """Take all of these, undo and bring back everything, and take some back alone."""
    walk = Walk(file, folder)
    try:
        start = contents(walk.workspace)
        for step in steps:
            walk.take(step)
        walk.there_and_back(start, whole=True)
        walk.take_back_each(most, random.Random(len(steps)))
    finally:
        walk.close()
    return walk


def same(one: Contents, other: Contents, otherwise: str) -> None:
    if one != other:
        raise AssertionError("\n".join([f"{otherwise}:", *list(differences(one, other))[:30]]))


def pattern(path: Path, folder: Path) -> Path:
    """Write a small workspace: an invented document, and two that were imported and can be read again."""
    from tests.durability.stories import story
    from tests.invented import add_invented
    from tests.operations.importing import imported

    with open_workspace(path) as workspace:
        add_invented(workspace)
        for number in range(2):
            file = folder / f"report-{number}.txt"
            file.write_text(story(number, 2))
            imported(workspace, [file])
    return path
