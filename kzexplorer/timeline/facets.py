"""What events are grouped and filtered by, beside their days: columns of codes, and how to part events by them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Codes, Indices


@dataclass(frozen=True, slots=True, eq=False)
class Facets:
    """Arrays of equal length n in the order of `Events`; codes are places in the lists of their enumerations.

    `topics` are bits by place in `Topic`.
    """

    kind: Codes
    verdict: Codes
    status: Codes
    exactness: Codes
    document: npt.NDArray[np.int32]
    topics: npt.NDArray[np.uint16]

    def column(self, facet: str) -> npt.NDArray[Any]:
        """The array with that name."""
        column: npt.NDArray[Any] = getattr(self, facet)
        return column

    def taken(self, chosen: npt.NDArray[Any]) -> Facets:
        """The same of some events: indices or flags."""
        return Facets(*(self.column(each.name)[chosen] for each in fields(self)))

    def put(self, events: Indices, other: Facets) -> Facets:
        """The same but for these events, which have what `other` says."""
        return Facets(*(_put(self.column(each.name), events, other.column(each.name)) for each in fields(self)))


def _put(column: npt.NDArray[Any], events: Indices, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The column itself where it says so already."""
    if np.array_equal(column[events], values):
        return column
    changed = column.copy()
    changed[events] = values
    return changed


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """Pairs of an event (its index) and what it is linked to (an id), in any order; a pair may come twice."""

    event: Indices
    to: npt.NDArray[np.int32]

    def counts(self) -> npt.NDArray[np.int64]:
        """How many pairs each id has, by id."""
        return np.bincount(self.to, minlength=1)


def parted(codes: Codes, number: int) -> list[Indices]:
    """The places of each of the codes 0 to `number` - 1, ascending; one pass, whatever the number."""
    order = np.argsort(codes, kind="stable").astype(np.int32)
    ends = np.cumsum(np.bincount(codes, minlength=number)[:number])
    return np.split(order, ends)[:number]


def parted_links(links: Links, lane_of: Codes, number: int) -> list[Indices]:
    """The events of each lane 0 to `number` - 1, ascending, each once; `lane_of` is the lane of each id."""
    return [_once(np.sort(links.event[chosen])) for chosen in parted(lane_of[links.to], number)]


def left_out(parts: list[Indices], number: int) -> Indices:
    """Which of `number` events are in none of the parts, ascending."""
    left = np.ones(number, np.bool_)
    for part in parts:
        left[part] = False
    return np.flatnonzero(left).astype(np.int32)


def _once(ascending: Indices) -> Indices:
    if len(ascending) < 2:
        return ascending
    keep = np.ones(len(ascending), np.bool_)
    np.not_equal(ascending[1:], ascending[:-1], out=keep[1:])
    return ascending[keep]
