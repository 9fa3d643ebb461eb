"""Copy a workspace file while it is used, and put a copy back in its place: only SQLite knows what of it is current.

A file on a server is copied by the server's own means.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path
from queue import SimpleQueue

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Cancelled, Problem, reason_of
from kzexplorer.store.database import FileDatabase
from kzexplorer.store.failures import damaged, problem_of
from kzexplorer.store.header import require_workspace
from kzexplorer.store.workspace_file import WAITING_SECONDS, acquire, make_own, remove_quietly
from kzexplorer.translation import tr

_PAGES = 4_096
"""Copied in one step, between two of which a person can stop it."""
_STEPS = 100
_TICK = 0.1
_OF_THE_SOURCE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def copy_to(database: FileDatabase, target: Path) -> Generator[Progress, None, None]:
    """Write the workspace as it is now to a new file that its owner alone may read, and prove that the copy is whole.

    Closing the generator leaves no copy. Raises Problem where the target is there, or could not be written.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}.copy")
    try:
        if target.exists():
            raise Problem(tr("{target} is there already.", target=target), tr("Choose another name."))
        make_own(draft)
        with database.beside_writers() as source:
            yield from _copied(source, draft, target, f"Copying {database.path.name}")
        yield Progress(_STEPS, _STEPS + 1, tr("Checking {name}", name=target.name))
        _require_sound(draft)
        _put_in_place(draft, target)
    except OSError as error:
        raise Problem(
            tr("Could not write {target}: {error}.", target=target, error=reason_of(error)),
            tr("Choose another place, or free some space."),
            str(error),
        ) from error
    except sqlite3.Error as error:
        raise (problem_of(error, target) or error) from error
    finally:
        remove_quietly(draft)


def restore_from(copy: Path, path: Path, *, owner: object = None) -> Generator[Progress, None, Path | None]:
    """Put a copy in the place of a workspace that nobody has open, and keep the one that was there under another name.

    What the same `owner` has open goes on with what was kept.
    Returns that name, None where there was none. Raises Problem where the copy is no sound workspace, or the one that
    is there is in use.
    """
    require_workspace(copy)
    draft = path.with_name(f".{path.name}.{os.getpid()}.copy")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        make_own(draft)
        address = f"{copy.absolute().as_uri()}?mode=ro"
        if not copy.with_name(f"{copy.name}-wal").exists():
            address = f"{copy.absolute().as_uri()}?immutable=1"
        with closing(_read(address)) as source:
            yield from _copied(source, draft, path, f"Copying {copy.name}")
        yield Progress(_STEPS, _STEPS + 1, tr("Checking {name}", name=copy.name))
        _require_sound(draft)
        held = acquire(path, WAITING_SECONDS, owner)
        try:
            kept = _put_aside(path) if path.exists() else None
            _put_in_place(draft, path)
        finally:
            held.release()
    except OSError as error:
        raise Problem(
            tr("Could not restore {path}: {error}.", path=path, error=reason_of(error)),
            tr("Choose another place, or free some space."),
            str(error),
        ) from error
    except sqlite3.Error as error:
        raise (problem_of(error, copy) or error) from error
    finally:
        remove_quietly(draft)
    return kept


def quick_check(database: FileDatabase) -> Generator[Progress, None, str | None]:
    """What is wrong with the file as SQLite tells it in one pass, None where it is sound; for after a crash."""
    step = Progress(0, 1, tr("Checking {name}", name=database.path.name))
    yield step
    with database.beside_writers() as connection, ThreadPoolExecutor(1) as beside:
        asked = beside.submit(lambda: str(connection.execute("PRAGMA quick_check(1)").fetchone()[0]))
        try:
            while not wait([asked], _TICK).done:
                yield step
        finally:
            connection.interrupt()
            wait([asked])
    return None if asked.result() == "ok" else asked.result()


def _copied(source: sqlite3.Connection, draft: Path, target: Path, words: str) -> Generator[Progress, None, None]:
    """All pages of one state of the source, in a thread of its own as the driver copies them all in one call.

    Raises Problem for the target where the draft could not be written, sqlite3.Error where the source is damaged.
    """
    steps: SimpleQueue[tuple[int, int] | BaseException | None] = SimpleQueue()
    stopped = threading.Event()

    def told(_status: int, remaining: int, total: int) -> None:
        if stopped.is_set():
            raise Cancelled
        steps.put((total - remaining, total))

    def copy() -> None:
        try:
            with closing(sqlite3.connect(draft)) as target:
                target.execute("PRAGMA synchronous = NORMAL")
                # In a transaction the source stays as it is, whoever writes to the file meanwhile.
                source.execute("BEGIN")
                try:
                    source.execute("SELECT 1 FROM sqlite_schema").fetchone()
                    source.backup(target, pages=_PAGES, progress=told)
                finally:
                    source.execute("ROLLBACK")
            steps.put(None)
        except (sqlite3.Error, OSError, Cancelled) as error:
            steps.put(error)

    thread = threading.Thread(target=copy, name="copying a workspace")
    thread.start()
    try:
        while (step := steps.get()) is not None:
            if isinstance(step, sqlite3.Error) and getattr(step, "sqlite_errorcode", 0) & 0xFF not in _OF_THE_SOURCE:
                raise (problem_of(step, target) or step) from step
            if isinstance(step, BaseException):
                raise step
            done, total = step
            yield Progress(_STEPS * done // max(total, 1), _STEPS + 1, words)
    finally:
        stopped.set()
        thread.join()


def _read(address: str) -> sqlite3.Connection:
    return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)


def _require_sound(draft: Path) -> None:
    with closing(sqlite3.connect(draft)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise damaged(draft, "the copy is not sound")
    require_workspace(draft)


def _put_aside(path: Path) -> Path:
    """Rename a workspace together with its log, which belongs to it, be it sound or not; returns its new name."""
    number = 1
    while (kept := path.with_name(f"{path.name}.replaced-{number}")).exists():
        number += 1
    for end in ("-wal", "-shm"):
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + end))
    path.replace(kept)
    return kept


def _put_in_place(draft: Path, path: Path) -> None:
    """Give the draft its name once all of it is on the disk."""
    descriptor = os.open(draft, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    draft.replace(path)
