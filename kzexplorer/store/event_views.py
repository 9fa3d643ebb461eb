"""Events as rows for lists, the card and the document pane."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import aliased

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
from kzexplorer.store.views import DateWords, EventDetail, EventLine, EventSpan, Part
from kzexplorer.store.whens import item_when, when_of

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


def detail(connection: Connection, event: int) -> EventDetail:
    """Raises KeyError where there is none."""
    row = connection.execute(_full(event)).one_or_none()
    if row is None:
        raise KeyError(event)
    document = document_views.line(connection, row.document)
    parts = _parts(connection, event)
    children = select(Item.id).where(Item.parent == event).order_by(Item.start, Item.id)
    return EventDetail(
        **_line_values(row),
        basis=DateBasis(row.basis),
        evidence=tuple(_evidence(connection, event)),
        trigger=_trigger(row),
        dates=tuple(_dates(connection, event)),
        participants=tuple(parts["participant"]),
        places=tuple(parts["place"]),
        parent=row.parent,
        children=tuple(connection.scalars(children)),
        confidence=row.score,
        why=row.rule,
        stale=bool(row.stale),
        document_title=document.title,
        document_name=document.name,
        document_date=document.document_date,
    )


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


def _full(event: int) -> AnySelect:
    extra = (EventRow.basis, EventRow.score, EventRow.rule, EventRow.cue_start, EventRow.cue_end)
    columns = select(*_LINE, Item.parent, Item.stale, *extra)
    return columns.join(EventRow, EventRow.anchor == Item.id).where(Item.id == event)


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


def _evidence(connection: Connection, event: int) -> list[Span]:
    rows = select(EventEvidence.start, EventEvidence.end).where(EventEvidence.event == event)
    return [Span(row.start, row.end) for row in connection.execute(rows.order_by(EventEvidence.nth))]


def _dates(connection: Connection, event: int) -> list[DateWords]:
    rows = connection.execute(
        select(DateMentionRow.__table__, MentionRow.start, MentionRow.end, MentionRow.words, MentionRow.rule)
        .join(MentionRow, MentionRow.id == DateMentionRow.mention)
        .join(EventMention, EventMention.mention == MentionRow.id)
        .where(EventMention.event == event, EventMention.role == "date")
        .order_by(EventMention.nth)
    )
    return [
        DateWords(
            Span(row.start, row.end),
            row.words,
            when_of(row.t0, row.t1, row.precision, row.edtf, row.vague),
            row.rule,
            row.reason,
            _anchor(row),
        )
        for row in rows
    ]


def _anchor(row: AnyRow) -> Anchor | None:
    when = when_of(row.anchor_t0, row.anchor_t1, row.anchor_precision, row.anchor_edtf, row.anchor_vague)
    if when is None:
        return None
    return Anchor(when, None if row.anchor_start is None else Span(row.anchor_start, row.anchor_end))


def _parts(connection: Connection, event: int) -> defaultdict[str, list[Part]]:
    words = aliased(MentionRow)
    rows = connection.execute(
        select(EventMention.role.label("part"), EntityRow.__table__, words.start, words.end)
        .join(EntityRow, EntityRow.id == EventMention.entity)
        .join(words, words.id == EventMention.mention, isouter=True)
        .where(EventMention.event == event)
        .order_by(EventMention.role, EventMention.nth)
    )
    parts: defaultdict[str, list[Part]] = defaultdict(list)
    for row in rows:
        span = None if row.start is None else Span(row.start, row.end)
        parts[row.part].append(Part(row.id, row.name, EntityType(row.type), row.role, span))
    return parts
