"""The range that a timeline opens with: all events where that reads well, else the part where most of them are."""

from __future__ import annotations

import numpy as np

from kzexplorer.timeline.events import Events
from kzexplorer.timeline.members import Members

_BULK = 0.6
_SPARE = 2.5
_NEAR = 0.3
_MARGIN = 0.07
_SAMPLE = 4_000


def whole_range(events: Events | Members) -> tuple[float, float] | None:
    """All dated events with margins, in moments. None without events."""
    if not len(events):
        return None
    every = events if isinstance(events, Members) else Members(events)
    last = every.last_end_before(2**31 - 1)
    assert last is not None
    return _with_margins(int(every.events.first[every.at(0)]), last)


def first_range(events: Events) -> tuple[float, float] | None:
    """The whole range, unless a few far events would squash the rest: then the densest part and what is near it."""
    whole = whole_range(events)
    if whole is None or len(events) < 8:
        return whole
    middles = np.sort((events.first.astype(np.int64) + events.last) // 2)
    middles = middles[:: max(1, len(middles) // _SAMPLE)]
    low, high = _densest(middles, int(np.ceil(len(middles) * _BULK)))
    if whole[1] - whole[0] <= _SPARE * max(middles[high] - middles[low], 30):
        return whole
    low, high = _grown(middles, low, high)
    return _with_margins(*_extent(events, int(middles[low]), int(middles[high])))


def _densest(middles: np.ndarray[tuple[int], np.dtype[np.int64]], number: int) -> tuple[int, int]:
    spans = middles[number - 1 :] - middles[: len(middles) - number + 1]
    low = int(spans.argmin())
    return low, low + number - 1


def _grown(middles: np.ndarray[tuple[int], np.dtype[np.int64]], low: int, high: int) -> tuple[int, int]:
    """Take in what lies nearer than a share of the length reached so far, on either side."""
    gaps = np.diff(middles)
    while True:
        near = _NEAR * max(int(middles[high] - middles[low]), 30)
        if high + 1 < len(middles) and gaps[high] <= near:
            high += 1
        elif low > 0 and gaps[low - 1] <= near:
            low -= 1
        else:
            return low, high


def _extent(events: Events, low: int, high: int) -> tuple[int, int]:
    """From the first to the last day of the events whose middle lies between, without the far ends of long ones."""
    middles = (events.first.astype(np.int64) + events.last) // 2
    inside = (middles >= low) & (middles <= high)
    reach = max(high - low, 30) // 2
    return max(int(events.first[inside].min()), low - reach), min(int(events.last[inside].max()), high + reach)


def _with_margins(first: int, last: int) -> tuple[float, float]:
    length = last + 1 - first
    margin = max(_MARGIN * length, 4.0)
    return first - margin, last + 1 + margin
