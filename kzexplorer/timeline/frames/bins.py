"""Counts per slice of time that stay where they are while the view moves: slices are cut from absolute time."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Days
from kzexplorer.timeline.members import Members
from kzexplorer.timeline.scale import Scale

_LEAST_PIXELS = 5.0
_AS_GOOD_AS_ONE = 0.9


@dataclass(frozen=True)
class Bins:
    """`counts[i]` events begin on the days from `edges[i]` up to but not including `edges[i + 1]`, by their first day.

    `expected[i]` is what to draw: events whose days are not exactly known are shared out among the slices that they
    may have begun in.
    """

    edges: Days
    counts: npt.NDArray[np.int64]
    expected: npt.NDArray[np.float64]


def slices(scale: Scale) -> tuple[float, int, int]:
    """The length of slices in days that makes 5 to 7 pixels, in half octaves of time, and which of them cover a scale.

    Slice i lasts from moment i · length to the next.
    """
    steps = max(0, math.ceil(2 * math.log2(_LEAST_PIXELS / scale.per_day)))
    length = 2 ** (steps / 2)
    return length, math.floor(scale.start / length), math.ceil(scale.end / length)


def bin_edges(length: float, low: int, high: int) -> Days:
    """The days at which slices of that length begin, from number `low` to before `high`, and the day after them."""
    edges: Days = np.ceil(np.arange(low, high + 1) * length).astype(np.int32)
    return edges


def starts_in(members: Members, edges: Days) -> npt.NDArray[np.int64]:
    """How many of them begin in each slice."""
    return np.diff(members.begun_at(members.events.first.searchsorted(edges).astype(np.int32))).astype(np.int64)


def square_root_heights(
    events: npt.ArrayLike, highest: npt.ArrayLike, height: npt.ArrayLike
) -> npt.NDArray[np.float64]:
    """Bar heights where `highest` events fill `height`; one event, or as good as one, is never lower than 2 pixels."""
    number = np.asarray(events, np.float64)
    heights = np.sqrt(number / np.maximum(highest, 1)) * height
    return np.where(number > _AS_GOOD_AS_ONE, np.maximum(heights, 2.0), heights)
