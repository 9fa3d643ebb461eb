"""Add files and folders to a workspace: read, extract, store; one transaction a document."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import BrokenExecutor, Future
from dataclasses import dataclass, field
from pathlib import Path

from kzexplorer import __version__
from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.domain.document import Reading
from kzexplorer.domain.event import Findings
from kzexplorer.errors import Problem
from kzexplorer.operations.extraction_jobs import executor, installed_pipeline, timed_extract
from kzexplorer.operations.link_entities import link
from kzexplorer.readers import Skipped, file_name, files_in, load, read
from kzexplorer.store import Workspace
from kzexplorer.store.writer import Added


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that is now a document; details are not counted; `encoding` says so where it was guessed."""

    path: Path
    document: int
    n_events: int
    encoding: str


@dataclass(slots=True)
class ImportReport:
    """What became of each file: read, skipped on purpose, or refused with the reason."""

    changes: Changes = field(default_factory=lambda: Changes("Add documents"))
    read: list[Imported] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    refused: list[tuple[Path, Problem]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Pending:
    """A file that was read and whose extraction is under way."""

    path: Path
    reading: Reading
    found: Future[tuple[Findings, int]]


def import_files(
    workspace: Workspace, paths: Sequence[Path], *, jobs: int = 1, spacy: str = ""
) -> Generator[Progress, None, ImportReport]:
    """Add the files, and those in the folders; a file whose bytes are there already is skipped.

    A file that cannot be read is refused in the report and does not stop the others; a Problem of the workspace
    (disk full, in use) stops the import, and what was added before stays. `jobs` is how many processes extract;
    `spacy` names an installed pipeline that adds names, which stops the import where it is missing.
    """
    installed_pipeline(spacy)
    files, skipped, refused = files_in(paths)
    storing = _Storing(workspace, ImportReport(skipped=skipped, refused=refused))
    pending: deque[_Pending] = deque()
    ahead = 0 if jobs == 1 else 2 * jobs
    workers = executor(jobs)
    try:
        for done, path in enumerate(files):
            yield Progress(done, len(files), f"Reading {file_name(Path(path.name))}")
            reading = storing.read(path)
            if reading is not None:
                pending.append(_Pending(path, reading, workers.submit(timed_extract, reading.document, spacy)))
            while len(pending) > ahead:
                storing.store(pending.popleft())
        while pending:
            storing.store(pending.popleft())
    except BrokenExecutor as error:
        raise Problem("Reading stopped: one of its processes ended.", "Try again with --jobs 1.", str(error)) from error
    finally:
        workers.shutdown(cancel_futures=True)
    return storing.finish()


@dataclass(slots=True)
class _Storing:
    """Fills the workspace and the report, file by file."""

    workspace: Workspace
    report: ImportReport
    added: list[Added] = field(default_factory=list)
    run: int | None = None

    def read(self, path: Path) -> Reading | None:
        """None where the report says why not."""
        try:
            reading = read(load(path))
            assert reading is not None
        except Problem as problem:
            self.report.refused.append((path, problem))
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
        imported = Imported(pending.path, new.document, n_events, pending.reading.document.encoding)
        self.report.read.append(imported)

    def finish(self) -> ImportReport:
        self.workspace.keep_columns()
        self.report.changes = Changes(
            "Add 1 document" if len(self.added) == 1 else f"Add {len(self.added)} documents",
            documents=frozenset(each.document for each in self.added),
            events=frozenset[int]().union(*(each.events for each in self.added)),
            entities=frozenset[int]().union(*(each.entities for each in self.added)),
        )
        return self.report

    def _is_known(self, path: Path, reading: Reading) -> bool:
        """Whether the same bytes are there already, which the report then says."""
        name = self.workspace.reader.name_of(reading.document.sha256)
        if name is not None:
            self.report.skipped.append(Skipped(path, f"already there as {name}"))
        return name is not None
