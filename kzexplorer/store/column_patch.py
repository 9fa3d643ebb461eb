"""Bring columns up to date by the rows that changed since, so that one verdict costs one row and not a million."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, select

from kzexplorer.store.columns import (
    EVENTS,
    EVIDENCE,
    LINKS,
    PARENTS,
    SERIES,
    UNDATED,
    Array,
    Columns,
    place_in_order,
    read_events,
    read_evidence,
    read_links,
    same_days,
)
from kzexplorer.store.portions import portions
from kzexplorer.store.tables import ITEM, ITEM_CHANGE

_MOST_CHANGED = 50_000
"""With more changed rows than that, reading all of them again costs about as much."""

Positions = npt.NDArray[np.intp]


def changed_since(connection: Connection, revision: int) -> list[int] | None:
    """The ids of items made again or gone since a revision, ascending; None where they are too many."""
    ranges = select(ITEM_CHANGE.c.first, ITEM_CHANGE.c.last).where(ITEM_CHANGE.c.revision > revision)
    changed: set[int] = set()
    for first, last in connection.execute(ranges):
        if len(changed) + last - first > _MOST_CHANGED:
            return None
        changed.update(range(first, last + 1))
    return sorted(changed)


def patched_events(connection: Connection, columns: Columns, changed: Sequence[int]) -> Columns:
    """The arrays of all groups but links, with the rows of these ids as they are now."""
    if not changed:
        return columns
    new = _together([read_events(connection, ids=portion) for portion in portions(changed)])
    found = _patched_dated(connection, columns, new, np.array(changed, np.int64))
    found |= _patched_undated(connection, columns, new, changed)
    for names in (PARENTS, SERIES):
        found |= _patched_pairs(columns, new, names, changed)
    return found


def patched_links(connection: Connection, columns: Columns, changed: Sequence[int]) -> Columns:
    """The arrays of links, with those of these ids as they are now."""
    if not changed:
        return columns
    new = _together([read_links(connection, ids=portion) for portion in portions(changed)])
    return _patched_pairs(columns, new, LINKS, changed)


def patched_evidence(connection: Connection, columns: Columns, changed: Sequence[int]) -> Columns:
    """The arrays of evidence, with those of these ids as they are now."""
    if not changed:
        return columns
    new = _together([read_evidence(connection, ids=portion) for portion in portions(changed)])
    return _patched_pairs(columns, new, EVIDENCE, changed)


def _together(parts: Sequence[Columns]) -> Columns:
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def _patched_dated(connection: Connection, columns: Columns, new: Columns, changed: npt.NDArray[np.int64]) -> Columns:
    places = _places(columns, new, changed)
    if places is not None:
        return {name: _replaced(columns[name], places, new[name]) for name in EVENTS}
    at = np.flatnonzero(np.isin(columns["id"], changed))
    kept = {name: np.delete(columns[name], at) for name in EVENTS}
    order, before = _insertions(connection, kept, new)
    return {name: _inserted(kept[name], before, new[name][order]) for name in EVENTS}


def _places(columns: Columns, new: Columns, changed: npt.NDArray[np.int64]) -> Positions | None:
    """Where each new row stands already; None where any comes, goes or moves to other days."""
    others = np.setdiff1d(changed, new["id"])
    if len(others) and np.isin(columns["id"], others).any():
        return None
    rows = zip(new["id"].tolist(), new["earliest"].tolist(), new["latest"].tolist(), strict=True)
    found = [place for row in rows if (place := place_in_order(columns, *row)) is not None]
    return np.array(found, np.intp) if len(found) == len(new["id"]) else None


def _replaced(column: Array, places: Positions, values: Array) -> Array:
    if np.array_equal(column[places], values):
        return column
    changed = column.copy()
    changed[places] = values
    return changed


def _insertions(connection: Connection, kept: Columns, new: Columns) -> tuple[Positions, Positions]:
    """The new rows in their order, and the place in the kept ones before which each comes."""
    at = {number: row for row, number in enumerate(new["id"].tolist())}
    rows, before = [], []
    for earliest, latest in sorted(set(zip(new["earliest"].tolist(), new["latest"].tolist(), strict=True))):
        place, high = same_days(kept, earliest, latest)
        there = set(kept["id"][place:high].tolist())
        for number in _in_order(connection, earliest, latest):
            if number in there:
                place += 1
            elif number in at:
                rows.append(at[number])
                before.append(place)
    return np.array(rows, np.intp), np.array(before, np.intp)


def _in_order(connection: Connection, earliest: int, latest: int) -> Sequence[int]:
    """The events of these days, by document, position and id; an index has them so."""
    same = select(ITEM.c.id).where(ITEM.c.t0 == earliest, ITEM.c.t1 == latest, ITEM.c.detail.is_(False))
    return connection.scalars(same.order_by(ITEM.c.document, ITEM.c.start, ITEM.c.id)).all()


def _inserted(kept: Array, before: Positions, values: Array) -> Array:
    return np.insert(kept.astype(np.result_type(kept, values), copy=False), before, values)


def _patched_undated(connection: Connection, columns: Columns, new: Columns, changed: Sequence[int]) -> Columns:
    old = columns["undated"]
    at = np.flatnonzero(np.isin(old, changed))
    order = np.argsort(new["undated"])
    if np.array_equal(np.sort(old[at]), new["undated"][order]):
        put = order[np.searchsorted(new["undated"], old[at], sorter=order)]
        return {name: _replaced(columns[name], at, new[name][put]) for name in UNDATED}
    none = ITEM.c.t0.is_(None) & ITEM.c.t1.is_(None) & ITEM.c.detail.is_(False)
    every = select(ITEM.c.id).where(none).order_by(ITEM.c.document, ITEM.c.start, ITEM.c.id)
    found = np.fromiter(connection.scalars(every), np.int64)
    kept = ~np.isin(old, changed)
    every_row = {name: np.concatenate([columns[name][kept], new[name]]) for name in UNDATED}
    order = np.argsort(every_row["undated"])
    put = order[np.searchsorted(every_row["undated"], found, sorter=order)]
    return {name: column[put] for name, column in every_row.items()}


def _patched_pairs(columns: Columns, new: Columns, names: Sequence[str], changed: Sequence[int]) -> Columns:
    """Arrays sorted by the ids in the first of them: without those of changed ids, with the new ones."""
    kept = ~np.isin(columns[names[0]], changed)
    if kept.all() and not len(new[names[0]]):
        return {name: columns[name] for name in names}
    every = {name: np.concatenate([columns[name][kept], new[name]]) for name in names}
    order = np.argsort(every[names[0]], kind="stable")
    return {name: column[order] for name, column in every.items()}
