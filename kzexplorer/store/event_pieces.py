"""What belongs to events: evidence, dates, parts, figures, quotes, topics and children, each read at once for many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import ColumnElement, Connection, CursorResult, FromClause, and_, literal, select, union_all

from kzexplorer.domain.event import Attitude
from kzexplorer.domain.span import Span
from kzexplorer.store import decided, merged, parts
from kzexplorer.store.dialect import least, part_of
from kzexplorer.store.event_rows import date_of, figure_of, named_part, quote_of, series_of, span_of, topic_of
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.statements import AnyRow, AnySelect
from kzexplorer.store.tables import (
    DATE_MENTION,
    ENTITY_ITEM,
    EVENT,
    EVENT_EVIDENCE,
    EVENT_MENTION,
    EVENT_SERIES,
    EVENT_STANCE,
    EVENT_TOPIC,
    FIGURE,
    ITEM,
    ITEM_EVIDENCE,
    MENTION,
    PASSAGE,
    QUOTE,
    SERIES,
)
from kzexplorer.store.views import DateWords, FigureWords, Part, QuoteWords, SeriesWords, StanceWords, TopicWords

T = TypeVar("T")
ByEvent: TypeAlias = defaultdict[int, tuple[T, ...]]
"""Nothing for an event of which nothing was found."""

_LONGEST_QUOTE = 160
_BY_HAND = (
    select(
        ITEM_EVIDENCE.c.item.label("event"),
        *(ITEM_EVIDENCE.c.nth, ITEM_EVIDENCE.c.passage, ITEM_EVIDENCE.c.start, ITEM_EVIDENCE.c.end),
    )
).subquery("by_hand")
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
_MAIN = ENTITY_ITEM.alias("main")
_ENTITY = (_MAIN.c.entity, _MAIN.c.name, _MAIN.c.type, _MAIN.c.role)
_PARTS = (
    parts.resolved(
        select(
            *(EVENT_MENTION.c.event, EVENT_MENTION.c.role.label("part"), *_ENTITY, MENTION.c.start, MENTION.c.end)
        ).select_from(EVENT_MENTION)
    )
    .join(_MAIN, _MAIN.c.entity == ENTITY_ITEM.c.main)
    .join(MENTION, MENTION.c.id == EVENT_MENTION.c.mention, isouter=True)
    .order_by(EVENT_MENTION.c.event, EVENT_MENTION.c.nth)
)
_ADDED = Prepared(
    select(*_ENTITY, literal(None).label("start"), literal(None).label("end")).where(among(_MAIN.c.entity))
)


def _evidence(told: FromClause) -> AnySelect:
    return select(told.c.event, told.c.start, told.c.end).order_by(told.c.event, told.c.nth)


def _figures(told: FromClause) -> AnySelect:
    inside = and_(told.c.start <= MENTION.c.start, MENTION.c.start < told.c.end)
    return (
        select(told.c.event, MENTION.c.start, MENTION.c.end, MENTION.c.words, FIGURE)
        .distinct()
        .join(PASSAGE, PASSAGE.c.id == told.c.passage)
        .join(MENTION, and_(MENTION.c.rendition == PASSAGE.c.rendition, inside))
        .join(FIGURE, FIGURE.c.mention == MENTION.c.id)
        .order_by(told.c.event, MENTION.c.start, MENTION.c.end)
    )


_BEGUN = PASSAGE.alias("begun")
_SHOWN = least(QUOTE.c.end - QUOTE.c.start, literal(_LONGEST_QUOTE))


def _quotes(told: FromClause) -> AnySelect:
    inside = and_(told.c.start <= QUOTE.c.start, QUOTE.c.start < told.c.end)
    return (
        select(
            *(told.c.event, QUOTE.c.start, QUOTE.c.end, _MAIN.c.name),
            part_of(_BEGUN.c.text, QUOTE.c.start - _BEGUN.c.start, _SHOWN).label("words"),
        )
        .distinct()
        .join(PASSAGE, PASSAGE.c.id == told.c.passage)
        .join(QUOTE, and_(QUOTE.c.rendition == PASSAGE.c.rendition, inside))
        .join(_BEGUN, _BEGUN.c.id == QUOTE.c.passage)
        .join(ENTITY_ITEM, ENTITY_ITEM.c.entity == QUOTE.c.speaker, isouter=True)
        .join(_MAIN, _MAIN.c.entity == ENTITY_ITEM.c.main, isouter=True)
        .order_by(told.c.event, QUOTE.c.start, QUOTE.c.end)
    )


_OF_EVENT = PASSAGE.alias("of_event")
_TOLD_IN = (
    select(part_of(PASSAGE.c.text, EVENT_TOPIC.c.start - PASSAGE.c.start, EVENT_TOPIC.c.end - EVENT_TOPIC.c.start))
    .where(PASSAGE.c.rendition == _OF_EVENT.c.rendition, PASSAGE.c.start <= EVENT_TOPIC.c.start)
    .order_by(PASSAGE.c.start.desc())
    .limit(1)
)
_TOPICS = (
    select(EVENT_TOPIC, _TOLD_IN.scalar_subquery().label("words"))
    .join(EVENT, EVENT.c.anchor == EVENT_TOPIC.c.event)
    .join(_OF_EVENT, _OF_EVENT.c.id == EVENT.c.passage)
    .order_by(EVENT_TOPIC.c.event, EVENT_TOPIC.c.start, EVENT_TOPIC.c.topic)
)
_SERIES = select(EVENT_SERIES, SERIES.c.name).join(SERIES, SERIES.c.id == EVENT_SERIES.c.series)
_CHILDREN = select(ITEM.c.parent.label("event"), ITEM.c.id).order_by(ITEM.c.start, ITEM.c.id)


_OWN = select(ITEM.c.id).where(among(ITEM.c.id))
_INSIDE = select(ITEM.c.id).where(among(ITEM.c.parent))


def _of_events(event: ColumnElement[int], statement: AnySelect, *, inside: bool = False) -> Prepared:
    """The statement for the rows of some events alone; `inside`, those of their parts too."""
    return Prepared(statement.where(event.in_(union_all(_OWN, _INSIDE)) if inside else among(event)))


_OF_EVENTS = {
    "dates": _of_events(EVENT_MENTION.c.event, _DATES),
    "parts": _of_events(EVENT_MENTION.c.event, _PARTS, inside=True),
    "own parts": _of_events(EVENT_MENTION.c.event, _PARTS),
    "stances": _of_events(EVENT_STANCE.c.event, select(EVENT_STANCE), inside=True),
    "topics": _of_events(EVENT_TOPIC.c.event, _TOPICS),
    "series": _of_events(EVENT_SERIES.c.event, _SERIES),
    "children": _of_events(ITEM.c.parent, _CHILDREN),
}


_TOLD_BY = {"evidence": _evidence, "figures": _figures, "quotes": _quotes}
_AS_FOUND = {
    name: _of_events(EVENT_EVIDENCE.c.event, statement(EVENT_EVIDENCE)) for name, statement in _TOLD_BY.items()
}
_SET_BY_HAND = {name: _of_events(_BY_HAND.c.event, statement(_BY_HAND)) for name, statement in _TOLD_BY.items()}
_IS_SET = Prepared(select(ITEM_EVIDENCE.c.item).where(among(ITEM_EVIDENCE.c.item)).distinct())
_JOINED = Prepared(
    select(ITEM.c.joined.label("event"), ITEM.c.id, ITEM.c.document)
    .where(among(ITEM.c.joined))
    .order_by(ITEM.c.document, ITEM.c.start)
)


class Pieces:
    """Evidence, dates, parts and children of some events, each read for all of them once it is asked for.

    With `inside`, the parts and stances of events that are parts of these too.
    """

    def __init__(self, connection: Connection, events: Sequence[int], *, inside: bool = True) -> None:
        self._connection, self._events, self._inside = connection, events, inside

    @cached_property
    def evidence(self) -> ByEvent[Span]:
        return self._told("evidence", span_of)

    @cached_property
    def dates(self) -> ByEvent[DateWords]:
        return self._read("dates", date_of)

    @cached_property
    def stances(self) -> ByEvent[AnyRow]:
        return self._read("stances", lambda row: row)

    @cached_property
    def figures(self) -> ByEvent[FigureWords]:
        return self._told("figures", figure_of)

    @cached_property
    def quotes(self) -> ByEvent[QuoteWords]:
        return self._told("quotes", quote_of)

    @cached_property
    def topics(self) -> ByEvent[TopicWords]:
        return self._read("topics", topic_of)

    @cached_property
    def series(self) -> ByEvent[SeriesWords]:
        return self._read("series", series_of)

    @cached_property
    def children(self) -> ByEvent[int]:
        return self._read("children", lambda row: int(row.id))

    @cached_property
    def joined(self) -> ByEvent[tuple[int, int]]:
        rows = _JOINED.rows(self._connection, self._events)
        return _gathered(rows, lambda row: (int(row.id), int(row.document)))

    @cached_property
    def decided(self) -> dict[int, decided.Fields]:
        return decided.fields_of(self._connection, decided.About.EVENT, self._events)

    def parts(self, event: int, role: str) -> tuple[Part, ...]:
        """Those who have that role in an event, in the order of its words, then those added by hand."""
        return tuple(named_part(row) for part, row in self._parts[event] if part == role)

    @cached_property
    def _parts(self) -> defaultdict[int, list[tuple[str, AnyRow]]]:
        found = self._read("parts" if self._inside else "own parts", lambda row: row)
        inner = found.keys() - set(self._events)
        by_hand = (
            self.decided | decided.fields_of(self._connection, decided.About.EVENT, inner) if inner else self.decided
        )
        return _laid_over(self._connection, {*self._events, *found}, found, by_hand)

    @cached_property
    def _by_hand(self) -> set[int]:
        return set(_IS_SET.rows(self._connection, self._events).scalars())

    def _read(self, name: str, value: Callable[[AnyRow], T]) -> ByEvent[T]:
        return _gathered(_OF_EVENTS[name].rows(self._connection, self._events), value)

    def _told(self, name: str, value: Callable[[AnyRow], T]) -> ByEvent[T]:
        as_found = [event for event in self._events if event not in self._by_hand]
        found = _gathered(_AS_FOUND[name].rows(self._connection, as_found), value)
        if self._by_hand:
            found |= _gathered(_SET_BY_HAND[name].rows(self._connection, self._by_hand), value)
        return found


def _laid_over(
    connection: Connection, events: Iterable[int], found: ByEvent[AnyRow], by_hand: Mapping[int, decided.Fields]
) -> defaultdict[int, list[tuple[str, AnyRow]]]:
    """The rows of each event by role, each entity once in a role, with what was decided by hand."""
    edited = {event: fields for event, fields in by_hand.items() if parts.is_edited(fields)}
    mains = merged.mains_of(connection, parts.entities_in(edited.values()))
    added = {row.entity: row for row in _ADDED.rows(connection, set(mains.values()))} if mains else {}
    whole: defaultdict[int, list[tuple[str, AnyRow]]] = defaultdict(list)
    for event in events:
        known: dict[tuple[str, int], AnyRow] = {}
        for row in found[event]:
            known.setdefault((row.part, row.entity), row)
        order = parts.laid_over(known, edited[event], mains) if event in edited else known
        whole[event] = [(part, known.get((part, entity)) or added[entity]) for part, entity in order]
    return whole


def _gathered(rows: CursorResult[Any], value: Callable[[AnyRow], T]) -> ByEvent[T]:
    """The values of each event's rows, in their order."""
    found: ByEvent[T] = defaultdict(tuple)
    for row in rows.all():
        found[row.event] += (value(row),)
    return found


def stance_of(event: int, pieces: Pieces) -> StanceWords | None:
    for row in pieces.stances[event]:
        topic = None if row.topic is None else Span(row.topic_start, row.topic_end)
        held = (pieces.parts(event, "holder"), pieces.parts(event, "target"))
        return StanceWords(Attitude(row.attitude), *held, topic, row.topic or "")
    return None
