"""What others changed in a workspace since somebody looked last, so that an open window can show it."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from kzexplorer.domain.changes import Changes
from kzexplorer.store import column_cache, meta
from kzexplorer.store.column_patch import changed_since
from kzexplorer.store.tables import DOCUMENT, MENTION
from kzexplorer.store.views import Marks


def marks(connection: Connection) -> Marks:
    """How far it is now."""
    newest = (connection.scalar(select(func.max(column))) or 0 for column in (DOCUMENT.c.id, MENTION.c.id))
    return Marks(meta.revision(connection), *newest)


def changes(connection: Connection, before: Marks, now: Marks) -> Changes | None:
    """The events that were decided on, where that was all; else no ids, which means that anything may have changed.

    None where nothing did.
    """
    if now == before:
        return None
    everything = Changes("Changes of others")
    kept = column_cache.revision(connection) or 0
    if kept > before.revision or (now.document, now.mention) != (before.document, before.mention):
        return everything
    return Changes(everything.label, events=frozenset(changed_since(connection, before.revision) or ()))
