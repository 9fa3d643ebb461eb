"""Join events that tell one happening, and part them again; each is a step of Undo."""

from __future__ import annotations

from collections.abc import Collection

from kzexplorer.domain.changes import Changes
from kzexplorer.errors import Problem
from kzexplorer.operations.steps import changes_of, counted
from kzexplorer.store import Workspace, decided
from kzexplorer.store.decided import About, Setting
from kzexplorer.translation import tr


def join(workspace: Workspace, into: int, others: Collection[int]) -> Changes | None:
    """From now on `into` stands for all of them; who is joined to one of them is joined to it too.

    Raises Problem where one of them is `into` itself, or where that is joined to another one.
    """
    found = workspace.reader.event_details([into, *others])
    if into in others or len(found) != 1 + len(set(others)):
        raise Problem(tr("An event cannot be joined to itself."), tr("Choose another event."))
    if decided.JOINED in workspace.reader.decided_fields(into):
        raise Problem(tr("This event is joined to another one."), tr("Part them first, or choose the other one."))
    members = {telling.event for event in found for telling in event.tellings} | set(others)
    settings = [Setting(About.EVENT, event, decided.JOINED, str(into)) for event in sorted(members)]
    return changes_of(workspace.writer.decide(f"Join {counted(len(members) + 1, 'event')}", settings))


def part(workspace: Workspace, event: int) -> Changes | None:
    """Let a joined event stand by itself again; of one that others are joined to, all of them."""
    members = [telling.event for each in workspace.reader.event_details([event]) for telling in each.tellings]
    settings = [Setting(About.EVENT, each, decided.JOINED, None) for each in (event, *members)]
    return changes_of(workspace.writer.decide("Part events", settings))
