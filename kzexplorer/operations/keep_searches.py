"""Keep searches under names, and note which were gone through."""

from __future__ import annotations

from kzexplorer.domain.changes import Changes
from kzexplorer.errors import Problem
from kzexplorer.operations.steps import changes_of
from kzexplorer.store import Workspace, decided
from kzexplorer.store.decided import About, Setting

_LONGEST_NAME = 120


def save_search(workspace: Workspace, name: str, query: str) -> Changes | None:
    """Keep a search under a name, in the place of one that has it already. Raises Problem for an empty name."""
    words = " ".join(name.split())[:_LONGEST_NAME]
    if not words:
        raise Problem("A saved search needs a name.", "Type one.")
    return _set(workspace, f"Save the search {words}", words, query)


def forget_search(workspace: Workspace, name: str) -> Changes | None:
    return _set(workspace, f"Forget the search {name}", name, None)


def remember(workspace: Workspace, query: str) -> None:
    """Make it the newest in the history of searches, which is no step of Undo."""
    workspace.writer.remember_search(query)


def _set(workspace: Workspace, label: str, name: str, query: str | None) -> Changes | None:
    setting = Setting(About.WORKSPACE, 0, f"{decided.SEARCH}{name}", query)
    return changes_of(workspace.writer.decide(label, [setting]), beside=True)
