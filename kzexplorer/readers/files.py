"""The bytes of a file on the disk and its name; what is no ordinary file is refused before it is opened."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from kzexplorer.domain.table import Columns
from kzexplorer.errors import Problem, reason_of
from kzexplorer.readers.raw import RawFile

_HALVES = re.compile("[\ud800-\udc7f\udd00-\udfff]")
_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
LARGEST = 100_000_000
"""Bytes; larger files are refused."""


def load(path: Path, columns: Columns | None = None) -> RawFile:
    """Take a file's bytes. Raises Problem where it is missing, no ordinary file, or too large."""
    shown = file_name(path)
    return RawFile(printable(path.name), shown, printable(str(path.absolute())), _bytes_of(path, shown), None, columns)


def file_name(path: Path) -> str:
    """The path as a message can show it: on one line, and with no bytes that are not text."""
    return printable(str(path))


def printable(words: str) -> str:
    """A name of any bytes as text on one line."""
    # Half a pair that stands for no byte comes from the name of a part of a mail, or of a member of an archive.
    shown = os.fsencode(_HALVES.sub(_UNKNOWN, words)).decode("utf-8", "replace")
    return "".join(c if c.isprintable() else _UNKNOWN for c in shown)


def _bytes_of(path: Path, name: str) -> bytes:
    try:
        # Also before it is opened, as opening a device may do something; and it may have become another one since.
        _require_readable(path.stat(), name)
        with open(path, "rb", opener=_without_waiting) as file:  # Path.open takes no opener
            _require_readable(os.fstat(file.fileno()), name)
            data = file.read(LARGEST + 1)
        if data is None:
            raise _no_file(name)
    except (OSError, ValueError) as error:
        raise _could_not(error, name) from error
    _require_size(len(data), name)
    return data


def _without_waiting(path: str, flags: int) -> int:
    """Neither for somebody who writes into a pipe, nor for what a file of the system has not to say yet."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _no_file(name: str) -> Problem:
    words = f"Could not read {name}: it is a device or a pipe, not a file."
    return Problem(words, "Save its content to a file first.")


def _require_readable(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Problem(f"Could not read {name}: it is a folder.", "Name a file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise _no_file(name)
    _require_size(status.st_size, name)


def _require_size(n_bytes: int, name: str) -> None:
    if n_bytes > LARGEST:
        raise Problem(
            f"Could not read {name}: it is larger than {LARGEST // 1_000_000} MB.", "Split it into smaller files."
        )


def _could_not(error: OSError | ValueError, name: str) -> Problem:
    reason = reason_of(error) if isinstance(error, OSError) and error.errno else "no such name"
    return Problem(f"Could not read {name}: {reason}.", "Check the name and that you may read it.", str(error))
