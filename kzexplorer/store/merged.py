"""Which entity stands for which: the one that it was merged into, or itself."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import ENTITY_ITEM

_MAINS = Prepared(select(ENTITY_ITEM.c.entity, ENTITY_ITEM.c.main).where(among(ENTITY_ITEM.c.entity)))
_MEMBERS = Prepared(
    select(ENTITY_ITEM.c.entity).where(among(ENTITY_ITEM.c.main), ENTITY_ITEM.c.main != ENTITY_ITEM.c.entity)
)


def mains_of(connection: Connection, entities: Collection[int]) -> dict[int, int]:
    """The entity that each of them was merged into, or itself."""
    return {row.entity: row.main for row in _MAINS.rows(connection, entities)} if entities else {}


def members_of(connection: Connection, entities: Collection[int]) -> set[int]:
    """These entities and all that were merged into them."""
    return {*map(int, entities), *_MEMBERS.rows(connection, entities).scalars()}
