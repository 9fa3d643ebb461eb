from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.events import Events, Indices, Pairs
from kzexplorer.timeline.frames.compose import Composer
from kzexplorer.timeline.frames.frame import LaneFrame
from kzexplorer.timeline.frames.placed import Pixels, Sizes
from kzexplorer.timeline.lanes import Division, lanes
from kzexplorer.timeline.scale import Scale
from tests.timeline.timeline_makers import Span, events_of, lanes_of, spans

SIZES = Sizes()
WIDTH = 900.0


def label(events: Indices) -> Pixels:
    return np.full(len(events), 120.0)


def family(made: list[Span], children: dict[int, int]) -> Events:
    """Events in order of time, and the parent of each child by its index."""
    pairs = Pairs(np.array(list(children.values()), np.int32), np.array(list(children), np.int32))
    return replace(events_of(made), children=pairs)


def composer(events: Events, number: int = 1) -> Composer:
    composer = Composer(SIZES, label)
    composer.show(events, lanes_of(events, number=number))
    return composer


def rows(lane: LaneFrame) -> dict[int, int]:
    return dict(zip(lane.placed.event.tolist(), lane.placed.row.tolist(), strict=True))


VISIT = [(100, 180), (120, 120), (150, 150), (160, 160), (300, 300)]


def test_that_a_wide_event_holds_its_parts_on_rows_inside_it() -> None:
    timeline = composer(family(VISIT, {1: 0, 2: 0}))
    lane = timeline.frame(Scale(50, 6.0, WIDTH), 400).lanes[0]
    placed = lane.placed
    (holder,) = lane.holders.tolist()
    assert placed.event[holder] == 0
    stand = rows(lane)
    inside = range(stand[0] + 1, stand[0] + int(lane.holds[0]) + 1)
    assert stand[1] in inside
    assert stand[2] in inside
    assert stand[3] not in (stand[0], *inside)
    for child in (1, 2):
        at = placed.find(child)
        assert at is not None
        assert placed.left[holder] < placed.extent_left[at]
        assert placed.extent_right[at] < placed.right[holder]


def test_that_parts_stand_beside_an_event_that_is_too_narrow_to_hold_them() -> None:
    timeline = composer(family(VISIT, {1: 0, 2: 0}))
    lane = timeline.frame(Scale(50, 0.8, WIDTH), 400).lanes[0]
    assert not len(lane.holders)
    assert set(rows(lane)) | set(lane.feet_event.tolist()) == {0, 1, 2, 3, 4}


def test_that_what_an_event_holds_keeps_its_rows_through_a_zoom_and_a_pan() -> None:
    timeline = composer(family(VISIT, {1: 0, 2: 0}))
    before = rows(timeline.frame(Scale(50, 6.0, WIDTH), 400).lanes[0])
    for scale in (Scale(60, 6.3, WIDTH), Scale(70, 6.3, WIDTH), Scale(70, 5.8, WIDTH)):
        after = rows(timeline.frame(scale, 400).lanes[0])
        assert {event: after[event] for event in (0, 1, 2)} == {event: before[event] for event in (0, 1, 2)}


def test_that_parts_in_other_lanes_are_marks_on_the_body_that_can_be_hit() -> None:
    events = family(VISIT, {1: 0, 2: 0})
    divisions = [Division(0, "", 0, np.array([0, 4], np.int32)), Division(1, "", 1, np.array([1, 2, 3], np.int32))]
    timeline = Composer(SIZES, label)
    timeline.show(events, lanes(events, divisions, None))
    frame = timeline.frame(Scale(50, 6.0, WIDTH), 400)
    lane = frame.lanes[0]
    assert lane.inner_event.tolist() == [1, 2]
    assert lane.inner_x.tolist() == [(120.5 - 50) * 6, (150.5 - 50) * 6]
    hit = frame.hit(float(lane.inner_x[1]), lane.row_middle(int(lane.inner_row[1]), SIZES))
    assert hit is not None
    assert (hit.lane, hit.event) == (0, 2)
    assert not len(frame.lanes[1].inner_event)


@given(spans(40), st.data(), st.floats(0, 3_000), st.floats(0.2, 12))
def test_that_nothing_is_lost_or_covered_where_events_hold_others(
    made: list[Span], data: st.DataObject, start: float, per_day: float
) -> None:
    made = [*made, (500, 900), (1_500, 1_900)]
    order = sorted(made)
    parents = [order.index((500, 900)), order.index((1_500, 1_900))]
    children = {
        at: parent
        for parent in parents
        for at, (first, last) in enumerate(order)
        if at != parent and order[parent][0] <= first and last <= order[parent][1] and data.draw(st.booleans())
    }
    timeline = composer(family(made, children))
    for step in range(3):
        lane = timeline.frame(Scale(start, per_day * 1.1**step, WIDTH), 400).lanes[0]
        if lane.bars is not None:
            continue
        placed = lane.placed
        spots = [placed.spot(at) for at in range(len(placed))]
        holds = dict(zip(lane.holders.tolist(), lane.holds.tolist(), strict=True))
        for at, one in enumerate(spots):
            for other in spots[:at]:
                apart = one.extent[1] <= other.extent[0] + 1e-6 or other.extent[1] <= one.extent[0] + 1e-6
                assert one.row != other.row or apart
        for at, below in holds.items():
            for spot in spots:
                inside = spots[at].row < spot.row <= spots[at].row + below
                if inside and spot.left < spots[at].right and spot.right > spots[at].left:
                    assert children.get(spot.event) == spots[at].event
