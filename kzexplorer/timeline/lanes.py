"""Lanes: named sets of events: those that a filter shows, those that it hides, and rejected ones, which are nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from kzexplorer.timeline.events import Events, Flag, Flags, Indices
from kzexplorer.timeline.members import Members


@dataclass(frozen=True)
class Lane:
    """`key` tells the lane from others of its grouping; `group` is a kind group, or None where kinds mix.

    `left_out` are rejected events that no filter asks for. A collapsed lane is one thin strip; pinned ones come
    first and stay at the top.
    """

    key: int
    words: str
    group: int | None
    shown: Members
    hidden: Members
    left_out: Members
    pinned: bool = False
    collapsed: bool = False

    def __contains__(self, event: int) -> bool:
        return event in self.shown or event in self.hidden or event in self.left_out

    @property
    def n_all(self) -> int:
        return len(self.shown) + len(self.hidden)

    @property
    def nbytes(self) -> int:
        """The memory of the arrays that it holds."""
        return self.shown.nbytes + self.hidden.nbytes + self.left_out.nbytes


@dataclass(frozen=True)
class Division:
    """What a lane is made from, before any filter; `indices` ascend."""

    key: int
    words: str
    group: int | None
    indices: Indices


def lanes(events: Events, divisions: Iterable[Division], shown: Flags | None) -> tuple[Lane, ...]:
    """A lane for each division that has events; `shown` marks the events that pass the filter (None: all)."""
    made = [_lane(events, division, shown) for division in divisions]
    return tuple(lane for lane in made if lane.n_all)


def _lane(events: Events, division: Division, shown: Flags | None) -> Lane:
    passing, failing = division.indices, np.zeros(0, np.int32)
    if shown is not None:
        passes = shown[division.indices]
        passing, failing = division.indices[passes], division.indices[~passes]
    rejected = events.has(Flag.REJECTED, failing)
    shown_ones, hidden, left_out = (Members(events, part) for part in (passing, failing[~rejected], failing[rejected]))
    return Lane(division.key, division.words, division.group, shown_ones, hidden, left_out)
