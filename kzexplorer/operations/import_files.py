"""Add files and folders to a workspace: read, extract, store; one transaction a document."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import BrokenExecutor, Future
from dataclasses import dataclass, field
from pathlib import Path

from kzexplorer import __version__
from kzexplorer.domain.changes import Changes
from kzexplorer.domain.document import Reading
from kzexplorer.domain.event import Findings
from kzexplorer.errors import Problem
from kzexplorer.operations.extraction_jobs import executor, installed_pipeline, timed_extract
from kzexplorer.operations.import_report import Fate, ImportProgress, ImportReport, ImportSettings, Outcome
from kzexplorer.operations.link_entities import link
from kzexplorer.operations.plan_import import ImportPlan
from kzexplorer.readers import Skipped, file_name, files_in, load, read
from kzexplorer.store import Workspace
from kzexplorer.store.writer import Added


@dataclass(frozen=True, slots=True)
class _Pending:
    """A file that was read and whose extraction is under way."""

    path: Path
    reading: Reading
    found: Future[tuple[Findings, int]]


def import_files(
    workspace: Workspace,
    chosen: Sequence[Path] | ImportPlan,
    *,
    settings: ImportSettings = ImportSettings(),  # noqa: B008 - frozen
) -> Generator[ImportProgress, None, ImportReport]:
    """Add the files, and those in the folders, or what a plan names; a file whose bytes are there already is skipped.

    A file that cannot be read is refused in the report and does not stop the others; a Problem of the workspace
    (disk full, in use) stops the import, and what was added before stays.
    """
    installed_pipeline(settings.spacy)
    if isinstance(chosen, ImportPlan):
        chosen = [each.path for each in chosen.files if each.fate in (Fate.NEW, Fate.CHANGED)]
    files, skipped, refused = files_in(chosen)
    storing = _Storing(workspace)
    for path, problem in refused:
        storing.refuse(path, problem)
    for each in skipped:
        storing.skip(each)
    pending: deque[_Pending] = deque()
    ahead = 0
    workers = executor(1)
    try:
        for done, path in enumerate(files):
            yield storing.progress(done, len(files), f"Reading {file_name(Path(path.name))}")
            reading = storing.read(path)
            if reading is not None:
                pending.append(_Pending(path, reading, workers.submit(timed_extract, reading.document, settings.spacy)))
            while len(pending) > ahead:
                storing.store(pending.popleft())
        while pending:
            storing.store(pending.popleft())
    except BrokenExecutor as error:
        raise Problem("Reading stopped: one of its processes ended.", "Try again with --jobs 1.", str(error)) from error
    finally:
        workers.shutdown(cancel_futures=True)
    yield storing.progress(len(files), len(files), "Finishing")
    return storing.finish()


@dataclass(slots=True)
class _Storing:
    """Fills the workspace and the report, file by file."""

    workspace: Workspace
    outcomes: list[Outcome] = field(default_factory=list)
    refused: list[Outcome] = field(default_factory=list)
    added: list[Added] = field(default_factory=list)
    n_read: int = 0
    n_skipped: int = 0
    n_events: int = 0
    run: int | None = None

    def progress(self, done: int, total: int, words: str) -> ImportProgress:
        outcomes = tuple(self.outcomes)
        self.outcomes.clear()
        return ImportProgress(done, total, words, n_events=self.n_events, outcomes=outcomes)

    def refuse(self, path: Path, problem: Problem) -> None:
        outcome = Outcome(file_name(path), str(path), Fate.REFUSED, problem.what, problem.next_step)
        self.outcomes.append(outcome)
        self.refused.append(outcome)

    def skip(self, skipped: Skipped) -> None:
        self.n_skipped += 1
        self.outcomes.append(Outcome(file_name(skipped.path), str(skipped.path), Fate.SKIPPED, skipped.reason))

    def read(self, path: Path) -> Reading | None:
        """None where the report says why not."""
        try:
            reading = read(load(path))
            assert reading is not None
        except Problem as problem:
            self.refuse(path, problem)
            return None
        return None if self._is_known(path, reading) else reading

    def store(self, pending: _Pending) -> None:
        findings, ms = pending.found.result()
        if self.run is None:
            self.run = self.workspace.writer.begin_run("kzexplorer", __version__)
        joins = link(self.workspace.reader, findings.entities)
        new = self.workspace.writer.add_document(self.run, pending.reading, findings, joins, ms)
        if new is None:
            self._is_known(pending.path, pending.reading)
            return
        self.added.append(new)
        n_events = sum(not event.detail for event in findings.events)
        self.n_read += 1
        self.n_events += n_events
        shown, encoding = file_name(pending.path), pending.reading.document.encoding
        origin = pending.reading.document.origin
        self.outcomes.append(
            Outcome(shown, origin, Fate.READ, document=new.document, n_events=n_events, encoding=encoding)
        )

    def finish(self) -> ImportReport:
        self.workspace.keep_columns()
        changes = Changes(
            "Add 1 document" if len(self.added) == 1 else f"Add {len(self.added)} documents",
            documents=frozenset(each.document for each in self.added),
            events=frozenset[int]().union(*(each.events for each in self.added)),
            entities=frozenset[int]().union(*(each.entities for each in self.added)),
        )
        return ImportReport(changes, self.n_read, self.n_skipped, self.n_events, tuple(self.refused))

    def _is_known(self, path: Path, reading: Reading) -> bool:
        """Whether the same bytes are there already, which the report then says."""
        name = self.workspace.reader.name_of(reading.document.sha256)
        if name is not None:
            self.skip(Skipped(path, f"already there as {name}"))
        return name is not None
