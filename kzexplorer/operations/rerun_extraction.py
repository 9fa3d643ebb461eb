"""Read documents of a workspace again with today's rules; what was decided by hand stays."""

from __future__ import annotations

from collections.abc import Collection, Generator

from kzexplorer import __version__
from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.operations.extraction_jobs import timed_extract
from kzexplorer.operations.link_entities import link_again
from kzexplorer.store import Workspace


def rerun_extraction(
    workspace: Workspace, documents: Collection[int] | None = None
) -> Generator[Progress, None, Changes]:
    """Replace what was found in these documents, or in all that no later version replaced; one transaction a document.

    Events keep their ids. Those that are no longer found go, unless they were decided by hand: then they are stale.
    """
    lines = [
        line
        for line in workspace.reader.documents()
        if line.replaced_by is None and (documents is None or line.id in documents)
    ]
    changed: set[int] = set()
    events: set[int] = set()
    entities: set[int] = set()
    run = workspace.writer.begin_run("kzexplorer", __version__) if lines else 0
    for done, line in enumerate(lines):
        yield Progress(done, len(lines), f"Reading {line.name} again")
        events.update(span.event for span in workspace.reader.event_spans(line.id))
        findings, ms = timed_extract(workspace.reader.document(line.id))
        joins = link_again(workspace.reader, line.id, findings.entities)
        new = workspace.writer.replace_findings(run, line.id, findings, joins, ms)
        changed.add(line.id)
        events.update(new.events)
        entities.update(new.entities)
    workspace.keep_columns()
    return Changes("Read again", frozenset(changed), frozenset(events), frozenset(entities))
