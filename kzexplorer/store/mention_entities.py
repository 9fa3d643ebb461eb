"""The entity that a mention names now, as part of a statement."""

from __future__ import annotations

from sqlalchemy import ColumnElement, case

from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import ENTITY_ITEM, MENTION, MENTION_ITEM

_NAMED: ColumnElement[int] = case((MENTION_ITEM.c.mention.is_(None), MENTION.c.entity), else_=MENTION_ITEM.c.entity)


def mention_entities(statement: AnySelect) -> AnySelect:
    """Join to a statement on `mention` the row of ENTITY_ITEM that the words name; mentions of nobody are left out."""
    judged = statement.join(MENTION_ITEM, MENTION_ITEM.c.mention == MENTION.c.id, isouter=True)
    return judged.join(ENTITY_ITEM, ENTITY_ITEM.c.entity == _NAMED)
