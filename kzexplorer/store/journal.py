"""The log of what was done: actions and decisions are only ever added, undoing adds one more.

An action taken back an odd number of times does not hold. A new action forgets what could be brought back.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, exists, select

from kzexplorer.domain.changes import Progress, at_once
from kzexplorer.store import decided, effects, images, meta
from kzexplorer.store.action_log import label_of, standing_actions, times_undone
from kzexplorer.store.actor import actor
from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.clock import now
from kzexplorer.store.decided import About, Row, Setting
from kzexplorer.store.digest import digest_of_log
from kzexplorer.store.schema import ActionRow, Decision
from kzexplorer.store.tables import DECISION, MENTION
from kzexplorer.store.touched import Touched


@dataclass(frozen=True, slots=True)
class Step:
    """What an action, or its undoing, did: its number, the words for the Undo menu, and what it changed."""

    action: int
    label: str
    touched: Touched


def record(connection: Connection, label: str, settings: Sequence[Setting]) -> Generator[Progress, None, Step | None]:
    """Give fields new values as one action; None where nothing would change.

    Raises KeyError for a subject that is not there.
    """
    effects.require(connection, settings)
    rows = _changing(connection, settings)
    if not rows:
        return None
    number = begin(connection, label)
    touched = yield from _decide(connection, number, rows)
    finish(connection, number)
    return Step(number, label, touched)


def begin(connection: Connection, label: str, undoes: int | None = None) -> int:
    """Add an action, whose number goes with its decisions and row images; `finish` it in the same transaction."""
    number = next_id(connection, ActionRow.id)
    insert_rows(connection, ActionRow, [(number, now(), actor(connection), label, undoes)])
    return number


def decide(connection: Connection, action: int, settings: Sequence[Setting]) -> Touched:
    """Add decisions to an action that was begun and is not finished."""
    return at_once(_decide(connection, action, _changing(connection, settings)))


def finish(connection: Connection, action: int) -> None:
    """Seal the log with this action as its last; it gets no more decisions."""
    sealed = meta.read(connection, meta.JOURNAL) or ""
    meta.write(connection, meta.JOURNAL, digest_of_log(connection, action - 1, sealed))
    meta.raise_revision(connection)


def toggle(connection: Connection, action: int) -> Generator[Progress, None, Step]:
    """Take an action back, or bring it back if it was.

    Raises Problem where rows of it can no longer be brought back.
    """
    bring_back = times_undone(connection, action) % 2 == 1
    label = label_of(connection, action)
    assert label is not None
    number = begin(connection, label, action)
    touched = Touched()
    if bring_back:
        touched |= yield from images.swap_all(connection, action, forward=True)
    rows = _unchanged_since(connection, _rows_of(connection, action, bring_back=bring_back))
    touched |= yield from _decide(connection, number, rows)
    if not bring_back:
        touched |= yield from images.swap_all(connection, action, forward=False)
        touched |= images.take_out_left_over(connection, action, touched.entities | _entities_in(rows))
    finish(connection, number)
    return Step(number, label, touched)


def _entities_in(rows: Sequence[Row]) -> set[int]:
    """Those that decisions are about or refer to, before or after."""
    about = {target for about, target, _, _, _ in rows if about is About.ENTITY}
    pointed = {each for _, _, field, old, new in rows for value in (old, new) for each in _pointed_at(field, value)}
    return about | {target for kind, target in pointed if kind is About.ENTITY}


def later_on(connection: Connection, action: int) -> str | None:
    """The words of a later action that holds and rests on this one; None where none does."""
    rows = _rows_of(connection, action, bring_back=False)
    places = {(about, target, field) for about, target, field, _, _ in rows}
    made = {(about, target) for about, target, field, _, _ in rows if field == decided.MADE}
    brought_in = made | images.targets(connection, action)
    standing = set(standing_actions(connection, after=action))
    later = select(DECISION.c.action, DECISION.c.subject, DECISION.c.target, DECISION.c.field, DECISION.c.new)
    for row in connection.execute(later.where(DECISION.c.action > action).order_by(DECISION.c.action)):
        subject = (About(row.subject), row.target)
        names = {subject, *_pointed_at(row.field, row.new)}
        if row.action in standing and ((*subject, row.field) in places or not brought_in.isdisjoint(names)):
            return label_of(connection, row.action)
    for number in images.actions_after(connection, action):
        if number in standing and not brought_in.isdisjoint(images.targets(connection, number)):
            return label_of(connection, number)
    return _documents_naming(connection, made)


def _pointed_at(field: str, value: str | None) -> set[tuple[About, int]]:
    """What a decision refers to beside its own subject."""
    if field == decided.JOINED and value is not None:
        return {(About.EVENT, int(value))}
    if field == decided.MERGED and value is not None:
        return {(About.ENTITY, int(value))}
    if field.startswith((decided.PARTICIPANT, decided.PLACE)):
        return {(About.ENTITY, int(field.partition(":")[2]))}
    if field.startswith((decided.ALIAS, decided.NAMED)) and value is not None:
        number = value.rpartition(" ")[2]
        return {(About.ENTITY, int(number))} if number.isdecimal() else set()
    return set()


def _documents_naming(connection: Connection, made: set[tuple[About, int]]) -> str | None:
    """Words for documents added since that name an entity made by hand."""
    entities = [target for about, target in made if about is About.ENTITY]
    named = select(exists().where(MENTION.c.entity.in_(entities)))
    return "Add documents" if entities and connection.scalar(named) else None


def _changing(connection: Connection, settings: Sequence[Setting]) -> list[Row]:
    """The settings that change something, each with the value before; of several for one field the last."""
    once = list({(each.about, each.target, each.field): each for each in settings}.values())
    old = decided.values_of(connection, once)
    return [
        (each.about, each.target, each.field, before, each.value)
        for each, before in zip(once, old, strict=True)
        if before != each.value
    ]


def _rows_of(connection: Connection, action: int, *, bring_back: bool) -> list[Row]:
    """The decisions of an action, turned round where it is to be taken back."""
    made = select(DECISION.c.subject, DECISION.c.target, DECISION.c.field, DECISION.c.old, DECISION.c.new)
    rows = connection.execute(made.where(DECISION.c.action == action).order_by(DECISION.c.id)).all()
    if bring_back:
        return [(About(row.subject), row.target, row.field, row.old, row.new) for row in rows]
    return [(About(row.subject), row.target, row.field, row.new, row.old) for row in reversed(rows)]


def _unchanged_since(connection: Connection, rows: Sequence[Row]) -> list[Row]:
    """Without fields on which somebody else decided since: what is decided last holds."""
    values = decided.values_of(connection, [Setting(about, target, field, None) for about, target, field, _, _ in rows])
    return [row for row, value in zip(rows, values, strict=True) if row[3] == value]


def _decide(connection: Connection, action: int, rows: Sequence[Row]) -> Generator[Progress, None, Touched]:
    free = next_id(connection, Decision.id)
    written = [
        (free + index, action, about.value, target, field, old, new)
        for index, (about, target, field, old, new) in enumerate(rows)
    ]
    insert_rows(connection, Decision, written)
    return (yield from effects.follow(connection, rows))
