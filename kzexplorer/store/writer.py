"""Every change of a workspace, each all or nothing; operations call these, panes never do."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from kzexplorer.domain.changes import Progress, at_once
from kzexplorer.domain.document import Reading
from kzexplorer.domain.event import Findings
from kzexplorer.errors import Problem
from kzexplorer.store import (
    action_log,
    document_views,
    fulltext,
    items,
    journal,
    meta,
    replacing,
    search_history,
    source_log,
    source_rows,
    tally,
    text_views,
    versions,
)
from kzexplorer.store.bulk import next_id
from kzexplorer.store.clock import now
from kzexplorer.store.database import Database
from kzexplorer.store.decided import About, Setting
from kzexplorer.store.dialect import defer_foreign_keys
from kzexplorer.store.digest import seal, seal_new
from kzexplorer.store.entity_candidates import Candidates
from kzexplorer.store.findings import FindingsWriter, Written
from kzexplorer.store.foreseeing import Foreseen, TakenBack, on_which_somebody_decided, state
from kzexplorer.store.imported import Imported
from kzexplorer.store.journal import Step
from kzexplorer.store.known_entities import Join
from kzexplorer.store.schema import AnchorRow, EntityRow, PassageRow, Rendition, Run
from kzexplorer.store.touched import Touched
from kzexplorer.store.versions import Moved
from kzexplorer.store.views import ReadStatus, Source
from kzexplorer.translation import tr

_TEXT = list(PassageRow.__table__.columns.keys()).index("text")


@dataclass(frozen=True, slots=True)
class Added:
    """The ids of a document just added, of its events, and of the entities that it names.

    Of a later version, those of the earlier one too; `not_moved` are the events decided by hand of which the new text
    has no place: they stay with the earlier version. `action` is the step of Undo that brought it in.
    """

    document: int
    events: frozenset[int]
    entities: frozenset[int]
    not_moved: tuple[int, ...] = ()
    action: int | None = None


class Writer:
    """Safe to call from any thread; one change at a time."""

    def __init__(self, database: Database, candidates: Candidates) -> None:
        """`candidates` is told what changes of the entities that it may remember."""
        self._database, self._candidates = database, candidates

    def begin_run(self, extractor: str, version: str) -> int:
        """Note a new pass of the extraction, whose id goes with each document."""
        with self._database.writing() as connection:
            return _add_run(connection, extractor, version)

    def add_document(
        self,
        run: int,
        reading: Reading,
        findings: Findings,
        joins: Sequence[Join | None],
        ms: int,
        *,
        action: int | None = None,
        parent: int | None = None,
        replaces: int | None = None,
        status: ReadStatus = ReadStatus.DONE,
        error: str | None = None,
        source: Source | None = None,
    ) -> Added | None:
        """Store a document with what was found in it; None where the same bytes are there already.

        `joins` go with `findings.entities`; `ms` is how long the extraction took. `action` is the step of Undo that it
        belongs to, which the first document of an import begins. `parent` is the document that it lay in. `replaces`
        is its earlier version: events decided by hand move over with their quotes, others of it go. `error` says in
        words why it is not DONE; `source` is noted in the same change. Raises ValueError where `replaces` has a later
        version already.
        """
        text = reading.document.text
        with self._database.writing() as connection:
            if document_views.is_there(connection, reading.document.sha256):
                if source is not None:
                    source_log.note(connection, [source])
                return None
            # An event can be part of one that is written after it.
            defer_foreign_keys(connection)
            action = action_log.while_it_holds(connection, action)
            before = Imported(connection, run, reading.document.sha256, findings.entities, joins, source)
            if source is not None:
                source_log.note(connection, [source])
            new = source_rows.add(connection, reading, parent, replaces)
            if replaces is not None:
                before.keep_earlier(new.document)
                run = versions.run_of_its_own(connection, new.document, run)
                moved = versions.move_decided(connection, new.document, new.rendition, text)
            else:
                moved = Moved()
            again = bool(moved.moved)
            writer = FindingsWriter(connection, run, new.rendition, text, findings, joins, again=again)
            written = writer.write(ms, status, error)
            if again:
                replacing.settle(connection, new.rendition, run)
            named = versions.retire(connection, moved.left, run)
            if again:
                seal(connection, new.rendition)
                items.refresh_document(connection, new.rendition)
            else:
                seal_new(connection, new.rendition, run, {**new.rows, **written.rows})
                items.add_events(connection, written.events)
            begun = journal.begin(connection, action_log.ADD_DOCUMENTS) if action is None else action
            before.keep(begun, run, new.rendition, written.kept.changed)
            if action is None:
                journal.finish(connection, begun)
            revision = _finish(connection, new.rendition, written)
            events, entities = written.events | moved.events, written.entities | named
            added = Added(new.document, events, entities, moved.not_moved, begun)
        self._candidates.follow(revision, written.kept.changed, written.kept.words)
        return added

    def note_sources(self, sources: Sequence[Source]) -> None:
        """Note what became of these files, in the place of what was known of them."""
        with self._database.writing() as connection:
            source_log.note(connection, sources)

    def replace_findings(
        self,
        run: int,
        document: int,
        findings: Findings,
        joins: Sequence[Join | None],
        ms: int,
        *,
        action: int | None = None,
        label: str = "Read again",
        settings: Sequence[Setting] = (),
    ) -> Added:
        """Store what was found in a document read again; events keep their ids, and those decided by hand stay.

        `run` must be a new one. `action` is the step of Undo that it belongs to; without one it begins a step of this
        label, which may decide something too. Raises KeyError where there is no such document.
        """
        with self._database.writing() as connection:
            text = text_views.text_of(connection, document)
            rendition = _current(connection, document)
            before = Imported(connection, run, None, findings.entities, joins, None)
            before.keep_findings(rendition)
            named = replacing.make_room(connection, rendition)
            written = FindingsWriter(connection, run, rendition, text, findings, joins, again=True).write(ms)
            _settle(connection, rendition, run)
            begun = journal.begin(connection, label) if action is None else action
            before.keep(begun, run, None, written.kept.changed)
            touched = journal.decide(connection, begun, settings) if settings else Touched()
            if action is None:
                journal.finish(connection, begun)
            revision = _finish(connection, rendition, written)
            entities = frozenset(named) | written.entities | touched.entities
            added = Added(document, written.events | touched.events, entities, action=begun)
        self._candidates.follow(revision, written.kept.changed, written.kept.words)
        return added

    def foresee(self, document: int, findings: Findings, joins: Sequence[Join | None]) -> Foreseen:
        """What `replace_findings` would change; it is done and undone, as nothing else tells that so surely.

        Raises KeyError where there is no such document.
        """
        with suppress(TakenBack), self._database.writing() as connection:
            text = text_views.text_of(connection, document)
            rendition = _current(connection, document)
            before, by_hand = state(connection, rendition), on_which_somebody_decided(connection, rendition)
            run = _add_run(connection, "", "")
            replacing.make_room(connection, rendition)
            FindingsWriter(connection, run, rendition, text, findings, joins, again=True).write(0)
            _settle(connection, rendition, run)
            foreseen = Foreseen(before, state(connection, rendition), by_hand)
            raise TakenBack
        return foreseen

    def decide(self, label: str, settings: Sequence[Setting]) -> Step | None:
        """Give fields new values as one step of Undo; None where all of them have these already.

        Raises KeyError for a subject that is not there.
        """
        return at_once(self.decide_many(label, settings))

    def decide_many(self, label: str, settings: Sequence[Setting]) -> Generator[Progress, None, Step | None]:
        """The same with progress, all or nothing."""
        with self._database.writing() as connection:
            return (yield from journal.record(connection, label, settings))

    def make(self, label: str, about: About, settings: Callable[[int], Sequence[Setting]]) -> Step:
        """Add an event or an entity by hand as one step; `settings` gives its fields, with its number."""
        column = AnchorRow.id if about is About.EVENT else EntityRow.id
        with self._database.writing() as connection:
            number = next_id(connection, column, about)
            step = at_once(journal.record(connection, label, settings(number)))
            assert step is not None
            return step

    def undo(self) -> Generator[Progress, None, Step | None]:
        """Take back the last action that holds; None where there is none."""
        return self._toggle(action_log.last_done)

    def redo(self) -> Generator[Progress, None, Step | None]:
        """Bring back the action taken back last; None where there is none."""
        return self._toggle(action_log.last_undone)

    def take_back(self, action: int) -> Generator[Progress, None, Step | None]:
        """Take back an action that holds, or bring back one that does not; None where there is no such action, or it
        takes back another one.

        Raises Problem where a later one rests on it.
        """

        def known(connection: Connection) -> int | None:
            if not action_log.is_step(connection, action):
                return None
            later = journal.later_on(connection, action)
            if later is not None:
                raise Problem(
                    tr("A later step rests on this one: {later}.", later=later),
                    tr("Take that one back first, in the history or with Undo."),
                )
            return action

        return self._toggle(known)

    def remember_search(self, query: str) -> None:
        """Note a search that was gone through as the newest of its history."""
        with self._database.writing() as connection:
            search_history.remember(connection, query)

    def _toggle(self, which: Callable[[Connection], int | None]) -> Generator[Progress, None, Step | None]:
        with self._database.writing() as connection:
            action = which(connection)
            return None if action is None else (yield from journal.toggle(connection, action))

    def note_first_documents(self) -> None:
        """The documents of the first start are all in."""
        with self._database.writing() as connection:
            meta.write(connection, meta.FIRST_DOCUMENTS, meta.DONE)


def _add_run(connection: Connection, extractor: str, version: str) -> int:
    with Session(connection) as session:
        run = Run(extractor=extractor, version=version, started_at=now())
        session.add(run)
        session.flush()
        return run.id


def _settle(connection: Connection, rendition: int, run: int) -> None:
    """After findings were written in the place of older ones."""
    replacing.settle(connection, rendition, run)
    seal(connection, rendition)
    items.refresh_document(connection, rendition)


def _current(connection: Connection, document: int) -> int:
    rendition = select(Rendition.id).where(Rendition.document == document, Rendition.is_current)
    return connection.scalars(rendition).one()


def _finish(connection: Connection, rendition: int, written: Written) -> int:
    """What else follows from new findings: counts, the indexes, the revision, which is returned."""
    tally.add_mentions(connection, rendition)
    fulltext.add_passages(connection, [(row[0], row[_TEXT]) for row in written.rows[PassageRow]])
    fulltext.of(connection).refresh_entities(connection, written.kept.changed)
    return meta.raise_revision(connection)
