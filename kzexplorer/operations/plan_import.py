"""Say before anything is read which files would be added, which are there already, and which cannot be read."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass, replace
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.table import Columns
from kzexplorer.errors import Problem
from kzexplorer.operations import jobs
from kzexplorer.operations.executors import TICK, Staff, hired
from kzexplorer.operations.failures import problem_of
from kzexplorer.operations.import_items import Item
from kzexplorer.operations.import_listing import list_files
from kzexplorer.operations.import_report import USUAL_SETTINGS, Fate, ImportSettings
from kzexplorer.operations.import_sifting import Sifted, sift
from kzexplorer.readers import file_name
from kzexplorer.store import Workspace
from kzexplorer.translation import tr

_AT_ONCE = 16
_BYTES_AT_ONCE = 16_000_000
_BEFORE = "could not be read last time"


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file and what an import would do with it; `format_words` is a phrase (`a PDF`), empty where not known.

    `reason` and `next_step` are those of an Outcome. Of a table, `columns` is what its columns seem to mean (change
    them with `dataclasses.replace`), and `sample` its first rows; of several sheets, those of the first one.
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


def plan_import(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    settings: ImportSettings = USUAL_SETTINGS,
    staff: Staff | None = None,
) -> Generator[Progress, None, ImportPlan]:
    """Look at the files, and those in the folders, without changing anything; the first bytes tell their formats.

    That a file can be read to its end shows only when it is. `staff` looks instead of processes of its own.
    """
    listing = yield from list_files(workspace, paths)
    planned = [_refused(each.path, each.problem) for each in listing.refused]
    planned += [PlannedFile(each.path, 0, "", Fate.SKIPPED, each.reason) for each in listing.skipped]
    left_out, total = len(planned), len(listing.files)
    twins: dict[str, Path] = {}
    with hired(settings, staff) as hands:
        while listing.files:
            progress = Progress(
                len(planned) - left_out,
                total,
                tr("Looking at {name}", name=file_name(Path(listing.files[0].name))),
            )
            yield progress
            items = []
            for path, item in _some(listing.files):
                if isinstance(item, Problem):
                    planned.append(_refused(path, item))
                else:
                    items.append((path, item))
            waiting = _looked_at(workspace, hands, items, twins)
            while not all(each.is_known for each in waiting):
                wait([each.look for each in waiting if each.look is not None], TICK)
                yield progress
            planned += [each.planned() for each in waiting]
    return ImportPlan(tuple(planned))


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file whose look is under way; there is none where it is in the workspace already, or like its `twin`."""

    path: Path
    sifted: Sifted
    look: Future[jobs.Looked] | None
    twin: Path | None = None

    @property
    def is_known(self) -> bool:
        return self.look is None or self.look.done()

    def planned(self) -> PlannedFile:
        item = self.sifted.item
        if self.twin is not None:
            return PlannedFile(self.path, item.n_bytes, "", Fate.SKIPPED, f"the same as {file_name(self.twin)}")
        if self.look is None:
            return PlannedFile(self.path, item.n_bytes, "", Fate.UNCHANGED, self.sifted.there)
        error = self.look.exception()
        if error is not None:
            return _refused(self.path, problem_of(error, item.file.shown), item.n_bytes)
        looked = self.look.result()
        fate = Fate.NEW if item.replaces is None else Fate.CHANGED
        made = PlannedFile(
            self.path, item.n_bytes, looked.format_words, fate, _BEFORE if self.sifted.was_refused else ""
        )
        if not looked.samples:
            return made
        return replace(made, columns=looked.samples[0].columns, sample=looked.samples[0].rows)


def _some(files: deque[Path]) -> Iterator[tuple[Path, Item | Problem]]:
    n_files, n_bytes = 0, 0
    while files and n_files < _AT_ONCE and n_bytes < _BYTES_AT_ONCE:
        path = files.popleft()
        n_files += 1
        try:
            item = Item.of_path(path, None)
        except Problem as problem:
            yield path, problem
        else:
            n_bytes += item.n_bytes
            yield path, item


def _looked_at(
    workspace: Workspace, staff: Staff, files: Sequence[tuple[Path, Item]], twins: dict[str, Path]
) -> list[_Waiting]:
    """`twins` are the first files with some bytes, by their SHA-256; these are noted there."""
    waiting = []
    for (path, item), sifted in zip(files, sift(workspace.reader, [item for _, item in files]), strict=True):
        first = twins.setdefault(item.sha256, path)
        if sifted.there:
            waiting.append(_Waiting(path, sifted, None))
        elif first != path:
            waiting.append(_Waiting(path, sifted, None, first))
        else:
            waiting.append(_Waiting(path, sifted, staff.executor.submit(jobs.look_at, item.file)))
    return waiting


def _refused(path: Path, problem: Problem, n_bytes: int = 0) -> PlannedFile:
    return PlannedFile(path, n_bytes, "", Fate.REFUSED, problem.what, problem.next_step)
