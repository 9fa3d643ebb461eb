"""Write a file as a whole or not at all: beside the old one first, which it replaces once nothing is missing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kzexplorer.errors import Problem, reason_of
from kzexplorer.translation import tr


@contextmanager
def replaced(path: Path) -> Iterator[BinaryIO]:
    """A file to write, which takes the place of `path` once all went well, and is gone otherwise. Raises OSError.

    What a link leads to is replaced, not the link.
    """
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with draft.open("x+b") as out:  # a pack is read again before it is sealed
            yield out
            out.flush()
            os.fsync(out.fileno())
        draft.replace(target)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """The same for a file that a person asked for. Raises Problem."""
    try:
        with replaced(path) as out:
            yield out
    except OSError as error:
        raise Problem(
            tr("Could not write {path}: {error}.", path=path, error=reason_of(error)),
            tr("Choose a folder that exists, has room, and that you can write to."),
            str(error),
        ) from error
