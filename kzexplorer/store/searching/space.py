"""What a query is asked of: events by id, in masks of one flag an id, and the columns that tell their fields."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection

from kzexplorer.store.columns import Columns, narrow
from kzexplorer.store.timeline_columns import Flags, Ids, TimelineColumns

Mask: TypeAlias = Flags
"""A flag for each id from 0 on."""


@dataclass(frozen=True, eq=False)
class Space:
    """`timeline` holds the events that can be found; links and evidence are those of details too."""

    connection: Connection
    timeline: TimelineColumns
    links: Columns
    evidence: Columns

    @cached_property
    def size(self) -> int:
        """One more than the highest id of an event."""
        ids = (self.timeline.id, self.timeline.undated, self.links["link_event"], self.evidence["evidence_event"])
        return 1 + max(int(each.max(initial=0)) for each in ids)

    def none(self) -> Mask:
        return np.zeros(self.size, np.bool_)

    def of_events(self, ids: Ids) -> Mask:
        """Those ids; any that no event can have are left out."""
        mask = self.none()
        mask[ids[ids < self.size]] = True
        return mask

    def of_flags(self, dated: Flags, undated: Flags | None = None) -> Mask:
        """The events that are flagged, each in the order of the timeline's columns."""
        mask = self.none()
        mask[self.timeline.id[dated]] = True
        if undated is not None:
            mask[self.timeline.undated[undated]] = True
        return mask

    def of_passages(self, passages: Ids) -> Mask:
        """The events that are told in any of these passages."""
        mask, column = self.none(), self.evidence["evidence_passage"]
        mask[self.evidence["evidence_event"][_among(column, passages)]] = True
        return mask

    def of_entities(self, entities: Ids, *, place: bool | None = None) -> Mask:
        """The events that any of these is the place of, takes part in, or (None) either."""
        mask = self.none()
        linked = np.flatnonzero(_among(self.links["link_entity"], entities))
        if place is not None:
            what = self.links["link_place"][linked]
            linked = linked[what >= 1 if place else what != 1]
        mask[self.links["link_event"][linked]] = True
        return mask

    def of_documents(self, documents: Collection[int]) -> Mask:
        """The events that these documents tell."""
        ids = np.fromiter(documents, np.int64)
        return self.of_flags(_among(self.timeline.document, ids), _among(self.timeline.undated_document, ids))


def ids_of(mask: Mask) -> Ids:
    """The ids that are flagged, ascending."""
    return narrow(np.flatnonzero(mask))


def _among(column: npt.NDArray[np.integer], ids: Ids) -> Flags:
    """Which values are among these ids."""
    table = np.zeros(1 + int(column.max(initial=0)), np.bool_)
    table[ids[ids < len(table)]] = True
    found: Flags = table[column]
    return found
