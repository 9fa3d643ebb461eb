"""The events of a timeline as sorted columns, and how to ask which of them overlap a range of days."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

Days = npt.NDArray[np.int32]
Indices = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Events:
    """Columns of equal length n, sorted by `first`.

    `first` and `last` are the closed interval of days (both the known end where one end is open), `soft` marks
    imprecise ones, `group` is the kind group (colour and shape), `hollow` those that wait for review,
    `importance` orders them where not all have room.
    """

    ids: npt.NDArray[np.int64]
    first: Days
    last: Days
    soft: Flags
    open_start: Flags
    open_end: Flags
    group: npt.NDArray[np.uint8]
    hollow: Flags
    importance: npt.NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def none(cls) -> Events:
        """A timeline without events."""
        days, flags = np.zeros(0, np.int32), np.zeros(0, np.bool_)
        return cls(
            np.zeros(0, np.int64), days, days, flags, flags, flags,
            np.zeros(0, np.uint8), flags, np.zeros(0, np.float32),
        )  # fmt: skip

    @cached_property
    def _by_id(self) -> npt.NDArray[np.int64]:
        return np.argsort(self.ids, kind="stable")

    def indices(self, ids: npt.ArrayLike) -> Indices:
        """Where events with these ids stand, ascending; ids that are not here are left out."""
        wanted = np.asarray(ids, np.int64)
        if not len(self.ids):
            return np.zeros(0, np.int32)
        order = self._by_id
        at = np.searchsorted(self.ids, wanted, sorter=order)
        found = order[np.minimum(at, len(order) - 1)]
        return np.sort(found[self.ids[found] == wanted]).astype(np.int32)

    def index(self, event: int) -> int | None:
        """Where the event with this id stands."""
        found = self.indices([event])
        return int(found[0]) if len(found) else None


@dataclass(frozen=True)
class _Class:
    """Members that last `longest` days at most beyond their first, so that one long event widens no other query."""

    longest: int
    members: Indices
    first: Days
    last: Days


_CLASS_DAYS = (0, 31, 366, 3_660, 36_600, 2**31 - 1)


@dataclass(frozen=True)
class Members:
    """A set of events, ascending in `Events`, that answers range queries in time that depends on the answer alone."""

    events: Events
    indices: Indices
    first: Days = field(init=False, repr=False)
    last_sorted: Days = field(init=False, repr=False)
    _classes: tuple[_Class, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        first, last = self.events.first[self.indices], self.events.last[self.indices]
        object.__setattr__(self, "first", first)
        object.__setattr__(self, "last_sorted", np.sort(last))
        object.__setattr__(self, "_classes", tuple(_classes(self.indices, first, last)))

    def __len__(self) -> int:
        return len(self.indices)

    def __contains__(self, event: int) -> bool:
        at = int(np.searchsorted(self.indices, np.int32(event)))
        return at < len(self.indices) and int(self.indices[at]) == event

    def count(self, first: int, last: int) -> int:
        """How many share a day with the closed interval."""
        started = int(np.searchsorted(self.first, np.int32(last), "right"))
        return started - int(np.searchsorted(self.last_sorted, np.int32(first), "left"))

    def overlapping(self, first: int, last: int) -> Indices:
        """Those that share a day with the closed interval, ascending."""
        parts = []
        for group in self._classes:
            low = np.searchsorted(group.first, np.int32(max(first - group.longest, -(2**31))), "left")
            high = np.searchsorted(group.first, np.int32(last), "right")
            parts.append(group.members[low:high][group.last[low:high] >= first])
        return np.sort(np.concatenate(parts)) if parts else np.zeros(0, np.int32)


def _classes(members: Indices, first: Days, last: Days) -> list[_Class]:
    lengths = last - first
    classes, least = [], -1
    for longest in _CLASS_DAYS:
        chosen = (lengths > least) & (lengths <= longest)
        if chosen.any():
            classes.append(_Class(int(lengths[chosen].max()), members[chosen], first[chosen], last[chosen]))
        least = longest
    return classes
