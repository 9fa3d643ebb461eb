"""Take back and bring back what the analyst decided, step by step, also after the program was closed."""

from __future__ import annotations

from kzexplorer.domain.changes import Changes
from kzexplorer.store import Workspace
from kzexplorer.store.journal import Step


def undo(workspace: Workspace) -> Changes | None:
    """Take back the last step; None where there is none."""
    return _changes("Undo", workspace.writer.undo())


def redo(workspace: Workspace) -> Changes | None:
    """Bring back the step taken back last; None where there is none."""
    return _changes("Redo", workspace.writer.redo())


def _changes(verb: str, step: Step | None) -> Changes | None:
    if step is None:
        return None
    return Changes(f"{verb}: {step.label[0].lower()}{step.label[1:]}", events=step.events)
