"""Bring a workspace file to this program's version: add a step module and name it at the end of STEPS."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from kzexplorer.errors import Problem
from kzexplorer.store.header import USER_VERSION, require_known
from kzexplorer.store.migrations import step_0001, step_0002, step_0003, step_0004, step_0005
from kzexplorer.translation import tr

Step = Callable[[sqlite3.Connection], None]
STEPS: tuple[Step, ...] = (
    step_0001.upgrade,
    step_0002.upgrade,
    step_0003.upgrade,
    step_0004.upgrade,
    step_0005.upgrade,
)
"""Step n (counted from 1) turns version n - 1 into version n."""

assert len(STEPS) == USER_VERSION

TRIGGERS = step_0001.TRIGGERS | step_0005.TRIGGERS
"""All triggers that a workspace has, by name; it has no views."""


def upgrade(connection: sqlite3.Connection, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Run the missing steps, each in one transaction, after a copy of an older file was put beside it.

    `connection` is in autocommit. Raises Problem where a newer program made the file, or no copy could be made.
    """
    version = version_of(connection)
    require_known(path, version)
    if 0 < version < len(steps):
        _back_up(connection, path, version)
    for number in range(version + 1, len(steps) + 1):
        _run(connection, steps[number - 1], number)


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the schema, with what is still in the write-ahead log."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _run(connection: sqlite3.Connection, step: Step, number: int) -> None:
    # A step may put a table in the place of another one, which would count as deleting what others refer to.
    (enforced,) = connection.execute("PRAGMA foreign_keys").fetchone()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another program may have run the step while this one waited.
        if version_of(connection) < number:
            step(connection)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute(f"PRAGMA foreign_keys = {enforced}")


def _make_own(copy: Path) -> None:
    """A file that its owner alone may open, whatever is usual for new files; one that is there is written over."""
    os.close(os.open(copy, os.O_RDWR | os.O_CREAT, 0o600))
    copy.chmod(0o600)


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    copy = path.with_name(f"{path.name}.version-{version}")
    try:
        _make_own(copy)
        with closing(sqlite3.connect(copy)) as target:
            connection.backup(target)
            sound = target.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except (sqlite3.Error, OSError) as error:
        for left in (copy, copy.with_name(f"{copy.name}-journal")):
            with suppress(OSError):
                left.unlink()
        raise Problem(
            tr("Could not copy {path} to {name} before bringing it up to date.", path=path, name=copy.name),
            tr("Check the free space and that you can write to its folder. The workspace is as it was."),
            str(error),
        ) from error
    if not sound:
        raise Problem(
            tr("{path} is damaged, so it was not brought up to date.", path=path), tr("Restore it from a copy.")
        )
