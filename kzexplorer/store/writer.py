"""Every change of a workspace, each all or nothing; operations call these, panes never do."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, update
from sqlalchemy.orm import Session

from kzexplorer.domain.document import Reading
from kzexplorer.domain.event import Findings
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import action_log, document_views, fulltext, items, journal, meta, replacing, tally
from kzexplorer.store.clock import now
from kzexplorer.store.database import Database
from kzexplorer.store.digest import digest_of
from kzexplorer.store.findings import FindingsWriter
from kzexplorer.store.journal import Step
from kzexplorer.store.known_entities import Join
from kzexplorer.store.schema import BlobObject, DocumentRow, Rendition, Run, RunDocument


@dataclass(frozen=True, slots=True)
class Added:
    """The ids of a document just added, of its events, and of the entities that it names."""

    document: int
    events: frozenset[int]
    entities: frozenset[int]


class Writer:
    """Safe to call from any thread; one change at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin_run(self, extractor: str, version: str) -> int:
        """Note a new pass of the extraction, whose id goes with each document."""
        with self._database.writing() as connection, Session(connection) as session:
            run = Run(extractor=extractor, version=version, started_at=now())
            session.add(run)
            session.flush()
            return run.id

    def add_document(
        self, run: int, reading: Reading, findings: Findings, joins: Sequence[Join | None], ms: int
    ) -> Added | None:
        """Store a document with what was found in it; None where the same bytes are there already.

        `joins` go with `findings.entities`; `ms` is how long the extraction took.
        """
        with self._database.writing() as connection:
            if _is_known(connection, reading.document.sha256):
                return None
            document, rendition = _add_source(connection, reading)
            text = reading.document.text
            written = FindingsWriter(connection, run, rendition, text, findings, joins).write(ms)
            _finish(connection, rendition)
            fulltext.refresh_entities(connection, written.entities)
            return Added(document, written.events, written.entities)

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
            _finish(connection, rendition)
            fulltext.refresh_entities(connection, before | written.entities)
            return Added(document, written.events, frozenset(before) | written.entities)

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


def _is_known(connection: Connection, sha256: str) -> bool:
    return connection.scalar(select(DocumentRow.id).where(DocumentRow.sha256 == sha256)) is not None


def _current(connection: Connection, document: int) -> int:
    rendition = select(Rendition.id).where(Rendition.document == document, Rendition.is_current)
    return connection.scalars(rendition).one()


def _finish(connection: Connection, rendition: int) -> None:
    """What follows from new findings: their digest, the derived rows, the index, the revision."""
    digest = digest_of(connection, rendition)
    connection.execute(update(RunDocument).where(RunDocument.rendition == rendition).values(digest=digest))
    items.refresh_document(connection, rendition)
    tally.add_mentions(connection, rendition)
    fulltext.add_passages(connection, rendition)
    meta.raise_revision(connection)


def _add_source(connection: Connection, reading: Reading) -> tuple[int, int]:
    """Returns the ids of the document and of its rendition."""
    document = reading.document
    packed = zlib.compress(reading.data)
    codec, data = ("zlib", packed) if len(packed) < len(reading.data) else ("raw", reading.data)
    with Session(connection) as session:
        session.add(BlobObject(sha256=document.sha256, n_bytes=len(reading.data), codec=codec, data=data))
        session.flush()
        row = DocumentRow(
            sha256=document.sha256,
            name=document.name,
            origin=document.origin,
            mime=document.media_type,
            encoding=document.encoding,
            meta="{}",
            imported_at=now(),
        )
        session.add(row)
        session.flush()
        rendition = Rendition(
            document=row.id,
            reader=reading.reader,
            reader_version=reading.reader_version,
            n_chars=len(document.text),
            text_sha256=document.text_sha256,
            is_current=True,
        )
        session.add(rendition)
        session.flush()
        return row.id, rendition.id
