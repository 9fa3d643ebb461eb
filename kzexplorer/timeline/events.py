"""The events of a timeline as sorted columns, sixteen bytes each, with sparse pairs for what nests and what follows."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import IntFlag

import numpy as np
import numpy.typing as npt

Days = npt.NDArray[np.int32]
Indices = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.uint8]
Ids = npt.NDArray[np.int32] | npt.NDArray[np.int64]


class Flag(IntFlag):
    """What a bit of `Events.flags` says.

    A soft date is imprecise, an open one known at its other end alone; hollow events wait for review.
    """

    SOFT = 1
    OPEN_START = 2
    OPEN_END = 4
    HOLLOW = 8
    REJECTED = 16


OPEN = Flag.OPEN_START | Flag.OPEN_END


@dataclass(frozen=True, eq=False)
class Pairs:
    """Events (indices, `member`) that belong to something: a parent event (its index) or a series (its number)."""

    owner: Indices = field(default_factory=lambda: np.zeros(0, np.int32))
    member: Indices = field(default_factory=lambda: np.zeros(0, np.int32))

    def members_of(self, owner: int) -> Indices:
        """The events that belong to it."""
        members: Indices = self.member[self.owner == owner]
        return members

    def owner_of(self, event: int) -> int | None:
        """What the event belongs to."""
        found = self.owner[self.member == event]
        return int(found[0]) if len(found) else None


@dataclass(frozen=True, eq=False)
class Events:
    """Columns of equal length n, sorted by `first`, events of one day by `last`.

    `first` and `last` are the closed interval of days (where one end is open that of the known end, such as the year
    of "since 2003"), `group` is the kind group (colour and shape), `flags` are bits of `Flag`, `importance` orders them
    where not all have room (0 to 65,535). `children` pairs parents with the events inside them, `series` numbers of
    series with their events.
    """

    ids: Ids
    first: Days
    last: Days
    group: Codes
    flags: Codes
    importance: npt.NDArray[np.uint16]
    children: Pairs = field(default_factory=Pairs)
    series: Pairs = field(default_factory=Pairs)

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def of(
        cls,
        ids: npt.ArrayLike,
        first: npt.ArrayLike,
        last: npt.ArrayLike,
        group: npt.ArrayLike,
        flags: npt.ArrayLike,
        importance: npt.ArrayLike,
        children: Pairs | None = None,
        series: Pairs | None = None,
    ) -> Events:
        """Columns in their narrowest types; `importance` from 0 to 1. The days must ascend as the class says."""
        wide = np.asarray(ids, np.int64)
        narrow = not len(wide) or (int(wide.min()) >= -(2**31) and int(wide.max()) < 2**31)
        weights = np.clip(np.asarray(importance, np.float32), 0, 1) * 65_535
        return cls(
            wide.astype(np.int32) if narrow else wide,
            np.asarray(first, np.int32),
            np.asarray(last, np.int32),
            np.asarray(group, np.uint8),
            np.asarray(flags, np.uint8),
            weights.astype(np.uint16),
            children or Pairs(),
            series or Pairs(),
        )

    @classmethod
    def none(cls) -> Events:
        """A timeline without events."""
        return cls.of([], [], [], [], [], [])

    def has(self, flag: Flag, events: Indices | None = None) -> Flags:
        """Which of these events, or of all, have any of these bits."""
        flags = self.flags if events is None else self.flags[events]
        chosen: Flags = (flags & np.uint8(flag)) != 0
        return chosen

    def indices(self, ids: npt.ArrayLike) -> Indices:
        """Where events with these ids stand, ascending; ids that are not here are left out."""
        wanted = np.asarray(ids, np.int64)
        if len(wanted) == 1 and len(self):
            return np.flatnonzero(self.ids == self.ids.dtype.type(wanted[0])).astype(np.int32)
        return np.flatnonzero(np.isin(self.ids, wanted)).astype(np.int32)

    def index(self, event: int) -> int | None:
        """Where the event with this id stands."""
        found = self.indices([event])
        return int(found[0]) if len(found) else None

    @property
    def nbytes(self) -> int:
        """The memory of all columns."""
        pairs = [self.children, self.series]
        columns = [getattr(self, column.name) for column in fields(self)[:6]]
        return sum(column.nbytes for column in [*columns, *(c for p in pairs for c in (p.owner, p.member))])
