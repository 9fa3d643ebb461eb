"""Keep a copy of a workspace, and put a copy back in its place; what was there before is kept too."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.store import Workspace, open_workspace
from kzexplorer.translation import tr


@dataclass(frozen=True, slots=True)
class Restored:
    """What a copy was opened as, and where that is now which was there before."""

    workspace: Workspace
    kept: Path | None


def back_up(workspace: Workspace, target: Path) -> Generator[Progress, None, Path]:
    """Write the workspace as it is now to a new file, also while it is used; returns that file.

    Closing the generator leaves none. Raises Problem where there is one already, or where it could not be written.
    """
    yield from workspace.copy_to(target)
    return target


def restore(copy: Path, path: Path) -> Generator[Progress, None, Path | None]:
    """Put a copy in the place of the workspace at `path`; returns where what was there is now, None for nothing.

    Raises Problem where the copy is no sound workspace, or where somebody has the one at `path` open for changes.
    """
    from kzexplorer.store.backup import restore_from

    return (yield from restore_from(copy, path))


def restore_open(workspace: Workspace, copy: Path, owner: object) -> Generator[Progress, None, Restored]:
    """Put a copy in the place of a workspace that is open here, and open what is there then.

    The one that was open, by the same owner, goes on with what was kept until it is closed. Raises Problem as `restore`
    does, and for a workspace on a server.
    """
    from kzexplorer.store.backup import restore_from

    path = workspace.path
    if not isinstance(path, Path):
        raise Problem(
            tr("{path} is on a server, where copies are put back by the server's own means.", path=path),
            tr("Ask who runs it."),
        )
    if workspace.read_only is not None:
        raise workspace.read_only
    kept = yield from restore_from(copy, path, owner=owner)
    return Restored(open_workspace(path, create=False, owner=owner), kept)
