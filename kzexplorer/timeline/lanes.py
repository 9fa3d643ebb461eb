"""Lanes: named sets of events, those that a filter shows and those that it hides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from kzexplorer.timeline.events import Events, Flags, Indices
from kzexplorer.timeline.members import Members


@dataclass(frozen=True)
class Lane:
    """`key` tells the lane from others of its grouping; `group` is a kind group, or None where kinds mix.

    A collapsed lane is one thin strip; pinned ones come first and stay at the top.
    """

    key: int
    words: str
    group: int | None
    shown: Members
    hidden: Members
    pinned: bool = False
    collapsed: bool = False

    @property
    def n_all(self) -> int:
        return len(self.shown) + len(self.hidden)

    @property
    def nbytes(self) -> int:
        """The memory of the arrays that it holds."""
        return self.shown.nbytes + self.hidden.nbytes


@dataclass(frozen=True)
class Division:
    """What a lane is made from, before any filter; `indices` ascend."""

    key: int
    words: str
    group: int | None
    indices: Indices


def lanes(events: Events, divisions: Iterable[Division], shown: Flags | None) -> tuple[Lane, ...]:
    """A lane for each division that has events; `shown` marks the events that pass the filter (None: all)."""
    none = np.zeros(0, np.int32)
    made = []
    for division in divisions:
        if len(division.indices):
            passing = division.indices if shown is None else division.indices[shown[division.indices]]
            failing = none if shown is None else division.indices[~shown[division.indices]]
            made.append(
                Lane(division.key, division.words, division.group, Members(events, passing), Members(events, failing))
            )
    return tuple(made)
