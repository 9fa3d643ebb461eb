"""What SQLite and PostgreSQL say differently, each difference once; statements elsewhere are the same for both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, ColumnElement, Connection, Integer, TableClause, case, func
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

if TYPE_CHECKING:
    from sqlalchemy.orm import DeclarativeBase
    from sqlalchemy.sql.operators import OperatorType

SERVER = "postgresql"
"""The name of the dialect of a workspace that a team shares; the other one is a file."""


_ROOM = -256_000
"""In kB, as SQLite says it: the indexes of a million events."""


def is_server(connection: Connection) -> bool:
    """Whether the workspace is a database on a server, where others write at the same time."""
    return connection.dialect.name == SERVER


def insert_or(connection: Connection, table: TableClause | type[DeclarativeBase]) -> Any:
    """INSERT that can say what to do about rows that are there already: `on_conflict_do_update` or `..._nothing`."""
    if is_server(connection):
        from sqlalchemy.dialects.postgresql import insert as insert_on_server

        return insert_on_server(table)
    from sqlalchemy.dialects.sqlite import insert

    return insert(table)


def defer_foreign_keys(connection: Connection) -> None:
    """Until the end of the transaction rows may refer to what is not there."""
    words = "SET CONSTRAINTS ALL DEFERRED" if is_server(connection) else "PRAGMA defer_foreign_keys = ON"
    connection.exec_driver_sql(words)


@contextmanager
def with_room(connection: Connection) -> Iterator[None]:
    """Keep more of the file in memory while rows are written all over it; a server has its own measure."""
    if is_server(connection):
        yield
        return
    usual = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size = {_ROOM}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {usual}")


def holds(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """1 where a condition holds and 0 elsewhere, to be summed up: PostgreSQL counts no booleans."""
    return case((condition, 1), else_=0)


def total(numbers: ColumnElement[int]) -> ColumnElement[int]:
    """The sum as a whole number, which PostgreSQL else gives as a decimal one."""
    return func.sum(numbers, type_=Integer).cast(Integer)


def part_of(text: ColumnElement[str], start: ColumnElement[int], length: ColumnElement[int]) -> ColumnElement[str]:
    """The code points from `start`, counted from 0; PostgreSQL takes no long integers there."""
    return func.substr(text, (start + 1).cast(Integer), length.cast(Integer))


class least(FunctionElement[int]):  # noqa: N801 (functions of SQL are named in lower case)
    """The smaller of two numbers."""

    inherit_cache = True
    type = Integer()


class among_ids(FunctionElement[bool]):  # noqa: N801
    """Whether the first argument is one of the numbers in the second, a JSON list, however many these are."""

    inherit_cache = True
    type = Boolean()

    def self_group(self, against: OperatorType | None = None) -> among_ids:
        """As it is: `IN (...) = 1`, which SQLite would be given for a yes or no, is looked up by no index."""
        return self


class among_words(FunctionElement[bool]):  # noqa: N801
    """Whether the first argument is one of the words in the second, a JSON list, however many these are."""

    inherit_cache = True
    type = Boolean()

    def self_group(self, against: OperatorType | None = None) -> among_words:
        """As it is, as for `among_ids`."""
        return self


@compiles(least, "sqlite")
def _least_in_file(element: least, compiler: SQLCompiler, **words: Any) -> str:
    return f"min({compiler.process(element.clauses, **words)})"


@compiles(least, SERVER)
def _least_on_server(element: least, compiler: SQLCompiler, **words: Any) -> str:
    return f"least({compiler.process(element.clauses, **words)})"


@compiles(among_words, "sqlite")
@compiles(among_ids, "sqlite")
def _among_in_file(element: among_ids | among_words, compiler: SQLCompiler, **words: Any) -> str:
    column, ids = (compiler.process(each, **words) for each in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({ids}))"


@compiles(among_ids, SERVER)
def _among_on_server(element: among_ids, compiler: SQLCompiler, **words: Any) -> str:
    column, ids = (compiler.process(each, **words) for each in element.clauses)
    return f"{column} = ANY (CAST(translate({ids}, '[]', '{{}}') AS BIGINT[]))"


@compiles(among_words, SERVER)
def _among_words_on_server(element: among_words, compiler: SQLCompiler, **words: Any) -> str:
    column, asked = (compiler.process(each, **words) for each in element.clauses)
    return f"{column} = ANY (ARRAY(SELECT jsonb_array_elements_text(CAST({asked} AS JSONB))))"
