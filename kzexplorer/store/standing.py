"""Where an event stands in the order of all: its number, its neighbours, and the next one that waits for review."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from sqlalchemy import Connection, bindparam, select

from kzexplorer.domain.verdict import Verdict
from kzexplorer.store.codes import VERDICTS
from kzexplorer.store.columns import place_in_order
from kzexplorer.store.prepared import Prepared
from kzexplorer.store.tables import ITEM
from kzexplorer.store.timeline_columns import Codes, TimelineColumns
from kzexplorer.store.views import Standing

_TO_REVIEW = np.uint8(VERDICTS.index(Verdict.TO_REVIEW))
_STRETCH = 1 << 16
_DAYS = Prepared(select(ITEM.c.t0, ITEM.c.t1).where(ITEM.c.id == bindparam("event")))


def of(connection: Connection, columns: TimelineColumns, event: int | None) -> Standing:
    """None asks from before the first. Raises KeyError where there is no such event."""
    at, is_there = (0, False) if event is None else _place(connection, columns, event)
    total = len(columns.id) + len(columns.undated)
    return Standing(
        number=at + 1 if is_there else None,
        total=total,
        previous=_at(columns, at - 1),
        following=_at(columns, at + 1 if is_there else at),
        to_review=next(_waiting(columns, at + 1 if is_there else at, total), None),
    )


def _place(connection: Connection, columns: TimelineColumns, event: int) -> tuple[int, bool]:
    """The index in the order, or for a detail where it would be, and whether the event itself is there."""
    row = _DAYS.rows(connection, event=int(event)).one_or_none()
    if row is None:
        raise KeyError(event)
    if row.t0 is None:
        found = np.flatnonzero(columns.undated == event)
        return len(columns.id) + (int(found[0]) if len(found) else 0), bool(len(found))
    at = place_in_order(columns.columns, event, row.t0, row.t1)
    if at is not None:
        return at, True
    return int(np.searchsorted(columns.earliest, np.int32(row.t0), "right")), False


def _at(columns: TimelineColumns, index: int) -> int | None:
    dated = len(columns.id)
    if not 0 <= index < dated + len(columns.undated):
        return None
    return int(columns.id[index] if index < dated else columns.undated[index - dated])


def _waiting(columns: TimelineColumns, start: int, total: int) -> Iterator[int]:
    """The events that wait for review from an index on, then those before it."""
    dated = len(columns.id)
    parts: tuple[tuple[Codes, int], ...] = ((columns.verdict, 0), (columns.undated_verdict, dated))
    for low, high in ((start, total), (0, start)):
        for verdicts, offset in parts:
            first, last = max(low - offset, 0), min(high - offset, len(verdicts))
            for begin in range(first, last, _STRETCH):
                for found in np.flatnonzero(verdicts[begin : min(begin + _STRETCH, last)] == _TO_REVIEW):
                    event = _at(columns, offset + begin + int(found))
                    assert event is not None
                    yield event
