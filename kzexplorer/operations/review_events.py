"""Say what holds: accept or reject events, or put them back to review; each call is one step of Undo."""

from __future__ import annotations

from collections.abc import Collection

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import Workspace


def accept(workspace: Workspace, ids: Collection[int]) -> Changes | None:
    """None where all of them are accepted already."""
    return _decide(workspace, "Accept", Verdict.ACCEPTED, ids)


def reject(workspace: Workspace, ids: Collection[int]) -> Changes | None:
    """None where all of them are rejected already."""
    return _decide(workspace, "Reject", Verdict.REJECTED, ids)


def reset(workspace: Workspace, ids: Collection[int]) -> Changes | None:
    """Put events back among those to review; None where all of them are there already."""
    return _decide(workspace, "Review again", Verdict.TO_REVIEW, ids)


def _decide(workspace: Workspace, verb: str, verdict: Verdict, ids: Collection[int]) -> Changes | None:
    events = sorted({int(event) for event in ids})
    label = f"{verb} event" if len(events) == 1 else f"{verb} {len(events)} events"
    step = workspace.writer.decide(label, verdict, events)
    return None if step is None else Changes(step.label, events=step.events)
