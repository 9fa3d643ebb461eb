"""Columns kept as blobs beside the rows that they are read from, so that a million events open without those.

They are as of one revision, and what changed since is noted (item_changes.py). Where any of them is missing, damaged
or of another length than its group, none is used: the rows say it all.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection

import numpy as np
from sqlalchemy import Connection, delete, insert, select

from kzexplorer.store.columns import GROUPS, Array, Columns, make_sense
from kzexplorer.store.tables import DERIVED, ITEM_CHANGE

_TYPES = frozenset({"<i4", "<i8", "<u2", "|u1"})


def load(connection: Connection, names: Collection[str]) -> tuple[int, Columns] | None:
    """The revision and these columns, which share the memory of what was read; None where they cannot be had."""
    rows = connection.execute(select(DERIVED).where(DERIVED.c.name.in_(names))).all()
    columns = {row.name: _array(row.dtype, row.checksum, row.data) for row in rows}
    found = {name: column for name, column in columns.items() if column is not None}
    revisions = {row.revision for row in rows}
    if found.keys() != set(names) or len(revisions) != 1 or not (_are_whole(found) and make_sense(found)):
        return None
    return revisions.pop(), found


def keep(connection: Connection, revision: int, columns: Columns) -> None:
    """Put these columns, all there are, in the place of those kept, and forget the changes that they know already."""
    rows = []
    for name, column in columns.items():
        plain = np.ascontiguousarray(column, column.dtype.newbyteorder("<"))
        rows.append((name, revision, plain.dtype.str, plain.tobytes()))
    connection.execute(delete(DERIVED))
    for name, _, dtype, data in rows:
        row = {"name": name, "revision": revision, "dtype": dtype, "checksum": zlib.crc32(data), "data": data}
        connection.execute(insert(DERIVED).values(row))
    connection.execute(delete(ITEM_CHANGE).where(ITEM_CHANGE.c.revision <= revision))


def revision(connection: Connection) -> int | None:
    """The revision of the columns kept; None where there are none."""
    found: int | None = connection.scalar(select(DERIVED.c.revision).limit(1))
    return found


def _array(dtype: str, checksum: int, data: bytes) -> Array | None:
    if dtype not in _TYPES or len(data) % np.dtype(dtype).itemsize or zlib.crc32(data) != checksum:
        return None
    return np.frombuffer(data, dtype)


def _are_whole(columns: Columns) -> bool:
    return all(len({len(columns[name]) for name in group if name in columns}) <= 1 for group in GROUPS)
