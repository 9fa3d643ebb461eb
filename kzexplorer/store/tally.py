"""Counts kept at hand: how many events and mentions each entity and document has, so that nobody counts them anew."""

from __future__ import annotations

from sqlalchemy import (
    ColumnElement,
    Connection,
    TableClause,
    bindparam,
    delete,
    func,
    insert,
    literal,
    select,
    union_all,
)

from kzexplorer.domain.verdict import Verdict
from kzexplorer.store.codes import VERDICTS
from kzexplorer.store.dialect import holds, insert_or, total
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import DOCUMENT_TALLY, ENTITY_TALLY, ITEM, ITEM_ENTITY, MENTION

_SHOWN = ITEM.c.detail.is_(False)
_HOLDS = ITEM.c.verdict != VERDICTS.index(Verdict.REJECTED)
_REVIEWED = ITEM.c.verdict != VERDICTS.index(Verdict.TO_REVIEW)

DOCUMENTS: AnySelect = (
    select(ITEM.c.document, func.count(), total(holds(_REVIEWED))).where(_SHOWN).group_by(ITEM.c.document)
)
"""What `document_tally` has to hold."""
_LINKS: AnySelect = (
    select(ITEM_ENTITY.c.entity, total(holds(_SHOWN & _HOLDS)), literal(0), func.count())
    .join(ITEM, ITEM.c.id == ITEM_ENTITY.c.item)
    .group_by(ITEM_ENTITY.c.entity)
)
_MENTIONS: AnySelect = (
    select(MENTION.c.entity, literal(0), func.count(), literal(0))
    .where(MENTION.c.entity.is_not(None))
    .group_by(MENTION.c.entity)
)
_BOTH = union_all(_LINKS, _MENTIONS).subquery()
ENTITIES: AnySelect = select(_BOTH.c[0], *(total(column) for column in list(_BOTH.c)[1:])).group_by(_BOTH.c[0])
"""What `entity_tally` has to hold."""


def add_items(connection: Connection, which: ColumnElement[bool]) -> None:
    """Count these items and their links."""
    _change(connection, DOCUMENT_TALLY, DOCUMENTS.where(which), 1)
    _change(connection, ENTITY_TALLY, _LINKS.where(which), 1)


def forget_items(connection: Connection, which: ColumnElement[bool]) -> None:
    """Take these items out of the counts, while they and their links are still there."""
    _change(connection, DOCUMENT_TALLY, DOCUMENTS.where(which), -1)
    _change(connection, ENTITY_TALLY, _LINKS.where(which), -1)


def add_mentions(connection: Connection, rendition: int) -> None:
    """Count the mentions of a rendition."""
    _change(connection, ENTITY_TALLY, _MENTIONS.where(MENTION.c.rendition == rendition), 1)


def forget_mentions(connection: Connection, rendition: int) -> None:
    """Take the mentions of a rendition out of the counts, while they are still there."""
    _change(connection, ENTITY_TALLY, _MENTIONS.where(MENTION.c.rendition == rendition), -1)


def recount(connection: Connection) -> None:
    """Count everything anew."""
    for tally, counted in ((DOCUMENT_TALLY, DOCUMENTS), (ENTITY_TALLY, ENTITIES)):
        connection.execute(delete(tally))
        connection.execute(insert(tally).from_select([column.name for column in tally.columns], counted))


def _change(connection: Connection, tally: TableClause, counted: AnySelect, sign: int) -> None:
    """Add the counts to those kept, or take them away; rows in which nothing is left go."""
    key, *names = [column.name for column in tally.columns]
    rows = connection.execute(counted).all()
    if not rows:
        return
    adding = insert_or(connection, tally)
    kept = {name: tally.c[name] + adding.excluded[name] for name in names}
    connection.execute(
        adding.on_conflict_do_update(index_elements=[key], set_=kept),
        [dict(zip((key, *names), (row[0], *(sign * count for count in row[1:])), strict=True)) for row in rows],
    )
    if sign < 0:
        empty = [tally.c[name] == 0 for name in names if name != "n_reviewed"]
        gone = delete(tally).where(tally.c[key] == bindparam("gone"), *empty)
        connection.execute(gone, [{"gone": row[0]} for row in rows])
