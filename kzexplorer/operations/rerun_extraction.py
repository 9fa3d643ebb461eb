"""Read documents of a workspace again with today's rules; what was decided by hand stays."""

from __future__ import annotations

from collections.abc import Collection, Generator
from dataclasses import dataclass, field

from kzexplorer import __version__
from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.errors import Problem
from kzexplorer.operations.executors import Staff
from kzexplorer.operations.import_report import USUAL_SETTINGS, ImportSettings
from kzexplorer.operations.link_entities import link_again
from kzexplorer.operations.read_again import Reread, current_lines, read_again
from kzexplorer.store import Workspace


def rerun_extraction(
    workspace: Workspace,
    documents: Collection[int] | None = None,
    *,
    settings: ImportSettings = USUAL_SETTINGS,
    staff: Staff | None = None,
) -> Generator[Progress, None, Changes]:
    """Replace what was found in these documents, or in all that no later version replaced; one transaction a document.

    Events keep their ids. Those that are no longer found go, unless they were decided by hand: then they are stale.
    All of it is one step of Undo. A document that cannot be read again stays as it is; raises its Problem at the end.
    `staff` reads instead of processes of its own.
    """
    lines = current_lines(workspace.reader, documents)
    if not lines:
        return Changes("Read again")
    again = _Again(workspace, workspace.writer.begin_run("kzexplorer", __version__))
    yield from read_again(workspace.reader, lines, again.store, settings, staff)
    workspace.keep_columns()
    if again.problem is not None:
        raise again.problem
    return Changes("Read again", frozenset(again.documents), frozenset(again.events), frozenset(again.entities))


@dataclass(slots=True)
class _Again:
    workspace: Workspace
    run: int
    documents: set[int] = field(default_factory=set)
    events: set[int] = field(default_factory=set)
    entities: set[int] = field(default_factory=set)
    problem: Problem | None = None
    action: int | None = None

    def store(self, reread: Reread) -> None:
        document, findings = reread.line.id, reread.findings
        if findings is None:
            self.problem = reread.problem
            return
        reader = self.workspace.reader
        self.events.update(span.event for span in reader.event_spans(document))
        joins = link_again(reader, document, findings.entities)
        new = self.workspace.writer.replace_findings(self.run, document, findings, joins, reread.ms, action=self.action)
        self.action = new.action
        self.documents.add(document)
        self.events.update(new.events)
        self.entities.update(new.entities)
