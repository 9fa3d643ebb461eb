"""Say what holds: accept or reject events, or put them back to review; each call is one step of Undo."""

from __future__ import annotations

from collections.abc import Collection

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.verdict import Verdict
from kzexplorer.operations.steps import changes_of, counted
from kzexplorer.store import Workspace, decided
from kzexplorer.store.decided import About, Setting


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
    value = None if verdict is Verdict.TO_REVIEW else verdict.value
    settings = [Setting(About.EVENT, event, decided.VERDICT, value) for event in events]
    return changes_of(workspace.writer.decide(f"{verb} {counted(len(events), 'event')}", settings))
