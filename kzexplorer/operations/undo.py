"""Take back and bring back what was done, step by step, also after the program was closed."""

from __future__ import annotations

from collections.abc import Generator

from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.operations.steps import changes_of
from kzexplorer.store import Workspace
from kzexplorer.store.journal import Step

Doing = Generator[Progress, None, Changes | None]
"""Progress, and at the end what changed; None where there is nothing to take back or to bring back."""


def undo(workspace: Workspace) -> Doing:
    """Take back the last step."""
    return _changes("Undo", workspace.writer.undo())


def redo(workspace: Workspace) -> Doing:
    """Bring back the step taken back last."""
    return _changes("Redo", workspace.writer.redo())


def take_back(workspace: Workspace, action: int) -> Doing:
    """Take back one step that holds, or bring back one that does not. Raises Problem where a later one rests on it."""
    return _changes("Take back", workspace.writer.take_back(action))


def _changes(verb: str, doing: Generator[Progress, None, Step | None]) -> Doing:
    step = yield from doing
    if step is None:
        return None
    return changes_of(step, f"{verb}: {step.label[0].lower()}{step.label[1:]}")
