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
from kzexplorer.store.codes import KINDS, STATUSES, VERDICTS
from kzexplorer.store.document_views import Source
from kzexplorer.store.portions import portions
from kzexplorer.store.statements import AnyRow, AnySelect
from kzexplorer.store.tables import DATE_MENTION, ENTITY, EVENT, EVENT_EVIDENCE, EVENT_MENTION, ITEM, MENTION
from kzexplorer.store.views import DateWords, EventDetail, EventLine, EventSpan, Part
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
    select(EVENT_MENTION.c.event, ENTITY, MENTION.c.start, MENTION.c.end)
    .join(ENTITY, ENTITY.c.id == EVENT_MENTION.c.entity)
    .join(MENTION, MENTION.c.id == EVENT_MENTION.c.mention, isouter=True)
    .order_by(EVENT_MENTION.c.event, EVENT_MENTION.c.nth)
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
        parts = _PARTS.where(EVENT_MENTION.c.event.in_(events))
        self.participants = _gathered(connection, parts.where(EVENT_MENTION.c.role == "participant"), _part)
        self.places = _gathered(connection, parts.where(EVENT_MENTION.c.role == "place"), _part)
        self.children = _gathered(connection, _CHILDREN.where(ITEM.c.parent.in_(events)), lambda row: int(row.id))


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
