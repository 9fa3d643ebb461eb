"""Read the file of a house style, which anybody may have made: an ordinary file, and not without end."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from kzexplorer.errors import Problem, reason_of


def template_bytes(path: Path, most: int) -> bytes:
    """What is in the file, of one that is larger the first `most` bytes. Raises Problem.

    To open a pipe would wait for somebody to write into it, and a device may do something.
    """
    try:
        _require_file(path.stat(), path)
        with open(path, "rb", opener=_without_waiting) as file:  # Path.open takes no opener
            _require_file(os.fstat(file.fileno()), path)
            return file.read(most)
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else "no such name"
        raise Problem(f"Could not read the template {path}: {reason}.", "Choose another one.") from error


def _require_file(status: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise Problem(f"Could not read the template {path}: it is no file.", "Choose another one.")


def _without_waiting(path: str, flags: int) -> int:
    """A pipe may have taken the file's place since it was looked at."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
