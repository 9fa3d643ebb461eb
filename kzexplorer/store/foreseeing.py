"""What a change would do to a document: how it is told before and after, seen in a transaction that is undone."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.store import decided, event_views, joining
from kzexplorer.store.prepared import Prepared
from kzexplorer.store.tables import ANCHOR, DATE_MENTION, EVENT, ITEM, MENTION
from kzexplorer.store.views import EventDetail
from kzexplorer.store.whens import when_of


@dataclass(frozen=True, slots=True)
class Found:
    """What the extraction alone says of an event, whatever was decided by hand since."""

    title: str
    kind: EventKind
    status: EventStatus
    when: When | None


@dataclass(frozen=True, slots=True)
class State:
    """The events of a document as they hold, and as they were found; the dates that its words give, by their place."""

    events: dict[int, EventDetail]
    found: dict[int, Found]
    dates: dict[Span, When | None]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """`decided` are the events on which somebody decided something."""

    before: State
    after: State
    decided: frozenset[int]


class TakenBack(Exception):
    """Ends a transaction of which nothing shall stay."""


def state(connection: Connection, rendition: int) -> State:
    """What is told of a rendition now, those events included that were joined to others."""
    rows = _EVENTS.rows(connection, rendition=rendition).all()
    found = {
        row.anchor: Found(
            row.title,
            EventKind(row.kind),
            EventStatus(row.status),
            when_of(row.t0, row.t1, row.precision, row.edtf, row.vague),
        )
        for row in rows
    }
    dates = {
        Span(row.start, row.end): when_of(row.t0, row.t1, row.precision, row.edtf, row.vague)
        for row in _DATES.rows(connection, rendition=rendition)
    }
    details = event_views.details(connection, [row.id for row in _ITEMS.rows(connection, rendition=rendition)])
    return State({detail.id: detail for detail in details}, found, dates)


def on_which_somebody_decided(connection: Connection, rendition: int) -> frozenset[int]:
    """The events of a rendition with a verdict or a field set by hand, and those that others were joined to."""
    here = {row.anchor for row in _EVENTS.rows(connection, rendition=rendition)}
    stand_for_others = here.intersection(joining.joined_events(connection).values())
    return frozenset({*decided.fields_in(connection, rendition), *stand_for_others})


_HERE = ANCHOR.c.rendition == bindparam("rendition")
_EVENTS = Prepared(
    select(
        *(EVENT.c.anchor, EVENT.c.title, EVENT.c.kind, EVENT.c.status),
        *(EVENT.c.t0, EVENT.c.t1, EVENT.c.precision, EVENT.c.edtf, EVENT.c.vague),
    )
    .join(ANCHOR, ANCHOR.c.id == EVENT.c.anchor)
    .where(_HERE)
)
_ITEMS = Prepared(select(ITEM.c.id).join(ANCHOR, ANCHOR.c.id == ITEM.c.id).where(_HERE).order_by(ITEM.c.id))
_DATES = Prepared(
    select(
        *(MENTION.c.start, MENTION.c.end),
        *(DATE_MENTION.c.t0, DATE_MENTION.c.t1, DATE_MENTION.c.precision, DATE_MENTION.c.edtf, DATE_MENTION.c.vague),
    )
    .join(MENTION, MENTION.c.id == DATE_MENTION.c.mention)
    .where(MENTION.c.rendition == bindparam("rendition"), MENTION.c.kind == "date")
)
