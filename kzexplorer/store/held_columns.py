"""The timeline's columns of an open workspace: from memory, from those kept in the file, or from the rows."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from kzexplorer.errors import Problem
from kzexplorer.store import column_cache, meta
from kzexplorer.store.column_patch import changed_since, patched_events, patched_links
from kzexplorer.store.columns import (
    EVENTS,
    LINKS,
    PARENTS,
    SERIES,
    UNDATED,
    Columns,
    make_sense,
    read_events,
    read_links,
)
from kzexplorer.store.database import Database
from kzexplorer.store.timeline_columns import TimelineColumns

_OF_EVENTS = (*EVENTS, *UNDATED, *PARENTS, *SERIES)
_FEW_CHANGES = 5_000
"""So many changed rows are read again in a few hundredths of a second, so the columns kept may stay as they are."""
_WORTH_KEEPING = 20_000
"""With fewer events, reading the rows is a matter of hundredths of a second."""

Patch = Callable[[Connection, Columns, Sequence[int]], Columns]


class HeldColumns:
    """Safe to ask from any thread: the first one that needs what is not there reads it, others wait."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._one_reads = threading.Lock()
        self._timeline: TimelineColumns | None = None

    def timeline(self, connection: Connection) -> TimelineColumns:
        """As of the connection's view; the same object until something changes."""
        with self._one_reads:
            revision = meta.revision(connection)
            held = self._timeline
            if held is None or held.revision != revision:
                known = self._known(connection, held)
                columns = _up_to_date(connection, known, patched_events) or read_events(connection)
                if not make_sense(columns):
                    raise ValueError("rows of events have codes that name nothing")
                self._timeline = held = TimelineColumns.of(revision, columns)
            return held

    def links(self, connection: Connection) -> Columns:
        """The arrays of links as of the connection's view; they are not kept in memory."""
        known = column_cache.load(connection, LINKS)
        return _up_to_date(connection, known, patched_links) or read_links(connection)

    def keep(self, *, least: int = _WORTH_KEEPING) -> bool:
        """Write the columns into the file where those kept are missing, damaged or too old; whether it did.

        False also for fewer than `least` events, and where writing failed, as on a full disk: the workspace does
        without. Not for the window's thread.
        """
        try:
            with self._database.reading() as connection:
                timeline = self.timeline(connection)
                if len(timeline) < least or self._are_fresh(connection):
                    return False
                links = self.links(connection)
            with self._database.writing() as connection:
                kept = column_cache.revision(connection) or 0
                if timeline.revision < kept <= meta.revision(connection):
                    return False  # somebody else kept newer ones meanwhile; beyond the last revision they are damaged
                column_cache.keep(connection, timeline.revision, timeline.columns | links)
        except Problem:
            return False
        return True

    def _are_fresh(self, connection: Connection) -> bool:
        kept = column_cache.load(connection, (*_OF_EVENTS, *LINKS))
        changed = None if kept is None else changed_since(connection, kept[0])
        return changed is not None and len(changed) <= _FEW_CHANGES

    def _known(self, connection: Connection, held: TimelineColumns | None) -> tuple[int, Columns] | None:
        """The newest columns to start from: changes are noted only since the revision of those kept."""
        kept = column_cache.revision(connection)
        if held is not None and (kept is None or kept <= held.revision):
            return held.revision, held.columns
        return column_cache.load(connection, _OF_EVENTS)


def kept(connection: Connection) -> Columns | None:
    """All columns from those in the file, brought up to date; None where they are damaged or not there."""
    found = column_cache.load(connection, (*_OF_EVENTS, *LINKS))
    if found is None:
        return None
    changed = changed_since(connection, found[0])
    if changed is None:
        return read_events(connection) | read_links(connection)
    return patched_events(connection, found[1], changed) | patched_links(connection, found[1], changed)


def _up_to_date(connection: Connection, known: tuple[int, Columns] | None, patch: Patch) -> Columns | None:
    """None where nothing is known, or so much changed that reading all rows is as fast."""
    if known is None:
        return None
    revision, columns = known
    changed = changed_since(connection, revision)
    return None if changed is None else patch(connection, columns, changed)
