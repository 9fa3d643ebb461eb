"""Say before anything is read which files would be added, which are there already, and which cannot be read."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.table import Columns
from kzexplorer.errors import Problem
from kzexplorer.operations.import_report import Fate
from kzexplorer.readers import file_name, files_in, load, reading, signatures
from kzexplorer.store import Workspace


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file and what an import would do with it; `format_words` is a phrase (`a PDF`), empty where not known.

    `reason` and `next_step` are those of an Outcome. Of a table, `columns` is what its columns seem to mean (change
    them with `dataclasses.replace`), and `sample` its first rows.
    """

    path: Path
    n_bytes: int
    format_words: str
    fate: Fate
    reason: str = ""
    next_step: str = ""
    columns: Columns | None = None
    sample: tuple[tuple[str, ...], ...] = ()

    @property
    def file(self) -> str:
        """The path as a message can show it."""
        return file_name(self.path)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What `import_files` takes instead of paths; leave files out by making one with fewer."""

    files: tuple[PlannedFile, ...]


def plan_import(workspace: Workspace, paths: Sequence[Path]) -> Generator[Progress, None, ImportPlan]:
    """Look at the files, and those in the folders, without changing anything."""
    found, skipped, refused = files_in(paths)
    planned = [_refused(path, problem) for path, problem in refused]
    planned += [PlannedFile(each.path, 0, "", Fate.SKIPPED, each.reason) for each in skipped]
    for done, path in enumerate(found):
        yield Progress(done, len(found), f"Looking at {file_name(Path(path.name))}")
        planned.append(_plan(workspace, path))
    return ImportPlan(tuple(planned))


def _plan(workspace: Workspace, path: Path) -> PlannedFile:
    try:
        file = load(path)
        _, media_type = reading.reader_of(file)
    except Problem as problem:
        return _refused(path, problem)
    name = workspace.reader.name_of(sha256(file.data).hexdigest())
    words = signatures.words_of(media_type)
    if name is not None:
        return PlannedFile(path, len(file.data), words, Fate.UNCHANGED, f"already there as {name}")
    return PlannedFile(path, len(file.data), words, Fate.NEW)


def _refused(path: Path, problem: Problem) -> PlannedFile:
    return PlannedFile(path, 0, "", Fate.REFUSED, problem.what, problem.next_step)
