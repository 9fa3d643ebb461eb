"""Add files and folders to a workspace: read, extract, store; one transaction a document."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kzexplorer import __version__
from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.domain.document import Reading
from kzexplorer.errors import Problem
from kzexplorer.extract import extract
from kzexplorer.operations.link_entities import link
from kzexplorer.readers import Skipped, files_in, read
from kzexplorer.store import Added, Workspace


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


def import_files(workspace: Workspace, paths: Sequence[Path]) -> Generator[Progress, None, ImportReport]:
    """Add the files, and those in the folders; a file whose bytes are there already is skipped.

    A file that cannot be read is refused in the report and does not stop the others; a Problem of the workspace
    (disk full, in use) stops the import, and what was added before stays.
    """
    files, skipped, refused = files_in(paths)
    report = ImportReport(skipped=skipped, refused=refused)
    added: list[Added] = []
    run: int | None = None
    for done, path in enumerate(files):
        yield Progress(done, len(files), f"Reading {path.name}")
        reading = _read(workspace, path, report)
        if reading is None:
            continue
        if run is None:
            run = workspace.writer.begin_run("kzexplorer", __version__)
        began = time.monotonic()
        findings = extract(reading.document)
        ms = round(1_000 * (time.monotonic() - began))
        joins = link(workspace.reader, findings.entities)
        new = workspace.writer.add_document(run, reading, findings, joins, ms)
        if new is not None:
            added.append(new)
            n_events = sum(not event.detail for event in findings.events)
            report.read.append(Imported(path, new.document, n_events, reading.document.encoding))
    report.changes = _changes(added)
    return report


def _read(workspace: Workspace, path: Path, report: ImportReport) -> Reading | None:
    """None where the report says why not."""
    try:
        reading = read(path)
    except Problem as problem:
        report.refused.append((path, problem))
        return None
    known = workspace.reader.document_of(reading.document.sha256)
    if known is None:
        return reading
    report.skipped.append(Skipped(path, f"already there as {known.name}"))
    return None


def _changes(added: Sequence[Added]) -> Changes:
    return Changes(
        "Add 1 document" if len(added) == 1 else f"Add {len(added)} documents",
        documents=frozenset(each.document for each in added),
        events=frozenset[int]().union(*(each.events for each in added)),
        entities=frozenset[int]().union(*(each.entities for each in added)),
    )
