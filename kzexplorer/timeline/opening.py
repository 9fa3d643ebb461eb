"""The range that a timeline opens with: all events where that reads well, else the part where most of them are."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Days, Events
from kzexplorer.timeline.members import Members

_BULK = 0.6
_SPARE = 2.5
_NEAR = 0.3
_MARGIN = 0.07
_SAMPLE = 4_000
_FEW = 8


def whole_range(events: Events | Members) -> tuple[float, float] | None:
    """All dated events with margins, in moments. None without events."""
    if not len(events):
        return None
    if isinstance(events, Events):
        return with_margins(int(events.first[0]), int(events.last.max()))
    last = events.last_end_before(2**31 - 1)
    assert last is not None
    return with_margins(int(events.events.first[events.at(0)]), last)


def first_range(events: Events) -> tuple[float, float] | None:
    """The whole range, unless a few far events would squash the rest: then the densest part and what is near it."""
    whole = whole_range(events)
    if whole is None:
        return None
    found = bulk_range(events, whole, share=_BULK, spare=_SPARE)
    return with_margins(*found) if found else whole


def bulk_range(events: Events, whole: tuple[float, float], *, share: float, spare: float) -> tuple[int, int] | None:
    """The days of the densest part with that share of all events, and of what is near it.

    None where `whole` is at most `spare` times as long, or events are too few to tell. Of many events only some
    thousands are looked at.
    """
    if len(events) < _FEW:
        return None
    sample = slice(None, None, math.ceil(len(events) / _SAMPLE))
    first, last = events.first[sample], events.last[sample]
    middles = np.sort((first.astype(np.int64) + last) // 2)
    low, high = _densest(middles, math.ceil(len(middles) * share))
    if whole[1] - whole[0] <= spare * max(middles[high] - middles[low], 30):
        return None
    low, high = _grown(middles, low, high)
    return _extent(first, last, int(middles[low]), int(middles[high]))


def with_margins(first: int, last: int) -> tuple[float, float]:
    """The moments around these days, with some room on both sides."""
    length = last + 1 - first
    margin = max(_MARGIN * length, 4.0)
    return first - margin, last + 1 + margin


def _densest(middles: npt.NDArray[np.int64], number: int) -> tuple[int, int]:
    spans = middles[number - 1 :] - middles[: len(middles) - number + 1]
    low = int(spans.argmin())
    return low, low + number - 1


def _grown(middles: npt.NDArray[np.int64], low: int, high: int) -> tuple[int, int]:
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


def _extent(first: Days, last: Days, low: int, high: int) -> tuple[int, int]:
    """From the first to the last day of the events whose middle lies between, without the far ends of long ones."""
    middles = (first.astype(np.int64) + last) // 2
    inside = (middles >= low) & (middles <= high)
    reach = max(high - low, 30) // 2
    return max(int(first[inside].min()), low - reach), min(int(last[inside].max()), high + reach)
