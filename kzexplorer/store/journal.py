"""The log of what the analyst decided: actions and decisions are only ever added, undoing adds one more.

An action taken back an odd number of times does not hold. A new action forgets what could be brought back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

from kzexplorer.store import items, meta
from kzexplorer.store.action_log import label_of
from kzexplorer.store.actor import actor
from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.clock import now
from kzexplorer.store.digest import digest_of_log
from kzexplorer.store.portions import portions
from kzexplorer.store.schema import ActionRow, Decision, EventRow
from kzexplorer.store.tables import ACTION

Row = tuple[int, str, str | None, str | None]
"""The event, the field, and its value before and after."""


@dataclass(frozen=True, slots=True)
class Step:
    """What an action, or its undoing, did: the words for the Undo menu and the events that it changed."""

    label: str
    events: frozenset[int]


def record(connection: Connection, label: str, field: str, values: Mapping[int, str | None]) -> Step | None:
    """Give a field of these events new values (None: the machine's own); None where nothing would change.

    Raises KeyError for an event that is not there.
    """
    _require_events(connection, list(values))
    old = _values(connection, field, list(values))
    changed = {event: value for event, value in values.items() if old.get(event) != value}
    if not changed:
        return None
    rows = [(event, field, old.get(event), value) for event, value in changed.items()]
    return _write(connection, label, None, rows)


def toggle(connection: Connection, action: int | None) -> Step | None:
    """Take an action back, or bring it back if it was; None for no action."""
    if action is None:
        return None
    times = connection.scalar(select(func.count()).where(ACTION.c.undoes == action)) or 0
    bring_back = times % 2 == 1
    decisions = select(Decision.anchor, Decision.field, Decision.old, Decision.new).where(Decision.action == action)
    rows = [
        (row.anchor, row.field, row.old, row.new) if bring_back else (row.anchor, row.field, row.new, row.old)
        for row in connection.execute(decisions.order_by(Decision.id))
    ]
    label = label_of(connection, action)
    assert label is not None
    return _write(connection, label, action, _unchanged_since(connection, rows))


def _require_events(connection: Connection, events: list[int]) -> None:
    missing = set(events)
    for portion in portions(events):
        missing.difference_update(connection.scalars(select(EventRow.anchor).where(EventRow.anchor.in_(portion))))
    if missing:
        raise KeyError(*sorted(missing))


def _values(connection: Connection, field: str, events: list[int]) -> dict[int, str | None]:
    """The value that each event's last decision on that field gave."""
    values: dict[int, str | None] = {}
    for portion in portions(events):
        rows = select(Decision.anchor, Decision.new).where(Decision.anchor.in_(portion), Decision.field == field)
        values.update((event, new) for event, new in connection.execute(rows.order_by(Decision.id)))
    return values


def _unchanged_since(connection: Connection, rows: list[Row]) -> list[Row]:
    """Without events on which somebody else decided since: what is decided last holds."""
    now = {
        field: _values(connection, field, [event for event, each, _, _ in rows if each == field])
        for field in {field for _, field, _, _ in rows}
    }
    return [row for row in rows if now[row[1]].get(row[0]) == row[2]]


def _write(connection: Connection, label: str, undoes: int | None, rows: list[Row]) -> Step:
    with Session(connection) as session:
        made = ActionRow(at=now(), actor=actor(connection), label=label, undoes=undoes)
        session.add(made)
        session.flush()
        number = made.id
    free = next_id(connection, Decision.id)
    insert_rows(connection, Decision, [(free + index, number, *row) for index, row in enumerate(rows)])
    sealed = meta.read(connection, meta.JOURNAL) or ""
    meta.write(connection, meta.JOURNAL, digest_of_log(connection, number - 1, sealed))
    events = sorted({row[0] for row in rows})
    items.refresh_events(connection, events)
    meta.raise_revision(connection)
    return Step(label, frozenset(events))
