"""Write a file as a whole or not at all: beside the old one first, which it replaces once nothing is missing."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kzexplorer.errors import Problem, reason_of
from kzexplorer.translation import tr

_DATABASE = b"SQLite format 3\0"
"""What the file of a workspace begins with."""
_BESIDE_DATABASE = ("-wal", "-shm", "-journal")
_LEFT_BEHIND = 600
"""Seconds without a change after which a draft is nobody's any more, if its process is not there either."""


@contextmanager
def replaced(path: Path) -> Iterator[BinaryIO]:
    """A file to write, which takes the place of `path` once all went well, and is gone otherwise. Raises OSError.

    What a link leads to is replaced, not the link. A process that was killed leaves its draft, until the next time.
    """
    target = Path(os.path.realpath(path))
    _clear_up(target)
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    out = draft.open("x+b")  # a pack is read again before it is sealed; of two at once the second ends here
    try:
        with out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        draft.replace(target)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """The same for a file that a person asked for, in place of no workspace and no device. Raises Problem."""
    try:
        _require_replaceable(Path(os.path.realpath(path)), path)
        with replaced(path) as out:
            yield out
    except OSError as error:
        raise Problem(
            tr("Could not write {path}: {error}.", path=path, error=reason_of(error)),
            tr("Choose a folder that exists, has room, and that you can write to."),
            str(error),
        ) from error


def _require_replaceable(target: Path, path: Path) -> None:
    """A workspace holds what nobody could make again, and everybody needs a device. Raises Problem, and OSError."""
    if target.exists() and not (target.is_file() or target.is_dir()):
        raise Problem(tr("Could not write {path}: it is no file.", path=path), tr("Choose another name."))
    ending = next((each for each in _BESIDE_DATABASE if target.name.endswith(each)), "")
    if _is_database(target) or (ending and _is_database(target.with_name(target.name.removesuffix(ending)))):
        raise Problem(tr("Could not write {path}: a workspace lies there.", path=path), tr("Choose another name."))


def _is_database(file: Path) -> bool:
    if not file.is_file():
        return False
    with file.open("rb") as data:
        return data.read(len(_DATABASE)) == _DATABASE


def _clear_up(target: Path) -> None:
    """Remove drafts that were left behind, as far as that can be done."""
    beginning, end = f".{target.name}.", ".part"
    with suppress(OSError):
        for draft in target.parent.iterdir():
            process = draft.name.removeprefix(beginning).removesuffix(end)
            with suppress(OSError, OverflowError):
                named = draft.name == f"{beginning}{process}{end}" and process.isdecimal()
                if named and _is_over(int(process)) and _age(draft) > _LEFT_BEHIND:
                    draft.unlink()


def _is_over(process: int) -> bool:
    """Whether no other process of this computer has that number. Raises OSError and OverflowError."""
    if sys.platform == "win32" or process == os.getpid():  # Windows removes no file that somebody writes
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return False


def _age(file: Path) -> float:
    """In seconds: one of another computer, in a folder of both, is written all the time."""
    return time.time() - file.stat().st_mtime
