"""One SQLite file a workspace: `open_workspace`, then read through `.reader` and let operations change it.

What only writing needs is imported from its own module, so that a window which opens does not wait for it.
"""

from kzexplorer.store.header import Header, peek
from kzexplorer.store.reader import Reader
from kzexplorer.store.timeline_columns import Ids, ReviewQueue, TimelineColumns
from kzexplorer.store.views import (
    Counts,
    DateWords,
    DocumentLine,
    EntityLine,
    EventDetail,
    EventLine,
    EventSpan,
    Heading,
    MentionSpan,
    Part,
    ReadStatus,
    SeriesWords,
    Source,
    SourceStatus,
    StanceWords,
    Standing,
    ToldEvent,
    TopicWords,
)
from kzexplorer.store.workspace import Workspace, open_workspace, opening
from kzexplorer.store.workspace_file import Mode, create_workspace

__all__ = [
    "Counts",
    "DateWords",
    "DocumentLine",
    "EntityLine",
    "EventDetail",
    "EventLine",
    "EventSpan",
    "Header",
    "Heading",
    "Ids",
    "MentionSpan",
    "Mode",
    "Part",
    "ReadStatus",
    "Reader",
    "ReviewQueue",
    "SeriesWords",
    "Source",
    "SourceStatus",
    "StanceWords",
    "Standing",
    "TimelineColumns",
    "ToldEvent",
    "TopicWords",
    "Workspace",
    "create_workspace",
    "open_workspace",
    "opening",
    "peek",
]
