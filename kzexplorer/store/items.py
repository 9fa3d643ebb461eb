"""What holds now: each event as extracted, with the analyst's decisions laid over it, as rows of `item`.

The rows can be made again at any time from sources, machine opinions and decisions; `check` proves that they are
what those give.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Label,
    and_,
    bindparam,
    delete,
    func,
    literal_column,
    select,
    update,
)

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import annotated, decided, entity_items, fulltext, item_changes, joining, parts, spelling, tally
from kzexplorer.store.bulk import insert_rows
from kzexplorer.store.codes import VERDICTS
from kzexplorer.store.dialect import with_room
from kzexplorer.store.item_values import OF_EVENTS, Found, ItemValues, values
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.schema import (
    AnchorRow,
    EventMention,
    EventRow,
    EventSeries,
    EventTopic,
    Item,
    ItemEntity,
    ItemEvidence,
    PassageRow,
    Rendition,
    RunDocument,
)
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import DERIVED, ITEM, ITEM_CHANGE, ITEM_ENTITY, ITEM_EVIDENCE

ByHand = dict[int, decided.Fields]
"""What was decided on each event."""

_AT_ONCE = 20_000
_NOTHING: decided.Fields = {}
_WORDS = "Bringing up to date what an older version made"
_PLACE = "place"
_PARTS: tuple[ColumnElement[str], ...] = (literal_column("'participant'"), literal_column(f"'{_PLACE}'"))


def effective_items(connection: Connection, ids: Collection[int]) -> Iterator[ItemValues]:
    """The item rows that sources, machine opinions and decisions give, for the events with these ids."""
    return _items(connection, ids, _by_hand(connection, ids), joining.joined_events(connection))


def effective_links(connection: Connection, ids: Collection[int]) -> Iterator[tuple[int, int, int]]:
    """The item, the entity and whether it is the place, for the same events.

    A joined event has none: who takes part in it takes part in the one that it is joined to.
    """
    return _links(connection, ids, _by_hand(connection, ids), joining.joined_events(connection))


def effective_evidence(connection: Connection, ids: Collection[int]) -> Iterator[tuple[int, int, int, int, int]]:
    """The rows of `item_evidence` of those of these events whose passages were set by hand."""
    return _evidence(connection, _by_hand(connection, ids))


def _items(
    connection: Connection, ids: Collection[int], by_hand: ByHand, pairs: Mapping[int, int]
) -> Iterator[ItemValues]:
    for row in _EVENTS_OF.rows(connection, ids).all():
        found = Found._make(row)
        yield values(found, by_hand.get(found.anchor, _NOTHING), pairs.get(found.anchor))


def _links(
    connection: Connection, ids: Collection[int], by_hand: ByHand, pairs: Mapping[int, int]
) -> Iterator[tuple[int, int, int]]:
    members = joining.members_of(pairs, ids)
    beside = {event for each in members.values() for event in each}.difference(ids)
    if beside:
        by_hand = by_hand | _by_hand(connection, beside)
    links = parts.links_of(connection, {*ids, *beside}, by_hand)
    for event in sorted(set(ids)):
        if event in members and event not in pairs:
            yield from _united(event, [links.get(each, {}) for each in (event, *members[event])])
        elif event not in pairs:
            yield from ((event, entity, is_what - 1) for entity, is_what in links.get(event, {}).items())


def _evidence(connection: Connection, by_hand: ByHand) -> Iterator[tuple[int, int, int, int, int]]:
    told = {event: fields for event, fields in by_hand.items() if decided.PASSAGES in fields}
    if not told:
        return
    for row in _RENDITIONS.rows(connection, told):
        spans = decided.spans_from(told[row.id][decided.PASSAGES], row.rendition)
        for nth, span in enumerate(spans):
            passage = _PASSAGE_AT.rows(connection, rendition=row.rendition, offset=span.start).scalar()
            if passage is not None:
                yield row.id, nth, passage, span.start, span.end


def _by_hand(connection: Connection, ids: Collection[int]) -> ByHand:
    return decided.fields_of(connection, decided.About.EVENT, ids)


def _united(event: int, parts: Iterable[dict[int, int]]) -> Iterator[tuple[int, int, int]]:
    whole: dict[int, int] = {}
    for part in parts:
        for entity, is_what in part.items():
            whole[entity] = whole.get(entity, 0) | is_what
    for entity, is_what in whole.items():
        yield event, entity, is_what - 1


def refresh_document(connection: Connection, rendition: int) -> None:
    """Make the items of one rendition again, and those of events elsewhere that stand for some of them."""
    events = _ANCHORS.rows(connection, rendition=rendition).scalars().all()
    refresh_events(connection, [*events, *sorted(joining.beside(connection, set(events)))])


def refresh_events(connection: Connection, anchors: Sequence[int]) -> None:
    """Make the items of these events again."""
    for ids in portions(anchors):
        item_changes.note(connection, _forget(connection, ids) | _add(connection, ids))


def refresh_verdicts(connection: Connection, events: Sequence[int]) -> None:
    """Bring items up to date of which only what was decided about their truth is another."""
    for ids in portions(events):
        there = item_changes.ids(connection, ids)
        by_hand = _by_hand(connection, there)
        tally.forget_items(connection, there)
        _JUDGE.change(connection, [_judged(event, by_hand.get(event, {})) for event in sorted(there)])
        tally.add_items(connection, there)
        item_changes.note(connection, there)


def _judged(event: int, fields: decided.Fields) -> dict[str, int]:
    verdict = Verdict(fields.get(decided.VERDICT, Verdict.TO_REVIEW))
    return {"judged": event, "verdict": VERDICTS.index(verdict), "edited": bool(fields)}


def refresh_links(connection: Connection, events: Sequence[int]) -> None:
    """Make the links of these items again; their entities are counted by whoever asks."""
    for ids in portions(events):
        there = item_changes.ids(connection, ids)
        _FORGET_LINKS.rows(connection, there)
        insert_rows(connection, ItemEntity, list(effective_links(connection, sorted(there))))
        item_changes.note(connection, there)


def forget_events(connection: Connection, anchors: Sequence[int]) -> None:
    """Remove the items of events that go, while their rows are still there."""
    for ids in portions(anchors):
        item_changes.note(connection, _forget(connection, ids))


def add_events(connection: Connection, anchors: Collection[int]) -> None:
    """Make the items of new events, of which there are none."""
    item_changes.note(connection, _add(connection, anchors))


def _forget(connection: Connection, ids: Collection[int]) -> set[int]:
    """Returns the ids of those that had an item."""
    before = item_changes.ids(connection, ids)
    fulltext.of(connection).forget_items(connection, ids)
    tally.forget_items(connection, ids)
    _FORGET.rows(connection, ids)
    return before


def _add(connection: Connection, anchors: Collection[int]) -> set[int]:
    """Returns the ids of those that have an item now."""
    made = _insert(connection, anchors)
    tally.add_items(connection, made)
    fulltext.of(connection).add_items(connection, made)
    return made


def rebuild(connection: Connection) -> Generator[Progress, None, None]:
    """Make every derived row again, and count anew."""
    last = connection.scalar(select(func.max(AnchorRow.id))) or 0
    rest = (
        *(fulltext.of(connection).rebuild_items, fulltext.of(connection).rebuild_entities),
        *(spelling.rebuild, tally.recount),
    )
    starts = range(1, last + 1, _AT_ONCE)
    steps = 1 + len(starts) + len(rest)
    with with_room(connection):
        yield Progress(0, steps, _WORDS)
        # Items last: where others go with a row, each is looked for.
        for table in (ITEM_ENTITY, ITEM_EVIDENCE, ITEM, DERIVED, ITEM_CHANGE):
            connection.execute(delete(table))
        entity_items.rebuild(connection)
        annotated.rebuild(connection)
        for done, first in enumerate(starts, 1):
            yield Progress(done, steps, _WORDS)
            _insert(connection, range(first, first + _AT_ONCE))
        for done, make in enumerate(rest, 1 + len(starts)):
            yield Progress(done, steps, _WORDS)
            make(connection)


def _insert(connection: Connection, ids: Collection[int]) -> set[int]:
    by_hand, pairs = _by_hand(connection, ids), joining.joined_events(connection)
    rows = list(_items(connection, ids, by_hand, pairs))
    insert_rows(connection, Item, rows)
    insert_rows(connection, ItemEntity, list(_links(connection, ids, by_hand, pairs)))
    insert_rows(connection, ItemEvidence, list(_evidence(connection, by_hand)))
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
            *(EventRow.__table__.c[name] for name in OF_EVENTS),
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


_EVENTS_OF = Prepared(_events().where(among(EventRow.anchor)))
_RENDITIONS = Prepared(select(AnchorRow.id, AnchorRow.rendition).where(among(AnchorRow.id)))
_PASSAGE_AT = Prepared(
    select(PassageRow.id)
    .where(PassageRow.rendition == bindparam("rendition"), PassageRow.start <= bindparam("offset"))
    .order_by(PassageRow.start.desc())
    .limit(1)
)
_ANCHORS = Prepared(select(AnchorRow.id).where(AnchorRow.rendition == bindparam("rendition")).order_by(AnchorRow.id))
_JUDGE = Prepared(update(ITEM).where(ITEM.c.id == bindparam("judged")), ["verdict", "edited"])
_FORGET_LINKS = Prepared(delete(ITEM_ENTITY).where(among(ITEM_ENTITY.c.item)))
_FORGET = Prepared(delete(ITEM).where(among(ITEM.c.id)))
