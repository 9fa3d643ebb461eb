"""The timeline's columns of an open workspace: from memory, from those kept in the file, or from the rows."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from sqlalchemy import Connection

from kzexplorer.errors import Problem
from kzexplorer.store import column_cache, meta
from kzexplorer.store.column_patch import changed_since, patched_events, patched_evidence, patched_links
from kzexplorer.store.columns import (
    EVENTS,
    EVIDENCE,
    LINKS,
    PARENTS,
    SERIES,
    UNDATED,
    Columns,
    make_sense,
    read_events,
    read_evidence,
    read_links,
)
from kzexplorer.store.database import Database
from kzexplorer.store.timeline_columns import TimelineColumns

_OF_EVENTS = (*EVENTS, *UNDATED, *PARENTS, *SERIES)
_EVERY = (*_OF_EVENTS, *LINKS, *EVIDENCE)
_FEW_CHANGES = 5_000
"""So many changed rows are read again in a few hundredths of a second, so the columns kept may stay as they are."""
_WORTH_KEEPING = 20_000
"""With fewer events, reading the rows is a matter of hundredths of a second."""

Read = Callable[[Connection], Columns]
Patch = Callable[[Connection, Columns, Sequence[int]], Columns]


@dataclass
class _Group:
    """Columns that are read together, held as of a revision once they were asked for."""

    names: tuple[str, ...]
    read: Read
    patch: Patch
    held: tuple[int, Columns] | None = None

    def as_of(self, connection: Connection) -> tuple[int, Columns]:
        """Their revision, which is that of the connection's view, and the columns."""
        revision = meta.revision(connection)
        if self.held is None or self.held[0] != revision:
            known = self._known(connection)
            self.held = revision, _up_to_date(connection, known, self.patch) or self.read(connection)
        return self.held

    def _known(self, connection: Connection) -> tuple[int, Columns] | None:
        """The newest columns to start from: changes are noted only since the revision of those kept."""
        kept = column_cache.revision(connection)
        if self.held is not None and (kept is None or kept <= self.held[0]):
            return self.held
        return column_cache.load(connection, self.names)


def _groups() -> dict[str, _Group]:
    return {
        "events": _Group(_OF_EVENTS, read_events, patched_events),
        "links": _Group(LINKS, read_links, patched_links),
        "evidence": _Group(EVIDENCE, read_evidence, patched_evidence),
    }


class HeldColumns:
    """Safe to ask from any thread: the first one that needs what is not there reads it, others wait."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._one_reads = threading.Lock()
        self._groups = _groups()
        self._timeline: TimelineColumns | None = None

    def timeline(self, connection: Connection) -> TimelineColumns:
        """As of the connection's view; the same object until something changes."""
        with self._one_reads:
            revision, columns = self._groups["events"].as_of(connection)
            if self._timeline is None or self._timeline.revision != revision:
                if not make_sense(columns):
                    raise ValueError("rows of events have codes that name nothing")
                self._timeline = TimelineColumns.of(revision, columns)
            return self._timeline

    def links(self, connection: Connection) -> Columns:
        """The arrays of links as of the connection's view."""
        return self._of("links", connection)

    def evidence(self, connection: Connection) -> Columns:
        """The arrays of evidence as of the connection's view."""
        return self._of("evidence", connection)

    def _of(self, group: str, connection: Connection) -> Columns:
        with self._one_reads:
            return self._groups[group].as_of(connection)[1]

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
                beside = self.links(connection) | self.evidence(connection)
            with self._database.writing() as connection:
                kept = column_cache.revision(connection) or 0
                if timeline.revision < kept <= meta.revision(connection):
                    return False  # somebody else kept newer ones meanwhile; beyond the last revision they are damaged
                column_cache.keep(connection, timeline.revision, timeline.columns | beside)
        except Problem:
            return False
        return True

    def _are_fresh(self, connection: Connection) -> bool:
        kept = column_cache.load(connection, _EVERY)
        changed = None if kept is None else changed_since(connection, kept[0])
        return changed is not None and len(changed) <= _FEW_CHANGES


def kept(connection: Connection) -> Columns | None:
    """All columns from those in the file, brought up to date; None where they are damaged or not there."""
    found = column_cache.load(connection, _EVERY)
    if found is None:
        return None
    changed = changed_since(connection, found[0])
    groups = _groups().values()
    if changed is None:
        return given(connection)
    return reduce(or_, (group.patch(connection, found[1], changed) for group in groups))


def given(connection: Connection) -> Columns:
    """All columns as the rows give them."""
    return reduce(or_, (group.read(connection) for group in _groups().values()))


def _up_to_date(connection: Connection, known: tuple[int, Columns] | None, patch: Patch) -> Columns | None:
    """None where nothing is known, or so much changed that reading all rows is as fast."""
    if known is None:
        return None
    revision, columns = known
    changed = changed_since(connection, revision)
    return None if changed is None else patch(connection, columns, changed)
