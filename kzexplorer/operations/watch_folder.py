"""Tell which files of a folder are new or changed and have stopped growing, so that they can be added."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.readers import file_name, listed
from kzexplorer.store import Workspace
from kzexplorer.translation import tr

_AT_ONCE = 500

Stamp = tuple[int, int]
"""Size in bytes, and time of the last change in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a folder held: `stamps` of the files that are not in the workspace as they are, `ready` those that stood
    still since the look before, `folders` all that can be watched for changes."""

    stamps: Mapping[Path, Stamp] = field(default_factory=dict)
    ready: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()

    @property
    def grows(self) -> bool:
        """Whether there are files that may still be written, so that another look is due soon."""
        return len(self.stamps) > len(self.ready)


def look_at_folder(workspace: Workspace, folder: Path, before: Look) -> Generator[Progress, None, Look]:
    """Look again, after `before`; files that were seen and refused or left out come again once they change."""
    words = tr("Looking at {name}", name=file_name(Path(folder.name)))
    yield Progress(0, 0, words)
    files = [each for each in listed([folder]) if isinstance(each, Path)]
    stamps: dict[Path, Stamp] = {}
    for start in range(0, len(files), _AT_ONCE):
        stamps |= _unknown(workspace, files[start : start + _AT_ONCE])
        yield Progress(start, len(files), words)
    ready = tuple(path for path, stamp in stamps.items() if before.stamps.get(path) == stamp)
    return Look(stamps, ready, tuple(dict.fromkeys([folder, *(path.parent for path in files)])))


def _unknown(workspace: Workspace, files: Sequence[Path]) -> dict[Path, Stamp]:
    """Those of the files that the workspace has not seen as they are now."""
    origins = {path: file_name(path.absolute()) for path in files}
    known = workspace.reader.sources_at(list(origins.values()))
    stamps = {}
    for path, origin in origins.items():
        stamp, seen = _stamp(path), known.get(origin)
        if stamp is not None and (seen is None or (seen.n_bytes, seen.mtime_ns) != stamp):
            stamps[path] = stamp
    return stamps


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_size, status.st_mtime_ns
