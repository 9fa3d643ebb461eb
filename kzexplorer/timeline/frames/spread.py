"""Spreads events whose days are not exactly known over the days that they may have begun on, for honest bars."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Days, Flag
from kzexplorer.timeline.members import Members

_MOST = 1_000

Weights = npt.NDArray[np.float64]


def spread(members: Members, edges: Days, counts: npt.NDArray[np.int64]) -> Weights:
    """What to expect of each slice between the edges, where `counts` begin on its days by their first possible day.

    Events that may have begun on the days of several slices give each of them its share. The work is bounded: of more
    than `_MOST` such events of one length, evenly chosen ones stand for the others.
    """
    events, weights = members.events, counts.astype(np.float64)
    length = float(edges[-1] - edges[0]) / max(len(counts), 1)
    for long in members.long:
        if long.most + 1 <= length:
            continue
        low, high = long.begun(events, int(edges[0]) - long.most), long.begun(events, int(edges[-1]))
        step = max(1, (high - low) // _MOST)
        chosen = long.indices[low:high:step]
        chosen = chosen[(events.flags[chosen] & Flag.SOFT) != 0]
        first, after = events.first[chosen].astype(np.float64), events.last[chosen] + 1.0
        wide = after - first > length
        first, after = first[wide], after[wide]
        within = first >= edges[0]
        claimed = np.bincount(edges.searchsorted(first[within], "right") - 1, minlength=len(counts))
        weights += step * (np.diff(_begun_by(edges, first, after)) - claimed)
    return np.maximum(weights, 0.0)


def _begun_by(days: Days, first: Weights, after: Weights) -> Weights:
    """How many are to be expected to have begun before each day, of events that begin with even odds on each day from
    `first` (ascending) until `after`."""
    origin = float(days[0])
    odds: Weights = 1.0 / (after - first)
    order = np.argsort(after, kind="stable")
    at = days.astype(np.float64) - origin
    begun: Weights = _risen(at, first - origin, odds) - _risen(at, after[order] - origin, odds[order])
    return begun


def _risen(at: Weights, start: Weights, odds: Weights) -> Weights:
    """The sum at each moment of ramps that rise by `odds` a day from `start` (ascending) on."""
    begun = start.searchsorted(at)
    slope = np.concatenate([[0.0], np.cumsum(odds)])[begun]
    offset = np.concatenate([[0.0], np.cumsum(odds * start)])[begun]
    risen: Weights = at * slope - offset
    return risen
