"""Which action Undo would take back and Redo bring back, and its words."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from kzexplorer.store.actor import is_own
from kzexplorer.store.tables import ACTION, DECISION, ROW_IMAGE

ADD_DOCUMENTS = "Add documents"
"""The label of an import in the log, which is written before it is known how many there are."""


def last_done(connection: Connection) -> int | None:
    """The newest action that holds."""
    undoing = ACTION.alias()
    times = select(func.count()).where(undoing.c.undoes == ACTION.c.id).scalar_subquery()
    newest = select(ACTION.c.id).where(ACTION.c.undoes.is_(None), times % 2 == 0, is_own(connection))
    return connection.scalar(newest.order_by(ACTION.c.id.desc()).limit(1))


def last_undone(connection: Connection) -> int | None:
    """The action taken back last, if nothing new was done since."""
    own = is_own(connection)
    newest = select(func.coalesce(func.max(ACTION.c.id), 0)).where(ACTION.c.undoes.is_(None), own).scalar_subquery()
    undone = select(ACTION.c.undoes).where(ACTION.c.undoes.is_not(None), ACTION.c.id > newest, own)
    odd = undone.group_by(ACTION.c.undoes).having(func.count() % 2 == 1)
    return connection.scalar(odd.order_by(func.max(ACTION.c.id).desc()).limit(1))


def label_of(connection: Connection, action: int | None) -> str | None:
    """Its words for a person; an import is named by the documents that it brought in so far."""
    label = connection.scalar(select(ACTION.c.label).where(ACTION.c.id == action))
    if label != ADD_DOCUMENTS:
        return label
    brought = (ROW_IMAGE.c.action == action, ROW_IMAGE.c.unit == "document")
    n = connection.scalar(select(func.count()).where(*brought)) or 0
    return "Add 1 document" if n == 1 else f"Add {n:,} documents"


def is_step(connection: Connection, action: int) -> bool:
    """Whether there is such an action, and it does not take back another one."""
    return connection.scalar(select(ACTION.c.id).where(ACTION.c.id == action, ACTION.c.undoes.is_(None))) is not None


_LARGE = 2_000
"""Decisions that take about a tenth of a second to take back."""


def is_large(connection: Connection, action: int) -> bool:
    """Whether taking it back takes a while: it changes documents or entities, or much is decided."""
    images = select(func.count()).where(ROW_IMAGE.c.action == action)
    decisions = select(func.count()).where(DECISION.c.action == action)
    of_entities = decisions.where(DECISION.c.subject == "entity")
    n_images, n_decisions, n_entities = (connection.scalar(each) or 0 for each in (images, decisions, of_entities))
    return n_images > 0 or n_entities > 0 or n_decisions > _LARGE


def times_undone(connection: Connection, action: int) -> int:
    """How often it was taken back or brought back; an odd number means that it does not hold."""
    return connection.scalar(select(func.count()).where(ACTION.c.undoes == action)) or 0


def while_it_holds(connection: Connection, action: int | None) -> int | None:
    """The action, unless somebody took it back meanwhile: what follows is a step of its own then."""
    return None if action is None or times_undone(connection, action) % 2 else action


def standing_actions(connection: Connection, after: int) -> list[int]:
    """The later actions that hold, oldest first."""
    undoing = ACTION.alias()
    times = select(func.count()).where(undoing.c.undoes == ACTION.c.id).scalar_subquery()
    later = select(ACTION.c.id).where(ACTION.c.id > after, ACTION.c.undoes.is_(None), times % 2 == 0)
    return list(connection.scalars(later.order_by(ACTION.c.id)))
