"""Connections to a workspace on a PostgreSQL server: how they are set up, and how reading and writing begin and end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError

from kzexplorer.domain.workspace_place import ServerAddress
from kzexplorer.errors import Problem
from kzexplorer.store.database import Database
from kzexplorer.store.server_failures import problem_of
from kzexplorer.store.server_schema import is_workspace, make, require_version
from kzexplorer.translation import tr

_CONNECT_SECONDS = 10
_LOCK = "SELECT pg_advisory_xact_lock(1264207192, hashtext(current_schema()))"
"""Whoever writes holds it until the transaction ends; the number is the four bytes `KZEX`."""
_MAY_WRITE = "SELECT has_table_privilege('decision', 'INSERT') AND NOT pg_is_in_recovery()"
_SETTINGS = (
    # How long a write waits for others that write.
    "SET lock_timeout = '60s'",
    "SET idle_in_transaction_session_timeout = '10min'",
    # A plan is compiled for longer than such short statements run.
    "SET jit = off",
)


class ServerDatabase(Database):
    """Safe to use from several threads and by several people: writers wait for each other, readers for nobody."""

    def __init__(self, place: ServerAddress) -> None:
        self.place = place
        self._engine = _engine(place)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One unchanging view of the database. Raises Problem where the server fails."""
        with self._telling(), self._connected("REPEATABLE READ", readonly=True) as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """All or nothing: an exception inside undoes the block. Raises Problem where the server fails.

        Each statement sees what is there once the lock is held, so that nothing is read before others are done.
        """
        if self.read_only is not None:
            raise self.read_only
        with self._telling(), self._connected("READ COMMITTED", readonly=False) as connection, connection.begin():
            connection.exec_driver_sql(_LOCK)
            yield connection

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _connected(self, isolation: str, *, readonly: bool) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            yield connection.execution_options(isolation_level=isolation, postgresql_readonly=readonly)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except (psycopg.Error, DBAPIError) as error:
            problem = problem_of(error, self.place)
            if problem is None:
                raise
            raise problem from error


def _engine(place: ServerAddress) -> Engine:
    engine = create_engine(
        make_url(place.address).set(drivername="postgresql+psycopg"),
        connect_args={"connect_timeout": _CONNECT_SECONDS, "application_name": "kzexplorer", "client_encoding": "utf8"},
        # The server may have been started again since a window that stands open asked last.
        pool_pre_ping=True,
        hide_parameters=True,  # a failure that is written down says nothing of what documents say
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: psycopg.Connection, _record: object) -> None:
        for setting in _SETTINGS:
            connection.execute(setting)
        connection.commit()

    return engine


def open_database(place: ServerAddress, *, create: bool) -> ServerDatabase:
    """Connect to a workspace; an empty database is made one where `create` is set.

    Raises Problem where the server cannot be reached, refuses, or holds something else.
    """
    database = ServerDatabase(place)
    try:
        with database.reading() as connection:
            made = is_workspace(connection, place)
        if not made and not create:
            raise Problem(tr("{place} holds no workspace yet.", place=place), tr("Make it with `kzexplorer import`."))
        if not made:
            with database.writing() as connection:
                # Another program may have made it while this one waited.
                if not is_workspace(connection, place):
                    make(connection)
        with database.reading() as connection:
            require_version(connection, place)
            if not connection.scalar(text(_MAY_WRITE)):
                database.read_only = Problem(
                    tr("You may read {place}, but not change it.", place=place),
                    tr("Ask who runs the server to let you write."),
                )
    except BaseException:
        database.close()
        raise
    return database
