"""What holds in every frame of a pan and zoom: nothing is lost, nothing overlaps, nothing jumps."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.edits import edited, edited_lanes
from kzexplorer.timeline.events import Indices
from kzexplorer.timeline.frames.compose import Composer
from kzexplorer.timeline.frames.frame import Frame, Hit, LaneFrame
from kzexplorer.timeline.frames.placed import Body, Pixels, Side, Sizes
from kzexplorer.timeline.scale import Scale
from tests.timeline.timeline_makers import Span, crowd, events_of, lanes_of, spans

SIZES = Sizes()
WIDTH, HEIGHT = 900.0, 400.0
starts, lengths = st.floats(-200, 4_000), st.floats(10, 5_000)


def label(events: Indices) -> Pixels:
    return 108.0 + events * 37 % 300


def composer(made: list[Span], number: int = 3) -> Composer:
    composer = Composer(SIZES, label)
    events = events_of(made)
    composer.show(events, lanes_of(events, number=number))
    return composer


def walk(most: float) -> list[Scale]:
    """From everything in, along, and out again, in small steps."""
    wide = [Scale.over(2_000 - most * 0.8**step, 2_000 + most * 0.8**step, WIDTH) for step in range(24)]
    along = [Scale(2_000 + 40.0 * step, wide[-6].per_day, WIDTH) for step in range(12)]
    return [*wide, *along, *reversed(wide)]


def overlapping_labels(lane: LaneFrame) -> int:
    placed = lane.placed
    told = placed.side != Side.NONE.value
    order = np.lexsort((placed.label_left[told], placed.row[told]))
    left, right, row = (column[told][order] for column in (placed.label_left, placed.label_right, placed.row))
    return int(((right[:-1] > left[1:] + 1e-6) & (row[:-1] == row[1:])).sum())


def overlapping_extents(lane: LaneFrame) -> int:
    order = np.lexsort((lane.placed.extent_left, lane.placed.row))
    left, right, row = (c[order] for c in (lane.placed.extent_left, lane.placed.extent_right, lane.placed.row))
    return int(((right[:-1] > left[1:] + 1e-6) & (row[:-1] == row[1:])).sum())


def standing(timeline: Composer, frame: Frame) -> list[int]:
    """For each lane how many of the events whose body reaches into the view are nowhere."""
    missing = []
    for lane, drawn in zip(timeline.lanes, frame.lanes, strict=True):
        found = set(drawn.placed.event.tolist()) | set(drawn.feet_event.tolist())
        events, scale = lane.shown.events, frame.scale
        first, last = math_days(scale)
        near = lane.shown.overlapping(first, last).tolist()
        middles = {at: scale.x((float(events.first[at]) + float(events.last[at]) + 1) / 2) for at in near}
        missing.append(sum(0 <= x <= WIDTH and at not in found for at, x in middles.items()))
    return missing


def math_days(scale: Scale) -> tuple[int, int]:
    return int(np.floor(scale.start)), int(np.ceil(scale.end)) - 1


def counted(lane: LaneFrame, scale: Scale) -> int:
    """The events that a dense lane tells of: those that begin in view, and those that began before and last into it."""
    assert lane.bars is not None
    first, last = math_days(scale)
    edges, counts = lane.bars.edges, lane.bars.counts
    begun = lane.members.begun
    beside = begun(first) - begun(int(edges[0])) + begun(int(edges[-1])) - begun(last + 1)
    return int(counts.sum()) - beside + lane.n_before


@given(spans(120), st.lists(st.tuples(starts, lengths), min_size=1, max_size=4), st.integers(1, 4))
def test_that_no_event_is_lost_at_any_zoom(made: list[Span], views: list[tuple[float, float]], number: int) -> None:
    timeline = composer(made, number)
    for start, days in views:
        scale = Scale.over(start, start + days, WIDTH)
        frame = timeline.frame(scale, HEIGHT)
        missing = standing(timeline, frame)
        for lane, lost in zip(frame.lanes, missing, strict=True):
            assert counted(lane, scale) == lane.n_shown if lane.bars is not None else not lost


@given(spans(120), st.lists(st.tuples(starts, lengths), min_size=1, max_size=4))
def test_that_lanes_touch_but_never_overlap_and_hold_their_rows(
    made: list[Span], views: list[tuple[float, float]]
) -> None:
    timeline = composer(made)
    for start, days in views:
        frame = timeline.frame(Scale.over(start, start + days, WIDTH), HEIGHT)
        assert all(above.bottom == below.top for above, below in pairwise(frame.lanes))
        for lane in frame.lanes:
            rows = lane.placed.row.tolist()
            assert all(lane.top <= lane.row_middle(row, SIZES) - SIZES.row / 2 for row in rows)
            assert all(lane.row_middle(row, SIZES) + SIZES.row / 2 <= lane.bottom for row in rows)


@pytest.mark.parametrize("number", [1_000, 10_000])
def test_that_no_label_overlaps_another_over_a_pan_and_zoom(number: int) -> None:
    timeline = Composer(SIZES, label)
    events = crowd(number)
    timeline.show(events, lanes_of(events, number=6))
    n_labels = 0
    for at, scale in enumerate(walk(2_200.0)):
        frame = timeline.frame(scale, HEIGHT)
        assert not sum(overlapping_labels(lane) for lane in frame.lanes)
        assert not sum(overlapping_extents(lane) for lane in frame.lanes)
        n_labels += sum(int((lane.placed.side != Side.NONE.value).sum()) for lane in frame.lanes)
        if at % 7 == 6:
            timeline.settle()
    assert n_labels > 700


@given(spans(60), st.floats(0, 3_000), st.floats(0.2, 4))
def test_that_events_keep_rows_and_lanes_their_height_while_the_view_moves(
    made: list[Span], start: float, per_day: float
) -> None:
    timeline = composer(made)
    before = timeline.frame(Scale(start, per_day, WIDTH), HEIGHT)
    rows = {(lane.lane, e): r for lane in before.lanes for e, r in zip(lane.placed.event, lane.placed.row, strict=True)}
    for step in range(1, 5):
        frame = timeline.frame(Scale(start + 90 * step / per_day, per_day, WIDTH), HEIGHT)
        for lane, old in zip(frame.lanes, before.lanes, strict=True):
            assert lane.height == old.height
            if lane.bars is None and old.bars is None:
                for event, row in zip(lane.placed.event, lane.placed.row, strict=True):
                    assert rows.get((lane.lane, event), row) == row


@given(spans(40), st.floats(0, 3_000))
def test_that_most_events_keep_their_rows_through_a_zoom(made: list[Span], start: float) -> None:
    timeline = composer(made, 1)
    before = timeline.frame(Scale(start, 0.4, WIDTH), HEIGHT).lanes[0].placed
    rows = dict(zip(before.event.tolist(), before.row.tolist(), strict=True))
    after = timeline.frame(Scale(start, 0.44, WIDTH), HEIGHT).lanes[0].placed
    kept = [
        rows[event] == row for event, row in zip(after.event.tolist(), after.row.tolist(), strict=True) if event in rows
    ]
    grown = int((after.body != Body.MARK.value).sum())
    assert kept.count(False) <= grown


def brute_force(frame: Frame, x: float, y: float, slack: float) -> Hit | None:
    for lane in frame.lanes:
        if not lane.top <= y < lane.bottom:
            continue
        feet = list(zip(lane.feet_x.tolist(), lane.feet_event.tolist(), strict=True))
        if feet and y >= lane.bottom - SIZES.foot:
            distance = min(abs(foot - x) for foot, _ in feet)
            if distance > slack:
                return None
            at = [abs(foot - x) for foot, _ in feet].index(distance)
            low = high = at
            while low and feet[low][0] - feet[low - 1][0] <= 2:
                low -= 1
            while high + 1 < len(feet) and feet[high + 1][0] - feet[high][0] <= 2:
                high += 1
            if low == high:
                return Hit(lane.lane, feet[at][1])
            days = [int(lane.members.events.first[event]) for _, event in feet[low : high + 1]]
            return Hit(lane.lane, None, (min(days), max(days)), (low, high + 1))
        found = []
        for at in range(len(lane.placed)):
            spot = lane.placed.spot(at)
            left, right = spot.extent
            middle = lane.row_middle(spot.row, SIZES)
            if middle - SIZES.row / 2 <= y < middle + SIZES.row / 2:
                found.append((max(left - x, x - right, 0.0), spot.left, spot.event))
        distance, _, event = min(found, default=(slack + 1, 0.0, 0))
        if distance <= slack:
            return Hit(lane.lane, event)
        if lane.bars is not None and lane.bars_top <= y <= lane.bars_top + lane.bars_height:
            for count, (low, high) in zip(lane.bars.counts, pairwise(lane.bars.edges.tolist()), strict=True):
                if count and low <= frame.scale.moment(x) < high:
                    return Hit(lane.lane, None, (low, high - 1))
    return None


@given(st.integers(0, 2**31), starts, lengths, st.floats(0, WIDTH), st.floats(0, 400))
def test_that_the_hit_test_agrees_with_a_search_over_marks_bars_and_feet(
    seed: int, start: float, days: float, x: float, y: float
) -> None:
    timeline = Composer(SIZES, label)
    events = crowd(300, seed)
    timeline.show(events, lanes_of(events))
    frame = timeline.frame(Scale.over(start, start + days, WIDTH), 200)
    assert frame.hit(x, y) == brute_force(frame, x, y, 4.0)
    for lane in frame.lanes:
        for foot in lane.feet_x.tolist()[:3]:
            at = lane.bottom - SIZES.foot / 2
            assert frame.hit(foot, at) == brute_force(frame, foot, at, 4.0)


@given(spans(60), spans(4), st.data())
def test_that_an_edit_leaves_all_other_events_where_they_are(
    made: list[Span], joining: list[Span], data: st.DataObject
) -> None:
    timeline = composer(made)
    scale = Scale.over(0, 4_000, WIDTH)
    before = timeline.frame(scale, HEIGHT)
    events = timeline.lanes[0].shown.events
    removed = np.array(sorted(data.draw(st.sets(st.integers(0, len(events) - 1), max_size=3))), np.int32)
    after, shift = edited(events, removed, events_of(joining))
    lanes = edited_lanes(timeline.lanes, after, shift, {0: shift.added})
    timeline.edited(after, lanes, shift)
    frame = timeline.frame(scale, HEIGHT)
    for old, new in zip(before.lanes, frame.lanes, strict=True):
        if old.bars is None and new.bars is None:
            rows = dict(zip(new.placed.event.tolist(), new.placed.row.tolist(), strict=True))
            for event, row in zip(old.placed.event.tolist(), old.placed.row.tolist(), strict=True):
                now = shift.index(event)
                assert (now is None) == (event in removed)
                assert now is None or rows[now] == row
    timeline.forget()
    rebuilt = Composer(SIZES, label)
    rebuilt.show(after, lanes)
    assert_same(timeline.frame(scale, HEIGHT), rebuilt.frame(scale, HEIGHT))


def assert_same(one: Frame, other: Frame) -> None:
    for a, b in zip(one.lanes, other.lanes, strict=True):
        assert (a.top, a.height, a.n_rows, a.n_shown) == (b.top, b.height, b.n_rows, b.n_shown)
        assert a.placed.event.tolist() == b.placed.event.tolist()
        assert a.placed.row.tolist() == b.placed.row.tolist()
        assert a.feet_event.tolist() == b.feet_event.tolist()
        assert (a.bars is None) == (b.bars is None)
        assert a.bars is None or b.bars is None or a.bars.counts.tolist() == b.bars.counts.tolist()
