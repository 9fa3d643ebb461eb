"""What holds now: each event as extracted, with the analyst's decisions laid over it, as rows of `item`.

The rows can be made again at any time from sources, machine opinions and decisions; `check` proves that they are
what those give.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Label, and_, delete, func, select

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.topic import Topic
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision
from kzexplorer.store import fulltext, item_changes, tally
from kzexplorer.store.bulk import insert_rows
from kzexplorer.store.codes import KINDS, PRECISIONS, STATUSES, TOPICS, VERDICTS
from kzexplorer.store.dialect import holds
from kzexplorer.store.portions import portions
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
_PARTS = ("participant", _PLACE)


def effective_items(connection: Connection, which: ColumnElement[bool] | None = None) -> Iterator[ItemValues]:
    """The item rows that sources, machine opinions and decisions give, for all events or those of a condition."""
    by_hand = decided(connection, which)
    for row in connection.execute(_events(which)):
        yield _values(row, by_hand.get(row.anchor, {}))


def effective_links(connection: Connection, which: ColumnElement[bool] | None = None) -> Iterator[tuple[int, int, int]]:
    """The item, the entity and whether it is the place, for the same events."""
    links = (
        select(EventMention.event, EventMention.entity, func.max(holds(EventMention.role == _PLACE)).label("place"))
        .join(AnchorRow, AnchorRow.id == EventMention.event)
        .where(EventMention.entity.is_not(None))
        .group_by(EventMention.event, EventMention.entity)
    )
    for row in connection.execute(_limited(links, which)):
        yield row.event, row.entity, int(row.place)


def decided(connection: Connection, which: ColumnElement[bool] | None) -> dict[int, dict[str, str]]:
    """For each event decided by hand: the last value of each field, without those given back to the machine."""
    decisions = select(Decision.anchor, Decision.field, Decision.new).order_by(Decision.id)
    if which is not None:
        decisions = decisions.join(AnchorRow, AnchorRow.id == Decision.anchor).where(which)
    decided: dict[int, dict[str, str]] = {}
    for anchor, field, new in connection.execute(decisions):
        if new is None:
            decided.get(anchor, {}).pop(field, None)
        else:
            decided.setdefault(anchor, {})[field] = new
    return decided


def refresh_document(connection: Connection, rendition: int) -> None:
    """Make the items of one rendition again."""
    _refresh(connection, AnchorRow.rendition == rendition)


def refresh_events(connection: Connection, anchors: Sequence[int]) -> None:
    """Make the items of these events again."""
    for portion in portions(anchors):
        _refresh(connection, AnchorRow.id.in_(portion))


def rebuild(connection: Connection) -> None:
    """Make every item again, and count them anew."""
    connection.execute(delete(ITEM))
    for table in (DERIVED, ITEM_CHANGE):
        connection.execute(delete(table))
    last = connection.scalar(select(func.max(AnchorRow.id))) or 0
    for first in range(1, last + 1, _AT_ONCE):
        _insert(connection, AnchorRow.id.between(first, first + _AT_ONCE - 1))
    fulltext.of(connection).rebuild_items(connection)
    tally.recount(connection)


def _refresh(connection: Connection, which: ColumnElement[bool]) -> None:
    items = ITEM.c.id.in_(select(AnchorRow.id).where(which))
    fulltext.of(connection).forget_items(connection, items)
    tally.forget_items(connection, items)
    before = item_changes.ids(connection, items)
    connection.execute(delete(ITEM).where(items))
    _insert(connection, which)
    item_changes.note(connection, before.union(item_changes.ids(connection, items)))
    tally.add_items(connection, items)
    fulltext.of(connection).add_items(connection, items)


def _insert(connection: Connection, which: ColumnElement[bool]) -> None:
    insert_rows(connection, Item, list(effective_items(connection, which)))
    insert_rows(connection, ItemEntity, list(effective_links(connection, which)))


def _limited(statement: AnySelect, which: ColumnElement[bool] | None) -> AnySelect:
    return statement if which is None else statement.where(which)


def _events(which: ColumnElement[bool] | None) -> AnySelect:
    parts = (
        select(func.count())
        .where(EventMention.event == EventRow.anchor, EventMention.role.in_(_PARTS))
        .scalar_subquery()
    )
    found = and_(RunDocument.rendition == AnchorRow.rendition, RunDocument.run == EventRow.run)
    statement = (
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
    return _limited(statement, which)


def _told_topics() -> Label[str]:
    """The words of an event's topics, parted by spaces."""
    told = select(func.aggregate_strings(EventTopic.topic, " ")).where(EventTopic.event == EventRow.anchor)
    return told.scalar_subquery().label("topics")


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
