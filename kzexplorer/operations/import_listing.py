"""List the files that an import is to look at, with their sizes, telling how far that is."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.operations.import_pace import weight
from kzexplorer.readers import Refused, Skipped, listed
from kzexplorer.store import Workspace
from kzexplorer.translation import numeral, tr

_TICK = 0.1


@dataclass(slots=True)
class Listing:
    """The files, in the order in which they are read, and what was left out or could not be looked at."""

    files: deque[Path] = field(default_factory=deque)
    n_bytes: int = 0
    weight: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def list_files(workspace: Workspace, paths: Sequence[Path]) -> Generator[Progress, None, Listing]:
    """Go through the folders; links to folders are not followed, so that there is an end."""
    listing = Listing()
    own, told_at = workspace.path, time.monotonic()
    for each in listed(map(_outermost, paths)):
        if isinstance(each, Skipped):
            listing.skipped.append(each)
        elif isinstance(each, Refused):
            listing.refused.append(each)
        elif isinstance(own, Path) and _belongs(each.absolute(), own.absolute()):
            listing.skipped.append(Skipped(each, "part of this workspace"))
        else:
            listing.files.append(each)
            size = _size(each)
            listing.n_bytes += size
            listing.weight += weight(size)
        if time.monotonic() - told_at > _TICK:
            told_at = time.monotonic()
            yield Progress(0, 0, tr("Looking for files: {files} so far", files=numeral(len(listing.files))))
    return listing


def _outermost(path: Path) -> Path:
    """The file itself for a path that goes on inside it (`/a/b.zip/c.txt`), as failures in archives are called."""
    try:
        return next((each for each in path.parents if each.is_file()), path) if not path.exists() else path
    except (OSError, ValueError):  # a name that is too long, or none at all
        return path


def _belongs(path: Path, own: Path) -> bool:
    """The workspace is no document, nor are its log and its lock."""
    return path.parent == own.parent and path.name.startswith(own.name)


def _size(path: Path) -> int:
    """0 where it cannot be told, which reading the file will then say."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0
