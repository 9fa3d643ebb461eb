"""What follows from decisions about entities: their rows, who takes part in which event, counts and indexes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, bindparam, select

from kzexplorer.store import decided, entity_items, fulltext, items, merged, tally
from kzexplorer.store.decided import About, Row
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import ENTITY_ITEM, EVENT_MENTION, ITEM_ENTITY, MENTION, MENTION_ITEM, RENDITION
from kzexplorer.store.touched import Touched

_BESIDE = (decided.NOT, decided.NOTE, decided.TAG)
_MENTIONED = Prepared(select(EVENT_MENTION.c.event).where(among(EVENT_MENTION.c.entity)).distinct())
_MOVED_IN = Prepared(
    select(EVENT_MENTION.c.event)
    .join(MENTION_ITEM, MENTION_ITEM.c.mention == EVENT_MENTION.c.mention)
    .where(among(MENTION_ITEM.c.entity))
    .distinct()
)
_LINKED = Prepared(select(ITEM_ENTITY.c.item).where(among(ITEM_ENTITY.c.entity)).distinct())
_AT = Prepared(
    select(MENTION.c.entity)
    .join(RENDITION, RENDITION.c.id == MENTION.c.rendition)
    .where(
        RENDITION.c.document == bindparam("document"),
        MENTION.c.start == bindparam("start"),
        MENTION.c.end == bindparam("end"),
        MENTION.c.entity.is_not(None),
    )
)
_GROUP = Prepared(select(ENTITY_ITEM.c.main).where(among(ENTITY_ITEM.c.entity)))


def follow(connection: Connection, rows: Sequence[Row], mentions: Sequence[Row]) -> Touched:
    """Bring entities up to date after decisions on them and on single mentions, once events are."""
    changed = {row[1] for row in rows if not row[2].startswith(_BESIDE)}
    changed |= _others(rows) | _judged(connection, mentions)
    noted = {row[1] for row in rows} - changed
    if not changed:
        return Touched(entities=frozenset(noted))
    before = _mains(connection, changed)
    group = merged.members_of(connection, changed | before)
    linked = set(_LINKED.rows(connection, group).scalars())
    tally.forget_entities(connection, group)
    entity_items.add(connection, group)
    entity_items.judge_mentions(connection, group)
    after = _mains(connection, group)
    whole = merged.members_of(connection, group | after)
    linked |= set(_MENTIONED.rows(connection, whole).scalars()) | set(_MOVED_IN.rows(connection, whole).scalars())
    items.refresh_links(connection, sorted(linked))
    tally.recount_entities(connection, after, whole)
    fulltext.of(connection).refresh_entities(connection, group)
    return Touched(events=frozenset(linked), entities=frozenset(group | after | noted))


def _others(rows: Sequence[Row]) -> set[int]:
    """The entities that decisions point at, before or now."""
    found: set[int] = set()
    for _, _, field, old, new in rows:
        for value in (old, new):
            if value is None:
                continue
            if field == decided.MERGED:
                found.add(int(value))
            elif field.startswith(decided.ALIAS) and value.startswith(entity_items.MOVED):
                found.add(int(value[len(entity_items.MOVED) :]))
    return found


def _judged(connection: Connection, rows: Sequence[Row]) -> set[int]:
    """The entities of judged mentions: as found, as names of those were split off, as decided before, and now."""
    found: set[int] = set()
    for _, document, field, old, new in rows:
        span = decided.place_from(field[len(decided.NAMED) :])
        if span is not None:
            at = _AT.rows(connection, document=document, start=span.start, end=span.end)
            found.update(at.scalars())
        found.update(int(value) for value in (old, new) if value not in (None, entity_items.NOBODY))
    return found | _split_off(connection, found)


def _split_off(connection: Connection, entities: Collection[int]) -> set[int]:
    """The entities that names of these went to."""
    decisions = decided.fields_of(connection, About.ENTITY, entities).values()
    names = [value for fields in decisions for value in decided.named(fields, decided.ALIAS).values()]
    return {int(value[len(entity_items.MOVED) :]) for value in names if value.startswith(entity_items.MOVED)}


def _mains(connection: Connection, entities: Collection[int]) -> set[int]:
    return set(_GROUP.rows(connection, entities).scalars())
