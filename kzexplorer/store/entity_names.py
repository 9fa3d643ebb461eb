"""Known entities by the beginning of a name, for fields that complete while somebody types."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, desc, func, or_, select

from kzexplorer.domain.entity import EntityType
from kzexplorer.store.folding import fold
from kzexplorer.store.tables import ENTITY_ALIAS, ENTITY_ITEM, ENTITY_TALLY


def beginning(connection: Connection, words: str, types: Collection[EntityType], limit: int) -> list[tuple[int, str]]:
    """Ids and names of those of these types of whose names a word begins so, those with most events first."""
    folded = fold(words)
    if not folded:
        return []
    alias, item = ENTITY_ALIAS.c.folded, ENTITY_ITEM.c
    begins = or_(alias.startswith(folded, autoescape=True), alias.contains(f" {folded}", autoescape=True))
    named = select(item.main).join(ENTITY_ALIAS, ENTITY_ALIAS.c.entity == item.entity).where(begins)
    many = func.coalesce(ENTITY_TALLY.c.n_events, 0)
    found = (
        select(item.entity, item.name)
        .outerjoin(ENTITY_TALLY, ENTITY_TALLY.c.entity == item.entity)
        .where(item.main == item.entity, item.type.in_([each.value for each in types]), item.entity.in_(named))
        .order_by(desc(many), item.name, item.entity)
        .limit(limit)
    )
    return [(row.entity, row.name) for row in connection.execute(found)]
