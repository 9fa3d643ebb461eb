"""Many rows at a time: INSERT with plain tuples, as fast as the driver alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, func, insert, select
from sqlalchemy.orm import InstrumentedAttribute

from kzexplorer.store.schema import Base


def insert_rows(connection: Connection, table: type[Base], rows: Sequence[tuple[Any, ...]]) -> None:
    """`rows` hold all columns of the table in the order of its mapping."""
    if rows:
        connection.exec_driver_sql(_insert_words(table, connection.dialect), list(rows))


@cache
def _insert_words(table: type[Base], dialect: Dialect) -> str:
    return str(insert(table).compile(dialect=dialect))


def next_id(connection: Connection, column: InstrumentedAttribute[int]) -> int:
    """The first free id; it stays free until the writer that asked is done."""
    highest = connection.scalar(select(func.max(column)))
    return 1 + (highest or 0)
