"""Run what reports its progress step by step to its end."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from kzexplorer.domain.changes import Progress
from kzexplorer.store import Workspace
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
