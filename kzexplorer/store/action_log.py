"""Which action Undo would take back and Redo bring back, and its words."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from kzexplorer.store.actor import is_own
from kzexplorer.store.tables import ACTION


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
    return connection.scalar(odd.order_by(ACTION.c.undoes).limit(1))


def label_of(connection: Connection, action: int | None) -> str | None:
    return connection.scalar(select(ACTION.c.label).where(ACTION.c.id == action))
