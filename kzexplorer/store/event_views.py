"""Events as rows for lists, the card and the document pane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, exists, func, select

from kzexplorer.domain.event import DateBasis
from kzexplorer.domain.span import Span
from kzexplorer.store import decided, document_views
from kzexplorer.store.codes import KINDS, STATUSES, VERDICTS
from kzexplorer.store.document_views import Told
from kzexplorer.store.event_pieces import Pieces, stance_of
from kzexplorer.store.event_rows import span_of
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.statements import AnyRow
from kzexplorer.store.tables import EVENT, EVENT_EVIDENCE, ITEM, ITEM_EVIDENCE
from kzexplorer.store.views import EventDetail, EventLine, EventSpan, Telling, ToldEvent
from kzexplorer.store.whens import item_when

_LONGEST_TITLE = 500
"""Many times what extraction gives; lists and cards lay out no more of what others have put into a file."""
_EDITABLE = frozenset({decided.TITLE, decided.KIND, decided.STATUS, decided.WHEN, decided.PASSAGES})
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
_STANDS = func.coalesce(ITEM.c.joined, ITEM.c.id)
"""The event that tells for one that was joined to it."""
_TELLS = ITEM.alias("tells")
_SPAN = (
    _TELLS.c.id,
    *(_TELLS.c.kind, _TELLS.c.verdict, _TELLS.c.detail, EVENT.c.cue_start, EVENT.c.cue_end),
    ITEM.c.joined,
)
_LINES = Prepared(select(*_LINE).where(among(ITEM.c.id)))
_FULL = Prepared(
    select(
        *_LINE,
        ITEM.c.parent,
        ITEM.c.stale,
        *(EVENT.c.basis, EVENT.c.score, EVENT.c.rule, EVENT.c.cue_start, EVENT.c.cue_end),
    )
    .join(EVENT, EVENT.c.anchor == ITEM.c.id)
    .where(among(ITEM.c.id))
)
_HERE = ITEM.c.document == bindparam("document")
_IS_SET = exists().where(ITEM_EVIDENCE.c.item == ITEM.c.id)
_SPANS = Prepared(
    select(EVENT_EVIDENCE.c.start, EVENT_EVIDENCE.c.end, EVENT_EVIDENCE.c.nth, *_SPAN)
    .join(ITEM, ITEM.c.id == EVENT_EVIDENCE.c.event)
    .join(EVENT, EVENT.c.anchor == ITEM.c.id)
    .join(_TELLS, _TELLS.c.id == _STANDS)
    .where(_HERE, ~_IS_SET)
)
_SPANS_SET = Prepared(
    select(ITEM_EVIDENCE.c.start, ITEM_EVIDENCE.c.end, ITEM_EVIDENCE.c.nth, *_SPAN)
    .join(ITEM, ITEM.c.id == ITEM_EVIDENCE.c.item)
    .join(EVENT, EVENT.c.anchor == ITEM.c.id)
    .join(_TELLS, _TELLS.c.id == _STANDS)
    .where(_HERE)
)


def lines(connection: Connection, ids: Sequence[int]) -> list[EventLine]:
    found: dict[int, EventLine] = {}
    for portion in portions(ids):
        rows = _LINES.rows(connection, portion)
        found.update((row.id, _line(row)) for row in rows)
    return [found[event] for event in ids if event in found]


def told(connection: Connection, ids: Sequence[int]) -> list[ToldEvent]:
    """In the order asked; ids that are not there are left out."""
    found: dict[int, ToldEvent] = {}
    for portion in portions(ids):
        pieces = Pieces(connection, portion, inside=False)
        tellings = _tellings(connection, pieces)
        found.update((row.id, ToldEvent(**_told_values(row, pieces, tellings))) for row in _full(connection, portion))
    return [found[event] for event in ids if event in found]


def details(connection: Connection, ids: Sequence[int]) -> list[EventDetail]:
    """In the order asked; ids that are not there are left out."""
    found: dict[int, EventDetail] = {}
    documents: dict[int, Told] = {}
    for portion in portions(ids):
        rows = _full(connection, portion)
        documents |= document_views.sources(connection, {row.document for row in rows} - documents.keys())
        pieces = Pieces(connection, portion)
        tellings = _tellings(connection, pieces)
        found.update((row.id, _detail(row, documents[row.document], pieces, tellings)) for row in rows)
    return [found[event] for event in ids if event in found]


def _full(connection: Connection, ids: Sequence[int]) -> Sequence[AnyRow]:
    return _FULL.rows(connection, ids).all()


def spans(connection: Connection, document: int) -> list[EventSpan]:
    rows = [row for asked in (_SPANS, _SPANS_SET) for row in asked.rows(connection, document=document)]
    return [
        EventSpan(
            span_of(row),
            row.id,
            KINDS[row.kind],
            VERDICTS[row.verdict],
            _trigger(row),
            row.nth == 0 and row.joined is None,
            bool(row.detail),
        )
        for row in sorted(rows, key=lambda row: (row.start, row.end, row.id))
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
        "title": row.title if len(row.title) <= _LONGEST_TITLE else f"{row.title[: _LONGEST_TITLE - 1]}…",
        "when": when,
        "verdict": VERDICTS[row.verdict],
        "status": STATUSES[row.status],
        "document": row.document,
        "detail": bool(row.detail),
    }


def _tellings(connection: Connection, pieces: Pieces) -> dict[int, tuple[Telling, ...]]:
    """For each event those that were joined to it."""
    members = [event for joined in pieces.joined.values() for event, _ in joined]
    if not members:
        return {}
    evidence = Pieces(connection, members).evidence
    told = document_views.sources(connection, {document for joined in pieces.joined.values() for _, document in joined})
    return {
        event: tuple(Telling(member, document, told[document].title, evidence[member]) for member, document in joined)
        for event, joined in pieces.joined.items()
    }


def _edited(fields: decided.Fields) -> frozenset[str]:
    """The names of fields of an event that were set by hand, as EventDetail has them."""
    if not fields:
        return frozenset()
    plain = {field for field in fields if field in _EDITABLE}
    beginnings = {"participants": decided.PARTICIPANT, "places": decided.PLACE}
    return frozenset(plain | {name for name, start in beginnings.items() if decided.named(fields, start)})


def _told_values(row: AnyRow, pieces: Pieces, tellings: dict[int, tuple[Telling, ...]]) -> dict[str, Any]:
    fields = pieces.decided.get(row.id, {})
    return _line_values(row) | {
        "basis": DateBasis(row.basis),
        "evidence": pieces.evidence[row.id],
        "dates": pieces.dates[row.id],
        "participants": pieces.parts(row.id, "participant"),
        "places": pieces.parts(row.id, "place"),
        "parent": row.parent,
        "confidence": row.score,
        "why": row.rule,
        "topics": pieces.topics[row.id],
        "edited": _edited(fields),
        "by_hand": decided.MADE in fields,
        "tellings": tellings.get(row.id, ()),
    }


def _detail(row: AnyRow, document: Told, pieces: Pieces, tellings: dict[int, tuple[Telling, ...]]) -> EventDetail:
    return EventDetail(
        **_told_values(row, pieces, tellings),
        trigger=_trigger(row),
        figures=pieces.figures[row.id],
        quotes=pieces.quotes[row.id],
        stance=stance_of(row.id, pieces),
        stances_inside=tuple(found for child in pieces.children[row.id] if (found := stance_of(child, pieces))),
        children=pieces.children[row.id],
        stale=bool(row.stale),
        document_title=document.title,
        document_name=document.name,
        document_date=document.document_date,
        series=next(iter(pieces.series[row.id]), None),
    )
