"""Many rows at a time: INSERT with plain tuples, as fast as the driver alone, or COPY where a server takes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, bindparam, func, insert, select
from sqlalchemy.orm import InstrumentedAttribute

from kzexplorer.store.dialect import is_server
from kzexplorer.store.prepared import Prepared
from kzexplorer.store.schema import Base
from kzexplorer.store.tables import DECISION


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


def next_id(connection: Connection, column: InstrumentedAttribute[int], decided_on: str | None = None) -> int:
    """The first free id; it stays free until the writer that asked is done.

    Of what can be decided on, `decided_on` is the subject: the id of one that was taken back is not given again.
    """
    there = _highest(column).rows(connection).scalar() or 0
    ever = 0 if decided_on is None else _DECIDED.rows(connection, subject=decided_on).scalar() or 0
    return 1 + max(there, ever)


_DECIDED = Prepared(select(func.max(DECISION.c.target)).where(DECISION.c.subject == bindparam("subject")))


@cache
def _highest(column: InstrumentedAttribute[int]) -> Prepared:
    return Prepared(select(func.max(column)))
