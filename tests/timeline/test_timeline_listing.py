import math
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.events import Events
from kzexplorer.timeline.frames.compose import Composer
from kzexplorer.timeline.frames.frame import Frame
from kzexplorer.timeline.frames.listing import (
    Stretch,
    event_area,
    lanes_with,
    listed,
    seen_events,
    stretch_area,
    stretch_edges,
)
from kzexplorer.timeline.frames.placed import Sizes
from kzexplorer.timeline.scale import Scale
from tests.timeline.timeline_makers import Span, crowd, events_of, lanes_of, spans

WIDTH, HEIGHT = 900.0, 400.0


def framed(events: Events, start: float, days: float, selected: int | None = None) -> tuple[Frame, list[object]]:
    composer = Composer(Sizes(), lambda chosen: 108.0 + chosen * 37 % 300)
    made = lanes_of(events)
    composer.show(events, made)
    frame = composer.frame(Scale(start, WIDTH / days, WIDTH), HEIGHT, selected)
    return frame, [lane.shown for lane in made]


@given(spans(), st.floats(-200, 4_000), st.floats(10, 5_000))
def test_that_every_event_in_view_is_listed_once_or_counted_in_a_stretch(
    made: list[Span], start: float, days: float
) -> None:
    events = events_of(made)
    frame, members = framed(events, start, days)
    things = listed(frame, events, members, [])
    single = [thing for thing in things if not isinstance(thing, Stretch)]
    assert len(set(single)) == len(single)
    for lane in frame.lanes:
        inside = members[lane.lane].overlapping(math.floor(start), math.ceil(start + days) - 1)
        if lane.bars is None:
            assert set(inside.tolist()) <= set(single)


def test_that_stretches_of_a_dense_lane_count_all_that_begins_in_view() -> None:
    events = crowd(20_000)
    frame, members = framed(events, 0.0, 4_000.0)
    things = listed(frame, events, members, range(0, 4_000, 500))
    assert all(lane.bars is not None for lane in frame.lanes)
    for lane in frame.lanes:
        stretches = [thing for thing in things if isinstance(thing, Stretch) and thing.lane == lane.lane]
        begun = members[lane.lane].begun(4_000) - members[lane.lane].begun(0)
        assert sum(stretch.count for stretch in stretches) == begun
        assert all(a.last < b.first for a, b in pairwise(stretches))
        assert len(stretches) <= 8


def test_that_the_list_goes_forward_in_time() -> None:
    events = crowd(3_000)
    frame, members = framed(events, 500.0, 2_000.0)
    days = [
        thing.first if isinstance(thing, Stretch) else int(events.first[thing])
        for thing in listed(frame, events, members, [800, 1_600])
    ]
    assert days == sorted(days)
    assert len(days) > 10


def test_that_the_selected_event_is_listed_even_inside_bars() -> None:
    events = crowd(20_000)
    frame, members = framed(events, 0.0, 4_000.0)
    listed_before = set(seen_events(frame).tolist())
    hidden = next(event for event in range(10_000, 20_000) if event not in listed_before)
    frame, members = framed(events, 0.0, 4_000.0, hidden)
    assert hidden in listed(frame, events, members, [])
    assert lanes_with(frame, hidden) == [hidden % 3]


@given(spans(), st.floats(0, 3_000), st.floats(30, 3_000))
def test_that_the_area_of_an_event_is_where_it_is_hit(made: list[Span], start: float, days: float) -> None:
    events = events_of(made)
    frame, _ = framed(events, start, days)
    for event in seen_events(frame).tolist():
        left, top, width, height = event_area(frame, event)
        x = min(max(left + width / 2, 0.0), WIDTH)
        hit = frame.hit(x, top + height / 2)
        assert hit is not None
        assert lanes_with(frame, event)
        if len(lanes_with(frame, event)) == 1 and height > 10:
            assert hit.lane == lanes_with(frame, event)[0]


def test_that_what_is_not_in_view_has_no_area() -> None:
    events = events_of([(100, 100), (3_000, 3_000)])
    frame, _ = framed(events, 0.0, 400.0)
    assert event_area(frame, 1) is None
    assert stretch_area(frame, Stretch(0, 0, 10, 3)) is None


@given(st.floats(-1e6, 1e6), st.floats(1, 1e5), st.lists(st.integers(-(10**6), 10**6), max_size=20))
def test_that_stretches_begin_where_the_axis_is_cut_and_cover_the_view(
    start: float, days: float, cuts: list[int]
) -> None:
    edges = stretch_edges(Scale(start, WIDTH / days, WIDTH), cuts)
    assert edges[0] == math.floor(start)
    assert edges[-1] >= start + days - 1e-3
    assert (np.diff(edges) > 0).all()
    assert set(edges[1:-1].tolist()) <= set(cuts)
