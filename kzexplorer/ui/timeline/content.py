"""What the timeline shows of the open workspace: its events as columns, what they are grouped by, their titles."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from kzexplorer.domain.event import EventKind
from kzexplorer.timeline.edits import Shift, edited
from kzexplorer.timeline.events import OPEN, Codes, Events, Flag, Flags, Indices, Pairs
from kzexplorer.timeline.facets import Facets
from kzexplorer.timeline.filtering import passing
from kzexplorer.timeline.filters import REJECTED, Exactness, Filter
from kzexplorer.timeline.lanes import Division
from kzexplorer.timeline.strip import Reach, reach_of
from kzexplorer.ui.kinds import group_of
from kzexplorer.ui.timeline.groupings import Groupings

if TYPE_CHECKING:
    from kzexplorer.store import EventDetail, EventLine, Reader, TimelineColumns

_BATCH = 1_000
_ALL_AT_ONCE = 2_000
_MOST_EDITED = 500
_GROUP_OF_KIND = np.array([group_of(kind) for kind in EventKind], np.uint8)


class Content:
    """A snapshot of the workspace's events, rejected ones too; titles come later, in batches."""

    def __init__(self, reader: Reader, lines: Mapping[int, EventLine] | None = None) -> None:
        """`lines` are those known from before, by event, which hold still."""
        self._reader = reader
        columns = reader.timeline()
        self.events = _events(columns)
        self.undated = columns.undated
        self.facets = _facets(columns)
        self._undated_facets = _undated_facets(columns)
        self._groupings = Groupings(reader, self.events, self.facets)
        self._lines = dict(lines or {})
        if len(self.events) <= _ALL_AT_ONCE:
            self.fetch(range(len(self.events)))

    @cached_property
    def reach(self) -> Reach | None:
        """The moments that the strip of all events shows."""
        return reach_of(self.events)

    def edited(self, ids: Collection[int]) -> tuple[Content, Shift] | None:
        """The same content after these events changed: only they are read, and every event keeps its index.

        None where they are too many for that, or where some are new or gone or have other days: read all anew then.
        """
        if not 0 < len(ids) <= _MOST_EDITED:
            return None
        columns = self._reader.timeline_of(ids)
        at, joining = self.events.indices(sorted(ids)), _events(columns)
        known = len(at) == len(columns) and all(
            np.array_equal(getattr(self.events, name)[at], getattr(joining, name)) for name in ("ids", "first", "last")
        )
        undated = np.isin(self.undated, columns.undated).sum()
        if not known or undated != len(columns.undated) or len(at) + undated != len(ids):
            return None
        content = copy(self)
        joining = replace(joining, children=self.events.children, series=self.events.series)
        content.events, shift = edited(self.events, at, joining)
        content.facets = self.facets.put(at, _facets(columns))
        undated_at = np.flatnonzero(np.isin(self.undated, columns.undated)).astype(np.int32)  # both in one order
        content._undated_facets = self._undated_facets.put(undated_at, _undated_facets(columns))
        content._groupings = self._groupings.edited(content.events, content.facets)
        content._lines = self.lines_but(ids)
        return content, shift

    def lines_but(self, ids: Collection[int]) -> dict[int, EventLine]:
        """What is known of all events but these."""
        return {event: line for event, line in self._lines.items() if event not in ids}

    def line(self, event: int) -> EventLine | None:
        """Title and date of the event at that index, where they have been fetched."""
        return self._lines.get(int(self.events.ids[event]))

    def fetch(self, events: Iterable[int]) -> bool:
        """Read titles and dates of events (indices) that are not known yet. Whether there were any."""
        ids = self.events.ids[np.fromiter(events, np.int32)].tolist()
        wanted = [event for event in ids if event not in self._lines]
        for start in range(0, len(wanted), _BATCH):
            lines = self._reader.event_lines(wanted[start : start + _BATCH])
            self._lines.update((line.id, line) for line in lines)
        return bool(wanted)

    def middle(self, event: int) -> float:
        """The moment halfway between the first and the last day of the event at that index."""
        return (float(self.events.first[event]) + float(self.events.last[event]) + 1) / 2

    def detail(self, event: int) -> EventDetail:
        """All that is known of the event at that index, read by its id."""
        return self._reader.event(int(self.events.ids[event]))

    def lines_of(self, ids: Sequence[int]) -> list[EventLine]:
        """Titles of events by their ids, also of those without a date."""
        return self._reader.event_lines(ids)

    def few_documents(self, most: int) -> list[tuple[int, str]]:
        """Ids and names of the documents that tell events, as they were added; none where they are one or many."""
        return self._groupings.few_documents(most)

    def divisions(self, grouping: str) -> list[Division]:
        """The lanes of a grouping of `groupings`; each event is in one of them at least."""
        return self._groupings.divisions(grouping)

    def matching(self, ids: npt.ArrayLike | None) -> Flags | None:
        """A flag for each event: whether it is among these ids. None for None."""
        if ids is None:
            return None
        shown = np.zeros(len(self.events), np.bool_)
        found: Indices = self.events.indices(ids)
        shown[found] = True
        return shown

    def passing(self, matching: Flags | None, chosen: Filter) -> Flags | None:
        """Which of the events that match (None: all) pass that filter. None for all."""
        passed = passing(chosen, self.facets)
        return matching if passed is None else passed if matching is None else passed & matching

    def passing_again(self, before: Flags | None, matching: Flags | None, chosen: Filter, events: Indices) -> Flags:
        """The same as `passing`, from what it was `before` these events changed."""
        passed = passing(chosen, self.facets.taken(events))
        now = np.ones(len(events), np.bool_) if passed is None else passed
        after = np.ones(len(self.events), np.bool_) if before is None else before.copy()
        after[events] = now if matching is None else now & matching[events]
        return after

    def undated_passing(self, ids: npt.ArrayLike | None, chosen: Filter) -> list[int]:
        """The ids of events without a date that are among these (None: all) and pass that filter."""
        passed = passing(chosen, self._undated_facets, but="exactness")
        found = self.undated if passed is None else self.undated[passed]
        kept: list[int] = (found if ids is None else found[np.isin(found, ids)]).tolist()
        return kept

    def n_undated_there(self, chosen: Filter) -> int:
        """How many events without a date there are, with rejected ones where that filter wants them."""
        rejected = 0 if chosen.wants_rejected else np.count_nonzero(self._undated_facets.verdict == REJECTED)
        return len(self.undated) - int(rejected)

    @property
    def n_there(self) -> int:
        """How many events there are, without rejected ones."""
        return int(len(self.events) - np.count_nonzero(self.events.has(Flag.REJECTED)))

    def blamed(self, chosen: Filter, matching: Flags | None) -> tuple[list[str], int]:
        """The facets that leave out all events that match, and how many these are without rejected ones.

        Where no facet does so alone, all that leave something out; none where all that match are rejected.
        """
        there = np.ones(len(self.events), np.bool_) if matching is None else matching
        usual = passing(Filter(), self.facets)
        plain = there if usual is None else there & usual
        if not plain.any() and not chosen.wants_rejected:
            return [], int(np.count_nonzero(there))
        lifted = {facet: passing(chosen, self.facets, but=facet) for facet in chosen.conditions}
        alone = [facet for facet, flags in lifted.items() if flags is None or (flags & there).any()]
        return alone or list(chosen.conditions), int(np.count_nonzero(there if chosen.wants_rejected else plain))


def _events(columns: TimelineColumns) -> Events:
    return Events(
        columns.id,
        columns.earliest,
        columns.latest,
        _GROUP_OF_KIND[columns.kind],
        columns.flags,
        columns.importance,
        _children(columns),
        _series(columns),
    )


def _children(columns: TimelineColumns) -> Pairs:
    if not len(columns.child):
        return Pairs()
    owner, member = columns.positions(columns.parent), columns.positions(columns.child)
    dated = (owner >= 0) & (member >= 0)
    return Pairs(owner[dated], member[dated])


def _series(columns: TimelineColumns) -> Pairs:
    if not len(columns.series_event):
        return Pairs()
    member = columns.positions(columns.series_event)
    return Pairs(columns.series[member >= 0].astype(np.int32), member[member >= 0])


def _facets(columns: TimelineColumns) -> Facets:
    exactness = _exactness(_events(columns))
    return Facets(columns.kind, columns.verdict, columns.status, exactness, columns.document, columns.topics)


def _undated_facets(columns: TimelineColumns) -> Facets:
    number = len(columns.undated)
    return Facets(
        columns.undated_kind,
        columns.undated_verdict,
        columns.undated_status,
        np.zeros(number, np.uint8),
        columns.undated_document,
        np.zeros(number, np.uint16),
    )


def _exactness(events: Events) -> Codes:
    order = list(Exactness)
    codes = events.has(Flag.SOFT).astype(np.uint8) * np.uint8(order.index(Exactness.WIDER))
    codes[events.has(OPEN)] = order.index(Exactness.OPEN)
    return codes
