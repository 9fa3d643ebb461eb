"""Events as rows for lists, the card and the document pane."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import DateBasis
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Anchor
from kzexplorer.store import document_views
from kzexplorer.store.bulk import portions
from kzexplorer.store.items import KINDS, STATUSES, VERDICTS
from kzexplorer.store.schema import (
    DateMentionRow,
    EntityRow,
    EventEvidence,
    EventMention,
    EventRow,
    Item,
    MentionRow,
)
from kzexplorer.store.statements import AnyRow, AnySelect
from kzexplorer.store.views import DateWords, DocumentLine, EventDetail, EventLine, EventSpan, Part
from kzexplorer.store.whens import item_when, when_of

T = TypeVar("T")

_LINE = (
    Item.id,
    Item.kind,
    Item.title,
    Item.verdict,
    Item.status,
    Item.document,
    Item.detail,
    Item.t0,
    Item.t1,
    Item.precision,
    Item.edtf,
    Item.vague,
    Item.open_start,
    Item.open_end,
)
_SPAN = (Item.id, Item.kind, Item.verdict, Item.detail, EventRow.cue_start, EventRow.cue_end)
_FULL = select(
    *_LINE,
    Item.parent,
    Item.stale,
    *(EventRow.basis, EventRow.score, EventRow.rule, EventRow.cue_start, EventRow.cue_end),
).join(EventRow, EventRow.anchor == Item.id)
_EVIDENCE = select(EventEvidence.event, EventEvidence.start, EventEvidence.end).order_by(
    EventEvidence.event, EventEvidence.nth
)
_DATES = (
    select(
        EventMention.event,
        DateMentionRow.__table__,
        *(MentionRow.start, MentionRow.end, MentionRow.words, MentionRow.rule),
    )
    .join(MentionRow, MentionRow.id == EventMention.mention)
    .join(DateMentionRow, DateMentionRow.mention == MentionRow.id)
    .order_by(EventMention.event, EventMention.nth)
)
_PARTS = (
    select(EventMention.event, EntityRow.__table__, MentionRow.start, MentionRow.end)
    .join(EntityRow, EntityRow.id == EventMention.entity)
    .join(MentionRow, MentionRow.id == EventMention.mention, isouter=True)
    .order_by(EventMention.event, EventMention.nth)
)
_CHILDREN = select(Item.parent.label("event"), Item.id).order_by(Item.start, Item.id)


def lines(connection: Connection, ids: Sequence[int]) -> list[EventLine]:
    found: dict[int, EventLine] = {}
    for portion in portions(ids):
        rows = connection.execute(select(*_LINE).where(Item.id.in_(portion)))
        found.update((row.id, _line(row)) for row in rows)
    return [found[event] for event in ids if event in found]


def between(connection: Connection, earliest: int, latest: int, limit: int) -> list[EventLine]:
    overlapping = (
        select(*_LINE)
        .where(Item.t0 <= latest, Item.t1 >= earliest, Item.detail.is_(False))
        .where(Item.verdict != VERDICTS.index(Verdict.REJECTED))
        .order_by(Item.t0, Item.t1, Item.document, Item.start)
        .limit(limit)
    )
    return [_line(row) for row in connection.execute(overlapping)]


def details(connection: Connection, ids: Sequence[int]) -> list[EventDetail]:
    """In the order asked; ids that are not there are left out."""
    found: dict[int, EventDetail] = {}
    documents: dict[int, DocumentLine] = {}
    for portion in portions(ids):
        rows = connection.execute(_FULL.where(Item.id.in_(portion))).all()
        for number in {row.document for row in rows} - documents.keys():
            documents[number] = document_views.line(connection, number)
        pieces = _Pieces(connection, portion)
        found.update((row.id, _detail(row, documents[row.document], pieces)) for row in rows)
    return [found[event] for event in ids if event in found]


def spans(connection: Connection, document: int) -> list[EventSpan]:
    rows = connection.execute(
        select(EventEvidence.start, EventEvidence.end, EventEvidence.nth, *_SPAN)
        .join(Item, Item.id == EventEvidence.event)
        .join(EventRow, EventRow.anchor == Item.id)
        .where(Item.document == document)
        .order_by(EventEvidence.start, EventEvidence.end, Item.id)
    )
    return [
        EventSpan(
            Span(row.start, row.end),
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
        self.evidence = _gathered(connection, _EVIDENCE.where(EventEvidence.event.in_(events)), _span)
        self.dates = _gathered(connection, _DATES.where(EventMention.event.in_(events)), _date)
        parts = _PARTS.where(EventMention.event.in_(events))
        self.participants = _gathered(connection, parts.where(EventMention.role == "participant"), _part)
        self.places = _gathered(connection, parts.where(EventMention.role == "place"), _part)
        self.children = _gathered(connection, _CHILDREN.where(Item.parent.in_(events)), lambda row: int(row.id))


def _gathered(
    connection: Connection, statement: AnySelect, value: Callable[[AnyRow], T]
) -> defaultdict[int, tuple[T, ...]]:
    """The values of each event's rows, in the statement's order."""
    found: defaultdict[int, tuple[T, ...]] = defaultdict(tuple)
    for row in connection.execute(statement):
        found[row.event] += (value(row),)
    return found


def _detail(row: AnyRow, document: DocumentLine, pieces: _Pieces) -> EventDetail:
    return EventDetail(
        **_line_values(row),
        basis=DateBasis(row.basis),
        evidence=pieces.evidence[row.id],
        trigger=None if row.cue_start is None else Span(row.cue_start, row.cue_end),
        dates=pieces.dates[row.id],
        participants=pieces.participants[row.id],
        places=pieces.places[row.id],
        parent=row.parent,
        children=pieces.children[row.id],
        confidence=row.score,
        why=row.rule,
        stale=bool(row.stale),
        document_title=document.title,
        document_name=document.name,
        document_date=document.document_date,
    )


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
