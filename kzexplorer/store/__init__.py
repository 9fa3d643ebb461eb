"""One SQLite file a workspace: `open_workspace`, then read through `.reader` and let operations change it."""

from kzexplorer.store.header import Header, peek
from kzexplorer.store.integrity import Fault
from kzexplorer.store.journal import Step
from kzexplorer.store.known_entities import Join
from kzexplorer.store.reader import Reader
from kzexplorer.store.views import (
    Counts,
    DateWords,
    DocumentLine,
    EntityLine,
    EventDetail,
    EventLine,
    EventSpan,
    MentionSpan,
    Part,
    TimelineColumns,
)
from kzexplorer.store.workspace import Workspace, create_workspace, open_workspace
from kzexplorer.store.writer import Added, Writer

__all__ = [
    "Added",
    "Counts",
    "DateWords",
    "DocumentLine",
    "EntityLine",
    "EventDetail",
    "EventLine",
    "EventSpan",
    "Fault",
    "Header",
    "Join",
    "MentionSpan",
    "Part",
    "Reader",
    "Step",
    "TimelineColumns",
    "Workspace",
    "Writer",
    "create_workspace",
    "open_workspace",
    "peek",
]
