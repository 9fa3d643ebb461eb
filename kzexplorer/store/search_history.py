"""The searches that were gone through, newest first; nobody takes them back."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from kzexplorer.store.clock import now
from kzexplorer.store.tables import SEARCH_HISTORY

_MOST = 200


def remember(connection: Connection, query: str) -> None:
    """Make it the newest; the oldest of many go."""
    connection.execute(delete(SEARCH_HISTORY).where(SEARCH_HISTORY.c.query == query))
    connection.execute(insert(SEARCH_HISTORY).values(query=query, at=now()))
    kept = select(SEARCH_HISTORY.c.id).order_by(SEARCH_HISTORY.c.id.desc()).limit(_MOST)
    connection.execute(delete(SEARCH_HISTORY).where(SEARCH_HISTORY.c.id.not_in(kept)))
