"""Keep what an import finds: documents with their events, what became of each file, and what to tell of it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kzexplorer import __version__
from kzexplorer.domain.changes import Changes
from kzexplorer.errors import Problem
from kzexplorer.operations.failures import MORE_TIME
from kzexplorer.operations.import_items import Item
from kzexplorer.operations.import_report import Fate, ImportReport, NotMoved, Outcome
from kzexplorer.operations.jobs import Found
from kzexplorer.operations.link_entities import link, link_again
from kzexplorer.readers import file_name
from kzexplorer.readers.files import printable
from kzexplorer.store import ReadStatus, Source, SourceStatus, Workspace
from kzexplorer.store.writer import Added

_SECONDS_BETWEEN_CHANGES = 0.35


@dataclass(slots=True)
class Storing:
    """Fills the workspace, one transaction a document, and gathers what is to be told."""

    workspace: Workspace
    n_read: int = 0
    n_skipped: int = 0
    n_events: int = 0
    _run: int | None = None
    _action: int | None = None
    _outcomes: list[Outcome] = field(default_factory=list)
    _refused: list[Outcome] = field(default_factory=list)
    _not_moved: list[NotMoved] = field(default_factory=list)
    _added: list[Added] = field(default_factory=list)
    _told_at: float = 0.0

    def store(self, item: Item, found: Found, *, whole: bool) -> int | None:
        """The document's id; None where the same bytes came in meanwhile. `whole`: nothing else lies in it."""
        new = self._add(item, found, whole) if item.again is None else self._replace(item.again, found)
        if new is None:
            self.skip_known(item)
            return None
        self._note(item, found, new)
        return new.document

    def _add(self, item: Item, found: Found, whole: bool) -> Added | None:
        if self._run is None:
            self._run = self._begin()
        added = self.workspace.writer.add_document(
            self._run,
            found.reading,
            found.findings,
            link(self.workspace.reader, found.findings.entities),
            found.ms,
            action=self._action,
            parent=item.parent,
            replaces=item.replaces,
            status=ReadStatus.TEXT_ONLY if found.error else ReadStatus.DONE,
            error=found.error or None,
            source=item.source(SourceStatus.READ, whole=whole),
        )
        self._action = self._action if added is None else added.action
        return added

    def _replace(self, document: int, found: Found) -> Added:
        """Events found with more time; where there are none again, all stays as it is."""
        if found.error:
            return Added(document, frozenset(), frozenset())
        joins = link_again(self.workspace.reader, document, found.findings.entities)
        again = self.workspace.writer.replace_findings(
            self._begin(), document, found.findings, joins, found.ms, action=self._action
        )
        self._action = again.action
        return again

    def _begin(self) -> int:
        return self.workspace.writer.begin_run("kzexplorer", __version__)

    def skip_known(self, item: Item) -> None:
        name = self.workspace.reader.name_of(item.sha256)
        self.skip(item.file.shown, item.file.origin, f"already there as {name}")

    def skip(self, shown: str, origin: str, reason: str) -> None:
        self.n_skipped += 1
        self._outcomes.append(Outcome(shown, origin, Fate.SKIPPED, reason))

    def refuse_all(self, refused: Sequence[tuple[Item, Problem]]) -> None:
        """In one transaction: an archive may hold thousands that cannot be read."""
        self.note([item.source(SourceStatus.REFUSED, problem.what, problem.next_step) for item, problem in refused])
        for item, problem in refused:
            self._tell_refused(item.file.shown, item.file.origin, problem)

    def refuse_path(self, path: Path, problem: Problem) -> None:
        """A file whose bytes could not even be had."""
        origin = printable(str(path.absolute()))
        source = Source(origin, 0, 0, None, SourceStatus.REFUSED, problem.what, problem.next_step)
        self.note([source])
        self._tell_refused(file_name(path), origin, problem)

    def note(self, sources: Sequence[Source]) -> None:
        if sources:
            self.workspace.writer.note_sources(sources)

    def outcomes(self) -> tuple[Outcome, ...]:
        """Those since the last call."""
        told = tuple(self._outcomes)
        self._outcomes.clear()
        return told

    def changes(self) -> Changes | None:
        """What is new since this was told last; None before it is time for that, or where nothing is."""
        now = time.monotonic()
        if not self._added or now - self._told_at < _SECONDS_BETWEEN_CHANGES:
            return None
        self._told_at = now
        return self._changes()

    def report(self) -> ImportReport:
        self.workspace.keep_columns()
        refused, not_moved = tuple(self._refused), tuple(self._not_moved)
        return ImportReport(self._changes(), self.n_read, self.n_skipped, self.n_events, refused, not_moved)

    def _changes(self) -> Changes:
        added, self._added = self._added, []
        return Changes(
            "Add 1 document" if self.n_read == 1 else f"Add {self.n_read} documents",
            documents=frozenset(each.document for each in added),
            events=frozenset[int]().union(*(each.events for each in added)),
            entities=frozenset[int]().union(*(each.entities for each in added)),
        )

    def _note(self, item: Item, found: Found, new: Added) -> None:
        n_events = sum(not event.detail for event in found.findings.events)
        self.n_read += 1
        self.n_events += n_events
        self._added.append(new)
        outcome = Outcome(
            item.file.shown,
            item.file.origin,
            Fate.READ,
            found.error,
            MORE_TIME if found.error else "",
            new.document,
            n_events,
            found.reading.document.encoding,
        )
        self._outcomes.append(outcome)
        if found.error:
            self._refused.append(outcome)
        for line in self.workspace.reader.event_lines(new.not_moved) if new.not_moved else ():
            self._not_moved.append(NotMoved(line.id, line.title, found.reading.document.name))

    def _tell_refused(self, shown: str, origin: str, problem: Problem) -> None:
        outcome = Outcome(shown, origin, Fate.REFUSED, problem.what, problem.next_step, details=problem.details)
        self._outcomes.append(outcome)
        self._refused.append(outcome)
