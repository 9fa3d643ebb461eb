"""What a frame shows as a list in order of time, for those who hear it: events one by one, dense days in stretches."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kzexplorer.timeline.events import Days, Events, Indices
from kzexplorer.timeline.frames.bins import starts_in
from kzexplorer.timeline.frames.frame import Frame, LaneFrame
from kzexplorer.timeline.members import Members
from kzexplorer.timeline.scale import Scale

Area = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Stretch:
    """`count` events of a lane begin on the days [first, last] and are drawn as bars."""

    lane: int
    first: int
    last: int
    count: int


def listed(frame: Frame, events: Events, lanes: Sequence[Members], cuts: Sequence[int]) -> tuple[int | Stretch, ...]:
    """Each event (index) on a row or at a lane's foot once, and the stretches of dense lanes, ascending in time.

    `lanes` are the events that each lane of the frame shows; days `cuts` part stretches, as they part the axis.
    """
    edges = stretch_edges(frame.scale, cuts)
    single = [(int(events.first[event]), 1, event, event) for event in seen_events(frame).tolist()]
    dense = [
        (stretch.first, 0, lane.lane, stretch)
        for lane in frame.lanes
        if lane.bars is not None
        for stretch in _stretches(lane.lane, lanes[lane.lane], edges)
    ]
    return tuple(thing for *_, thing in sorted([*single, *dense], key=lambda each: each[:3]))


def seen_events(frame: Frame) -> Indices:
    """The events on a row, on the body of another event or at a lane's foot, each once, ascending."""
    parts = [part for lane in frame.lanes for part in (lane.placed.event, lane.inner_event, lane.feet_event)]
    chosen = np.array([spot.event for _, spot in frame.selected], np.int32)
    found: Indices = np.unique(np.concatenate([*parts, chosen]))
    return found


def stretch_edges(scale: Scale, cuts: Sequence[int]) -> Days:
    """The days at which stretches begin, and the day after the last one in view."""
    first, end = math.floor(scale.start), math.ceil(scale.end)
    inner = [cut for cut in cuts if first < cut < end]
    return np.unique(np.array([first, *inner, end], np.int32))


def _stretches(lane: int, members: Members, edges: Days) -> list[Stretch]:
    counts = starts_in(members, edges)
    return [
        Stretch(lane, int(edges[at]), int(edges[at + 1]) - 1, int(counts[at])) for at in np.flatnonzero(counts).tolist()
    ]


def lanes_with(frame: Frame, event: int) -> list[int]:
    """The positions of the lanes that show an event, from the top."""
    chosen = {lane.lane for lane, spot in frame.selected if spot.event == event}
    return [
        lane.lane
        for lane in frame.lanes
        if lane.lane in chosen
        or lane.placed.find(event) is not None
        or event in lane.feet_event
        or event in lane.inner_event
    ]


def event_area(frame: Frame, event: int) -> Area | None:
    """Left, top, width and height of an event with its label, where it stands first. None where it is not seen."""
    row = frame.sizes.row
    for lane, spot in frame.selected:
        if spot.event == event:
            left, right = spot.extent
            return left, lane.row_middle(spot.row, frame.sizes) - row / 2, right - left, row
    for lane in frame.lanes:
        area = _placed_area(frame, lane, event)
        if area is not None:
            return area
    return None


def _placed_area(frame: Frame, lane: LaneFrame, event: int) -> Area | None:
    sizes = frame.sizes
    at = lane.placed.find(event)
    if at is not None:
        left, right = lane.placed.spot(at).extent
        return left, lane.row_middle(int(lane.placed.row[at]), sizes) - sizes.row / 2, right - left, sizes.row
    feet = np.flatnonzero(lane.feet_event == event)
    if len(feet):
        return float(lane.feet_x[feet[0]]) - 1, lane.bottom - sizes.foot, 2.0, sizes.foot
    inner = np.flatnonzero(lane.inner_event == event)
    if len(inner):
        x, y = float(lane.inner_x[inner[0]]), lane.row_middle(int(lane.inner_row[inner[0]]), sizes)
        return x - sizes.mark, y - sizes.mark, 2 * sizes.mark, 2 * sizes.mark
    return None


def stretch_area(frame: Frame, stretch: Stretch) -> Area | None:
    """Left, top, width and height of the bars of a stretch. None where its lane has no bars now."""
    lane = next((lane for lane in frame.lanes if lane.lane == stretch.lane and lane.bars is not None), None)
    if lane is None:
        return None
    left, right = (min(max(frame.scale.x(day), 0.0), frame.scale.width) for day in (stretch.first, stretch.last + 1))
    return left, lane.bars_top, right - left, lane.bars_height
