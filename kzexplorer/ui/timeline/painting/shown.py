"""The events of all lanes in view as one set of columns, and what is drawn for their bodies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Codes, Events, Flag, Indices
from kzexplorer.timeline.frames.frame import LaneFrame
from kzexplorer.timeline.frames.placed import Body, Pixels, Side, Sizes, Spot
from kzexplorer.ui.timeline.painting.looks import (
    DASH,
    NO_DASHES,
    NO_SPANS,
    Dashes,
    Dots,
    Fill,
    Size,
    Spans,
    mark_codes,
    span_codes,
)

_SHORT = 72.0
_EDGE = 16.0
_CORNER = 5.3
_DASH_PITCH = 7.0
_BAR_MARK = 11.0
_BESIDE = 20.0
_LEAST, _BEFORE = 48.0, 8.0


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """Columns of equal length, as in `Placed`, with the middle line `y` of each row from the top of all lanes."""

    event: Indices
    y: Pixels
    body: Codes
    x: Pixels
    left: Pixels
    right: Pixels
    side: Codes
    label_left: Pixels
    room: Pixels

    @classmethod
    def on(cls, lanes: Sequence[LaneFrame], sizes: Sizes) -> Shown:
        """The events on the rows of these lanes."""
        placed = [lane.placed for lane in lanes]
        if not placed:
            return _NONE
        rows = [lane.rows_top + (lane.placed.row + 0.5) * sizes.row for lane in lanes]
        return cls(
            np.concatenate([each.event for each in placed]),
            np.concatenate(rows),
            np.concatenate([each.body for each in placed]),
            np.concatenate([each.x for each in placed]),
            np.concatenate([each.left for each in placed]),
            np.concatenate([each.right for each in placed]),
            np.concatenate([each.side for each in placed]),
            np.concatenate([each.label_left for each in placed]),
            np.concatenate([each.room for each in placed]),
        )

    @classmethod
    def alone(cls, spot: Spot, y: float) -> Shown:
        """A single event."""
        return cls(
            np.array([spot.event], np.int32), np.array([y]), np.array([spot.body.value], np.uint8),
            np.array([spot.x]), np.array([spot.left]), np.array([spot.right]), np.array([spot.side.value], np.uint8),
            np.array([spot.label_left]), np.array([spot.room]),
        )  # fmt: skip

    def where(self, kept: npt.NDArray[np.bool_]) -> Shown:
        """Those that are marked."""
        return self if kept.all() else Shown(*(getattr(self, column.name)[kept] for column in fields(self)))

    def clear_of(self, left: float, right: float, y: float) -> Shown:
        """With labels on the row at `y` that end before `left`, or are left out where something covers their start."""
        under = (np.abs(self.y - y) < 1) & (self.label_left < right) & (self.label_left + self.room > left)
        under &= self.side != Side.NONE.value
        if not under.any():
            return self
        room = np.where(under, left - _BEFORE - self.label_left, self.room)
        return replace(self, room=room, side=np.where(room < _LEAST, np.uint8(Side.NONE.value), self.side))


_NONE = Shown(
    np.zeros(0, np.int32), np.zeros(0), np.zeros(0, np.uint8), np.zeros(0), np.zeros(0), np.zeros(0),
    np.zeros(0, np.uint8), np.zeros(0), np.zeros(0),
)  # fmt: skip


def bodies(shown: Shown, events: Events, vague: Callable[[int], bool], width: float) -> tuple[Spans, Dashes, Dots]:
    """What is drawn for events, apart from their words; `vague` tells whose bounds are a convention."""
    group, flags = events.group[shown.event], events.flags[shown.event]
    hollow, struck = (flags & Flag.HOLLOW) != 0, (flags & Flag.REJECTED) != 0
    is_open = (flags & (Flag.OPEN_START | Flag.OPEN_END)) != 0
    at = np.flatnonzero(shown.body != Body.MARK.value)
    bar = shown.body == Body.BAR.value
    closed = bar & ~is_open
    small = closed & (shown.left > -_BESIDE)
    whole = (shown.body == Body.MARK.value) | (bar & is_open)
    dots = Dots(
        np.concatenate((
            mark_codes(group[whole], hollow[whole], struck[whole]),
            mark_codes(group[small], hollow[small], struck[small], Size.SMALL),
        )),
        np.concatenate((shown.x[whole], shown.left[small] + _BAR_MARK)),
        np.concatenate((shown.y[whole], shown.y[small])),
    )  # fmt: skip
    if not len(at):
        return NO_SPANS, NO_DASHES, dots
    spans = shown.where(shown.body != Body.MARK.value)
    loose = np.array([not c and vague(e) for c, e in zip(closed[at].tolist(), spans.event.tolist(), strict=True)])
    found = _spans(spans, group[at], flags[at], loose)
    return found, _dashes(found, group[at], loose, width), dots


def _spans(spans: Shown, group: Codes, flags: Codes, vague: npt.NDArray[np.bool_]) -> Spans:
    hollow = (flags & Flag.HOLLOW) != 0
    starts, ends = (flags & Flag.OPEN_START) != 0, (flags & Flag.OPEN_END) != 0
    bar = (spans.body == Body.BAR.value) & ~(starts | ends)
    wide = np.maximum(spans.right - spans.left, 1.0)
    quiet = (spans.side == Side.INSIDE.value) | (wide > _SHORT) | starts | ends
    fill = np.where(hollow, np.where(starts | ends, Fill.WASHED_EDGED, Fill.WALLED), Fill.TINT_EDGED)
    fill = np.where(hollow | quiet, fill, Fill.SOLID)
    # dashes take the place of edges
    fill = np.where(vague & hollow, Fill.WASHED, fill)
    fill = np.where(vague & (fill == Fill.TINT_EDGED), Fill.TINT, fill)
    fill = np.where(bar, np.where(hollow, Fill.BAR_HOLLOW, Fill.BAR), fill)
    reach = wide * np.where(vague, 0.45, np.minimum(0.42, _EDGE / wide))
    lead = np.where(starts, np.where(ends, wide / 2, wide - reach), reach)
    trail = np.where(ends, np.where(starts, wide / 2, wide - reach), reach)
    corner = np.where(bar, _CORNER, 0.0)
    return Spans(
        span_codes(group, fill), spans.left, spans.right, spans.y,
        np.where(bar, corner, lead), np.where(bar, corner, trail),
    )  # fmt: skip


def _dashes(spans: Spans, group: Codes, vague: npt.NDArray[np.bool_], width: float) -> Dashes:
    """Dashes as far as they are in view, as clear as the span is under them."""
    parts = []
    for at in np.flatnonzero(vague).tolist():
        left, right = float(spans.left[at]), float(spans.right[at])
        first = max(0, int((-_BESIDE - left) // _DASH_PITCH))
        number = int((min(right, width + _BESIDE) - DASH - left) // _DASH_PITCH) + 1
        if number > first:
            x = left + np.arange(first, number) * _DASH_PITCH
            middle = x + DASH / 2
            clear = np.minimum((middle - left) / spans.lead[at], (right - middle) / spans.trail[at])
            parts.append((np.full(len(x), group[at]), x, np.full(len(x), spans.y[at]), np.clip(clear, 0.0, 1.0)))
    return Dashes(*(np.concatenate(column) for column in zip(*parts, strict=True))) if parts else NO_DASHES
