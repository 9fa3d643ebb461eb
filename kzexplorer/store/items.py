"""What holds now: each event as extracted, with the analyst's decisions laid over it, as rows of `item`.

The rows can be made again at any time from sources, machine opinions and decisions; `check` proves that they are
what those give.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    CursorResult,
    Label,
    and_,
    bindparam,
    delete,
    func,
    literal_column,
    select,
)

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.topic import Topic
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision
from kzexplorer.store import fulltext, item_changes, tally
from kzexplorer.store.bulk import insert_rows
from kzexplorer.store.codes import KINDS, PRECISIONS, STATUSES, TOPICS, VERDICTS
from kzexplorer.store.dialect import holds
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.schema import (
    AnchorRow,
    Decision,
    EventMention,
    EventRow,
    EventSeries,
    EventTopic,
    Item,
    ItemEntity,
    Rendition,
    RunDocument,
)
from kzexplorer.store.statements import AnyRow, AnySelect
from kzexplorer.store.tables import DERIVED, ITEM, ITEM_CHANGE
from kzexplorer.store.whens import when_of

ItemValues = tuple[Any, ...]
"""The columns of Item in the order of its mapping."""

_DETAIL_WEIGHT = 0.25
_PART_WEIGHT = 0.1
_MOST_PARTS = 5
_AT_ONCE = 20_000
_PLACE = "place"
_PARTS: tuple[ColumnElement[str], ...] = (literal_column("'participant'"), literal_column(f"'{_PLACE}'"))


def effective_items(connection: Connection, ids: Collection[int] | None = None) -> Iterator[ItemValues]:
    """The item rows that sources, machine opinions and decisions give, for all events or those with these ids."""
    by_hand = _decided(_DECISIONS.rows(connection) if ids is None else _DECISIONS_ON.rows(connection, ids))
    for row in _EVENTS.rows(connection) if ids is None else _EVENTS_OF.rows(connection, ids):
        yield _values(row, by_hand.get(row.anchor, {}))


def effective_links(connection: Connection, ids: Collection[int] | None = None) -> Iterator[tuple[int, int, int]]:
    """The item, the entity and whether it is the place, for the same events."""
    for row in _LINKS.rows(connection) if ids is None else _LINKS_OF.rows(connection, ids):
        yield row.event, row.entity, int(row.place)


def decided(connection: Connection, rendition: int) -> dict[int, dict[str, str]]:
    """For each event of it decided by hand: the last value of each field, without those given back to the machine."""
    return _decided(_DECISIONS_IN.rows(connection, rendition=rendition))


def _decided(decisions: CursorResult[Any]) -> dict[int, dict[str, str]]:
    decided: dict[int, dict[str, str]] = {}
    for row in decisions:
        if row.new is None:
            decided.get(row.anchor, {}).pop(row.field, None)
        else:
            decided.setdefault(row.anchor, {})[row.field] = row.new
    return decided


def refresh_document(connection: Connection, rendition: int) -> None:
    """Make the items of one rendition again."""
    refresh_events(connection, _ANCHORS.rows(connection, rendition=rendition).scalars().all())


def refresh_events(connection: Connection, anchors: Sequence[int]) -> None:
    """Make the items of these events again."""
    for ids in portions(anchors):
        fulltext.of(connection).forget_items(connection, ids)
        tally.forget_items(connection, ids)
        before = item_changes.ids(connection, ids)
        _FORGET.rows(connection, ids)
        item_changes.note(connection, before | _add(connection, ids))


def add_events(connection: Connection, anchors: Collection[int]) -> None:
    """Make the items of new events, of which there are none."""
    item_changes.note(connection, _add(connection, anchors))


def _add(connection: Connection, anchors: Collection[int]) -> set[int]:
    """Returns the ids of those that have an item now."""
    made = _insert(connection, anchors)
    tally.add_items(connection, made)
    fulltext.of(connection).add_items(connection, made)
    return made


def rebuild(connection: Connection) -> None:
    """Make every item again, and count them anew."""
    connection.execute(delete(ITEM))
    for table in (DERIVED, ITEM_CHANGE):
        connection.execute(delete(table))
    last = connection.scalar(select(func.max(AnchorRow.id))) or 0
    for first in range(1, last + 1, _AT_ONCE):
        _insert(connection, range(first, first + _AT_ONCE))
    fulltext.of(connection).rebuild_items(connection)
    tally.recount(connection)


def _insert(connection: Connection, ids: Collection[int]) -> set[int]:
    rows = list(effective_items(connection, ids))
    insert_rows(connection, Item, rows)
    insert_rows(connection, ItemEntity, list(effective_links(connection, ids)))
    return {row[0] for row in rows}


def _events() -> AnySelect:
    parts = (
        select(func.count())
        .where(EventMention.event == EventRow.anchor, EventMention.role.in_(_PARTS))
        .scalar_subquery()
    )
    found = and_(RunDocument.rendition == AnchorRow.rendition, RunDocument.run == EventRow.run)
    return (
        select(
            EventRow.__table__,
            AnchorRow.start,
            Rendition.document,
            RunDocument.run.is_(None).label("lost"),
            parts.label("parts"),
            EventSeries.series,
            _told_topics(),
        )
        .join(AnchorRow, AnchorRow.id == EventRow.anchor)
        .join(Rendition, Rendition.id == AnchorRow.rendition)
        .join(RunDocument, found, isouter=True)
        .join(EventSeries, EventSeries.event == EventRow.anchor, isouter=True)
        .order_by(EventRow.anchor)
    )


def _told_topics() -> Label[str]:
    """The words of an event's topics, parted by spaces."""
    parted: Any = literal_column("' '")  # a value would be bound under a name that nobody knows
    told = select(func.aggregate_strings(EventTopic.topic, parted)).where(EventTopic.event == EventRow.anchor)
    return told.scalar_subquery().label("topics")


def _links() -> AnySelect:
    return (
        select(EventMention.event, EventMention.entity, func.max(holds(EventMention.role == _PLACE)).label("place"))
        .where(EventMention.entity.is_not(None))
        .group_by(EventMention.event, EventMention.entity)
    )


_EVENTS, _EVENTS_OF = Prepared(_events()), Prepared(_events().where(among(EventRow.anchor)))
_LINKS, _LINKS_OF = Prepared(_links()), Prepared(_links().where(among(EventMention.event)))
_MADE = select(Decision.anchor, Decision.field, Decision.new).order_by(Decision.id)
_DECISIONS, _DECISIONS_ON = Prepared(_MADE), Prepared(_MADE.where(among(Decision.anchor)))
_DECISIONS_IN = Prepared(
    _MADE.join(AnchorRow, AnchorRow.id == Decision.anchor).where(AnchorRow.rendition == bindparam("rendition"))
)
_ANCHORS = Prepared(select(AnchorRow.id).where(AnchorRow.rendition == bindparam("rendition")).order_by(AnchorRow.id))
_FORGET = Prepared(delete(ITEM).where(among(ITEM.c.id)))


def _values(row: AnyRow, decided: dict[str, str]) -> ItemValues:
    verdict = Verdict(decided.get("verdict", Verdict.TO_REVIEW))
    t0, t1 = row.t0, row.t1
    when = when_of(t0, t1, row.precision, row.edtf, row.vague)
    dated = when is not None
    first, last = when.days if when is not None else (None, None)
    return (
        row.anchor,
        row.document,
        row.start,
        KINDS.index(EventKind(row.kind)),
        STATUSES.index(EventStatus(row.status)),
        VERDICTS.index(verdict),
        row.title,
        first,
        last,
        PRECISIONS.index(Precision(row.precision)) if dated else None,
        row.edtf,
        int(bool(row.vague)),
        int(dated and t0 is None),
        int(dated and t1 is None),
        int(when is not None and not when.exact),
        int(row.detail),
        row.parent,
        _importance(row.score, row.parts, bool(row.detail)),
        int(bool(decided)),
        int(row.lost),
        row.series,
        sum(1 << TOPICS.index(Topic(topic)) for topic in (row.topics or "").split()),
    )


def _importance(score: float, parts: int, detail: bool) -> float:
    """About 0..1.5: surer events with more parts first, details last."""
    weight = _DETAIL_WEIGHT if detail else 1.0
    return weight * score * (1 + _PART_WEIGHT * min(parts, _MOST_PARTS))
