"""Everything that panes and the command line read from a workspace, by id or as columns, from any thread."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from kzexplorer.domain.annotation import Subject
from kzexplorer.domain.document import Document, Passage
from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.domain.ordering import Ordering
from kzexplorer.domain.page import Page
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.search import Query
from kzexplorer.store import (
    action_log,
    annotation_views,
    decided,
    document_views,
    entity_views,
    event_views,
    meta,
    quoted,
    source_log,
    standing,
    text_views,
)
from kzexplorer.store.columns import read_events
from kzexplorer.store.database import Database, OneView
from kzexplorer.store.entity_candidates import Candidates
from kzexplorer.store.held_columns import HeldColumns
from kzexplorer.store.quoted import QuotedDocument
from kzexplorer.store.searching.answers import Answers
from kzexplorer.store.searching.stopping import Stop
from kzexplorer.store.timeline_columns import Ids, ReviewQueue, TimelineColumns
from kzexplorer.store.views import (
    Counts,
    DocumentLine,
    EntityLine,
    EventDetail,
    EventLine,
    EventSpan,
    Example,
    Facets,
    Heading,
    HistoryChange,
    HistoryLine,
    Hit,
    Marks,
    MentionAt,
    MentionSpan,
    NameUse,
    Nothing,
    Source,
    SourceStatus,
    Standing,
    ToldEvent,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kzexplorer.domain.changes import Changes
    from kzexplorer.domain.review import ReviewOrder
    from kzexplorer.search.tree import FieldName
    from kzexplorer.store.searching.evaluate import Evaluation
    from kzexplorer.store.searching.space import Space


class Reader:
    """Each call sees one state of the workspace. An event's id stays when its document is read again."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.held = HeldColumns(database)
        self.candidates = Candidates()
        self._answers = Answers()
        self._stop = Stop()

    @contextmanager
    def standing_still(self) -> Iterator[Reader]:
        """The same reader, all of whose calls see one state of the workspace, whoever writes meanwhile.

        Every call runs on the thread that opened it. Raises Problem where the file, disk or server fails.
        """
        with self._database.reading() as connection:
            still = copy(self)
            still._database = OneView(connection)
            meta.revision(connection)  # the state is that of the first statement
            yield still

    def revision(self) -> int:
        """A counter that every change raises."""
        with self._database.reading() as connection:
            return meta.revision(connection)

    def name(self) -> str | None:
        """The name that the workspace was given, if any."""
        with self._database.reading() as connection:
            return meta.read(connection, meta.NAME)

    def wants_first_documents(self) -> bool:
        """Whether the first start was to fill the workspace and did not come to its end."""
        with self._database.reading() as connection:
            return meta.read(connection, meta.FIRST_DOCUMENTS) == meta.WANTED

    def news(self, before: Marks | None) -> tuple[Marks, Changes | None]:
        """How far the workspace is, and what changed since it was as far as `before`; None for nothing."""
        from kzexplorer.store import news

        with self._database.reading() as connection:
            now = news.marks(connection)
            return now, None if before is None else news.changes(connection, before, now)

    def counts(self, before: Counts | None = None) -> Counts:
        """`before` is what was counted before events changed alone: documents and entities are as many as then."""
        with self._database.reading() as connection:
            return document_views.counts(connection, self.held.timeline(connection), before)

    def undo_label(self) -> str | None:
        """The words of the action that Undo would take back."""
        with self._database.reading() as connection:
            return action_log.label_of(connection, action_log.last_done(connection))

    def redo_label(self) -> str | None:
        """The words of the action that Redo would bring back."""
        with self._database.reading() as connection:
            return action_log.label_of(connection, action_log.last_undone(connection))

    def last_step_is_large(self, *, redo: bool = False) -> bool:
        """Whether Undo, or Redo, would take a while, as it changes documents."""
        with self._database.reading() as connection:
            which = action_log.last_undone if redo else action_log.last_done
            return self._is_large(connection, which(connection))

    def is_large_step(self, action: int) -> bool:
        """Whether taking this step back, or bringing it back, would take a while."""
        with self._database.reading() as connection:
            return self._is_large(connection, action)

    def history(self, limit: int, before: int | None = None) -> list[HistoryLine]:
        """The steps of the log, newest first, at most `limit` of those before the step `before`."""
        from kzexplorer.store import history_views

        with self._database.reading() as connection:
            return history_views.lines(connection, limit, before)

    def history_changes(self, action: int) -> list[HistoryChange]:
        """What a step changed, in words; of thousands the first 500."""
        from kzexplorer.store import history_views

        with self._database.reading() as connection:
            return history_views.changes(connection, action)

    def decided_fields(self, event: int) -> frozenset[str]:
        """The fields of an event that somebody decided on, as store/decided.py names them."""
        with self._database.reading() as connection:
            return frozenset(decided.fields_of(connection, decided.About.EVENT, [event]).get(event, {}))

    def entities_named(self, entity: int, name: str) -> list[int]:
        """Which of an entity and those merged into it have this form of a name."""
        with self._database.reading() as connection:
            return entity_views.having_name(connection, entity, name)

    def rendition(self, document: int) -> int:
        """The id of the text of a document, which passages set by hand go with. Raises KeyError where there is none."""
        with self._database.reading() as connection:
            return text_views.rendition(connection, int(document))

    # ---- notes, tags and searches

    def note(self, subject: Subject) -> str:
        """What was written about it; empty for nothing."""
        with self._database.reading() as connection:
            return annotation_views.note(connection, subject)

    def tags(self, subject: Subject) -> tuple[str, ...]:
        """In the order of the alphabet."""
        with self._database.reading() as connection:
            return annotation_views.tags(connection, subject)

    def annotations_of(self, events: Sequence[int]) -> dict[int, tuple[str, tuple[str, ...]]]:
        """The note and the tags of those of these events that have any."""
        with self._database.reading() as connection:
            return annotation_views.of_events(connection, [int(event) for event in events])

    def all_tags(self) -> list[tuple[str, int]]:
        """Each tag with how often it is used, most used first."""
        with self._database.reading() as connection:
            return annotation_views.all_tags(connection)

    def annotated(self, document: int) -> list[tuple[Span, str, tuple[str, ...]]]:
        """The passages of a document that have a note or tags, by place."""
        with self._database.reading() as connection:
            return annotation_views.in_document(connection, int(document))

    def saved_searches(self) -> list[tuple[str, str]]:
        """Names and queries, by name."""
        with self._database.reading() as connection:
            return annotation_views.saved_searches(connection)

    def search_history(self, limit: int) -> list[str]:
        """The queries gone through last, newest first."""
        with self._database.reading() as connection:
            return annotation_views.search_history(connection, limit)

    def decided_date(self, document: int) -> tuple[bool, When | None]:
        """Whether the date of a document was set by hand, and to what; None for no date."""
        with self._database.reading() as connection:
            return document_views.decided_date(connection, int(document))

    def refused_merges(self) -> set[tuple[int, int]]:
        """Pairs of entities that somebody said are not the same, the smaller id first."""
        with self._database.reading() as connection:
            return entity_views.refused_merges(connection)

    def _is_large(self, connection: Connection, action: int | None) -> bool:
        return action is not None and action_log.is_large(connection, action)

    # ---- events

    def timeline(self, *, details: bool = False) -> TimelineColumns:
        """All events with a date as columns, rejected ones too; details of meetings only if asked for.

        Without details these are held in memory: the same object comes until something changes, and after a change of
        few events in time that depends on those alone. The first call reads them, which takes a second and more for a
        million events where no columns are kept in the file: not for the window's thread.
        """
        with self._database.reading() as connection:
            if details:
                return TimelineColumns.of(meta.revision(connection), read_events(connection, details=True))
            return self.held.timeline(connection)

    def timeline_of(self, events: Collection[int]) -> TimelineColumns:
        """The same columns of these events alone; ids that are not there, and details, are left out."""
        with self._database.reading() as connection:
            return TimelineColumns.of(meta.revision(connection), read_events(connection, ids=events))

    def event_entities(self) -> tuple[Ids, Ids]:
        """Two arrays of equal length: an event and an entity that takes part in it or is its place; by both ids."""
        with self._database.reading() as connection:
            links = self.held.links(connection)
        return links["link_event"], links["link_entity"]

    def event_places(self) -> tuple[Ids, Ids]:
        """Two arrays of equal length: an event and an entity that is its place; by both ids."""
        with self._database.reading() as connection:
            links = self.held.links(connection)
        at = links["link_place"].astype(bool)
        return links["link_event"][at], links["link_entity"][at]

    def event_order(self, *, details: bool = False) -> Ids:
        """Ids in the order of previous and next: dated by day, document and position, then those without a date.

        To go from one event to those beside it ask `standing`, which does not list them all.
        """
        return self.timeline(details=details).order

    def standing(self, event: int | None) -> Standing:
        """Where an event stands among all: "17 of 28", previous and next, and the next to review after it.

        In time that grows with the events of the same days, not with all, once `timeline` was read; None asks from
        before the first. Raises KeyError where there is no such event.
        """
        with self._database.reading() as connection:
            return standing.of(connection, self.held.timeline(connection), event)

    def review_queue(
        self, order: ReviewOrder, among: npt.ArrayLike | None = None, judged: Collection[int] = ()
    ) -> ReviewQueue:
        """Events that wait for review in that order: all, or those among these ids; with `judged` ones of the same.

        By document it takes about a second for a million that wait: not for the window's thread.
        """
        from kzexplorer.store import review_queue

        with self._database.reading() as connection:
            return review_queue.of(connection, self.held.timeline(connection), order, among, judged)

    def event_lines(self, ids: Sequence[int]) -> list[EventLine]:
        """In the order asked; ids that are not there are left out."""
        with self._database.reading() as connection:
            return event_views.lines(connection, [int(event) for event in ids])

    def event(self, event: int) -> EventDetail:
        """Raises KeyError where there is none."""
        with self._database.reading() as connection:
            found = event_views.details(connection, [int(event)])
        if not found:
            raise KeyError(event)
        return found[0]

    def event_details(self, ids: Sequence[int]) -> list[EventDetail]:
        """In the order asked; ids that are not there are left out."""
        with self._database.reading() as connection:
            return event_views.details(connection, [int(event) for event in ids])

    def told_events(self, ids: Sequence[int]) -> list[ToldEvent]:
        """What leaves the workspace of these events, in the order asked; ids that are not there are left out."""
        with self._database.reading() as connection:
            return event_views.told(connection, [int(event) for event in ids])

    def events_between(self, earliest: int, latest: int, limit: int = 50) -> list[EventLine]:
        """Events whose days overlap this interval of day numbers, by day; no details, no rejected ones."""
        with self._database.reading() as connection:
            columns = self.held.timeline(connection)
            return event_views.lines(connection, columns.between(earliest, latest, limit))

    def events_of(self, entities: Collection[int]) -> Ids:
        """Events in which all of these entities take part or are the place; none for no entities."""
        with self._database.reading() as connection:
            return entity_views.events_of(connection, entities)

    def ordered(self, ids: Ids, by: Ordering, *, descending: bool = False) -> Ids:
        """The same events in that order, those alike in it by time; ids that are not there, or parts, left out.

        By title and confidence of a million events it takes seconds: not for the window's thread.
        """
        from kzexplorer.store import ordering

        with self._database.reading() as connection:
            return ordering.ordered(connection, self.held.timeline(connection), ids, by, descending=descending)

    def confidences(self, ids: Sequence[int]) -> dict[int, float]:
        """How sure the extraction is of each of these events, 0 to 1; ids that are not there are left out."""
        from kzexplorer.store import ordering

        with self._database.reading() as connection:
            return ordering.scores(connection, ids)

    # ---- searches

    def cancellable(self) -> Reader:
        """The same reader, of which `cancel` gives up what it searches, and no other's searches."""
        other = copy(self)
        other._stop = Stop()
        return other

    def cancel(self) -> None:
        """End from any thread, with Cancelled, a search that runs, within milliseconds, and all that begin later."""
        self._stop.set()

    def search(self, query: Query, *, details: bool = False) -> Ids:
        """The events that a query finds, ascending; details of meetings only if asked for."""
        from kzexplorer.store.searching.space import ids_of

        with self._searching(details=details) as evaluation:
            return ids_of(evaluation.found(query.root))

    def explain(self, query: Query) -> Nothing | None:
        """The parts of a query that leave nothing; None where it finds something."""
        with self._searching() as evaluation:
            return evaluation.nothing(query)

    def hits(self, query: Query, ids: Sequence[int]) -> list[Hit]:
        """The words of these events around what was found, in the order asked; for the rows that are painted."""
        from kzexplorer.store.searching import hits

        with self._database.reading() as connection, self._stop.over(connection):
            return hits.hits(connection, query, [int(event) for event in ids])

    def facets(self, ids: Ids, most: int = 50) -> Facets:
        """How many of these events there are of each kind, year, document, entity and so on; at most so many values."""
        from kzexplorer.store.searching import facets

        with self._database.reading() as connection:
            space = self._space(connection, self.held.timeline(connection))
            with self._stop.over(connection):
                return facets.count(space, self._answers, ids, most)

    def offers(self, field: FieldName, beginning: str) -> list[str]:
        """The values of a field of which a word begins so, those of most events first."""
        from kzexplorer.store.searching import offers

        with self._database.reading() as connection, self._stop.over(connection):
            return offers.offers(connection, self._answers.titles, field, beginning)

    @contextmanager
    def _searching(self, *, details: bool = False) -> Iterator[Evaluation]:
        from kzexplorer.store.searching.evaluate import Evaluation

        with self._database.reading() as connection:
            if details:
                whole = TimelineColumns.of(meta.revision(connection), read_events(connection, details=True))
                space = self._space(connection, whole)
            else:
                space = self._space(connection, self.held.timeline(connection))
            with self._stop.over(connection):
                yield Evaluation(space, self._answers, self._stop, details=details)

    def _space(self, connection: Connection, timeline: TimelineColumns) -> Space:
        """Read before a search can be given up: what is read is held for the next one."""
        from kzexplorer.store.searching.space import Space

        return Space(connection, timeline, self.held.links(connection), self.held.evidence(connection))

    # ---- documents

    def documents(self) -> list[DocumentLine]:
        """In the order in which they were added; without replaced ones of which no event is left."""
        with self._database.reading() as connection:
            return document_views.lines(connection)

    def document_order(self) -> list[int]:
        """The ids of the same documents, with what lies in a mail or an archive below that."""
        with self._database.reading() as connection:
            return document_views.order(connection)

    def documents_called(self, words: str) -> list[int]:
        """Those of whose title and file name each of the words is a part; not for the window's thread."""
        with self._database.reading() as connection:
            return document_views.called(connection, words)

    def document_lines(self, ids: Sequence[int]) -> list[DocumentLine]:
        """In the order asked; ids that are not there are left out."""
        with self._database.reading() as connection:
            return document_views.lines_of(connection, ids)

    def repeated_titles(self) -> frozenset[str]:
        """The titles that several documents have."""
        with self._database.reading() as connection:
            return document_views.repeated_titles(connection)

    def document_line(self, document: int) -> DocumentLine:
        """Raises KeyError where there is none."""
        with self._database.reading() as connection:
            return document_views.line(connection, document)

    def known(self, sha256s: Collection[str]) -> dict[str, int]:
        """The documents whose files have these bytes, by SHA-256; those that a later version replaced left out."""
        with self._database.reading() as connection:
            return document_views.known(connection, sha256s)

    def documents_at(self, origins: Collection[str]) -> dict[str, int]:
        """The documents that came from these places, each in its last version."""
        with self._database.reading() as connection:
            return document_views.at_origins(connection, origins)

    def parts(self, document: int) -> list[int]:
        """The ids of the documents that lie in this one, such as the attachments of a mail."""
        with self._database.reading() as connection:
            return document_views.parts(connection, int(document))

    def sources(self, status: SourceStatus | None = None) -> list[Source]:
        """The files that were to be added, by place, as they were seen last; all, or those of one status."""
        with self._database.reading() as connection:
            return source_log.of_status(connection, status)

    def sources_at(self, origins: Collection[str]) -> dict[str, Source]:
        """What is known of the files at these places."""
        with self._database.reading() as connection:
            return source_log.at_origins(connection, origins)

    def name_of(self, sha256: str) -> str | None:
        """The name of the document whose file has these bytes, where no later version replaced it."""
        with self._database.reading() as connection:
            return document_views.name_of(connection, sha256)

    def text(self, document: int) -> str:
        """Raises KeyError where there is no such document."""
        with self._database.reading() as connection:
            return text_views.text_of(connection, int(document))

    def document(self, document: int) -> Document:
        """The document as it was read. Raises KeyError where there is none."""
        with self._database.reading() as connection:
            return text_views.document(connection, int(document))

    def passages(self, document: int) -> list[Passage]:
        with self._database.reading() as connection:
            return text_views.passages(connection, int(document))

    def set_apart(self, document: int) -> list[Passage]:
        """The passages that are no plain paragraphs, or have a place in words of their format."""
        with self._database.reading() as connection:
            return text_views.set_apart(connection, int(document))

    def bytes_of(self, document: int) -> bytes:
        """The file as it was when it was read. Raises KeyError where there is no such document."""
        with self._database.reading() as connection:
            return text_views.bytes_of(connection, int(document))

    def hashes_of(self, document: int) -> tuple[str, str]:
        """SHA-256 of the file's bytes, and of the text as read in UTF-8. Raises KeyError where there is none."""
        with self._database.reading() as connection:
            return text_views.hashes_of(connection, int(document))

    def quoted(self, documents: Sequence[int]) -> Iterator[QuotedDocument]:
        """What quotations need of these documents, in the order asked; those that are not there are left out."""
        with self._database.reading() as connection:
            yield from quoted.quoted(connection, documents)

    def headings(self, document: int) -> list[Heading]:
        """In the order of the text."""
        with self._database.reading() as connection:
            return text_views.headings(connection, int(document))

    def pages(self, document: int) -> list[Page]:
        """In order, without the places of their words; none for a document without pages."""
        with self._database.reading() as connection:
            return text_views.pages(connection, int(document), runs=False)

    def page(self, document: int, number: int) -> Page:
        """With the places of its words; `number` counts from 1. Raises KeyError where there is none."""
        with self._database.reading() as connection:
            return text_views.page(connection, int(document), int(number))

    def event_spans(self, document: int) -> list[EventSpan]:
        """Where events are told, by start; those of details too."""
        with self._database.reading() as connection:
            return event_views.spans(connection, int(document))

    def mention_spans(self, document: int, entity_ids: Collection[int] | None = None) -> list[MentionSpan]:
        """Where entities are named, by start; all of them, or only these."""
        with self._database.reading() as connection:
            return text_views.mentions(connection, int(document), entity_ids)

    def document_naming(self, entities: Collection[int]) -> int | None:
        """The first document that names one of these entities; None where none does."""
        with self._database.reading() as connection:
            return document_views.naming(connection, entities)

    def date_spans(self, document: int) -> list[Span]:
        """Where dates are given, by start."""
        with self._database.reading() as connection:
            return text_views.dates(connection, int(document))

    def date_at(self, document: int, offset: int) -> When | None:
        """The date given at an offset, else the last one given before it; None where there is none so far."""
        with self._database.reading() as connection:
            return text_views.date_at(connection, int(document), int(offset))

    # ---- entities

    def entities(self) -> list[EntityLine]:
        """Most events first, then most mentions, then by name."""
        with self._database.reading() as connection:
            return entity_views.lines(connection)

    def entity_lines(self, ids: Sequence[int]) -> list[EntityLine]:
        """In the order asked; ids that are not there are left out."""
        with self._database.reading() as connection:
            return entity_views.lines_of(connection, ids)

    def mentioned_entities(self) -> list[tuple[int, EntityType]]:
        """The ids and types of those that a document names, in the order of `entities`."""
        with self._database.reading() as connection:
            return entity_views.mentioned(connection)

    def find_entities(self, query: Query) -> set[int]:
        """The entities that a query finds. Raises Problem for fields that only events have."""
        from kzexplorer.store.searching import entities

        with self._database.reading() as connection, self._stop.over(connection):
            return entities.find(connection, query)

    def entities_beginning(self, words: str, types: Collection[EntityType], limit: int) -> list[tuple[int, str]]:
        """Ids and names of entities of these types of whose names a word begins so, those with most events first.

        In time that grows with all names: not for the window's thread.
        """
        from kzexplorer.store import entity_names

        with self._database.reading() as connection:
            return entity_names.beginning(connection, words, types, limit)

    def names_of(self, entity: int) -> list[NameUse]:
        """Every form of an entity's name, how often documents use it and where first; most used first."""
        from kzexplorer.store import entity_uses

        with self._database.reading() as connection:
            return entity_uses.names_of(connection, int(entity))

    def examples_of(self, entity: int, most: int) -> list[Example]:
        """The words around its first mention, in so many documents at most."""
        from kzexplorer.store import entity_uses

        with self._database.reading() as connection:
            return entity_uses.examples_of(connection, int(entity), most)

    def mention_at(self, document: int, offset: int) -> MentionAt | None:
        """The shortest words at that place that name somebody, or were found to; None where there are none."""
        from kzexplorer.store import entity_uses

        with self._database.reading() as connection:
            return entity_uses.mention_at(connection, int(document), int(offset))

    def documents_naming(self, entities: Collection[int]) -> dict[int, frozenset[int]]:
        """The documents in which each of these is named; not for the window's thread."""
        from kzexplorer.store import naming_documents

        with self._database.reading() as connection:
            return naming_documents.of(connection, entities)

    def entity_days(self, ids: Collection[int]) -> dict[int, npt.NDArray[np.int32]]:
        """The middle day of each dated event of these entities, ascending; details and rejected ones left out."""
        with self._database.reading() as connection:
            return entity_views.days(connection, ids)

    def entity_candidates(self, entities: Sequence[Entity]) -> list[list[tuple[int, Entity]]]:
        """For each the known ones, without mentions, that it may be: same type, sharing a name or its last word."""
        with self._database.reading() as connection:
            return self.candidates.of(connection, entities)
