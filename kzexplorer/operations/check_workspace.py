"""Prove that a workspace is whole, without changing it: the database, the sources, every quote, every derived row."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from kzexplorer.domain.changes import Progress
from kzexplorer.store import Counts, Workspace
from kzexplorer.store.fault import Fault


@dataclass(frozen=True, slots=True)
class CheckReport:
    """How much was checked, what does not hold, and a sentence for what could not be checked, if any."""

    counts: Counts
    faults: tuple[Fault, ...]
    not_checked: str = ""

    @property
    def sound(self) -> bool:
        return not self.faults


def check_workspace(workspace: Workspace) -> Generator[Progress, None, CheckReport]:
    """Raises Problem where the file is too damaged to be read to its end."""
    faults = yield from workspace.faults()
    return CheckReport(workspace.reader.counts(), tuple(faults), workspace.not_checked())


def check_quickly(workspace: Workspace) -> Generator[Progress, None, str | None]:
    """What is wrong with the file, None where nothing is: for after a crash, beside other work (7 s for each GB).

    `workspace.was_interrupted` says whether there is a reason to. Raises Problem for a workspace on a server.
    """
    return (yield from workspace.quick_check())
