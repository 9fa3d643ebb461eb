"""An open workspace: make or open the file, then read with `reader` and change with `writer`."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator
from contextlib import closing
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.workspace_place import Place, ServerAddress
from kzexplorer.errors import Problem, reason_of
from kzexplorer.paths import is_there
from kzexplorer.store import codes, damage, meta, migrations
from kzexplorer.store.database import Database, FileDatabase
from kzexplorer.store.failures import damaged, problem_of
from kzexplorer.store.header import require_workspace
from kzexplorer.store.reader import Reader

if TYPE_CHECKING:
    from kzexplorer.store.integrity import Fault
    from kzexplorer.store.writer import Writer

_OLDEST_SQLITE = (3, 37, 0)
"""The first with strict tables."""


class Workspace:
    """One SQLite file, or a database on a server. Any thread may read and write; close it once nobody does."""

    def __init__(self, path: Place, database: Database) -> None:
        self.path = path
        self.reader = Reader(database)
        self._database = database

    @cached_property
    def writer(self) -> Writer:
        """Made when it is asked for first: who only reads waits for none of its imports."""
        from kzexplorer.store.writer import Writer

        return Writer(self._database)

    @property
    def name(self) -> str:
        return self.reader.name() or self.path.stem

    def faults(self) -> Generator[Progress, None, list[Fault]]:
        """Everything that `check` finds wrong; a step for the file and one for each document."""
        from kzexplorer.store import integrity

        return integrity.faults(self._database)

    def keep_columns(self) -> bool:
        """Write the timeline's columns into the file, so that many events open fast; whether that was called for.

        A disk that is full or busy leaves things as they are. Not for the window's thread.
        """
        return self.reader.held.keep()

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_workspace(place: Place, *, create: bool = True) -> Workspace:
    """Open a workspace, be it a file or on a server; make it where it is missing and `create` is set.

    Raises Problem as `_open_file` does, and where the server cannot be reached or refuses.
    """
    if isinstance(place, Path):
        return _open_file(place, create=create)
    database = _on_server(place, create=create)
    try:
        _rebuild_if_other(database)
    except BaseException:
        database.close()
        raise
    return Workspace(place, database)


def _on_server(place: ServerAddress, *, create: bool) -> Database:
    try:
        from kzexplorer.store.server import open_database
    except ModuleNotFoundError as error:
        raise Problem(
            "A workspace on a server needs psycopg, which is not installed.",
            "Install kzexplorer with it: pip install 'kzexplorer[team]'.",
            str(error),
        ) from error
    return open_database(place, create=create)


def _open_file(path: Path, *, create: bool) -> Workspace:
    """Open the workspace file, bringing an older one up to date; make it where it is missing and `create` is set.

    Raises Problem for a file that is no workspace, damaged, of a newer version, in use, or not to be written to.
    """
    _require_sqlite()
    if create and not is_there(path):
        create_workspace(path)
    require_workspace(path)
    database = FileDatabase(path)
    try:
        with database.outside_transactions() as connection:
            _require_writable(path)
            _require_own_code(connection, path)
            migrations.upgrade(connection, path)
        _rebuild_if_other(database)
    except BaseException:
        database.close()
        raise
    return Workspace(path, database)


def create_workspace(path: Path, *, first_documents: bool = False) -> None:
    """Make an empty workspace file, whole or not at all, unless one is there already.

    `first_documents` notes that it is to be filled before it counts as ready. Raises Problem.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        draft.touch()
        _put_logs_aside(path)
        with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            migrations.upgrade(connection, draft)
            _note(connection, first_documents)
        _put_in_place(draft, path)
    except OSError as error:
        raise _not_made(path, error) from error
    except sqlite3.Error as error:
        raise (problem_of(error, path) or error) from error
    finally:
        _remove(draft)


def _require_sqlite() -> None:
    """Raises Problem where Python brings a SQLite that cannot hold a workspace."""
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE or not _has_full_text():
        oldest = ".".join(map(str, _OLDEST_SQLITE))
        raise Problem(
            f"This Python brings SQLite {sqlite3.sqlite_version}; {oldest} or newer with full text search is needed.",
            "Use a newer Python.",
        )


def _has_full_text() -> bool:
    with closing(sqlite3.connect(":memory:")) as connection:
        modules = connection.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'")
        return modules.fetchone() is not None


def _put_logs_aside(path: Path) -> None:
    """SQLite would write the log of a file that was deleted into the new one."""
    for end in ("-wal", "-shm"):
        log = path.with_name(path.name + end)
        if log.exists() and not path.exists():
            log.replace(log.with_name(log.name + ".old"))


def _put_in_place(draft: Path, path: Path) -> None:
    """Give the draft its name unless another program made the file meanwhile."""
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    except OSError:
        # The disk knows no second names for a file.
        draft.rename(path)


def _note(connection: sqlite3.Connection, first_documents: bool) -> None:
    notes = {meta.DERIVED_KEY: codes.DERIVED_KEY}
    if first_documents:
        notes[meta.FIRST_DOCUMENTS] = meta.WANTED
    connection.executemany("INSERT INTO meta VALUES (?, ?)", list(notes.items()))


def _not_made(path: Path, error: OSError) -> Problem:
    return Problem(
        f"Could not make the workspace {path}: {reason_of(error)}.",
        "Choose a folder that you can write to.",
        str(error),
    )


def _remove(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        # Its folder cannot be written to, which has been said already.
        return


def _require_writable(path: Path) -> None:
    if not os.access(path, os.W_OK) or not os.access(path.absolute().parent, os.W_OK):
        raise Problem(
            f"{path} cannot be changed: it or its folder is read-only.", "Copy it to a folder that you can write to."
        )


def _require_own_code(connection: sqlite3.Connection, path: Path) -> None:
    """Raises Problem for a file whose tables somebody replaced, or to which they added what runs by itself."""
    strange = damage.strange_code(connection)
    if strange:
        raise Problem(
            f"{path} was changed by another program: it holds commands that are not kzexplorer's.",
            "Restore it from a copy, or ask whoever gave it to you.",
            ", ".join(strange),
        )
    if migrations.version_of(connection) < 1:
        raise damaged(path, "user_version is below 1")


def _rebuild_if_other(database: Database) -> None:
    """Make the derived rows again where another version of the program made them."""
    with database.reading() as connection:
        if meta.read(connection, meta.DERIVED_KEY) == codes.DERIVED_KEY:
            return
    from kzexplorer.store import items

    with database.writing() as connection:
        items.rebuild(connection)
        meta.write(connection, meta.DERIVED_KEY, codes.DERIVED_KEY)
        meta.raise_revision(connection)
