"""Who has a part in an event: as found, with merged and corrected entities, and with what was decided by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from kzexplorer.store import decided, merged
from kzexplorer.store.dialect import holds
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import ENTITY_ITEM, EVENT_MENTION, MENTION_ITEM

PLACE_ROLE, PARTICIPANT_ROLE = "place", "participant"
_BEGINNINGS = ((decided.PARTICIPANT, PARTICIPANT_ROLE), (decided.PLACE, PLACE_ROLE))

_NAMED: ColumnElement[int] = func.coalesce(MENTION_ITEM.c.entity, EVENT_MENTION.c.entity)


def resolved(columns: AnySelect) -> AnySelect:
    """Join what a statement on `event_mention` needs for ENTITY_ITEM to be the row of the entity that was found.

    Parts whose words name nobody are left out.
    """
    moved = columns.join(MENTION_ITEM, MENTION_ITEM.c.mention == EVENT_MENTION.c.mention, isouter=True)
    is_somebody = MENTION_ITEM.c.mention.is_(None) | MENTION_ITEM.c.entity.is_not(None)
    named = moved.join(ENTITY_ITEM, ENTITY_ITEM.c.entity == _NAMED)
    return named.where(EVENT_MENTION.c.entity.is_not(None), is_somebody)


_LINKS = (
    resolved(
        select(
            EVENT_MENTION.c.event,
            ENTITY_ITEM.c.main,
            func.max(holds(EVENT_MENTION.c.role != PLACE_ROLE)).label("acts"),
            func.max(holds(EVENT_MENTION.c.role == PLACE_ROLE)).label("place"),
        ).select_from(EVENT_MENTION)
    )
).group_by(EVENT_MENTION.c.event, ENTITY_ITEM.c.main)
_LINKS_OF = Prepared(_LINKS.where(among(EVENT_MENTION.c.event)))
_ROLES_OF = Prepared(
    resolved(select(EVENT_MENTION.c.event, EVENT_MENTION.c.role, ENTITY_ITEM.c.main).select_from(EVENT_MENTION))
    .where(among(EVENT_MENTION.c.event))
    .distinct()
)

ACTS, IS_PLACE = 1, 2
Links = dict[int, dict[int, int]]
"""For each event its entities (after merging), and what each is to it: ACTS, IS_PLACE or both."""


def links_of(connection: Connection, ids: Collection[int], by_hand: Mapping[int, decided.Fields]) -> Links:
    """For these events; `by_hand` is what was decided on them."""
    links: defaultdict[int, dict[int, int]] = defaultdict(dict)
    rows: Iterable[Any] = _LINKS_OF.rows(connection, ids).all()
    for event, main, acts, place in rows:
        links[event][main] = acts * ACTS | place * IS_PLACE
    edited = {event: fields for event, fields in by_hand.items() if is_edited(fields)}
    if edited:
        links |= _edited_links(connection, edited)
    return links


def is_edited(fields: decided.Fields) -> bool:
    """Whether a part was added or taken out by hand."""
    return any(field.startswith((decided.PARTICIPANT, decided.PLACE)) for field in fields)


def laid_over(
    found: Iterable[tuple[str, int]], fields: decided.Fields, mains: Mapping[int, int]
) -> list[tuple[str, int]]:
    """Roles and entities as found, without those taken out by hand and with those added; `mains` are after merging."""
    parts = list(dict.fromkeys(found))
    for beginning, role in _BEGINNINGS:
        for entity, value in decided.numbered(fields, beginning).items():
            part = (role, mains.get(entity, entity))
            if value == decided.YES and part not in parts:
                parts.append(part)
            elif value == decided.NO and part in parts:
                parts.remove(part)
    return parts


def entities_in(every: Iterable[decided.Fields]) -> set[int]:
    """Those that somebody added or took out."""
    return {
        entity for fields in every for beginning, _ in _BEGINNINGS for entity in decided.numbered(fields, beginning)
    }


def _edited_links(connection: Connection, edited: Mapping[int, decided.Fields]) -> Links:
    found: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for row in _ROLES_OF.rows(connection, edited):
        found[row.event].append((row.role, row.main))
    mains = merged.mains_of(connection, entities_in(edited.values()))
    links: Links = {}
    for event, fields in edited.items():
        links[event] = {}
        for role, entity in laid_over(found[event], fields, mains):
            links[event][entity] = links[event].get(entity, 0) | (IS_PLACE if role == PLACE_ROLE else ACTS)
    return links
