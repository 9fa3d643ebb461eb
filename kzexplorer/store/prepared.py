"""Statements put into words once: running one costs the time of the driver, not of building what it is asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import ClauseElement, ColumnElement, Connection, CursorResult, Executable, bindparam
from sqlalchemy.dialects import sqlite

from kzexplorer.store.dialect import among_ids, is_server

if TYPE_CHECKING:
    from sqlalchemy.orm import InstrumentedAttribute

_DIALECT = sqlite.dialect(paramstyle="named")


class Prepared:
    """A statement with `bindparam`s, whose values come with each call; those of `among` are given as `ids`.

    What the two databases say differently is given as what makes it for a connection. Of an INSERT, `columns` are
    those that it gives values of; without them it gives all. Values come back as the driver gives them: yes and no as
    1 and 0.
    """

    def __init__(
        self, statement: Executable | Callable[[Connection], Executable], columns: Sequence[str] | None = None
    ) -> None:
        self._statement = statement
        self._columns = None if columns is None else list(columns)
        self._known: dict[bool, tuple[str, dict[str, Any]]] = {}

    def rows(self, connection: Connection, ids: Iterable[int] | None = None, **values: object) -> CursorResult[Any]:
        words, known = self._words(connection)
        if ids is not None:
            values["ids"] = json.dumps([int(each) for each in ids])
        return connection.exec_driver_sql(words, known | values)

    def change(self, connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
        """Once for each row of values."""
        if rows:
            connection.exec_driver_sql(self._words(connection)[0], list(rows))

    def _words(self, connection: Connection) -> tuple[str, dict[str, Any]]:
        on_server = is_server(connection)
        if on_server not in self._known:
            made = self._statement(connection) if callable(self._statement) else self._statement
            dialect = connection.dialect if on_server else _DIALECT
            compiled = cast(ClauseElement, made).compile(dialect=dialect, column_keys=self._columns)
            self._known[on_server] = str(compiled), dict(compiled.params)
        return self._known[on_server]


def among(column: ColumnElement[int] | InstrumentedAttribute[int]) -> ColumnElement[bool]:
    """Whether a column holds one of the `ids` of a prepared statement, however many these are."""
    return among_ids(column, bindparam("ids"))
