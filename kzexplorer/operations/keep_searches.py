"""Keep searches under names, and note which were gone through."""

from __future__ import annotations

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.one_line import one_line, storable
from kzexplorer.errors import Problem
from kzexplorer.operations.steps import changes_of
from kzexplorer.store import Workspace, decided
from kzexplorer.store.decided import About, Setting
from kzexplorer.translation import tr

_LONGEST_NAME, _LONGEST_QUERY = 120, 5_000


def save_search(workspace: Workspace, name: str, query: str) -> Changes | None:
    """Keep a search under a name, in the place of one that has it already. Raises Problem for an empty name."""
    words = one_line(name, _LONGEST_NAME)
    if not words:
        raise Problem(tr("A saved search needs a name."), tr("Type one."))
    return _set(workspace, f"Save the search {words}", words, storable(query, _LONGEST_QUERY))


def rename_search(workspace: Workspace, name: str, other: str) -> Changes | None:
    """Keep a search under another name. Raises Problem for an empty name, or where there is no such search."""
    words, kept = one_line(other, _LONGEST_NAME), dict(workspace.reader.saved_searches())
    if not words:
        raise Problem(tr("A saved search needs a name."), tr("Type one."))
    if name not in kept:
        raise Problem(tr("There is no saved search {name}.", name=name), tr("It may have been forgotten meanwhile."))
    if words == name:
        return None
    settings = [_setting(name, None), _setting(words, kept[name])]
    return changes_of(workspace.writer.decide(f"Rename the search {name}", settings), beside=True)


def forget_search(workspace: Workspace, name: str) -> Changes | None:
    return _set(workspace, f"Forget the search {name}", name, None)


def remember(workspace: Workspace, query: str) -> None:
    """Make it the newest in the history of searches, which is no step of Undo."""
    workspace.writer.remember_search(storable(query, _LONGEST_QUERY))


def _set(workspace: Workspace, label: str, name: str, query: str | None) -> Changes | None:
    return changes_of(workspace.writer.decide(label, [_setting(name, query)]), beside=True)


def _setting(name: str, query: str | None) -> Setting:
    return Setting(About.WORKSPACE, 0, f"{decided.SEARCH}{name}", query)
