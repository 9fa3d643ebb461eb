"""Prove that a workspace is whole, without changing it: the database, the sources, every quote, every derived row."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from kzexplorer.domain.changes import Progress
from kzexplorer.store import Counts, Workspace
from kzexplorer.store.integrity import Fault


@dataclass(frozen=True, slots=True)
class CheckReport:
    """How much was checked, and what does not hold."""

    counts: Counts
    faults: tuple[Fault, ...]

    @property
    def sound(self) -> bool:
        return not self.faults


def check_workspace(workspace: Workspace) -> Generator[Progress, None, CheckReport]:
    """Raises Problem where the file is too damaged to be read to its end."""
    faults = yield from workspace.faults()
    return CheckReport(workspace.reader.counts(), tuple(faults))
