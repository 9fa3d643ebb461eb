"""Run an import to its end, in this thread where no worker is called for, and keep all that it told."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kzexplorer.domain.changes import Changes
from kzexplorer.operations.executors import Staff, in_this_thread
from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.import_report import Fate, ImportProgress, ImportReport, ImportSettings, Outcome
from kzexplorer.operations.plan_import import ImportPlan
from kzexplorer.operations.workers import Workers
from kzexplorer.readers import RawFile
from kzexplorer.store import Workspace
from tests.operations import worker_jobs


@dataclass(frozen=True, slots=True)
class Told:
    """What an import said while it ran and at its end."""

    progress: tuple[ImportProgress, ...]
    report: ImportReport

    @property
    def outcomes(self) -> list[Outcome]:
        return [outcome for each in self.progress for outcome in each.outcomes]

    @property
    def changes(self) -> list[Changes]:
        return [each.changes for each in self.progress if each.changes is not None] + [self.report.changes]

    def names(self, fate: Fate) -> list[str]:
        return [Path(each.file).name for each in self.outcomes if each.fate is fate]

    def reasons(self, fate: Fate) -> dict[str, str]:
        return {Path(each.file).name: each.reason for each in self.outcomes if each.fate is fate}


def imported(
    workspace: Workspace, chosen: Sequence[Path] | ImportPlan, staff: Staff | None = None, **settings: Any
) -> Told:
    """In this thread unless somebody else is named."""
    steps = import_files(workspace, chosen, settings=ImportSettings(**settings), staff=staff or in_this_thread())
    progress: list[ImportProgress] = []
    while True:
        try:
            progress.append(next(steps))
        except StopIteration as end:
            return Told(tuple(progress), end.value)


class Hurt(Executor):
    """Real workers in which a file whose name begins with that of a job of `worker_jobs` does what that does."""

    def __init__(self, workers: Workers) -> None:
        self.workers = workers
        self.jobs: list[str] = []

    def submit(self, work: Any, /, *given: Any, **named: Any) -> Future[Any]:
        file = next((each for each in given if isinstance(each, RawFile)), None)
        name = "" if file is None else file.name.partition(".")[0]
        harm, _, of = name.partition("-")
        self.jobs.append(f"{work.__name__} {name}")
        if hasattr(worker_jobs, harm) and of in ("", work.__name__):
            return self.workers.submit(getattr(worker_jobs, harm))
        return self.workers.submit(work, *given, **named)
