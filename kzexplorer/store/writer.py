"""Every change of a workspace, each all or nothing; operations call these, panes never do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from kzexplorer.domain.document import Reading
from kzexplorer.domain.event import Findings
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import (
    action_log,
    document_views,
    fulltext,
    items,
    journal,
    meta,
    replacing,
    source_log,
    source_rows,
    tally,
    versions,
)
from kzexplorer.store.clock import now
from kzexplorer.store.database import Database
from kzexplorer.store.dialect import defer_foreign_keys
from kzexplorer.store.digest import seal, seal_new
from kzexplorer.store.entity_candidates import Candidates
from kzexplorer.store.findings import FindingsWriter, Written
from kzexplorer.store.journal import Step
from kzexplorer.store.known_entities import Join
from kzexplorer.store.schema import PassageRow, Rendition, Run
from kzexplorer.store.versions import Moved
from kzexplorer.store.views import ReadStatus, Source

_TEXT = list(PassageRow.__table__.columns.keys()).index("text")


@dataclass(frozen=True, slots=True)
class Added:
    """The ids of a document just added, of its events, and of the entities that it names.

    Of a later version, those of the earlier one too; `not_moved` are the events decided by hand of which the new text
    has no place: they stay with the earlier version.
    """

    document: int
    events: frozenset[int]
    entities: frozenset[int]
    not_moved: tuple[int, ...] = ()


class Writer:
    """Safe to call from any thread; one change at a time."""

    def __init__(self, database: Database, candidates: Candidates) -> None:
        """`candidates` is told what changes of the entities that it may remember."""
        self._database, self._candidates = database, candidates

    def begin_run(self, extractor: str, version: str) -> int:
        """Note a new pass of the extraction, whose id goes with each document."""
        with self._database.writing() as connection, Session(connection) as session:
            run = Run(extractor=extractor, version=version, started_at=now())
            session.add(run)
            session.flush()
            return run.id

    def add_document(
        self,
        run: int,
        reading: Reading,
        findings: Findings,
        joins: Sequence[Join | None],
        ms: int,
        *,
        parent: int | None = None,
        replaces: int | None = None,
        status: ReadStatus = ReadStatus.DONE,
        error: str | None = None,
        source: Source | None = None,
    ) -> Added | None:
        """Store a document with what was found in it; None where the same bytes are there already.

        `joins` go with `findings.entities`; `ms` is how long the extraction took. `parent` is the document that it lay
        in. `replaces` is its earlier version: events decided by hand move over with their quotes, others of it go.
        `error` says in words why it is not DONE; `source` is noted in the same change. Raises ValueError where
        `replaces` has a later version already.
        """
        text = reading.document.text
        with self._database.writing() as connection:
            if source is not None:
                source_log.note(connection, [source])
            if document_views.is_there(connection, reading.document.sha256):
                return None
            # An event can be part of one that is written after it.
            defer_foreign_keys(connection)
            new = source_rows.add(connection, reading, parent, replaces)
            if replaces is not None:
                run = versions.run_of_its_own(connection, new.document, run)
                moved = versions.move_decided(connection, new.document, new.rendition, text)
            else:
                moved = Moved()
            again = bool(moved.moved)
            writer = FindingsWriter(connection, run, new.rendition, text, findings, joins, again=again)
            written = writer.write(ms, status, error)
            if again:
                replacing.settle(connection, new.rendition, run)
            before = versions.retire(connection, moved.left, run)
            if again:
                seal(connection, new.rendition)
                items.refresh_document(connection, new.rendition)
            else:
                seal_new(connection, new.rendition, run, {**new.rows, **written.rows})
                items.add_events(connection, written.events)
            revision = _finish(connection, new.rendition, written)
            events, entities = written.events | moved.events, written.entities | before
            added = Added(new.document, events, entities, moved.not_moved)
        self._candidates.follow(revision, written.kept.changed, written.kept.words)
        return added

    def note_sources(self, sources: Sequence[Source]) -> None:
        """Note what became of these files, in the place of what was known of them."""
        with self._database.writing() as connection:
            source_log.note(connection, sources)

    def replace_findings(
        self, run: int, document: int, findings: Findings, joins: Sequence[Join | None], ms: int
    ) -> Added:
        """Store what was found in a document read again; events keep their ids, and those decided by hand stay.

        `run` must be a new one. Raises KeyError where there is no such document.
        """
        with self._database.writing() as connection:
            text = document_views.text_of(connection, document)
            rendition = _current(connection, document)
            before = replacing.make_room(connection, rendition)
            written = FindingsWriter(connection, run, rendition, text, findings, joins, again=True).write(ms)
            replacing.settle(connection, rendition, run)
            seal(connection, rendition)
            items.refresh_document(connection, rendition)
            revision = _finish(connection, rendition, written)
            added = Added(document, written.events, frozenset(before) | written.entities)
        self._candidates.follow(revision, written.kept.changed, written.kept.words)
        return added

    def decide(self, label: str, verdict: Verdict, events: Sequence[int]) -> Step | None:
        """Set the verdict of these events as one action; None where all of them have it already."""
        value = None if verdict is Verdict.TO_REVIEW else verdict.value
        with self._database.writing() as connection:
            return journal.record(connection, label, "verdict", dict.fromkeys(events, value))

    def undo(self) -> Step | None:
        """Take back the last action that holds; None where there is none."""
        with self._database.writing() as connection:
            return journal.toggle(connection, action_log.last_done(connection))

    def redo(self) -> Step | None:
        """Bring back the action taken back last; None where there is none."""
        with self._database.writing() as connection:
            return journal.toggle(connection, action_log.last_undone(connection))

    def note_first_documents(self) -> None:
        """The documents of the first start are all in."""
        with self._database.writing() as connection:
            meta.write(connection, meta.FIRST_DOCUMENTS, meta.DONE)


def _current(connection: Connection, document: int) -> int:
    rendition = select(Rendition.id).where(Rendition.document == document, Rendition.is_current)
    return connection.scalars(rendition).one()


def _finish(connection: Connection, rendition: int, written: Written) -> int:
    """What else follows from new findings: counts, the indexes, the revision, which is returned."""
    tally.add_mentions(connection, rendition)
    index = fulltext.of(connection)
    index.add_passages(connection, [(row[0], row[_TEXT]) for row in written.rows[PassageRow]])
    index.refresh_entities(connection, written.kept.changed)
    return meta.raise_revision(connection)
