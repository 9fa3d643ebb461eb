"""Find what stands in files without keeping any of it; each is read in a worker process, as it may be hostile."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from kzexplorer.domain.document import Document
from kzexplorer.domain.event import Findings
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.operations import jobs
from kzexplorer.operations.executors import BYTES_AHEAD, Staff, hired
from kzexplorer.operations.failures import problem_of, reason_of
from kzexplorer.operations.import_report import USUAL_SETTINGS, ImportSettings
from kzexplorer.operations.inner_files import DEEPEST, Allowance, too_deep, too_much
from kzexplorer.readers import RawFile, Refused, Skipped, file_name, listed, load


@dataclass(frozen=True, slots=True)
class Extracted:
    """A file that was read, and what was found in it; `error` is a sentence where that was not looked for."""

    file: str
    document: Document
    findings: Findings
    error: str = ""


@dataclass(frozen=True, slots=True)
class NotRead:
    """A file or folder that could not be read."""

    file: str
    problem: Problem


Result = Extracted | NotRead


def extract_files(
    paths: Sequence[Path],
    document_date: When | None = None,
    *,
    settings: ImportSettings = USUAL_SETTINGS,
    staff: Staff | None = None,
) -> Iterator[Result]:
    """Read the files, those in the folders and those in the files, in that order.

    `document_date` stands in where a text gives none; `staff` reads instead of processes of its own.
    """
    jobs.installed_pipeline(settings.spacy)
    with hired(settings, staff) as hands:
        yield from _Extracting(hands, settings, document_date).results(_loaded(paths))


def _loaded(paths: Sequence[Path]) -> Iterator[RawFile | NotRead]:
    for each in listed(paths):
        if isinstance(each, Refused):
            yield NotRead(file_name(each.path), each.problem)
        elif not isinstance(each, Skipped):
            try:
                yield load(each)
            except Problem as problem:
                yield NotRead(file_name(each), problem)


@dataclass(frozen=True, slots=True)
class _Extracting:
    staff: Staff
    settings: ImportSettings
    document_date: When | None

    def results(self, files: Iterable[RawFile | NotRead], allowance: Allowance | None = None) -> Iterator[Result]:
        """In the order of the files, some of which are read ahead; `allowance` is that of the file they lie in."""
        ahead: deque[tuple[RawFile, Future[jobs.Found | None]] | NotRead] = deque()
        n_bytes = 0
        for file in files:
            ahead.append(file if isinstance(file, NotRead) else (file, self._submit(file)))
            n_bytes += _size(ahead[-1])
            while ahead and (len(ahead) >= self.staff.ahead or n_bytes > BYTES_AHEAD):
                n_bytes -= _size(ahead[0])
                yield from self._settled(ahead.popleft(), allowance)
        while ahead:
            yield from self._settled(ahead.popleft(), allowance)

    def _submit(self, file: RawFile) -> Future[jobs.Found | None]:
        settings = self.settings
        given = file, settings.seconds, settings.spacy, self.document_date
        return self.staff.executor.submit(jobs.read_and_extract, *given)

    def _settled(
        self, waiting: tuple[RawFile, Future[jobs.Found | None]] | NotRead, allowance: Allowance | None
    ) -> Iterator[Result]:
        if isinstance(waiting, NotRead):
            yield waiting
            return
        file, future = waiting
        error = future.exception()
        if error is not None and not isinstance(error, Problem):
            reason, _ = reason_of(error)
            said = jobs.not_looked_for(file.name, reason)
            alone = self.staff.executor.submit(jobs.read_alone, file, said)
            if alone.exception() is None:
                future, error = alone, None
        if error is not None:
            yield NotRead(file.shown, problem_of(error, file.shown))
            return
        found = future.result()
        if found is not None:
            yield Extracted(file.shown, found.reading.document, found.findings, found.error)
        if found is None or found.reading.has_parts:
            yield from self._held_by(file, allowance)

    def _held_by(self, file: RawFile, allowance: Allowance | None) -> Iterator[Result]:
        if file.depth >= DEEPEST:
            yield NotRead(file.shown, too_deep(file.shown))
            return
        held = allowance or Allowance()
        yield from self.results(self._inside(file, held), held)
        if allowance is None and held.told:
            yield NotRead(file.shown, too_much(file.shown, held))

    def _inside(self, file: RawFile, allowance: Allowance) -> Iterator[RawFile | NotRead]:
        first: int | None = 0
        while first is not None:
            if allowance.is_used_up:
                allowance.told = True
                return
            future = self.staff.executor.submit(jobs.unpack_some, file, first)
            error = future.exception()
            if error is not None:
                yield NotRead(file.shown, problem_of(error, file.shown))
                return
            portion = future.result()
            first = portion.rest
            allowance.take(portion)
            for part in portion.parts:
                yield part.file if part.problem is None else NotRead(part.file.shown, part.problem)


def _size(waiting: tuple[RawFile, object] | NotRead) -> int:
    return 0 if isinstance(waiting, NotRead) else len(waiting[0].data)
