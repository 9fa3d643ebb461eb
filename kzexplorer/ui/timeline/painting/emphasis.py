"""Which of the events that show are found, and whether all others are dimmed or those are marked."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Days, Flags, Indices
from kzexplorer.timeline.members import Members


@dataclass(frozen=True, eq=False)
class Emphasis:
    """`hits` has a flag for each event; `dims` says that the others are dimmed, else the hits are marked."""

    hits: Flags
    dims: bool
    _sums: dict[int, tuple[Members, npt.NDArray[np.int32]]] = field(default_factory=dict)

    def of(self, events: Indices) -> Flags:
        """Which of these are found."""
        found: Flags = self.hits[events]
        return found

    def starts_in(self, members: Members, edges: Days) -> npt.NDArray[np.int64]:
        """How many that are found begin in each slice between these days."""
        positions = members.events.first.searchsorted(edges).astype(np.int32)
        sums = self._summed(members)
        return np.diff(sums[members.begun_at(positions)]).astype(np.int64)

    def _summed(self, members: Members) -> npt.NDArray[np.int32]:
        """How many are found among the first of them, for each number of these."""
        known = self._sums.get(id(members))
        if known is None or known[0] is not members:
            flags = self.hits if members.indices is None else self.hits[members.indices]
            sums = np.zeros(len(flags) + 1, np.int32)
            np.cumsum(flags, out=sums[1:])
            known = self._sums[id(members)] = members, sums
        return known[1]
