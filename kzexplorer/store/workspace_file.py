"""Make and open the file of a workspace: SQLite's, with the lock of who may change it beside it.

All that only a file needs is here, in lock.py and in backup.py; a workspace on a server has server.py in their place.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Generator
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem, reason_of
from kzexplorer.paths import is_there
from kzexplorer.store import codes, damage, lock, meta, migrations
from kzexplorer.store.database import FileDatabase
from kzexplorer.store.derived import is_of_this_program, rebuild_if_other
from kzexplorer.store.failures import damaged, problem_of
from kzexplorer.store.header import USER_VERSION, peek, require_known, require_workspace
from kzexplorer.translation import later, tr

_OLDEST_SQLITE = (3, 37, 0)
"""The first with strict tables."""
WAITING_SECONDS = 5.0
"""How long somebody who has to write waits for the one that does."""
_OF_OTHERS = 0o077
_COPY_IT = later("Copy it to a folder of this computer that you can write to.")
_FULL = (errno.ENOSPC, errno.EDQUOT)


class Mode(Enum):
    """How to open a workspace.

    WRITE waits some seconds for whoever may change it now and raises Problem where that does not end; IF_FREE is
    read-only then, at once; READ never changes it and waits for nobody.
    """

    WRITE = "write"
    IF_FREE = "if free"
    READ = "read"


@dataclass(frozen=True, slots=True)
class OpenFile:
    """The connections to the file and its lock, None where it is read-only."""

    database: FileDatabase
    lock: lock.Lock | None

    def close(self) -> None:
        self.database.close()
        if self.lock is not None:
            self.lock.release()


def open_file(path: Path, mode: Mode, *, create: bool, owner: object = None) -> Generator[Progress, None, OpenFile]:
    """Open the file, bringing an older one up to date; make it where it is missing and `create` is set.

    What the same `owner` has open already does not stand in the way.
    Raises Problem for a file that is no workspace, damaged, of a newer version or, in mode WRITE, in use elsewhere.
    """
    _require_sqlite()
    if create and not is_there(path):
        create_workspace(path)
    require_workspace(path)
    if mode is Mode.READ:
        opened = _open_read_only(path, _nothing_to_change(path))
        if opened is not None:
            return opened
    try:
        held = acquire(path, 0.0 if mode is Mode.IF_FREE else WAITING_SECONDS, owner)
    except Problem as problem:
        if mode is Mode.WRITE:
            raise
        opened = _open_read_only(path, problem)
        if opened is None:
            raise _too_old(path, problem) from problem
        return opened
    return (yield from _open_to_write(path, held))


def create_workspace(path: Path, *, first_documents: bool = False) -> None:
    """Make an empty workspace file, whole or not at all, unless one is there already.

    `first_documents` notes that it is to be filled before it counts as ready. Only its owner may read it. Raises
    Problem.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        make_own(draft)
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
        remove_quietly(draft)


def make_own(path: Path) -> None:
    """An empty file that nobody but its owner may open, whatever is usual for new files. Raises OSError."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    path.chmod(0o600)


def remove_quietly(draft: Path) -> None:
    """With what SQLite puts beside a file; where its folder cannot be written to, that has been said already."""
    for end in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            draft.with_name(draft.name + end).unlink(missing_ok=True)


def _open_to_write(path: Path, held: lock.Lock) -> Generator[Progress, None, OpenFile]:
    opened = OpenFile(FileDatabase(path), held)
    try:
        _close_to_others(path)
        with opened.database.outside_transactions() as connection:
            _require_own_code(connection, path)
            if migrations.version_of(connection) < USER_VERSION:
                yield Progress(0, 1, tr("Copying {name} before bringing it up to date", name=path.name))
            migrations.upgrade(connection, path)
        yield from rebuild_if_other(opened.database)
    except BaseException:
        opened.close()
        raise
    return opened


def _open_read_only(path: Path, why: Problem) -> OpenFile | None:
    """None where an older program made the file, so that it has to be brought up to date first."""
    unchanging = not _can_write(path) or isinstance(why.__cause__, lock.NoLocks)
    if unchanging and _has_log(path):
        raise Problem(
            tr("{path} was not closed properly, and its folder is read-only.", path=path),
            tr("Copy it, with the files beside it that begin with its name, to a folder that you can write to."),
        )
    database = FileDatabase(path, read_only=why, unchanging=unchanging)
    try:
        with database.outside_transactions() as connection:
            _require_own_code(connection, path)
            current = migrations.version_of(connection) == USER_VERSION
        if current and is_of_this_program(database):
            return OpenFile(database, None)
    except BaseException:
        database.close()
        raise
    database.close()
    return None


def acquire(path: Path, seconds: float, owner: object = None) -> lock.Lock:
    """The lock of a workspace. Raises Problem where it cannot be had, which says who has it."""
    if is_there(path) and not _can_write(path):
        raise Problem(tr("{path} cannot be changed: it or its folder is read-only.", path=path), tr(_COPY_IT))
    try:
        return lock.acquire(path, seconds=seconds, owner=owner)
    except lock.InUse as error:
        where = tr("{path} is open for changes in another window or program.", path=path)
        if error.holder:
            where = tr(
                "{path} is open for changes in another window or program {who}.", path=path, who=error.holder.words
            )
        raise Problem(where, tr("Close it there, and then open it here again.")) from error
    except lock.NoLocks as error:
        raise Problem(
            tr(
                "{path} cannot be changed: the disk that it lies on cannot keep others from changing it "
                "at the same time.",
                path=path,
            ),
            tr(_COPY_IT),
            str(error),
        ) from error
    except OSError as error:
        what = tr("the disk is full") if error.errno in _FULL else reason_of(error)
        next_step = tr("Free some space and open it again.") if error.errno in _FULL else tr(_COPY_IT)
        raise Problem(
            tr("{path} cannot be changed: {reason}.", path=path, reason=what), next_step, str(error)
        ) from error


def _nothing_to_change(path: Path) -> Problem:
    return Problem(tr("{path} was opened to be read.", path=path), tr("Open it to be changed."))


def _too_old(path: Path, why: Problem) -> Problem:
    version = peek(path).user_version
    return Problem(
        tr(
            "{path} was made by an older kzexplorer and has to be brought up to date first. {reason}",
            path=path,
            reason=why.what,
        ),
        why.next_step,
        f"version {version}",
    )


def _can_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def _has_log(path: Path) -> bool:
    """Whether changes are in the write-ahead log that are not in the file."""
    aside = path.with_name(f"{path.name}-wal")
    return is_there(aside) and aside.stat().st_size > 0


def _close_to_others(path: Path) -> None:
    """Documents may be confidential; that of somebody else stays as its owner left it."""
    for end in ("", "-wal", "-shm"):
        file = path.with_name(path.name + end)
        with suppress(OSError):
            mode = file.stat().st_mode & 0o777
            if mode & _OF_OTHERS:
                file.chmod(mode & ~_OF_OTHERS)


def _require_sqlite() -> None:
    """Raises Problem where Python brings a SQLite that cannot hold a workspace."""
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE or not _has_full_text():
        oldest = ".".join(map(str, _OLDEST_SQLITE))
        raise Problem(
            tr(
                "This Python brings SQLite {sqlite_version}; {oldest} or newer with full text search is needed.",
                sqlite_version=sqlite3.sqlite_version,
                oldest=oldest,
            ),
            tr("Use a newer Python."),
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
        tr("Could not make the workspace {path}: {error}.", path=path, error=reason_of(error)),
        tr("Choose a folder that you can write to."),
        str(error),
    )


def _require_own_code(connection: sqlite3.Connection, path: Path) -> None:
    """Raises Problem for a file whose tables somebody replaced, or to which they added what runs by itself."""
    strange = damage.strange_code(connection)
    if strange:
        raise Problem(
            tr("{path} was changed by another program: it holds commands that are not kzexplorer's.", path=path),
            tr("Restore it from a copy, or ask whoever gave it to you."),
            ", ".join(strange),
        )
    if migrations.version_of(connection) < 1:
        raise damaged(path, "user_version is below 1")
    require_known(path, migrations.version_of(connection))
