"""The tables as Python sees them; the steps in migrations/ make them. Four kinds of truth, kept apart.

Sources never change; machine opinions are replaced when a document is read again; the analyst's decisions are
only ever added; derived rows can be made again from the other three. Offsets are code points of a rendition's
text, end exclusive; t0 and t1 are day numbers (see domain/calendar.py), inclusive.
"""

from kzexplorer.store.schema.decisions import ActionRow, Decision
from kzexplorer.store.schema.derived import Derived, DocumentTally, EntityTally, Item, ItemChange, ItemEntity, Meta
from kzexplorer.store.schema.mapping import Base
from kzexplorer.store.schema.opinions import (
    Alias,
    AnchorRow,
    DateMentionRow,
    EntityRow,
    EventEvidence,
    EventMention,
    EventRow,
    EventSeries,
    EventStance,
    EventTopic,
    FigureRow,
    MentionRow,
    QuoteRow,
    Run,
    RunDocument,
    SeriesRow,
)
from kzexplorer.store.schema.sources import BlobObject, DocumentRow, PageRow, PassageRow, Rendition, SourceRow

__all__ = [
    "ActionRow",
    "Alias",
    "AnchorRow",
    "Base",
    "BlobObject",
    "DateMentionRow",
    "Decision",
    "Derived",
    "DocumentRow",
    "DocumentTally",
    "EntityRow",
    "EntityTally",
    "EventEvidence",
    "EventMention",
    "EventRow",
    "EventSeries",
    "EventStance",
    "EventTopic",
    "FigureRow",
    "Item",
    "ItemChange",
    "ItemEntity",
    "MentionRow",
    "Meta",
    "PageRow",
    "PassageRow",
    "QuoteRow",
    "Rendition",
    "Run",
    "RunDocument",
    "SeriesRow",
    "SourceRow",
]
