"""What the sidebar lists: the ids of its rows and the counts beside them, read at once off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzexplorer.domain.entity import EntityType
from kzexplorer.ui.entities.legend import MarkCounts
from kzexplorer.ui.entities.model import BINS

if TYPE_CHECKING:
    from kzexplorer.store import Reader, TimelineColumns

TABS: Mapping[str, tuple[EntityType, ...]] = {
    "people": (EntityType.PERSON,),
    "organisations": (EntityType.ORGANISATION,),
    "places": (EntityType.PLACE,),
    "other": (EntityType.DOCUMENT, EntityType.MEETING),
}


def _no_tabs() -> dict[str, list[int]]:
    return {key: [] for key in TABS}


@dataclass(frozen=True)
class Listed:
    """Ids of the entities of each tab and of the documents, titles that several of these have, the first day of all
    events and the one after the last, and how many events have each mark."""

    tabs: Mapping[str, Sequence[int]] = field(default_factory=_no_tabs)
    documents: Sequence[int] = ()
    repeated: frozenset[str] = frozenset()
    days: tuple[int, int] | None = None
    marks: MarkCounts = field(default_factory=MarkCounts)


def read_listed(reader: Reader) -> Listed:
    """Everything anew."""
    tabs, tab_of = _no_tabs(), {each: key for key, types in TABS.items() for each in types}
    for entity, kind in reader.mentioned_entities():
        tabs[tab_of[kind]].append(entity)
    columns = reader.timeline()
    days = (int(columns.earliest.min()), int(columns.latest.max()) + 1) if len(columns) else None
    marks = count_marks(columns, reader.counts().to_review)
    return Listed(tabs, reader.document_order(), reader.repeated_titles(), days, marks)


def in_the_old_order(
    tabs: Mapping[str, Sequence[int]], before: Mapping[str, Sequence[int]]
) -> dict[str, Sequence[int]]:
    """The same rows: those that there were `before` as they stood, new ones below."""
    ordered: dict[str, Sequence[int]] = {}
    for key, ids in tabs.items():
        there, known = set(ids), set(before[key])
        ordered[key] = [each for each in before[key] if each in there] + [each for each in ids if each not in known]
    return ordered


def count_marks(columns: TimelineColumns, to_review: int) -> MarkCounts:
    """How many events have each mark: every dated one is counted by one of the first three."""
    is_open = columns.open_start | columns.open_end
    n_open, n_soft = int(is_open.sum()), int((columns.soft & ~is_open).sum())
    exact = len(columns) - n_open - n_soft
    return MarkCounts(exact, n_soft, n_open, len(columns.undated), to_review)


def read_activity(reader: Reader, entities: Sequence[int], days: tuple[int, int]) -> dict[int, tuple[int, ...]]:
    """Counts of each entity's events in BINS equal parts of all time."""
    import numpy as np

    edges = np.linspace(*days, BINS + 1)
    found = reader.entity_days(entities)
    return {entity: tuple(np.histogram(found[entity], edges)[0].tolist()) for entity in found}
