"""The first start: make a workspace and fill it with the documents that come with the program."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.paths import is_there
from kzexplorer.store import Workspace, create_workspace, opening
from kzexplorer.translation import tr


def open_or_create(path: Path, seeds: Path, owner: object = None) -> Generator[Progress, None, Workspace]:
    """Open the workspace at `path`; where there is none, make it from the documents in the folder `seeds`.

    A first start that was interrupted goes on at the next one. `owner` and Problem are as those of `open_workspace`.
    """
    yield Progress(0, 1, tr("Opening {name}", name=path.name))
    if not is_there(path):
        _create(path)
    workspace = yield from opening(path, owner=owner)
    try:
        if workspace.reader.wants_first_documents() and workspace.read_only is None:
            # A workspace that is filled opens without waiting for what extracts.
            from kzexplorer.operations.executors import in_this_thread
            from kzexplorer.operations.import_files import import_files

            # Nothing in them can hurt, as they come with the program, and processes would start later than this ends.
            yield from import_files(workspace, [seeds], staff=in_this_thread())
            workspace.writer.note_first_documents()
    except BaseException:
        workspace.close()
        raise
    return workspace


def _create(path: Path) -> None:
    """Nobody has chosen this place, so where it does not serve, say how another one is chosen."""
    try:
        create_workspace(path, first_documents=True)
    except Problem as problem:
        way_on = tr("{next_step} New workspace in the menu makes one elsewhere.", next_step=problem.next_step)
        raise Problem(problem.what, way_on, problem.details) from problem
