"""Events that somebody said are one happening: each member is joined to another event, which stands for all of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, literal_column, select

from kzexplorer.store import decided
from kzexplorer.store.decided import About
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import DECISION, EVENT

_POINTING = Prepared(
    select(DECISION.c.target)
    .where(DECISION.c.field == literal_column(f"'{decided.JOINED}'"))  # as the index has it
    .distinct()
)
_THERE = Prepared(select(EVENT.c.anchor).where(among(EVENT.c.anchor)))


def joined_events(connection: Connection) -> dict[int, int]:
    """For each event that is joined to another one that: both are there. No chains: `join` gives every member one."""
    ever = list(_POINTING.rows(connection).scalars())
    if not ever:
        return {}
    fields = decided.fields_of(connection, About.EVENT, ever)
    pairs = {event: int(each[decided.JOINED]) for event, each in fields.items() if decided.JOINED in each}
    there = set(_THERE.rows(connection, {*pairs, *pairs.values()}).scalars())
    return {event: into for event, into in pairs.items() if event in there and into in there}


def members_of(pairs: Mapping[int, int], events: Collection[int] | None = None) -> dict[int, list[int]]:
    """The members of these events, or of all that have any, ascending."""
    found: dict[int, list[int]] = {}
    for event, into in sorted(pairs.items()):
        if events is None or into in events:
            found.setdefault(into, []).append(event)
    return found


def beside(connection: Connection, events: Collection[int]) -> set[int]:
    """Other events that one of these is joined to, or that are joined to one of them, be they there or not."""
    ever = list(_POINTING.rows(connection).scalars())
    fields = decided.fields_of(connection, About.EVENT, ever) if ever else {}
    pairs = ((event, int(each[decided.JOINED])) for event, each in fields.items() if decided.JOINED in each)
    return {each for pair in pairs if not set(pair).isdisjoint(events) for each in pair} - set(events)
