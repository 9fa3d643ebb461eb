"""A set of events that answers which and how many of them fall on a range of days, in time the answer alone needs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from kzexplorer.timeline.events import Days, Events, Flags, Indices

_LONGEST = (7, 31, 366, 3_660, 36_600, 2**31 - 1)
_SIMILAR = 31
_NO_DAY = -(2**31)


@dataclass(frozen=True, eq=False)
class Long:
    """Members of one class of length: `least` to `most` days beyond their first. `ends` ascend where these differ much.

    Parted by length, one long event widens no other query: which of them overlap a day is a matter of where they
    begin, but for those that begin between `most` and `least` days before it.
    """

    part: int
    least: int
    most: int
    indices: Indices
    ends: Days | None

    @classmethod
    def of(cls, events: Events, part: int, indices: Indices) -> Long:
        """These events (one at least), which last so long that they belong to that class."""
        lengths = events.last[indices] - events.first[indices]
        least, most = int(lengths.min()), int(lengths.max())
        return cls(part, least, most, indices, None if similar(least, most) else np.sort(events.last[indices]))

    def ended_before(self, events: Events, day: int) -> int:
        """How many end before that day."""
        if self.ends is not None:
            return int(self.ends.searchsorted(np.int32(day)))
        surely, perhaps = self.begun(events, day - self.most), self.begun(events, day - self.least)
        return surely + int((events.last[self.indices[surely:perhaps]] < day).sum())

    def overlapping(self, events: Events, first: int, last: int) -> Indices:
        """Those that share a day with the closed interval, ascending."""
        low, high = self.begun(events, first - self.most), self.begun(events, last + 1)
        chosen = self.indices[low:high]
        return chosen[events.last[chosen] >= first]

    def last_end_before(self, events: Events, day: int) -> int:
        """The last day of the one that ends last before that day."""
        surely, end = self.begun(events, day - self.most), self.begun(events, day - self.least)
        low = self.begun(events, int(events.first[self.indices[surely - 1]]) - self.most) if surely else 0
        lasts = events.last[self.indices[low:end]]
        return int(lasts[lasts < day].max(initial=_NO_DAY))

    def begun(self, events: Events, day: int) -> int:
        return int(self.indices.searchsorted(_position(events, day)))


@dataclass(frozen=True, eq=False)
class Members:
    """Events of a timeline: `indices` ascend, None stands for all of them."""

    events: Events
    indices: Indices | None = None

    def __len__(self) -> int:
        return len(self.events) if self.indices is None else len(self.indices)

    def __contains__(self, event: int) -> bool:
        if self.indices is None:
            return 0 <= event < len(self.events)
        at = self.position(event)
        return at < len(self) and int(self.indices[at]) == event

    def position(self, event: int) -> int:
        """How many of them come before that event (an index)."""
        return event if self.indices is None else int(self.indices.searchsorted(np.int32(event)))

    def at(self, position: int) -> int:
        """The event at that position; negative ones count from the end."""
        return position % len(self) if self.indices is None else int(self.indices[position])

    def hold(self, events: Indices) -> Flags:
        """Which of these are among them."""
        if self.indices is None or not len(self.indices):
            return np.full(len(events), self.indices is None)
        at = np.minimum(self.indices.searchsorted(events), len(self) - 1)
        found: Flags = self.indices[at] == events
        return found

    def holds_any(self, events: Indices) -> bool:
        """Whether any of these is among them."""
        return bool(self.hold(events).any())

    def between(self, start: int, end: int) -> Indices:
        """The events from one position up to another."""
        return np.arange(start, end, dtype=np.int32) if self.indices is None else self.indices[start:end]

    def taken(self, positions: Indices) -> Indices:
        """The events at these positions."""
        return positions if self.indices is None else self.indices[positions]

    def begun(self, day: int) -> int:
        """How many begin before that day."""
        return self.position(int(_position(self.events, day)))

    def begun_at(self, positions: Indices) -> Indices:
        """How many come before each of these positions of `Events` (from one search that lanes share)."""
        if self.indices is None:
            return positions
        return self.indices.searchsorted(positions).astype(np.int32)

    @cached_property
    def long(self) -> tuple[Long, ...]:
        """Those that last longer than a day."""
        events = self.events
        if self.indices is None:
            chosen = np.flatnonzero(events.last > events.first).astype(np.int32)
        else:
            chosen = self.indices[events.last[self.indices] > events.first[self.indices]]
        parts = part_of(events.last[chosen] - events.first[chosen])
        held = np.flatnonzero(np.bincount(parts, minlength=len(_LONGEST)))
        return tuple(Long.of(events, part, chosen[parts == part]) for part in held.tolist())

    @property
    def has_long(self) -> bool:
        """Whether `long` has been asked for."""
        return "long" in self.__dict__

    def ended(self, day: int) -> int:
        """How many end before that day."""
        short = self.begun(day) - sum(long.begun(self.events, day) for long in self.long)
        return short + sum(long.ended_before(self.events, day) for long in self.long)

    def count(self, first: int, last: int) -> int:
        """How many share a day with the closed interval."""
        return self.begun(last + 1) - self.ended(first)

    def overlapping(self, first: int, last: int) -> Indices:
        """Those that share a day with the closed interval, ascending."""
        begin = self.begun(first)
        parts = [self.between(begin, self.begun(last + 1))]
        parts += [long.overlapping(self.events, first, first - 1) for long in self.long]
        return np.sort(np.concatenate(parts)) if len(parts) > 1 else parts[0]

    def last_end_before(self, day: int) -> int | None:
        """The last day of the event that ends last before that day. None where none does."""
        begun = self.begun(day)
        if not begun:
            return None
        ends = [long.last_end_before(self.events, day) for long in self.long]
        reach = 64
        while True:  # events of one day: the nearest that has ended is the latest
            lasts = self.events.last[self.between(max(begun - reach, 0), begun)]
            ends.append(int(lasts[lasts < day].max(initial=_NO_DAY)))
            if ends[-1] != _NO_DAY or reach >= begun:
                break
            reach *= 4
        best = max(ends)
        return None if best == _NO_DAY else best

    @property
    def nbytes(self) -> int:
        """The memory of the arrays that it holds."""
        own = 0 if self.indices is None else self.indices.nbytes
        made = self.long if self.has_long else ()
        return own + sum(long.indices.nbytes + (0 if long.ends is None else long.ends.nbytes) for long in made)


def _position(events: Events, day: int) -> np.int32:
    """How many events begin before that day."""
    return np.int32(events.first.searchsorted(np.int32(max(min(day, 2**31 - 1), _NO_DAY))))


def part_of(lengths: Days) -> Indices:
    """The class of events that last so many days beyond their first, more than none."""
    return np.searchsorted(np.array(_LONGEST, np.int32), lengths).astype(np.int32)


def similar(least: int, most: int) -> bool:
    """Whether lengths differ so little that looking at the ends of a few costs less than to keep all ends sorted."""
    return most - least <= _SIMILAR
