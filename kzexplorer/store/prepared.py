"""Statements put into words once: reading a few rows costs the time of the driver, not of building what it is asked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, CursorResult, bindparam
from sqlalchemy.dialects import sqlite

from kzexplorer.store.dialect import among_ids, is_server
from kzexplorer.store.statements import AnySelect

_DIALECT = sqlite.dialect(paramstyle="named")


class Prepared:
    """A statement with `bindparam`s, whose values come with each call; those of `among` are given as `ids`.

    Values come back as the driver gives them: yes and no as 1 and 0.
    """

    def __init__(self, statement: AnySelect) -> None:
        self._statement = statement
        self._known: dict[bool, tuple[str, dict[str, Any]]] = {}

    def rows(self, connection: Connection, ids: Iterable[int] | None = None, **values: object) -> CursorResult[Any]:
        words, known = self._words(connection)
        if ids is not None:
            values["ids"] = json.dumps([int(each) for each in ids])
        return connection.exec_driver_sql(words, known | values)

    def _words(self, connection: Connection) -> tuple[str, dict[str, Any]]:
        on_server = is_server(connection)
        if on_server not in self._known:
            compiled = self._statement.compile(dialect=connection.dialect if on_server else _DIALECT)
            self._known[on_server] = str(compiled), dict(compiled.params)
        return self._known[on_server]


def among(column: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a column holds one of the `ids` of a prepared statement, however many these are."""
    return among_ids(column, bindparam("ids"))
