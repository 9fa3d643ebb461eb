"""What SQLite's result codes mean to the person who works with the file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kzexplorer.errors import Problem
from kzexplorer.translation import tr

_WORDS = {
    sqlite3.SQLITE_BUSY: ("{} is in use by another program.", "Close it there and try again."),
    sqlite3.SQLITE_LOCKED: ("{} is in use by another program.", "Close it there and try again."),
    sqlite3.SQLITE_READONLY: ("{} cannot be changed: it is read-only.", "Copy it to a folder that you can write to."),
    sqlite3.SQLITE_CANTOPEN: (
        "Could not open {} and the files beside it.",
        "Check that its folder exists and that you can write to it.",
    ),
    sqlite3.SQLITE_FULL: ("Could not save to {}: the disk is full.", "Free some space and try again."),
    sqlite3.SQLITE_IOERR: (
        "Could not read or write {}: the disk reported an error.",
        "Check the disk and its free space, and try again.",
    ),
    sqlite3.SQLITE_CORRUPT: ("{} is damaged.", "Restore it from a copy."),
    sqlite3.SQLITE_NOTADB: (
        "{} is not a kzexplorer workspace.",
        "Choose another file, or a new name for a new workspace.",
    ),
}
_DAMAGE = (
    *("Could not decode to UTF-8", "no such table", "no such column", "no such index"),
    *("SQL logic error", "vtable constructor failed"),
)
"""How errors without a code of their own begin: text that is not text, tables and full text that somebody changed."""


def problem_of(error: BaseException, path: Path) -> Problem | None:
    """The sentence for an error of the disk, the file or its neighbours; None for a bug of ours."""
    if isinstance(error, sqlite3.OperationalError) and str(error).startswith(_DAMAGE):
        return damaged(path, str(error))
    code = getattr(error, "sqlite_errorcode", None)
    words = _WORDS.get(code & 0xFF) if code is not None else None
    if words is None:
        return None
    return Problem(words[0].format(path), words[1], details=f"{getattr(error, 'sqlite_errorname', code)}: {error}")


def damaged(path: Path, details: str) -> Problem:
    return Problem(tr("{path} is damaged.", path=path), tr("Restore it from a copy."), details)
