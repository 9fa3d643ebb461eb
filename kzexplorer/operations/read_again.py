"""Read documents of a workspace again in worker processes, one by one, for whoever stores or only compares it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from itertools import islice

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.event import Findings
from kzexplorer.errors import Problem
from kzexplorer.operations import jobs
from kzexplorer.operations.executors import TICK, Staff, hired
from kzexplorer.operations.failures import MORE_TIME, problem_of
from kzexplorer.operations.import_report import ImportSettings
from kzexplorer.operations.jobs import DecidedDate
from kzexplorer.readers import RawFile
from kzexplorer.store import DocumentLine, Reader
from kzexplorer.translation import tr

_Found = tuple[Findings, int, str]


@dataclass(frozen=True, slots=True)
class Reread:
    """A document with what was found in it now, and after how many milliseconds; `problem` says why it was not."""

    line: DocumentLine
    findings: Findings | None
    ms: int = 0
    problem: Problem | None = None


def current_lines(reader: Reader, documents: Collection[int] | None) -> list[DocumentLine]:
    """These documents, or all; without those that a later version replaced."""
    lines = reader.documents() if documents is None else reader.document_lines(sorted(documents))
    return [line for line in lines if line.replaced_by is None]


def read_again(
    reader: Reader,
    lines: Sequence[DocumentLine],
    hear: Callable[[Reread], object],
    settings: ImportSettings,
    staff: Staff | None = None,
    *,
    dates: Mapping[int, DecidedDate | None] | None = None,
) -> Generator[Progress, None, None]:
    """`hear` gets each document in turn; where its events could not be looked for, with a problem.

    `dates` are given to documents in the place of those that hold; None there is the date that is found. `staff` reads
    instead of processes of its own.
    """
    waiting: deque[Future[_Found]] = deque()
    left = iter(lines)
    with hired(settings, staff) as hands:
        for done, line in enumerate(lines):
            progress = Progress(done, len(lines), tr("Reading {name} again", name=line.name))
            yield progress
            for each in islice(left, hands.ahead - len(waiting)):
                given = _file(reader, each), reader.document(each.id), settings.seconds, settings.spacy
                waiting.append(hands.executor.submit(jobs.extract_again, *given, _date(reader, each.id, dates or {})))
            while not wait([waiting[0]], TICK).done:
                yield progress
            hear(_settled(line, waiting.popleft()))


def _file(reader: Reader, line: DocumentLine) -> RawFile:
    return RawFile(line.name, line.name, line.origin, reader.bytes_of(line.id), line.media_type, line.columns)


def _date(reader: Reader, document: int, dates: Mapping[int, DecidedDate | None]) -> DecidedDate | None:
    if document in dates:
        return dates[document]
    decided, when = reader.decided_date(document)
    return DecidedDate(when) if decided else None


def _settled(line: DocumentLine, future: Future[_Found]) -> Reread:
    failure = future.exception()
    if failure is not None:
        return Reread(line, None, problem=problem_of(failure, line.name))
    findings, ms, error = future.result()
    if error:
        return Reread(line, None, problem=Problem(error, MORE_TIME))
    return Reread(line, findings, ms)
