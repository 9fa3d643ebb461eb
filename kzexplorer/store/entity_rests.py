"""What rests on an entity: texts that name it, and what somebody decided; without either it can go with a document."""

from __future__ import annotations

from sqlalchemy import Connection, exists, or_, select

from kzexplorer.store import decided
from kzexplorer.store.decided import About
from kzexplorer.store.schema import EntityItem, EventMention, ItemEntity, MentionItem, MentionRow, QuoteRow


def is_named(connection: Connection, entity: int) -> bool:
    """Whether words of a document, a part in an event or a quote is its."""
    named = or_(
        exists().where(MentionRow.entity == entity),
        exists().where(EventMention.entity == entity),
        exists().where(QuoteRow.speaker == entity),
    )
    return bool(connection.scalar(select(named)))


def is_decided_on(connection: Connection, entity: int) -> bool:
    """Whether a decision that holds is about it, or gives it a part, a mention or another entity."""
    by_hand = or_(
        exists().where(ItemEntity.entity == entity),
        exists().where(MentionItem.entity == entity),
        exists().where(EntityItem.main == entity, EntityItem.entity != entity),
    )
    return bool(decided.fields_of(connection, About.ENTITY, [entity]) or connection.scalar(select(by_hand)))
