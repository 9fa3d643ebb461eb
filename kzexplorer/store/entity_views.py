"""Entities as rows for the sidebar, and the events that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, func, select

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store.codes import VERDICTS
from kzexplorer.store.document_views import is_named
from kzexplorer.store.portions import portions
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import ALIAS, ENTITY, ITEM, ITEM_ENTITY, MENTION
from kzexplorer.store.views import EntityLine

_REJECTED = VERDICTS.index(Verdict.REJECTED)


def lines(connection: Connection) -> list[EntityLine]:
    events = _counted(connection, _main(select(ITEM_ENTITY.c.entity, func.count())).group_by(ITEM_ENTITY.c.entity))
    mentions = _counted(connection, _mention_counts())
    aliases: defaultdict[int, list[str]] = defaultdict(list)
    for entity, name in connection.execute(select(ALIAS.c.entity, ALIAS.c.name).order_by(ALIAS.c.entity, ALIAS.c.name)):
        aliases[entity].append(name)
    found = [
        EntityLine(
            id=row.id,
            name=row.name,
            type=EntityType(row.type),
            role=row.role,
            n_events=events.get(row.id, 0),
            n_mentions=mentions.get(row.id, 0),
            aliases=tuple(alias for alias in aliases[row.id] if alias != row.name),
        )
        for row in connection.execute(select(ENTITY).where(is_named()))
    ]
    return sorted(found, key=lambda line: (-line.n_events, -line.n_mentions, line.name, line.id))


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


def _mention_counts() -> AnySelect:
    of_entity = select(MENTION.c.entity, func.count()).where(MENTION.c.entity.is_not(None))
    return of_entity.group_by(MENTION.c.entity)


def _main(statement: AnySelect) -> AnySelect:
    """Limits links to events that are neither details nor rejected."""
    shown = statement.join(ITEM, ITEM.c.id == ITEM_ENTITY.c.item)
    return shown.where(ITEM.c.detail.is_(False), ITEM.c.verdict != _REJECTED)


def _counted(connection: Connection, statement: AnySelect) -> dict[int, int]:
    return {row[0]: row[1] for row in connection.execute(statement)}
