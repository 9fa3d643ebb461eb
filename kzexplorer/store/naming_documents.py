"""In which documents entities are named, which tells of two whether they may be one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import Connection, and_, select

from kzexplorer.store import merged
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import ENTITY_ITEM, MENTION, MENTION_ITEM, RENDITION

_DOCUMENTS_OF = select(ENTITY_ITEM.c.main, RENDITION.c.document).select_from(MENTION)
_BY_MENTION = RENDITION.c.id == MENTION.c.rendition
_AS_FOUND = Prepared(
    _DOCUMENTS_OF.join(MENTION_ITEM, MENTION_ITEM.c.mention == MENTION.c.id, isouter=True)
    .join(ENTITY_ITEM, ENTITY_ITEM.c.entity == MENTION.c.entity)
    .join(RENDITION, _BY_MENTION)
    .where(and_(among(MENTION.c.entity), MENTION_ITEM.c.mention.is_(None)))
    .distinct()
)
_BY_HAND = Prepared(
    _DOCUMENTS_OF.join(MENTION_ITEM, MENTION_ITEM.c.mention == MENTION.c.id)
    .join(ENTITY_ITEM, ENTITY_ITEM.c.entity == MENTION_ITEM.c.entity)
    .join(RENDITION, _BY_MENTION)
    .where(among(MENTION_ITEM.c.entity))
    .distinct()
)


def of(connection: Connection, entities: Collection[int]) -> dict[int, frozenset[int]]:
    """The documents in which each of these is named."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    for portion in portions(sorted(entities)):
        members = merged.members_of(connection, portion)
        for statement in (_AS_FOUND, _BY_HAND):
            for row in statement.rows(connection, members):
                found[row.main].add(row.document)
    return {entity: frozenset(documents) for entity, documents in found.items()}
