"""Entities as rows for the sidebar, and the events that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, func, select

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store.codes import VERDICTS
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.statements import AnyRow, AnySelect
from kzexplorer.store.tables import ALIAS, ENTITY, ENTITY_TALLY, ITEM, ITEM_ENTITY
from kzexplorer.store.views import EntityLine

_REJECTED = VERDICTS.index(Verdict.REJECTED)


_LINE = select(ENTITY, ENTITY_TALLY.c.n_events, ENTITY_TALLY.c.n_mentions).join(
    ENTITY_TALLY, ENTITY_TALLY.c.entity == ENTITY.c.id
)
_ALIASES = select(ALIAS.c.entity, ALIAS.c.name).order_by(ALIAS.c.entity, ALIAS.c.name)
_LINES_OF = Prepared(_LINE.where(among(ENTITY.c.id)))
_ALIASES_OF = Prepared(_ALIASES.where(among(ALIAS.c.entity)))
_IN_ORDER = (ENTITY_TALLY.c.n_events.desc(), ENTITY_TALLY.c.n_mentions.desc(), ENTITY.c.name, ENTITY.c.id)


def lines(connection: Connection) -> list[EntityLine]:
    rows = connection.execute(_LINE.order_by(*_IN_ORDER)).all()
    aliases = _gathered(connection.execute(_ALIASES))
    return [_line(row, aliases[row.id]) for row in rows]


def lines_of(connection: Connection, ids: Sequence[int]) -> list[EntityLine]:
    found: dict[int, EntityLine] = {}
    for portion in portions(ids):
        aliases = _gathered(_ALIASES_OF.rows(connection, portion))
        rows = _LINES_OF.rows(connection, portion)
        found.update((row.id, _line(row, aliases[row.id])) for row in rows)
    return [found[entity] for entity in ids if entity in found]


def mentioned(connection: Connection) -> list[tuple[int, EntityType]]:
    ordered = select(ENTITY.c.id, ENTITY.c.type).join(ENTITY_TALLY, ENTITY_TALLY.c.entity == ENTITY.c.id)
    types = {each.value: each for each in EntityType}
    rows = connection.execute(ordered.where(ENTITY_TALLY.c.n_mentions > 0).order_by(*_IN_ORDER))
    return [(entity, types[kind]) for entity, kind in rows]


def _gathered(rows: Iterable[AnyRow]) -> defaultdict[int, list[str]]:
    aliases: defaultdict[int, list[str]] = defaultdict(list)
    for entity, name in rows:
        aliases[entity].append(name)
    return aliases


def _line(row: AnyRow, aliases: Sequence[str]) -> EntityLine:
    others = tuple(alias for alias in aliases if alias != row.name)
    return EntityLine(row.id, row.name, EntityType(row.type), row.role, row.n_events, row.n_mentions, others)


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
