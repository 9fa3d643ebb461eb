"""Run what reports its progress step by step to its end."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.changes import at_once
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import Workspace, decided
from kzexplorer.store.decided import About, Setting
from kzexplorer.store.fault import Fault

finish = at_once
"""What an operation returns, without its progress."""


def faults(workspace: Workspace) -> list[Fault]:
    """What a check finds."""
    return finish(workspace.faults())


def judged(verdict: Verdict, events: Sequence[int]) -> list[Setting]:
    """What the writer is asked to decide so that these events have that verdict."""
    value = None if verdict is Verdict.TO_REVIEW else verdict.value
    return [Setting(About.EVENT, event, decided.VERDICT, value) for event in events]
