"""What one bar or one tick stands for where events have no room of their own, and the days on which they part."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kzexplorer.timeline.events import Events, Indices
from kzexplorer.timeline.members import Members

FEW = 5
"""Events that a card names."""
_MARGIN = 0.15
_LEAST_DAYS = 7.0


@dataclass(frozen=True, eq=False)
class Cluster:
    """`count` events that begin on the days [first, last]; `events` are the first few, in order of time.

    `moments` is the range to zoom to: the days from the first to the last beginning with some space beside.
    """

    lane: int
    first: int
    last: int
    count: int
    events: Indices

    @property
    def moments(self) -> tuple[float, float]:
        days = max(self.last + 1.0 - self.first, _LEAST_DAYS)
        middle, half = (self.first + self.last + 1) / 2, days * (0.5 + _MARGIN)
        return middle - half, middle + half


def begun_between(lane: int, members: Members, first: int, last: int, most: int = FEW) -> Cluster:
    """The cluster of those that begin on the days [first, last]: one at least."""
    start, end = members.begun(first), members.begun(last + 1)
    days = members.events.first
    return Cluster(
        lane,
        int(days[members.at(start)]),
        int(days[members.at(end - 1)]),
        end - start,
        members.between(start, min(start + most, end)),
    )


def cluster_of(lane: int, events: Events, chosen: Indices, most: int = FEW) -> Cluster:
    """The cluster of these events: one at least."""
    ordered = np.sort(chosen)
    first, last = int(events.first[ordered[0]]), int(events.first[ordered[-1]])
    return Cluster(lane, first, last, len(ordered), ordered[:most])
