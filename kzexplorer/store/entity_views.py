"""Entities as rows for the sidebar, and the events that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, func, select

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import decided
from kzexplorer.store.codes import VERDICTS
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.statements import AnyRow, AnySelect
from kzexplorer.store.tables import DECISION, ENTITY_ALIAS, ENTITY_ITEM, ENTITY_TALLY, ITEM, ITEM_ENTITY, MENTION
from kzexplorer.store.views import EntityLine

_REJECTED = VERDICTS.index(Verdict.REJECTED)


_LINE = select(ENTITY_ITEM, ENTITY_TALLY.c.n_events, ENTITY_TALLY.c.n_mentions).join(
    ENTITY_TALLY, ENTITY_TALLY.c.entity == ENTITY_ITEM.c.entity
)
_ALIASES = (
    select(ENTITY_ITEM.c.main, ENTITY_ALIAS.c.name)
    .join(ENTITY_ALIAS, ENTITY_ALIAS.c.entity == ENTITY_ITEM.c.entity)
    .distinct()
    .order_by(ENTITY_ITEM.c.main, ENTITY_ALIAS.c.name)
)
_MEMBERS = (
    select(ENTITY_ITEM.c.main, ENTITY_ITEM.c.entity, ENTITY_ITEM.c.name)
    .where(ENTITY_ITEM.c.main != ENTITY_ITEM.c.entity)
    .order_by(ENTITY_ITEM.c.main, ENTITY_ITEM.c.entity)
)
_LINES_OF = Prepared(_LINE.where(among(ENTITY_ITEM.c.entity)))
_ALIASES_OF = Prepared(_ALIASES.where(among(ENTITY_ITEM.c.main)))
_MEMBERS_OF = Prepared(_MEMBERS.where(among(ENTITY_ITEM.c.main)))
_MAINS_OF = Prepared(select(ENTITY_ITEM.c.entity, ENTITY_ITEM.c.main).where(among(ENTITY_ITEM.c.entity)))
_IN_ORDER = (
    ENTITY_TALLY.c.n_events.desc(),
    ENTITY_TALLY.c.n_mentions.desc(),
    ENTITY_ITEM.c.name,
    ENTITY_ITEM.c.entity,
)


def lines(connection: Connection) -> list[EntityLine]:
    rows = connection.execute(_LINE.order_by(*_IN_ORDER)).all()
    aliases = _gathered(connection.execute(_ALIASES))
    members = _members(connection.execute(_MEMBERS))
    return [_line(row, aliases[row.entity], members[row.entity]) for row in rows]


def lines_of(connection: Connection, ids: Sequence[int]) -> list[EntityLine]:
    found: dict[int, EntityLine] = {}
    for portion in portions(ids):
        aliases = _gathered(_ALIASES_OF.rows(connection, portion))
        members = _members(_MEMBERS_OF.rows(connection, portion))
        rows = _LINES_OF.rows(connection, portion)
        found.update((row.entity, _line(row, aliases[row.entity], members[row.entity])) for row in rows)
    return [found[entity] for entity in ids if entity in found]


def mentioned(connection: Connection) -> list[tuple[int, EntityType]]:
    ordered = select(ENTITY_ITEM.c.entity, ENTITY_ITEM.c.type).join(
        ENTITY_TALLY, ENTITY_TALLY.c.entity == ENTITY_ITEM.c.entity
    )
    types = {each.value: each for each in EntityType}
    rows = connection.execute(ordered.where(ENTITY_TALLY.c.n_mentions > 0).order_by(*_IN_ORDER))
    return [(entity, types[kind]) for entity, kind in rows]


def _gathered(rows: Iterable[AnyRow]) -> defaultdict[int, list[str]]:
    aliases: defaultdict[int, list[str]] = defaultdict(list)
    for entity, name in rows:
        aliases[entity].append(name)
    return aliases


def _members(rows: Iterable[AnyRow]) -> defaultdict[int, tuple[tuple[int, str], ...]]:
    members: defaultdict[int, tuple[tuple[int, str], ...]] = defaultdict(tuple)
    for main, entity, name in rows:
        members[main] += ((entity, name),)
    return members


def _line(row: AnyRow, aliases: Sequence[str], members: tuple[tuple[int, str], ...]) -> EntityLine:
    others = tuple(alias for alias in aliases if alias != row.name)
    counts = (row.n_events, row.n_mentions)
    kind, edited = EntityType(row.type), bool(row.edited) or bool(members)
    return EntityLine(row.entity, row.name, kind, row.role, *counts, others, edited, members)


def days(connection: Connection, ids: Collection[int]) -> dict[int, npt.NDArray[np.int32]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for portion in portions(sorted({int(entity) for entity in ids})):
        rows = _main(select(ITEM_ENTITY.c.entity, ITEM.c.t0, ITEM.c.t1)).where(ITEM.c.t0.is_not(None))
        for row in connection.execute(rows.where(ITEM_ENTITY.c.entity.in_(portion))):
            found[row.entity].append((row.t0 + row.t1) // 2)
    return {int(entity): np.array(sorted(found[int(entity)]), np.int32) for entity in ids}


def events_of(connection: Connection, entities: Collection[int]) -> npt.NDArray[np.int64]:
    wanted = sorted({int(entity) for entity in entities})
    rows = (
        select(ITEM_ENTITY.c.item)
        .where(ITEM_ENTITY.c.entity.in_(wanted))
        .group_by(ITEM_ENTITY.c.item)
        .having(func.count() == len(wanted))
        .order_by(ITEM_ENTITY.c.item)
    )
    return np.array(connection.scalars(rows).all(), np.int64)


def _main(statement: AnySelect) -> AnySelect:
    """Limits links to events that are neither details nor rejected."""
    shown = statement.join(ITEM, ITEM.c.id == ITEM_ENTITY.c.item)
    return shown.where(ITEM.c.detail.is_(False), ITEM.c.verdict != _REJECTED)


def refused_merges(connection: Connection) -> set[tuple[int, int]]:
    """Pairs of entities that somebody said are not the same, the smaller id first; merged ones count as one."""
    refused = DECISION.c.field.startswith(decided.NOT, autoescape=True)
    rows = connection.execute(
        select(DECISION.c.target, DECISION.c.field, DECISION.c.new)
        .where(DECISION.c.subject == decided.About.ENTITY.value, refused)
        .order_by(DECISION.c.id)
    )
    said = [
        (entity, other)
        for entity, fields in decided.folded(rows).items()
        for other in decided.numbered(fields, decided.NOT)
    ]
    mains = {row.entity: row.main for row in _MAINS_OF.rows(connection, {each for pair in said for each in pair})}
    pairs = [(mains.get(one, one), mains.get(other, other)) for one, other in said]
    return {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}


def having_name(connection: Connection, entity: int, name: str) -> list[int]:
    """Of an entity and those merged into it the ids of those that have this form of a name, or are named so."""
    known = select(ENTITY_ALIAS.c.entity).join(ENTITY_ITEM, ENTITY_ITEM.c.entity == ENTITY_ALIAS.c.entity)
    said = select(MENTION.c.entity).join(ENTITY_ITEM, ENTITY_ITEM.c.entity == MENTION.c.entity)
    found = {
        *connection.scalars(known.where(ENTITY_ITEM.c.main == entity, ENTITY_ALIAS.c.name == name)),
        *connection.scalars(said.where(ENTITY_ITEM.c.main == entity, MENTION.c.words == name).distinct()),
    }
    return sorted(found)
