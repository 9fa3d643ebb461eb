"""Statements put into words once: reading a few rows costs the time of the driver, not of building what it is asked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Connection, CursorResult, bindparam, func, select
from sqlalchemy.dialects import sqlite

from kzexplorer.store.statements import AnySelect

_DIALECT = sqlite.dialect(paramstyle="named")


class Prepared:
    """A statement with `bindparam`s, whose values come with each call; those of `among` are given as `ids`.

    Values come back as the driver gives them: yes and no as 1 and 0.
    """

    def __init__(self, statement: AnySelect) -> None:
        self._statement = statement

    def rows(self, connection: Connection, ids: Iterable[int] | None = None, **values: object) -> CursorResult[Any]:
        words, known = self._words
        if ids is not None:
            values["ids"] = json.dumps([int(each) for each in ids])
        return connection.exec_driver_sql(words, known | values)

    @cached_property
    def _words(self) -> tuple[str, dict[str, Any]]:
        compiled = self._statement.compile(dialect=_DIALECT)
        return str(compiled), dict(compiled.params)


def among(column: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a column holds one of the `ids` of a prepared statement, however many these are."""
    return column.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value))
