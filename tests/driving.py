"""Run what reports its progress step by step to its end."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TypeVar

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import Workspace, decided
from kzexplorer.store.decided import About, Setting
from kzexplorer.store.fault import Fault

T = TypeVar("T")


def finish(steps: Generator[Progress, None, T]) -> T:
    """What the operation returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def faults(workspace: Workspace) -> list[Fault]:
    """What a check finds."""
    return finish(workspace.faults())


def judged(verdict: Verdict, events: Sequence[int]) -> list[Setting]:
    """What the writer is asked to decide so that these events have that verdict."""
    value = None if verdict is Verdict.TO_REVIEW else verdict.value
    return [Setting(About.EVENT, event, decided.VERDICT, value) for event in events]
