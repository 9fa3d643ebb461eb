from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.events import Events, Indices
from kzexplorer.timeline.frames.compose import Composer
from kzexplorer.timeline.frames.frame import Frame, LaneFrame
from kzexplorer.timeline.frames.placed import Body, Pixels, Side, Sizes, Spot
from kzexplorer.timeline.scale import Scale
from tests.timeline.timeline_makers import Span, events_of, lanes_of, spans

SIZES = Sizes()
WIDTH = 900.0
starts, lengths = st.floats(-200, 4_000), st.floats(10, 5_000)


def label(events: Indices) -> Pixels:
    return 108.0 + events * 37 % 300


def composer(made: list[Span], soft: list[bool] | None = None) -> Composer:
    composer = Composer(SIZES, label)
    events = events_of(made, soft)
    composer.show(events, lanes_of(events))
    return composer


def spots(lane: LaneFrame) -> list[Spot]:
    return [lane.placed.spot(at) for at in range(len(lane.placed))]


def overlaps(lane: LaneFrame) -> list[tuple[Spot, Spot]]:
    rows: dict[int, list[Spot]] = {}
    for placed in spots(lane):
        rows.setdefault(placed.row, []).append(placed)
    pairs = [pair for row in rows.values() for pair in pairwise(sorted(row, key=lambda p: p.extent))]
    return [(a, b) for a, b in pairs if a.extent[1] > b.extent[0] + 1e-6]


def brute_force(frame: Frame, x: float, y: float, slack: float) -> int | None:
    for lane in frame.lanes:
        if not lane.top <= y < lane.bottom:
            continue
        if len(lane.feet_x) and y >= lane.bottom - SIZES.foot:
            feet = zip(lane.feet_x.tolist(), lane.feet_event.tolist(), strict=True)
            foot, event = min(feet, key=lambda pair: abs(pair[0] - x))
            return event if abs(foot - x) <= slack else None
        found = []
        for placed in spots(lane):
            left, right = placed.extent
            middle = lane.row_middle(placed.row, SIZES)
            if middle - SIZES.row / 2 <= y < middle + SIZES.row / 2:
                found.append((max(left - x, x - right, 0.0), placed.event))
        distance, event = min(found, default=(slack + 1, 0))
        return event if distance <= slack else None
    return None


@given(spans(), starts, lengths, st.floats(-300, 300))
def test_that_marks_and_labels_on_a_row_never_overlap(made: list[Span], start: float, days: float, way: float) -> None:
    timeline = composer(made)
    for shift in (0.0, way, 2 * way):
        frame = timeline.frame(Scale(start + shift, WIDTH / days, WIDTH), 300)
        assert not [pair for lane in frame.lanes for pair in overlaps(lane)]


def in_view(events: Events, at: int, scale: Scale) -> bool:
    """Whether its days are, or their middle, where they are drawn as a mark."""
    first, last = float(events.first[at]), float(events.last[at]) + 1
    is_bar = last - first > 1 and (last - first) * scale.per_day >= SIZES.bar_least
    left, right = (scale.x(moment) for moment in ((first, last) if is_bar else ((first + last) / 2,) * 2))
    return left <= WIDTH and right >= 0


@given(spans(), starts, lengths)
def test_that_each_event_in_view_is_a_mark_or_a_tick_or_in_a_bar(made: list[Span], start: float, days: float) -> None:
    timeline = composer(made)
    scale = Scale.over(start, start + days, WIDTH)
    for lane, drawn in zip(timeline.lanes, timeline.frame(scale, 300).lanes, strict=True):
        if drawn.bars is not None:
            continue
        inside = {at for at in lane.shown.indices.tolist() if in_view(lane.shown.events, at, scale)}
        assert inside <= set(drawn.placed.event.tolist()) | set(drawn.feet_event.tolist())


@given(spans(), starts, lengths, st.floats(0, WIDTH), st.floats(0, 400))
def test_that_the_hit_test_agrees_with_a_search(
    made: list[Span], start: float, days: float, x: float, y: float
) -> None:
    frame = composer(made).frame(Scale.over(start, start + days, WIDTH), 300)
    hit = frame.hit(x, y)
    assert (hit.event if hit else None) == brute_force(frame, x, y, 4.0)


@given(spans(30), starts, lengths)
def test_that_each_mark_and_tick_is_hit_where_it_is_said_to_be(made: list[Span], start: float, days: float) -> None:
    frame = composer(made).frame(Scale.over(start, start + days, WIDTH), 300)
    for lane in frame.lanes:
        for event in lane.placed.event.tolist():
            at = frame.position(event)
            assert at is not None
            hit = frame.hit(*at)
            assert hit is not None
            assert hit.event == event


@given(spans(25), starts)
def test_that_rows_stay_put_while_the_view_moves(made: list[Span], start: float) -> None:
    timeline = composer(made)
    before = {p.event: p.row for lane in timeline.frame(Scale(start, 0.5, WIDTH), 300).lanes for p in spots(lane)}
    after = {p.event: p.row for lane in timeline.frame(Scale(start + 90, 0.5, WIDTH), 300).lanes for p in spots(lane)}
    assert all(after[event] == row for event, row in before.items() if event in after)


@given(spans(), starts, lengths, st.integers(0, 59))
def test_that_the_selected_event_is_drawn_wherever_it_would_stand(
    made: list[Span], start: float, days: float, chosen: int
) -> None:
    timeline = composer(made)
    chosen %= len(made)
    scale = Scale.over(start, start + days, WIDTH)
    events = timeline.lanes[chosen % 3].shown.events
    middle = scale.x((float(events.first[chosen]) + float(events.last[chosen]) + 1) / 2)
    frame = timeline.frame(scale, 300, chosen)
    if 0 <= middle <= WIDTH:
        assert [placed.event for _, placed in frame.selected] == [chosen]
        assert frame.position(chosen) is not None


def test_that_the_label_of_the_selected_event_ends_where_the_timeline_does() -> None:
    made = [(day, day) for day in range(400)]
    timeline = Composer(SIZES, lambda events: np.full(len(events), 468.0))
    events = events_of(made, None)
    timeline.show(events, lanes_of(events))
    width = 420.0
    for chosen in (90, 180, 200, 220, 330):
        ((_, placed),) = timeline.frame(Scale.over(0, 400, width), 300, chosen).selected
        left, right = placed.extent
        assert 0 <= left < right <= width


def test_that_a_month_is_a_soft_span_as_wide_as_the_month_and_no_mark() -> None:
    timeline = composer([(100, 129)], [True])
    (placed,) = spots(timeline.frame(Scale(0, 4.0, WIDTH), 300).lanes[0])
    assert placed.body is Body.SOFT
    assert (placed.left, placed.right) == (400.0, 520.0)


def test_that_a_soft_span_too_narrow_to_see_grows_around_its_middle_and_not_its_first_day() -> None:
    timeline = composer([(100, 129)], [True])
    (placed,) = spots(timeline.frame(Scale(0, 0.2, WIDTH), 300).lanes[0])
    assert placed.body is Body.SOFT
    assert placed.right - placed.left == SIZES.soft_least
    assert (placed.left + placed.right) / 2 == placed.x == 23.0


def test_that_exact_days_are_a_mark_until_they_are_wide_enough_for_a_bar() -> None:
    timeline = composer([(100, 103)])
    assert spots(timeline.frame(Scale(0, 1.0, WIDTH), 300).lanes[0])[0].body is Body.MARK
    assert spots(timeline.frame(Scale(0, 8.0, WIDTH), 300).lanes[0])[0].body is Body.BAR


def test_that_a_label_goes_left_where_the_right_edge_would_cut_it() -> None:
    timeline = Composer(SIZES, lambda events: np.full(len(events), 208.0))
    events = events_of([(100, 100), (850, 850)])
    timeline.show(events, lanes_of(events, number=1))
    first, last = spots(timeline.frame(Scale(0, 1.0, WIDTH), 300).lanes[0])
    assert (first.side, last.side) == (Side.RIGHT, Side.LEFT)


def test_that_a_dense_lane_turns_into_bars_and_its_best_events_keep_labels() -> None:
    timeline = composer([(day, day) for day in range(0, 3_000, 2)])
    drawn = timeline.frame(Scale.over(0, 3_000, WIDTH), 300).lanes[0]
    assert drawn.bars is not None
    assert drawn.bars.counts.sum() == 500
    assert 3 <= len(drawn.placed) <= 9


def test_that_a_bar_under_the_mouse_tells_its_days() -> None:
    timeline = composer([(day, day) for day in range(0, 3_000, 2)])
    frame = timeline.frame(Scale.over(0, 3_000, WIDTH), 300)
    lane = frame.lanes[0]
    hit = frame.hit(450.0, lane.bars_top + lane.bars_height - 1)
    assert hit is not None
    assert hit.days is not None
    assert hit.days[0] <= 1_500 <= hit.days[1]


def test_that_events_which_a_filter_hides_leave_ticks_and_count_among_all() -> None:
    events = events_of([(100, 100), (200, 200), (300, 300)])
    timeline = Composer(SIZES, label)
    timeline.show(events, lanes_of(events, np.array([True, False, True]), 1))
    lane = timeline.frame(Scale(0, 1.0, WIDTH), 300).lanes[0]
    assert (lane.n_shown, lane.n_all) == (2, 3)
    assert [round(x) for x in lane.hidden] == [200]


def test_that_a_frame_tells_how_far_an_event_or_a_lane_has_moved() -> None:
    timeline = composer([(100, 100), (100, 100), (101, 101), (100, 100), (900, 900)])
    crowded = timeline.frame(Scale(0, 1.0, WIDTH), 100)
    apart = timeline.frame(Scale(500, 1.0, WIDTH), 100)
    timeline.settle()
    settled = timeline.frame(Scale(500, 1.0, WIDTH), 100)
    assert settled.lanes[1].top - crowded.lanes[1].top == settled.moved(crowded, None, crowded.lanes[1].top)
    at, was = settled.position(4), apart.position(4)
    assert at is not None
    assert was is not None
    assert settled.moved(apart, 4, 0.0) == at[1] - was[1]


def test_that_a_timeline_without_events_is_composed_and_holds_nothing() -> None:
    frame = composer([]).frame(Scale.over(0.0, 100.0, 800.0), 400.0)
    assert not frame.lanes
    assert frame.hit(10.0, 10.0) is None
