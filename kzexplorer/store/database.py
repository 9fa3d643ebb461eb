"""Connections to one workspace: how they are set up, and how reading and writing begin and end."""

from __future__ import annotations

import sqlite3
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError, InvalidRequestError
from sqlalchemy.pool import QueuePool

from kzexplorer.errors import Problem
from kzexplorer.store import damage
from kzexplorer.store.failures import damaged, problem_of
from kzexplorer.translation import tr

BUSY_SECONDS = 5.0
"""How long a write waits for another program that writes."""

_SENSELESS = (ValueError, LookupError, TypeError, OverflowError, AssertionError, RecursionError, InvalidRequestError)
"""What values of the wrong kind lead to, and also bugs: the file is asked which it was."""

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
_READ_ONLY = ("PRAGMA query_only = ON", "PRAGMA wal_autocheckpoint = 0")


class Database(ABC):
    """What readers and writers ask of a workspace, be it a file (here) or on a server (server.py).

    `read_only` says why nothing can be changed and what to do about it, None where it can.
    """

    read_only: Problem | None = None

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]:
        """One unchanging view of the workspace. Raises Problem where the file, disk or server fails."""

    @abstractmethod
    def writing(self) -> AbstractContextManager[Connection]:
        """All or nothing: an exception inside undoes the block. Raises Problem where file, disk or server fails."""

    def writing_all(self) -> AbstractContextManager[Connection]:
        """The same to make all derived rows again, from rows that are there: what they refer to need not be looked
        up for each of millions."""
        return self.writing()

    @abstractmethod
    def close(self) -> None:
        """Give all connections back; blocks that are open go on to their end."""


class OneView(Database):
    """What one transaction sees that somebody else began and will end; nothing is written through it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        yield self._connection

    def writing(self) -> AbstractContextManager[Connection]:
        raise AssertionError("a view is not written through")

    def close(self) -> None:
        """Whoever began the transaction ends it."""


class FileDatabase(Database):
    """Safe to use from several threads: each block takes a connection of its own from a pool.

    Writing is one thread at a time, also because SQLite before 3.51.3 can damage a file whose write-ahead
    log is reset by one connection while another one writes. The file has to be there. `unchanging`: nobody can write
    to it, and nothing can be put beside it, so that it is read without locks and log.
    """

    def __init__(
        self,
        path: Path,
        *,
        busy_seconds: float = BUSY_SECONDS,
        read_only: Problem | None = None,
        unchanging: bool = False,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.unchanging = unchanging
        self._file = _identity(path)
        self._one_writer = threading.Lock()
        how = "immutable=1" if unchanging else "mode=rw"
        self._address = f"{path.absolute().as_uri()}?{how}"
        self._engine = self._made_engine(busy_seconds)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One unchanging view of the file. Raises Problem where the file or disk fails."""
        with self._blaming_damage(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self, *, referring: bool = True) -> Iterator[Connection]:
        """All or nothing: an exception inside undoes the block. Raises Problem where the file or disk fails.

        `referring`: see that rows refer to what is there.
        """
        if self.read_only is not None:
            raise self.read_only
        with self._blaming_damage(), self._one_writer, self._engine.connect() as connection:
            self._require_same_file()
            connection.info["writes"] = True
            if not referring:
                _check_references(connection, on=False)
            try:
                with connection.begin():
                    yield connection
            finally:
                connection.info["writes"] = False
                if not referring:
                    _check_references(connection, on=True)

    @contextmanager
    def writing_all(self) -> Iterator[Connection]:
        """The same to make all derived rows again, which takes half the time where nothing is looked up for each."""
        with self.writing(referring=False) as connection:
            yield connection

    @contextmanager
    def outside_transactions(self) -> Iterator[sqlite3.Connection]:
        """The driver's own connection, for what SQLite does only there: journal mode, backup, integrity check."""
        with self._blaming_damage(), self._one_writer, closing(self._engine.raw_connection()) as pooled:
            driver = pooled.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            yield driver

    @contextmanager
    def beside_writers(self) -> Iterator[sqlite3.Connection]:
        """The same for what takes long and only reads, so that nobody who writes waits for it."""
        with self._blaming_damage(), closing(self._engine.raw_connection()) as pooled:
            driver = pooled.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            yield driver

    def close(self) -> None:
        if self.read_only is None and _identity(self.path) != self._file:
            # SQLite leaves the log of a file that was moved where it is, without the changes that are in it alone.
            with suppress(Problem), self.outside_transactions() as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._engine.dispose()

    @contextmanager
    def _blaming_damage(self) -> Iterator[None]:
        """Raises Problem where the file or disk failed, or where rows made no sense and the file proves damaged."""
        try:
            yield
        except (sqlite3.Error, DBAPIError, *_SENSELESS) as error:
            problem = problem_of(error, self.path) or self._damage(error)
            if problem is None:
                raise
            raise problem from error

    def _damage(self, error: Exception) -> Problem | None:
        """None where the file is sound, so that the error is a bug of ours."""
        try:
            with closing(sqlite3.connect(self._address, uri=True)) as connection:
                return None if damage.is_sound(connection) else damaged(self.path, str(error))
        except (sqlite3.Error, *_SENSELESS) as refusal:
            return problem_of(refusal, self.path) or damaged(self.path, str(refusal))

    def _require_same_file(self) -> None:
        """Raises Problem where the name means another file now, or none: changes would go where nobody finds them."""
        if self._file is not None and _identity(self.path) != self._file:
            raise Problem(
                tr("{path} was moved, deleted or replaced while it was open.", path=self.path),
                tr("Put it back, or save a copy of what is open, and open that."),
            )

    def _made_engine(self, busy_seconds: float) -> Engine:
        def connect() -> sqlite3.Connection:
            # The driver must not begin transactions by itself: it would begin them as readers, and a reader that
            # turns into a writer is refused at once whatever the waiting time.
            self._require_same_file()
            return sqlite3.connect(
                self._address, uri=True, isolation_level=None, timeout=busy_seconds, check_same_thread=False
            )

        # A failure that is written down and copied says nothing of what documents say.
        engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, hide_parameters=True)
        settings = _SETTINGS if self.read_only is None else (*_SETTINGS, *_READ_ONLY)

        @event.listens_for(engine, "connect")
        def set_up(connection: sqlite3.Connection, _record: object) -> None:
            for setting in settings:
                connection.execute(setting)

        @event.listens_for(engine, "begin")
        def begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.info.get("writes") else "BEGIN")

        @event.listens_for(engine, "handle_error")
        def say(context: ExceptionContext) -> Problem | None:
            return problem_of(context.original_exception, self.path)

        return engine


def _check_references(connection: Connection, *, on: bool) -> None:
    """Outside a transaction, as SQLite wants it."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.execute(f"PRAGMA foreign_keys = {int(on)}")


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one of the same name; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
