"""Many rows at a time: INSERT with plain tuples, as fast as the driver alone, or COPY where a server takes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, func, insert, select
from sqlalchemy.orm import InstrumentedAttribute

from kzexplorer.store.dialect import is_server
from kzexplorer.store.prepared import Prepared
from kzexplorer.store.schema import Base


def insert_rows(connection: Connection, table: type[Base], rows: Sequence[tuple[Any, ...]]) -> None:
    """`rows` hold all columns of the table in the order of its mapping."""
    if rows and is_server(connection):
        copy_rows(connection, table.__tablename__, [column.name for column in table.__table__.columns], rows)
    elif rows:
        connection.exec_driver_sql(_insert_words(table, connection.dialect), list(rows))


def copy_rows(connection: Connection, table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """Have the server take rows of these columns as one stream."""
    driver: Any = connection.connection.driver_connection
    named = ", ".join(f'"{column}"' for column in columns)
    with driver.cursor() as cursor, cursor.copy(f'COPY "{table}" ({named}) FROM STDIN') as taking:
        for row in rows:
            taking.write_row(row)


@cache
def _insert_words(table: type[Base], dialect: Dialect) -> str:
    return str(insert(table).compile(dialect=dialect))


def next_id(connection: Connection, column: InstrumentedAttribute[int]) -> int:
    """The first free id; it stays free until the writer that asked is done."""
    return 1 + (_highest(column).rows(connection).scalar() or 0)


@cache
def _highest(column: InstrumentedAttribute[int]) -> Prepared:
    return Prepared(select(func.max(column)))
