"""Keep a copy of a workspace, and put a copy back in its place; what was there before is kept too."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.store import Workspace


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
