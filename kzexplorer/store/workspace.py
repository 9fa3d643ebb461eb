"""An open workspace: open it, then read with `reader` and change with `writer`."""

from __future__ import annotations

from collections.abc import Generator
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from kzexplorer.domain.changes import Progress, at_once
from kzexplorer.domain.workspace_place import Place, ServerAddress
from kzexplorer.errors import Problem
from kzexplorer.store.database import Database, FileDatabase
from kzexplorer.store.derived import rebuild_if_other
from kzexplorer.store.reader import Reader
from kzexplorer.store.workspace_file import Mode, OpenFile, open_file
from kzexplorer.translation import tr

if TYPE_CHECKING:
    from kzexplorer.store.fault import Fault
    from kzexplorer.store.writer import Writer


class Workspace:
    """One SQLite file, or a database on a server. Any thread may read and write; close it once nobody does."""

    def __init__(self, path: Place, opened: OpenFile | Database) -> None:
        self.path = path
        self._opened = opened
        self._database = opened.database if isinstance(opened, OpenFile) else opened
        self.reader = Reader(self._database)

    @property
    def read_only(self) -> Problem | None:
        """Why nothing can be changed here, and what to do about it; None where it can. Writing raises it."""
        return self._database.read_only

    @property
    def was_interrupted(self) -> bool:
        """Whether the program that had it open last to change it was stopped before it could close it."""
        held = self._opened.lock if isinstance(self._opened, OpenFile) else None
        return held is not None and held.was_left

    @cached_property
    def writer(self) -> Writer:
        """Made when it is asked for first: who only reads waits for none of its imports."""
        from kzexplorer.store.writer import Writer

        return Writer(self._database, self.reader.candidates)

    @property
    def name(self) -> str:
        return self.reader.name() or self.path.stem

    def faults(self) -> Generator[Progress, None, list[Fault]]:
        """Everything that `check` finds wrong, a portion at a time."""
        from kzexplorer.store import integrity

        return integrity.faults(self._database)

    def not_checked(self) -> str:
        """A sentence for what `faults` cannot look at where the workspace is; empty where it can look at everything."""
        from kzexplorer.store import integrity

        return integrity.not_checked(self._database)

    def copy_to(self, target: Path) -> Generator[Progress, None, None]:
        """Write the file as it is now to a new one (see backup.py). Raises Problem for a workspace on a server."""
        from kzexplorer.store import backup

        return backup.copy_to(self._file("copied"), target)

    def quick_check(self) -> Generator[Progress, None, str | None]:
        """What SQLite finds wrong with the file in one pass, None where nothing is."""
        from kzexplorer.store import backup

        return backup.quick_check(self._file("checked"))

    def _file(self, done: str) -> FileDatabase:
        if isinstance(self._database, FileDatabase):
            return self._database
        raise Problem(
            tr("{path} is on a server, where it is {done} by the server's own means.", path=self.path, done=done),
            tr("Copy it with `pg_dump`, or ask who runs the server."),
        )

    def keep_columns(self) -> bool:
        """Write the timeline's columns into the file, so that many events open fast; whether that was called for.

        A disk that is full or busy leaves things as they are. Not for the window's thread.
        """
        return self.reader.held.keep()

    def close(self) -> None:
        self._opened.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_workspace(place: Place, *, create: bool = True, mode: Mode = Mode.IF_FREE, owner: object = None) -> Workspace:
    """Open a workspace, be it a file or on a server; make it where it is missing and `create` is set.

    One window or program may change a file at a time, but one `owner` may open it again before closing it; on a server
    many may, whatever the mode. Raises Problem as `open_file` does, and where the server cannot be reached or refuses.
    """
    return at_once(opening(place, create=create, mode=mode, owner=owner))


def opening(
    place: Place, *, create: bool = True, mode: Mode = Mode.IF_FREE, owner: object = None
) -> Generator[Progress, None, Workspace]:
    """The same with progress, as a workspace that an older version made is brought up to date first."""
    if isinstance(place, Path):
        return Workspace(place, (yield from open_file(place, mode, create=create, owner=owner)))
    database = _on_server(place, create=create)
    try:
        yield from rebuild_if_other(database)
    except BaseException:
        database.close()
        raise
    return Workspace(place, database)


def _on_server(place: ServerAddress, *, create: bool) -> Database:
    try:
        from kzexplorer.store.server import open_database
    except ImportError as error:
        raise Problem(
            tr("A workspace on a server needs psycopg and PostgreSQL's libpq, and one of them is not installed."),
            tr("On Debian or Ubuntu, install the package libpq5. With pip, install 'kzexplorer[team]'."),
            str(error),
        ) from error
    return open_database(place, create=create)
