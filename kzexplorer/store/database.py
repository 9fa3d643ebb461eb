"""Connections to one workspace file: how they are set up, and how reading and writing begin and end."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext

from kzexplorer.errors import Problem
from kzexplorer.store.failures import problem_of

BUSY_SECONDS = 5.0
"""How long a write waits for another program that writes."""

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


class Database:
    """Safe to use from several threads: each block takes a connection of its own from a pool.

    Writing is one thread at a time, also because SQLite before 3.51.3 can damage a file whose write-ahead
    log is reset by one connection while another one writes.
    """

    def __init__(self, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._one_writer = threading.Lock()
        self._engine = _engine(path, busy_seconds)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One unchanging view of the file. Raises Problem where the file or disk fails."""
        with self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """All or nothing: an exception inside undoes the block. Raises Problem where the file or disk fails."""
        with self._one_writer, self._engine.connect() as connection:
            connection.info["writes"] = True
            try:
                with connection.begin():
                    yield connection
            finally:
                connection.info["writes"] = False

    @contextmanager
    def outside_transactions(self) -> Iterator[sqlite3.Connection]:
        """The driver's own connection, for what SQLite does only there: journal mode, backup, integrity check."""
        with self._one_writer:
            try:
                with closing(self._engine.raw_connection()) as pooled:
                    driver = pooled.driver_connection
                    assert isinstance(driver, sqlite3.Connection)
                    yield driver
            except sqlite3.Error as error:
                raise (problem_of(error, self.path) or error) from error

    def close(self) -> None:
        self._engine.dispose()


def _engine(path: Path, busy_seconds: float) -> Engine:
    # The driver must not begin transactions by itself: it would begin them as readers, and a reader that
    # turns into a writer is refused at once whatever the waiting time.
    engine = create_engine(
        URL.create("sqlite", database=str(path.absolute())),
        connect_args={"isolation_level": None, "timeout": busy_seconds},
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _record: object) -> None:
        for setting in _SETTINGS:
            connection.execute(setting)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.info.get("writes") else "BEGIN")

    @event.listens_for(engine, "handle_error")
    def say(context: ExceptionContext) -> Problem | None:
        return problem_of(context.original_exception, path)

    return engine
