"""Which events of each lane are in view, and how many: one search in the days of all events serves every lane."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from kzexplorer.timeline.events import Events, Indices
from kzexplorer.timeline.members import Long, Members


class InView:
    """Answers for `members`, one for each lane, what `Members.count` and `Members.overlapping` do one by one."""

    def __init__(self, events: Events, members: Sequence[Members]) -> None:
        self._events, self._members = events, members
        self._parts = [each.long for each in members]
        self._starts = np.cumsum([0, *(len(parts) for parts in self._parts)]).tolist()
        flat = [long for parts in self._parts for long in parts]
        self._lengths = np.array([(long.most, long.least, 0, long.most, 0) for long in flat], np.int64).reshape(-1, 5)
        self._view, self._near = (0, 0), (0, 0)
        self._begun: Indices = np.zeros(4, np.int32)
        self._long_begun: Indices = np.zeros((0, 5), np.int32)

    def look(self, view: tuple[int, int], near: tuple[int, int]) -> None:
        """Ask from now on about these closed intervals of days: the view, and what may reach into it from beside."""
        self._view, self._near = view, near
        days = np.array([view[0], view[0], view[0], near[0], near[0]], np.int64) - self._lengths
        four = np.array([view[0], view[1] + 1, near[0], near[1] + 1], np.int64)
        keys = np.concatenate([four, days.ravel()]).astype(np.int32)
        begun = self._events.first.searchsorted(keys).astype(np.int32)
        self._begun, self._long_begun = begun[:4], begun[4:].reshape(-1, 5)

    def count(self, lane: int) -> tuple[int, int, int]:
        """How many of that lane share a day with the view, how many of these began before it, how many ended so."""
        first, end = self._members[lane].begun_at(self._begun[:2]).tolist()
        before = sum(self._lasting(long, at) for long, at in self._long(lane))
        return end - first + before, before, first - before

    def near(self, lane: int) -> Indices:
        """Those of that lane that share a day with the view and what is beside it, ascending."""
        first, end = self._members[lane].begun_at(self._begun[2:]).tolist()
        parts = [self._members[lane].between(first, end)]
        for long, at in self._long(lane):
            low, high = long.indices.searchsorted(at[3:]).tolist()
            if low < high:
                chosen = long.indices[low:high]
                parts.append(chosen[self._events.last[chosen] >= self._near[0]])
        return np.sort(np.concatenate(parts)) if len(parts) > 1 else parts[0]

    def _long(self, lane: int) -> list[tuple[Long, Indices]]:
        start = self._starts[lane]
        return [(long, self._long_begun[start + at]) for at, long in enumerate(self._parts[lane])]

    def _lasting(self, long: Long, at: Indices) -> int:
        """How many began before the view and last into it."""
        if long.ends is not None:
            return int(long.indices.searchsorted(at[2])) - int(long.ends.searchsorted(np.int32(self._view[0])))
        low, high, begun = long.indices.searchsorted(at[:3]).tolist()
        if low == high:
            return int(begun - high)
        return int(begun - high + (self._events.last[long.indices[low:high]] >= self._view[0]).sum())
