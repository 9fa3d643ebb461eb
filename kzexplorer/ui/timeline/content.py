"""What the timeline shows of the open workspace: its events as columns, what they are grouped by, their titles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, when_words
from kzexplorer.timeline.events import Events, Flag, Flags, Indices
from kzexplorer.timeline.facets import Codes, Exactness, Facets
from kzexplorer.timeline.lanes import Division
from kzexplorer.ui.kinds import group_of
from kzexplorer.ui.timeline.groupings import Groupings
from kzexplorer.ui.timeline.texts import one_line

if TYPE_CHECKING:
    from kzexplorer.store import EventDetail, EventLine, Reader, TimelineColumns

_BATCH = 1_000
_ALL_AT_ONCE = 2_000
_GROUP_OF_KIND = np.array([group_of(kind) for kind in EventKind], np.uint8)
_ACCEPTED = list(Verdict).index(Verdict.ACCEPTED)
_DAY = list(Precision).index(Precision.DAY)
_REJECTED = list(Verdict).index(Verdict.REJECTED)


class Content:
    """A snapshot of the workspace's events without the rejected ones; titles come later, in batches."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        columns = reader.timeline()
        kept = columns.verdict != _REJECTED
        self.events = Events.of(
            columns.id[kept],
            columns.earliest[kept],
            columns.latest[kept],
            _GROUP_OF_KIND[columns.kind[kept]],
            _flags(columns)[kept],
            columns.importance[kept],
        )
        self.undated: list[int] = columns.undated.tolist()
        self.facets = Facets(
            columns.kind[kept],
            columns.verdict[kept],
            columns.status[kept],
            _exactness(columns)[kept],
            columns.document[kept],
        )
        self._groupings = Groupings(reader, self.events, self.facets)
        self._lines: dict[int, EventLine] = {}
        if len(self.events) <= _ALL_AT_ONCE:
            self.fetch(range(len(self.events)))

    def line(self, event: int) -> EventLine | None:
        """Title and date of the event at that index, where they have been fetched."""
        return self._lines.get(event)

    def fetch(self, events: Iterable[int]) -> bool:
        """Read titles and dates of events (indices) that are not known yet. Whether there were any."""
        wanted = [event for event in events if event not in self._lines]
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            lines = {line.id: line for line in self._reader.event_lines(self.events.ids[batch].tolist())}
            self._lines.update({event: lines[i] for event in batch if (i := int(self.events.ids[event])) in lines})
        return bool(wanted)

    def detail(self, event: int) -> EventDetail:
        """All that is known of the event at that index, read by its id."""
        return self._reader.event(int(self.events.ids[event]))

    def order(self) -> npt.NDArray[np.int64]:
        """The ids of all events in the order of previous and next, also of those without a mark."""
        return self._reader.event_order()

    def date_words(self, event: int) -> str:
        """The date in full words, such as `22 September 2011`."""
        line = self.line(event)
        return when_words(line.when) if line and line.when else "no date"

    def undated_lines(self, most: int) -> list[tuple[int, str]]:
        """Ids and titles of the first events without a date."""
        return [(line.id, one_line(line.title)) for line in self._reader.event_lines(self.undated[:most])]

    def divisions(self, grouping: str) -> list[Division]:
        """The lanes of a grouping of `groupings`; each event is in one of them at least."""
        return self._groupings.divisions(grouping)

    def passing(self, ids: npt.ArrayLike | None) -> Flags | None:
        """A flag for each event: whether it is among these ids. None for None."""
        if ids is None:
            return None
        shown = np.zeros(len(self.events), np.bool_)
        found: Indices = self.events.indices(ids)
        shown[found] = True
        return shown


def _flags(columns: TimelineColumns) -> Codes:
    flags = _soft(columns) * np.uint8(Flag.SOFT)
    flags |= columns.open_start * np.uint8(Flag.OPEN_START)
    flags |= columns.open_end * np.uint8(Flag.OPEN_END)
    flags |= (columns.verdict != _ACCEPTED) * np.uint8(Flag.HOLLOW)
    return flags


def _soft(columns: TimelineColumns) -> Flags:
    """Imprecise ones; an open end alone does not make the day at the other end imprecise."""
    is_open = columns.open_start | columns.open_end
    soft: Flags = columns.soft & ~(is_open & (columns.precision == _DAY))
    return soft


def _exactness(columns: TimelineColumns) -> Codes:
    order = list(Exactness)
    is_open = columns.open_start | columns.open_end
    codes = np.where(columns.soft, order.index(Exactness.WIDER), order.index(Exactness.DAY))
    codes[is_open] = order.index(Exactness.OPEN)
    return codes.astype(np.uint8)
