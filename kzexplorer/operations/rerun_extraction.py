"""Read documents of a workspace again with today's rules; what was decided by hand stays."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Generator
from concurrent.futures import Future, wait
from dataclasses import dataclass, field
from itertools import islice

from kzexplorer import __version__
from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.domain.event import Findings
from kzexplorer.errors import Problem
from kzexplorer.operations import jobs
from kzexplorer.operations.executors import TICK, Staff, hired
from kzexplorer.operations.failures import MORE_TIME, problem_of
from kzexplorer.operations.import_report import USUAL_SETTINGS, ImportSettings
from kzexplorer.operations.link_entities import link_again
from kzexplorer.readers import RawFile
from kzexplorer.store import DocumentLine, Workspace

_Found = tuple[Findings, int, str]


def rerun_extraction(
    workspace: Workspace,
    documents: Collection[int] | None = None,
    *,
    settings: ImportSettings = USUAL_SETTINGS,
    staff: Staff | None = None,
) -> Generator[Progress, None, Changes]:
    """Replace what was found in these documents, or in all that no later version replaced; one transaction a document.

    Events keep their ids. Those that are no longer found go, unless they were decided by hand: then they are stale.
    A document that cannot be read again stays as it is; raises its Problem at the end. `staff` reads instead of
    processes of its own.
    """
    lines = [
        line
        for line in workspace.reader.documents()
        if line.replaced_by is None and (documents is None or line.id in documents)
    ]
    if not lines:
        return Changes("Read again")
    again = _Again(workspace, workspace.writer.begin_run("kzexplorer", __version__), settings)
    waiting: deque[Future[_Found]] = deque()
    left = iter(lines)
    with hired(settings, staff) as hands:
        for done, line in enumerate(lines):
            progress = Progress(done, len(lines), f"Reading {line.name} again")
            yield progress
            waiting += [again.submit(hands, each) for each in islice(left, hands.ahead - len(waiting))]
            while not wait([waiting[0]], TICK).done:
                yield progress
            again.store(line, waiting.popleft())
    workspace.keep_columns()
    if again.problem is not None:
        raise again.problem
    return Changes("Read again", frozenset(again.documents), frozenset(again.events), frozenset(again.entities))


@dataclass(slots=True)
class _Again:
    workspace: Workspace
    run: int
    settings: ImportSettings
    documents: set[int] = field(default_factory=set)
    events: set[int] = field(default_factory=set)
    entities: set[int] = field(default_factory=set)
    problem: Problem | None = None
    action: int | None = None

    def submit(self, staff: Staff, line: DocumentLine) -> Future[_Found]:
        document = self.workspace.reader.document(line.id)
        data = self.workspace.reader.bytes_of(line.id)
        file = RawFile(line.name, line.name, line.origin, data, line.media_type, line.columns)
        return staff.executor.submit(jobs.extract_again, file, document, self.settings.seconds, self.settings.spacy)

    def store(self, line: DocumentLine, future: Future[_Found]) -> None:
        failure = future.exception()
        if failure is not None:
            self.problem = problem_of(failure, line.name)
            return
        findings, ms, error = future.result()
        if error:
            self.problem = Problem(error, MORE_TIME)
            return
        reader = self.workspace.reader
        self.events.update(span.event for span in reader.event_spans(line.id))
        joins = link_again(reader, line.id, findings.entities)
        new = self.workspace.writer.replace_findings(self.run, line.id, findings, joins, ms, action=self.action)
        self.action = new.action
        self.documents.add(line.id)
        self.events.update(new.events)
        self.entities.update(new.entities)
