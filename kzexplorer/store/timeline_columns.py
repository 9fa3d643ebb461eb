"""Events as numpy arrays, straight from the columns of the derived rows."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import ColumnElement, Connection, select, true

from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import ITEM, ITEM_ENTITY
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
    ITEM.c.id,
    ITEM.c.t0,
    ITEM.c.t1,
    ITEM.c.soft,
    ITEM.c.open_start,
    ITEM.c.open_end,
    ITEM.c.kind,
    ITEM.c.verdict,
    ITEM.c.status,
    ITEM.c.document,
    ITEM.c.importance,
    ITEM.c.precision,
)


def timeline(connection: Connection, details: bool) -> TimelineColumns:
    dated = select(*_SELECTED).where(ITEM.c.t0.is_not(None), _shown(details)).order_by(*_IN_TIME)
    return _columns(_raw(connection, dated), _undated(connection, details))


def _columns(rows: list[tuple[Any, ...]], undated: Ids) -> TimelineColumns:
    table = np.array(rows, dtype=_COLUMNS)
    columns = {name: np.ascontiguousarray(table[name]) for name in _COLUMNS.names or ()}
    return TimelineColumns(**columns, undated=undated)


def timeline_of(connection: Connection, events: Collection[int]) -> TimelineColumns:
    """The same columns of these events alone; details among them too."""
    among = ITEM.c.id.in_(sorted({int(event) for event in events}))
    return _columns(
        _raw(connection, select(*_SELECTED).where(ITEM.c.t0.is_not(None), among).order_by(*_IN_TIME)),
        _ids(connection, select(ITEM.c.id).where(ITEM.c.t0.is_(None), among).order_by(*_IN_TEXT)),
    )


def order(connection: Connection, details: bool) -> Ids:
    dated = select(ITEM.c.id).where(ITEM.c.t0.is_not(None), _shown(details)).order_by(*_IN_TIME)
    return np.concatenate([_ids(connection, dated), _undated(connection, details)])


def links(connection: Connection) -> tuple[Ids, Ids]:
    rows = _raw(
        connection, select(ITEM_ENTITY.c.item, ITEM_ENTITY.c.entity).order_by(ITEM_ENTITY.c.item, ITEM_ENTITY.c.entity)
    )
    pairs = np.array(rows, np.int64).reshape(-1, 2)
    return np.ascontiguousarray(pairs[:, 0]), np.ascontiguousarray(pairs[:, 1])


_IN_TEXT = (ITEM.c.document, ITEM.c.start, ITEM.c.id)
_IN_TIME = (ITEM.c.t0, ITEM.c.t1, ITEM.c.document, ITEM.c.start, ITEM.c.id)


def _shown(details: bool) -> ColumnElement[bool]:
    return true() if details else ITEM.c.detail.is_(False)


def _undated(connection: Connection, details: bool) -> Ids:
    undated = select(ITEM.c.id).where(ITEM.c.t0.is_(None), _shown(details))
    return _ids(connection, undated.order_by(*_IN_TEXT))


def _ids(connection: Connection, statement: AnySelect) -> Ids:
    return np.array([row[0] for row in _raw(connection, statement)], np.int64)


def _raw(connection: Connection, statement: AnySelect) -> list[tuple[Any, ...]]:
    """The driver's own tuples: rows of SQLAlchemy cost several times as much for a million events."""
    compiled = statement.compile(connection, compile_kwargs={"literal_binds": True})
    cursor = connection.exec_driver_sql(str(compiled)).cursor
    assert cursor is not None
    return list(cursor.fetchall())
