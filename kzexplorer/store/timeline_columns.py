"""Events as numpy arrays, straight from the columns of the derived rows."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import ColumnElement, Connection, select, true

from kzexplorer.store.schema import Item, ItemEntity
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.views import TimelineColumns

Ids = npt.NDArray[np.int64]

_COLUMNS = np.dtype(
    [
        ("id", np.int64),
        ("earliest", np.int32),
        ("latest", np.int32),
        ("soft", np.bool_),
        ("open_start", np.bool_),
        ("open_end", np.bool_),
        ("kind", np.uint8),
        ("verdict", np.uint8),
        ("status", np.uint8),
        ("document", np.int32),
        ("importance", np.float32),
        ("precision", np.uint8),
    ]
)
_SELECTED = (
    Item.id,
    Item.t0,
    Item.t1,
    Item.soft,
    Item.open_start,
    Item.open_end,
    Item.kind,
    Item.verdict,
    Item.status,
    Item.document,
    Item.importance,
    Item.precision,
)


def timeline(connection: Connection, details: bool) -> TimelineColumns:
    dated = select(*_SELECTED).where(Item.t0.is_not(None), _shown(details)).order_by(*_IN_TIME)
    rows = _raw(connection, dated)
    table = np.array(rows, dtype=_COLUMNS)
    columns = {name: np.ascontiguousarray(table[name]) for name in _COLUMNS.names or ()}
    return TimelineColumns(**columns, undated=_undated(connection, details))


def order(connection: Connection, details: bool) -> Ids:
    dated = select(Item.id).where(Item.t0.is_not(None), _shown(details)).order_by(*_IN_TIME)
    return np.concatenate([_ids(connection, dated), _undated(connection, details)])


def links(connection: Connection) -> tuple[Ids, Ids]:
    rows = _raw(connection, select(ItemEntity.item, ItemEntity.entity).order_by(ItemEntity.item, ItemEntity.entity))
    pairs = np.array(rows, np.int64).reshape(-1, 2)
    return np.ascontiguousarray(pairs[:, 0]), np.ascontiguousarray(pairs[:, 1])


_IN_TIME = (Item.t0, Item.t1, Item.document, Item.start, Item.id)


def _shown(details: bool) -> ColumnElement[bool]:
    return true() if details else Item.detail.is_(False)


def _undated(connection: Connection, details: bool) -> Ids:
    undated = select(Item.id).where(Item.t0.is_(None), _shown(details))
    return _ids(connection, undated.order_by(Item.document, Item.start, Item.id))


def _ids(connection: Connection, statement: AnySelect) -> Ids:
    return np.array([row[0] for row in _raw(connection, statement)], np.int64)


def _raw(connection: Connection, statement: AnySelect) -> list[tuple[Any, ...]]:
    """The driver's own tuples: rows of SQLAlchemy cost several times as much for a million events."""
    compiled = statement.compile(connection, compile_kwargs={"literal_binds": True})
    cursor = connection.exec_driver_sql(str(compiled)).cursor
    assert cursor is not None
    return list(cursor.fetchall())
