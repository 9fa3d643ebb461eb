"""Events and entities that a person added: their rows stand among what was found, as the decision says."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, delete, select

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import DateBasis, EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.store import text_views
from kzexplorer.store.anchors import BY_HAND
from kzexplorer.store.bulk import insert_rows
from kzexplorer.store.decided import About
from kzexplorer.store.digest import seal
from kzexplorer.store.quotes import hash_at
from kzexplorer.store.schema import (
    AnchorRow,
    EntityRow,
    EventEvidence,
    EventRow,
    PassageRow,
    Rendition,
    RunDocument,
)

WHY = "added by hand"
_SURE = 1.0


def event_value(rendition: int, span: Span, kind: EventKind, title: str) -> str:
    """An event added by hand as the value of a decision."""
    return json.dumps([rendition, span.start, span.end, kind.value, title], ensure_ascii=False)


def entity_value(kind: EntityType, name: str) -> str:
    """An entity added by hand as the value of a decision."""
    return json.dumps([kind.value, name], ensure_ascii=False)


def make(connection: Connection, about: About, number: int, value: str) -> None:
    """Write the rows that the decision tells of."""
    if about is About.ENTITY:
        kind, name = json.loads(value)
        insert_rows(connection, EntityRow, [(number, EntityType(kind).value, name, None)])
        return
    rendition, start, end, kind, title = json.loads(value)
    _make_event(connection, number, rendition, Span(start, end), EventKind(kind).value, title)


def unmake(connection: Connection, about: About, number: int) -> None:
    """Remove the same rows."""
    if about is About.ENTITY:
        connection.execute(delete(EntityRow).where(EntityRow.id == number))
        return
    rendition = connection.scalar(select(AnchorRow.rendition).where(AnchorRow.id == number))
    connection.execute(delete(EventRow).where(EventRow.anchor == number))
    connection.execute(delete(AnchorRow).where(AnchorRow.id == number))
    if rendition is not None:
        seal(connection, rendition)


def _make_event(connection: Connection, number: int, rendition: int, span: Span, kind: str, title: str) -> None:
    document = connection.scalars(select(Rendition.document).where(Rendition.id == rendition)).one()
    text = text_views.text_of(connection, document)
    run = connection.scalars(select(RunDocument.run).where(RunDocument.rendition == rendition)).one()
    before = select(PassageRow.id).where(PassageRow.rendition == rendition, PassageRow.start <= span.start)
    passage = connection.scalars(before.order_by(PassageRow.start.desc()).limit(1)).one()
    quote = hash_at(text, span)
    # `nth` of the anchor is its own number: no other event has it.
    insert_rows(connection, AnchorRow, [(number, rendition, span.start, span.end, kind, BY_HAND, number, quote)])
    no_date: tuple[Any, ...] = (None, None, None, None, None)
    named = (number, run, passage, kind, EventStatus.HAPPENED.value, title)
    rest = (DateBasis.NONE.value, None, 0, _SURE, WHY, None, None, None)
    insert_rows(connection, EventRow, [(*named, *no_date, *rest)])
    insert_rows(connection, EventEvidence, [(number, 0, passage, span.start, span.end, quote)])
    seal(connection, rendition)
