"""Say what holds: accept or reject events, or put them back to review; each call is one step of Undo."""

from __future__ import annotations

from collections.abc import Collection, Generator

from kzexplorer.domain.changes import Changes, Progress, at_once
from kzexplorer.domain.verdict import Verdict
from kzexplorer.operations.steps import changes_of, counted
from kzexplorer.store import Workspace, decided
from kzexplorer.store.decided import About, Setting

_VERBS = {Verdict.ACCEPTED: "Accept", Verdict.REJECTED: "Reject", Verdict.TO_REVIEW: "Review again"}


def accept(workspace: Workspace, ids: Collection[int]) -> Changes | None:
    """None where all of them are accepted already."""
    return at_once(judge_many(workspace, Verdict.ACCEPTED, ids))


def reject(workspace: Workspace, ids: Collection[int]) -> Changes | None:
    """None where all of them are rejected already."""
    return at_once(judge_many(workspace, Verdict.REJECTED, ids))


def reset(workspace: Workspace, ids: Collection[int]) -> Changes | None:
    """Put events back among those to review; None where all of them are there already."""
    return at_once(judge_many(workspace, Verdict.TO_REVIEW, ids))


def judge_many(
    workspace: Workspace, verdict: Verdict, ids: Collection[int]
) -> Generator[Progress, None, Changes | None]:
    """Give any number of events a verdict as one step, with progress; None where all of them have it already."""
    events = sorted({int(event) for event in ids})
    value = None if verdict is Verdict.TO_REVIEW else verdict.value
    settings = [Setting(About.EVENT, event, decided.VERDICT, value) for event in events]
    label = f"{_VERBS[verdict]} {counted(len(events), 'event')}"
    return changes_of((yield from workspace.writer.decide_many(label, settings)))
