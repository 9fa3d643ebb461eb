"""Events as rows for lists, the card and the document pane."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import Attitude, DateBasis
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Anchor
from kzexplorer.store import document_views
from kzexplorer.store.codes import KINDS, STATUSES, VERDICTS
from kzexplorer.store.document_views import Source
from kzexplorer.store.portions import portions
from kzexplorer.store.statements import AnyRow, AnySelect
from kzexplorer.store.tables import (
    DATE_MENTION,
    ENTITY,
    EVENT,
    EVENT_EVIDENCE,
    EVENT_MENTION,
    EVENT_STANCE,
    FIGURE,
    ITEM,
    MENTION,
    PASSAGE,
    QUOTE,
)
from kzexplorer.store.views import (
    DateWords,
    EventDetail,
    EventLine,
    EventSpan,
    FigureWords,
    Part,
    QuoteWords,
    StanceWords,
)
from kzexplorer.store.whens import item_when, when_of

T = TypeVar("T")

_LINE = (
    ITEM.c.id,
    ITEM.c.kind,
    ITEM.c.title,
    ITEM.c.verdict,
    ITEM.c.status,
    ITEM.c.document,
    ITEM.c.detail,
    ITEM.c.t0,
    ITEM.c.t1,
    ITEM.c.precision,
    ITEM.c.edtf,
    ITEM.c.vague,
    ITEM.c.open_start,
    ITEM.c.open_end,
)
_LONGEST_QUOTE = 160
_SPAN = (ITEM.c.id, ITEM.c.kind, ITEM.c.verdict, ITEM.c.detail, EVENT.c.cue_start, EVENT.c.cue_end)
_FULL = select(
    *_LINE,
    ITEM.c.parent,
    ITEM.c.stale,
    *(EVENT.c.basis, EVENT.c.score, EVENT.c.rule, EVENT.c.cue_start, EVENT.c.cue_end),
).join(EVENT, EVENT.c.anchor == ITEM.c.id)
_EVIDENCE = select(EVENT_EVIDENCE.c.event, EVENT_EVIDENCE.c.start, EVENT_EVIDENCE.c.end).order_by(
    EVENT_EVIDENCE.c.event, EVENT_EVIDENCE.c.nth
)
_DATES = (
    select(
        EVENT_MENTION.c.event,
        DATE_MENTION,
        *(MENTION.c.start, MENTION.c.end, MENTION.c.words, MENTION.c.rule),
    )
    .join(MENTION, MENTION.c.id == EVENT_MENTION.c.mention)
    .join(DATE_MENTION, DATE_MENTION.c.mention == MENTION.c.id)
    .order_by(EVENT_MENTION.c.event, EVENT_MENTION.c.nth)
)
_PARTS = (
    select(EVENT_MENTION.c.event, EVENT_MENTION.c.role.label("part"), ENTITY, MENTION.c.start, MENTION.c.end)
    .join(ENTITY, ENTITY.c.id == EVENT_MENTION.c.entity)
    .join(MENTION, MENTION.c.id == EVENT_MENTION.c.mention, isouter=True)
    .order_by(EVENT_MENTION.c.event, EVENT_MENTION.c.nth)
)
_TOLD = and_(EVENT_EVIDENCE.c.start <= MENTION.c.start, MENTION.c.start < EVENT_EVIDENCE.c.end)
_FIGURES = (
    select(EVENT_EVIDENCE.c.event, MENTION.c.start, MENTION.c.end, MENTION.c.words, FIGURE)
    .distinct()
    .join(PASSAGE, PASSAGE.c.id == EVENT_EVIDENCE.c.passage)
    .join(MENTION, and_(MENTION.c.rendition == PASSAGE.c.rendition, _TOLD))
    .join(FIGURE, FIGURE.c.mention == MENTION.c.id)
    .order_by(EVENT_EVIDENCE.c.event, MENTION.c.start)
)
_SAID = and_(EVENT_EVIDENCE.c.start <= QUOTE.c.start, QUOTE.c.start < EVENT_EVIDENCE.c.end)
_BEGUN = PASSAGE.alias("begun")
_SHOWN = func.min(QUOTE.c.end - QUOTE.c.start, _LONGEST_QUOTE)
_QUOTES = (
    select(
        *(EVENT_EVIDENCE.c.event, QUOTE.c.start, QUOTE.c.end, ENTITY.c.name),
        func.substr(_BEGUN.c.text, QUOTE.c.start - _BEGUN.c.start + 1, _SHOWN).label("words"),
    )
    .distinct()
    .join(PASSAGE, PASSAGE.c.id == EVENT_EVIDENCE.c.passage)
    .join(QUOTE, and_(QUOTE.c.rendition == PASSAGE.c.rendition, _SAID))
    .join(_BEGUN, _BEGUN.c.id == QUOTE.c.passage)
    .join(ENTITY, ENTITY.c.id == QUOTE.c.speaker, isouter=True)
    .order_by(EVENT_EVIDENCE.c.event, QUOTE.c.start)
)
_CHILDREN = select(ITEM.c.parent.label("event"), ITEM.c.id).order_by(ITEM.c.start, ITEM.c.id)


def lines(connection: Connection, ids: Sequence[int]) -> list[EventLine]:
    found: dict[int, EventLine] = {}
    for portion in portions(ids):
        rows = connection.execute(select(*_LINE).where(ITEM.c.id.in_(portion)))
        found.update((row.id, _line(row)) for row in rows)
    return [found[event] for event in ids if event in found]


def between(connection: Connection, earliest: int, latest: int, limit: int) -> list[EventLine]:
    overlapping = (
        select(*_LINE)
        .where(ITEM.c.t0 <= latest, ITEM.c.t1 >= earliest, ITEM.c.detail.is_(False))
        .where(ITEM.c.verdict != VERDICTS.index(Verdict.REJECTED))
        .order_by(ITEM.c.t0, ITEM.c.t1, ITEM.c.document, ITEM.c.start)
        .limit(limit)
    )
    return [_line(row) for row in connection.execute(overlapping)]


def details(connection: Connection, ids: Sequence[int]) -> list[EventDetail]:
    """In the order asked; ids that are not there are left out."""
    found: dict[int, EventDetail] = {}
    documents: dict[int, Source] = {}
    for portion in portions(ids):
        rows = connection.execute(_FULL.where(ITEM.c.id.in_(portion))).all()
        for number in {row.document for row in rows} - documents.keys():
            documents[number] = document_views.source(connection, number)
        pieces = _Pieces(connection, portion)
        found.update((row.id, _detail(row, documents[row.document], pieces)) for row in rows)
    return [found[event] for event in ids if event in found]


def spans(connection: Connection, document: int) -> list[EventSpan]:
    rows = connection.execute(
        select(EVENT_EVIDENCE.c.start, EVENT_EVIDENCE.c.end, EVENT_EVIDENCE.c.nth, *_SPAN)
        .join(ITEM, ITEM.c.id == EVENT_EVIDENCE.c.event)
        .join(EVENT, EVENT.c.anchor == ITEM.c.id)
        .where(ITEM.c.document == document)
        .order_by(EVENT_EVIDENCE.c.start, EVENT_EVIDENCE.c.end, ITEM.c.id)
    )
    return [
        EventSpan(
            _span(row),
            row.id,
            KINDS[row.kind],
            VERDICTS[row.verdict],
            _trigger(row),
            row.nth == 0,
            bool(row.detail),
        )
        for row in rows
    ]


def _trigger(row: AnyRow) -> Span | None:
    return None if row.cue_start is None else Span(row.cue_start, row.cue_end)


def _line(row: AnyRow) -> EventLine:
    return EventLine(**_line_values(row))


def _line_values(row: AnyRow) -> dict[str, Any]:
    when = item_when(row.t0, row.t1, row.precision, row.edtf, row.vague, row.open_start, row.open_end)
    return {
        "id": row.id,
        "kind": KINDS[row.kind],
        "title": row.title,
        "when": when,
        "verdict": VERDICTS[row.verdict],
        "status": STATUSES[row.status],
        "document": row.document,
        "detail": bool(row.detail),
    }


class _Pieces:
    """Evidence, dates, parts and children of some events, each read at once and held by event."""

    def __init__(self, connection: Connection, events: Sequence[int]) -> None:
        self.evidence = _gathered(connection, _EVIDENCE.where(EVENT_EVIDENCE.c.event.in_(events)), _span)
        self.dates = _gathered(connection, _DATES.where(EVENT_MENTION.c.event.in_(events)), _date)
        self._parts = _gathered(connection, _PARTS.where(_among(EVENT_MENTION.c.event, events)), lambda row: row)
        stances = select(EVENT_STANCE).where(_among(EVENT_STANCE.c.event, events))
        self.stances = _gathered(connection, stances, lambda row: row)
        self.figures = _gathered(connection, _FIGURES.where(EVENT_EVIDENCE.c.event.in_(events)), _figure)
        self.quotes = _gathered(connection, _QUOTES.where(EVENT_EVIDENCE.c.event.in_(events)), _quote)
        self.children = _gathered(connection, _CHILDREN.where(ITEM.c.parent.in_(events)), lambda row: int(row.id))

    def parts(self, event: int, role: str) -> tuple[Part, ...]:
        """Those who have that role in an event, in the order of its words."""
        return tuple(_part(row) for row in self._parts[event] if row.part == role)


def _among(event: ColumnElement[int], events: Sequence[int]) -> ColumnElement[bool]:
    """Whether it is one of these events or a part of one."""
    return or_(event.in_(events), event.in_(select(ITEM.c.id).where(ITEM.c.parent.in_(events))))


def _gathered(
    connection: Connection, statement: AnySelect, value: Callable[[AnyRow], T]
) -> defaultdict[int, tuple[T, ...]]:
    """The values of each event's rows, in the statement's order."""
    found: defaultdict[int, tuple[T, ...]] = defaultdict(tuple)
    for row in connection.execute(statement):
        found[row.event] += (value(row),)
    return found


def _detail(row: AnyRow, document: Source, pieces: _Pieces) -> EventDetail:
    return EventDetail(
        **_line_values(row),
        basis=DateBasis(row.basis),
        evidence=pieces.evidence[row.id],
        trigger=_trigger(row),
        dates=pieces.dates[row.id],
        participants=pieces.parts(row.id, "participant"),
        places=pieces.parts(row.id, "place"),
        figures=pieces.figures[row.id],
        quotes=pieces.quotes[row.id],
        stance=_stance(row.id, pieces),
        stances_inside=tuple(found for child in pieces.children[row.id] if (found := _stance(child, pieces))),
        parent=row.parent,
        children=pieces.children[row.id],
        confidence=row.score,
        why=row.rule,
        stale=bool(row.stale),
        document_title=document.title,
        document_name=document.name,
        document_date=document.document_date,
    )


def _stance(event: int, pieces: _Pieces) -> StanceWords | None:
    for row in pieces.stances[event]:
        topic = None if row.topic is None else Span(row.topic_start, row.topic_end)
        held = (pieces.parts(event, "holder"), pieces.parts(event, "target"))
        return StanceWords(Attitude(row.attitude), *held, topic, row.topic or "")
    return None


def _figure(row: AnyRow) -> FigureWords:
    return FigureWords(_span(row), row.words, row.value, row.high, row.unit)


def _quote(row: AnyRow) -> QuoteWords:
    return QuoteWords(_span(row), row.words, row.name)


def _span(row: AnyRow) -> Span:
    return Span(row.start, row.end)


def _date(row: AnyRow) -> DateWords:
    when = when_of(row.t0, row.t1, row.precision, row.edtf, row.vague)
    return DateWords(_span(row), row.words, when, row.rule, row.reason, _anchor(row))


def _anchor(row: AnyRow) -> Anchor | None:
    when = when_of(row.anchor_t0, row.anchor_t1, row.anchor_precision, row.anchor_edtf, row.anchor_vague)
    if when is None:
        return None
    return Anchor(when, None if row.anchor_start is None else Span(row.anchor_start, row.anchor_end))


def _part(row: AnyRow) -> Part:
    span = None if row.start is None else _span(row)
    return Part(row.id, row.name, EntityType(row.type), row.role, span)
