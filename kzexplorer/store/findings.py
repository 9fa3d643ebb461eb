"""What was found in one document, as rows: passages, entities, mentions, dates, events and their links."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from kzexplorer.domain.entity import Mention
from kzexplorer.domain.event import EntityLink, Event, Findings, Stance
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, DocumentDate
from kzexplorer.store import anchors, entity_items, known_entities, replacing, series
from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.known_entities import Join, Kept
from kzexplorer.store.quotes import hash_at
from kzexplorer.store.schema import (
    AnchorRow,
    Base,
    DateMentionRow,
    EventEvidence,
    EventMention,
    EventRow,
    EventSeries,
    EventStance,
    EventTopic,
    FigureRow,
    MentionRow,
    PassageRow,
    QuoteRow,
    RunDocument,
    SeriesRow,
)
from kzexplorer.store.views import ReadStatus
from kzexplorer.store.whens import columns_of

_NAMED_IN_EVENT = "named in the event"


@dataclass(frozen=True, slots=True)
class Written:
    """The ids of what a document has: its events and the entities that it names; and all rows that were written."""

    events: frozenset[int]
    entities: frozenset[int]
    kept: Kept
    rows: Mapping[type[Base], Sequence[tuple[Any, ...]]]


@dataclass(slots=True)
class FindingsWriter:
    """Collects the rows of one rendition inside the writer's transaction; `write` is called once.

    `again`: rows of an older run are there, whose events keep their anchors.
    """

    connection: Connection
    run: int
    rendition: int
    text: str
    findings: Findings
    joins: Sequence[Join | None]
    again: bool = False
    _passages: dict[int, int] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)
    _entities: list[int] = field(default_factory=list)
    _mentions: list[tuple[Any, ...]] = field(default_factory=list)
    _named: dict[tuple[int, Span], int] = field(default_factory=dict)
    _dates: list[int] = field(default_factory=list)
    _free_mention: int = 0
    _rows: dict[type[Base], list[tuple[Any, ...]]] = field(default_factory=dict)

    def write(self, ms: int, status: ReadStatus = ReadStatus.DONE, error: str | None = None) -> Written:
        """`ms` is how long the extraction took, in milliseconds. The digest is left to the writer."""
        self._write_passages()
        kept = known_entities.keep(self.connection, self.findings.entities, self.joins)
        entity_items.add(self.connection, kept.changed)
        self._entities = kept.ids
        self._free_mention = next_id(self.connection, MentionRow.id)
        self._collect_names()
        figures = self._collect_figures()
        document_date = self._collect_dates()
        self._put(FigureRow, figures)
        events = self._write_events()
        self._write_quotes()
        entity_items.add_mentions(self.connection, self.rendition)
        found = self.findings
        row = (self.rendition, self.run, status.value, error, ms, found.title, found.language, document_date, "")
        self._put(RunDocument, [row + _dated(found.document_date)])
        return Written(frozenset(events), frozenset(self._entities), kept, self._rows)

    def _put(self, table: type[Base], rows: list[tuple[Any, ...]]) -> None:
        insert_rows(self.connection, table, rows)
        self._rows.setdefault(table, []).extend(rows)

    def _write_passages(self) -> None:
        free = next_id(self.connection, PassageRow.id)
        rows = []
        for number, passage in enumerate(self.findings.passages, free):
            span, content = passage.span, passage.content
            inner = (content.start, content.end) if content else (None, None)
            place = (number, self.rendition, span.start, span.end, *inner)
            lies = (passage.page, passage.locator, span.of(self.text), passage.level)
            rows.append((*place, passage.kind.value, passage.reason, *lies))
            self._passages[span.start] = number
        self._starts = sorted(self._passages)
        self._put(PassageRow, rows)

    def _passage(self, span: Span) -> int:
        """The passage that the span starts in."""
        return self._passages[self._starts[bisect_right(self._starts, span.start) - 1]]

    def _mention(self, span: Span, kind: str, entity: int | None, score: float, rule: str, joined: str | None) -> int:
        number, self._free_mention = self._free_mention, self._free_mention + 1
        place = (number, self.run, self.rendition, self._passage(span), span.start, span.end)
        self._mentions.append((*place, kind, entity, span.of(self.text), score, rule, joined))
        return number

    def _collect_names(self) -> None:
        for entity, known, join in zip(self.findings.entities, self._entities, self.joins, strict=True):
            for mention in entity.mentions:
                self._name(known, mention, join.reason if join else None)

    def _name(self, entity: int, mention: Mention, joined: str | None) -> int:
        key = (entity, mention.span)
        if key not in self._named:
            self._named[key] = self._mention(mention.span, "entity", entity, mention.score, mention.rule, joined)
        return self._named[key]

    def _collect_figures(self) -> list[tuple[Any, ...]]:
        """Returns their rows, to be written when their mentions are."""
        return [
            (
                self._mention(figure.span, "figure", None, 1.0, "a number with its unit", None),
                float(figure.value),
                None if figure.high is None else float(figure.high),
                figure.unit,
            )
            for figure in self.findings.figures
        ]

    def _write_quotes(self) -> None:
        free = next_id(self.connection, QuoteRow.id)
        rows = []
        for number, quote in enumerate(self.findings.quotes, free):
            span, said = quote.span, quote.speaker_span
            place = (number, self.run, self.rendition, self._passage(span), span.start, span.end)
            speaker = None if quote.speaker is None else self._entities[quote.speaker]
            named = (said.start, said.end) if said else (None, None)
            rows.append((*place, hash_at(self.text, span), speaker, *named))
        self._put(QuoteRow, rows)

    def _collect_dates(self) -> int | None:
        """Returns the mention that dates the document; a day in the name of its file has none."""
        rows = []
        own = self.findings.document_date.mention if self.findings.document_date else None
        places = [date.span for date in self.findings.dates]
        extra = () if own is None or own.span in places else (own,)
        for date in (*self.findings.dates, *extra):
            number = self._mention(date.span, "date", None, 1.0, date.rule, None)
            rows.append(_date_row(number, self.text, date))
            self._dates.append(number)
        self._put(MentionRow, self._mentions)
        self._put(DateMentionRow, rows)
        self._mentions.clear()
        if own is None:
            return None
        return self._dates[-1] if extra else self._dates[places.index(own.span)]

    def _write_events(self) -> list[int]:
        found = self.findings.events
        known = anchors.known_in(self.connection, self.rendition) if self.again else {}
        ids, rows = anchors.assign(self.connection, self.rendition, self.text, anchors.places_of(found), known)
        self._put(AnchorRow, rows)
        if self.again:
            replacing.retire_events(self.connection, self.rendition, ids)
        events, evidence, links, stances = [], [], [], []
        for number, event in zip(ids, found, strict=True):
            parent = None if event.parent is None else ids[event.parent]
            events.append(self._event_row(number, event, parent))
            evidence += [self._evidence_row(number, nth, span) for nth, span in enumerate(event.evidence)]
            links += self._link_rows(number, event)
            if event.stance is not None:
                stances.append(_stance_row(number, self.text, event.stance))
        self._put(MentionRow, self._mentions)
        self._put(EventRow, events)
        self._put(EventEvidence, evidence)
        self._put(EventMention, links)
        self._put(EventStance, stances)
        self._write_series(ids)
        self._put(EventTopic, self._topic_rows(ids))
        return ids

    def _write_series(self, ids: Sequence[int]) -> None:
        told = [(number, event.series) for number, event in zip(ids, self.findings.events, strict=True) if event.series]
        known = self._series([one.name for _, one in told])
        self._put(EventSeries, [(number, known[one.name], one.number) for number, one in told])

    def _series(self, names: Sequence[str]) -> dict[str, int]:
        """The id of each name of a row of happenings."""
        known = series.known_in(self.connection, self.rendition) if self.again else {}
        rows = series.new_rows(self.connection, self.rendition, names, known)
        self._put(SeriesRow, rows)
        return known | {name: number for number, _, name in rows}

    def _topic_rows(self, ids: Sequence[int]) -> list[tuple[Any, ...]]:
        return [
            (number, told.topic.value, told.span.start, told.span.end, hash_at(self.text, told.span))
            for number, event in zip(ids, self.findings.events, strict=True)
            for told in event.topics
        ]

    def _event_row(self, number: int, event: Event, parent: int | None) -> tuple[Any, ...]:
        cue = event.trigger
        cue_columns = (cue.start, cue.end, cue.of(self.text)) if cue else (None, None, None)
        named = (event.kind.value, event.status.value, event.title)
        basis = (event.basis.value, parent, int(event.detail), event.confidence, event.why)
        place = (number, self.run, self._passage(event.evidence[0]))
        return (*place, *named, *columns_of(event.when), *basis, *cue_columns)

    def _evidence_row(self, number: int, nth: int, span: Span) -> tuple[Any, ...]:
        return number, nth, self._passage(span), span.start, span.end, hash_at(self.text, span)

    def _link_rows(self, number: int, event: Event) -> list[tuple[Any, ...]]:
        dates = [(number, "date", nth, None, self._dates[date]) for nth, date in enumerate(event.dates)]
        participants = [self._part_row(number, "participant", *part) for part in enumerate(event.participants)]
        places = [self._part_row(number, "place", *part) for part in enumerate(event.places)]
        stance = event.stance
        holders = [self._part_row(number, "holder", *part) for part in enumerate(stance.holders if stance else ())]
        targets = [self._part_row(number, "target", *part) for part in enumerate(stance.targets if stance else ())]
        return [*dates, *participants, *places, *holders, *targets]

    def _part_row(self, number: int, role: str, nth: int, link: EntityLink) -> tuple[Any, ...]:
        entity = self._entities[link.entity]
        mention = None if link.span is None else self._name(entity, Mention(link.span, _NAMED_IN_EVENT), None)
        return number, role, nth, entity, mention


def _dated(own: DocumentDate | None) -> tuple[Any, ...]:
    return (*columns_of(own.when if own else None), own.reason if own else None)


def _stance_row(number: int, text: str, stance: Stance) -> tuple[Any, ...]:
    topic = stance.topic
    words = (topic.start, topic.end, topic.of(text)) if topic else (None, None, None)
    return (number, stance.attitude.value, *words)


def _date_row(number: int, text: str, date: DateMention) -> tuple[Any, ...]:
    anchor = date.anchor
    span = anchor.span if anchor else None
    place = (span.start, span.end, hash_at(text, span)) if span else (None, None, None)
    started = columns_of(anchor.when if anchor else None)
    return (number, date.type.value, date.value, date.reason, *columns_of(date.when), *started, *place)
