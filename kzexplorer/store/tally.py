"""Counts kept at hand: how many events and mentions each entity and document has, so that nobody counts them anew."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    Connection,
    CursorResult,
    Executable,
    TableClause,
    bindparam,
    delete,
    func,
    insert,
    literal,
    literal_column,
    select,
    union_all,
)

from kzexplorer.domain.verdict import Verdict
from kzexplorer.store.codes import VERDICTS
from kzexplorer.store.dialect import holds, insert_or, total
from kzexplorer.store.mention_entities import mention_entities
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import (
    DOCUMENT_TALLY,
    ENTITY_ITEM,
    ENTITY_TALLY,
    ITEM,
    ITEM_ENTITY,
    MENTION,
    MENTION_ITEM,
)

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
    mention_entities(select(ENTITY_ITEM.c.main, literal(0), func.count(), literal(0)).select_from(MENTION))
    .where(MENTION.c.entity.is_not(None))
    .group_by(ENTITY_ITEM.c.main)
)
_BOTH = union_all(_LINKS, _MENTIONS).subquery()
ENTITIES: AnySelect = select(_BOTH.c[0], *(total(column) for column in list(_BOTH.c)[1:])).group_by(_BOTH.c[0])
"""What `entity_tally` has to hold."""
_DOCUMENTS_OF = Prepared(DOCUMENTS.where(among(ITEM.c.id)))
_LINKS_OF = Prepared(_LINKS.where(among(ITEM.c.id)))
_LINKS_WITH = Prepared(_LINKS.where(among(ITEM_ENTITY.c.entity)))
_NAMED_AS_FOUND = Prepared(_MENTIONS.where(among(MENTION.c.entity), MENTION_ITEM.c.mention.is_(None)))
_NAMED_BY_HAND = Prepared(_MENTIONS.where(among(MENTION_ITEM.c.entity)))
_FORGET_ENTITIES = Prepared(delete(ENTITY_TALLY).where(among(ENTITY_TALLY.c.entity)))
_MENTIONS_OF = Prepared(_MENTIONS.where(MENTION.c.rendition == bindparam("rendition")))


def add_items(connection: Connection, ids: Collection[int]) -> None:
    """Count these items and their links."""
    _change(connection, DOCUMENT_TALLY, _DOCUMENTS_OF.rows(connection, ids), 1)
    _change(connection, ENTITY_TALLY, _LINKS_OF.rows(connection, ids), 1)


def forget_items(connection: Connection, ids: Collection[int]) -> None:
    """Take these items out of the counts, while they and their links are still there."""
    _change(connection, DOCUMENT_TALLY, _DOCUMENTS_OF.rows(connection, ids), -1)
    _change(connection, ENTITY_TALLY, _LINKS_OF.rows(connection, ids), -1)


def add_mentions(connection: Connection, rendition: int) -> None:
    """Count the mentions of a rendition."""
    _change(connection, ENTITY_TALLY, _MENTIONS_OF.rows(connection, rendition=rendition), 1)


def forget_mentions(connection: Connection, rendition: int) -> None:
    """Take the mentions of a rendition out of the counts, while they are still there."""
    _change(connection, ENTITY_TALLY, _MENTIONS_OF.rows(connection, rendition=rendition), -1)


def forget_entities(connection: Connection, entities: Collection[int]) -> None:
    """Count nothing of these entities, until `recount_entities`."""
    _FORGET_ENTITIES.rows(connection, entities)


def recount_entities(connection: Connection, entities: Collection[int], members: Collection[int]) -> None:
    """Count these entities anew, of which nothing is counted; `members` are they and those merged into them."""
    _change(connection, ENTITY_TALLY, _LINKS_WITH.rows(connection, entities), 1)
    for mentions in (_NAMED_AS_FOUND, _NAMED_BY_HAND):
        _change(connection, ENTITY_TALLY, mentions.rows(connection, members), 1)


def recount(connection: Connection) -> None:
    """Count everything anew."""
    for tally, counted in ((DOCUMENT_TALLY, DOCUMENTS), (ENTITY_TALLY, ENTITIES)):
        connection.execute(delete(tally))
        connection.execute(insert(tally).from_select([column.name for column in tally.columns], counted))


def _change(connection: Connection, tally: TableClause, counted: CursorResult[Any], sign: int) -> None:
    """Add the counts to those kept, or take them away; rows in which nothing is left go."""
    names = [column.name for column in tally.columns]
    rows: list[tuple[Any, ...]] = [tuple(row) for row in counted]
    counts = [dict(zip(names, (row[0], *(sign * count for count in row[1:])), strict=True)) for row in rows]
    _ADD[tally].change(connection, counts)
    if sign < 0:
        _FORGET_EMPTY[tally].change(connection, [{"gone": row[0]} for row in rows])


def _adding(tally: TableClause) -> Prepared:
    key, *names = [column.name for column in tally.columns]

    def made(connection: Connection) -> Executable:
        adding = insert_or(connection, tally)
        kept = {name: tally.c[name] + adding.excluded[name] for name in names}
        counted: Executable = adding.on_conflict_do_update(index_elements=[key], set_=kept)
        return counted

    return Prepared(made)


def _forgetting(tally: TableClause) -> Prepared:
    key, *names = tally.columns
    empty = [column == literal_column("0") for column in names if column.name != "n_reviewed"]
    return Prepared(delete(tally).where(key == bindparam("gone"), *empty))


_ADD = {tally: _adding(tally) for tally in (DOCUMENT_TALLY, ENTITY_TALLY)}
_FORGET_EMPTY = {tally: _forgetting(tally) for tally in (DOCUMENT_TALLY, ENTITY_TALLY)}
