from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.timeline.events import Indices
from kzexplorer.timeline.frames.compose import Composer
from kzexplorer.timeline.frames.placed import Body, Pixels, Side, Sizes
from kzexplorer.timeline.scale import Scale
from tests.timeline.timeline_makers import Span, crowd, events_of, lanes_of

SIZES = Sizes()
WIDTH, PANE = 1_000.0, 299.0


def composer(made: list[Span], wide: float, *, soft: bool = False) -> Composer:
    """Labels of `wide` pixels, all events on one lane."""
    composer = Composer(SIZES, lambda events: np.full(len(events), wide))
    events = events_of(made, [soft] * len(made))
    composer.show(events, lanes_of(events, number=1))
    return composer


@given(st.lists(st.integers(50, 640), min_size=1, max_size=8, unique=True), st.integers(150, 340))
@settings(max_examples=40)
def test_that_few_labels_show_a_good_part_at_rest(days: list[int], wide: int) -> None:
    timeline = composer([(day, day) for day in days], float(wide))
    scale = Scale(0.0, 1.0, WIDTH)
    timeline.frame(scale, PANE)
    timeline.settle()
    placed = timeline.frame(scale, PANE).lanes[0].placed
    assert len(placed) == len(days)
    assert (placed.room >= 0.6 * wide).all()


def test_that_a_new_row_is_taken_at_rest_for_a_label_that_would_be_cut() -> None:
    timeline = Composer(SIZES, lambda events: np.full(len(events), 300.0))
    events = events_of([(100, 100), (220, 220)])
    timeline.show(events, lanes_of(events, number=1))
    wide = Scale(0.0, 3.0, WIDTH)
    timeline.frame(wide, PANE)
    timeline.settle()
    assert timeline.frame(wide, PANE).lanes[0].n_rows == 1
    near = Scale(0.0, 1.0, WIDTH)
    timeline.frame(near, PANE)
    timeline.settle()
    lane = timeline.frame(near, PANE).lanes[0]
    assert lane.n_rows == 2
    assert lane.placed.room.tolist() == [300.0, 300.0]


@pytest.mark.parametrize(("wide", "inside"), [(320.0, True), (580.0, True), (900.0, False)])
def test_that_a_long_title_stands_in_a_wide_span_as_far_as_a_good_part_of_it_fits(wide: float, inside: bool) -> None:
    timeline = composer([(200, 499)], wide, soft=True)
    spot = timeline.frame(Scale(0.0, 1.0, WIDTH), PANE).lanes[0].placed.spot(0)
    assert spot.body is Body.SOFT
    assert (spot.side is Side.INSIDE) == inside
    if inside:
        assert spot.left < spot.label_left
        assert spot.label_left + spot.room < spot.right
        assert spot.room < wide


def test_that_the_selected_event_shows_its_whole_label_where_others_cut_it() -> None:
    timeline = composer([(day, day) for day in range(300, 420, 5)], 300.0)
    frame = timeline.frame(Scale(0.0, 1.0, WIDTH), PANE, selected=0)
    assert frame.lanes[0].placed.room[0] < 300.0
    (lane, spot) = frame.selected[0]
    assert lane is frame.lanes[0]
    assert spot.room == 300.0
    assert SIZES.edge <= spot.label_left
    assert spot.label_left + spot.room <= WIDTH - SIZES.far_edge


def labels(events: Indices) -> Pixels:
    return 180.0 + events * 37 % 200


def test_that_labels_of_a_dense_lane_have_room_and_its_bars_fit_into_the_pane() -> None:
    timeline = Composer(SIZES, labels)
    events = crowd(20_000)
    timeline.show(events, lanes_of(events, number=6))
    frame = timeline.frame(Scale.over(0.0, 4_000.0, WIDTH), PANE)
    assert all(lane.bars is not None for lane in frame.lanes)
    assert frame.height <= PANE
    assert len({lane.height for lane in frame.lanes}) == 1
    assert min(lane.bars_height for lane in frame.lanes) >= SIZES.bars_least
    for lane in frame.lanes:
        inner = lane.placed.right < WIDTH - SIZES.far_edge - SIZES.gap - SIZES.label_least
        assert (lane.placed.side[inner] != Side.NONE.value).all()


def test_that_best_events_of_dense_lanes_stay_while_the_view_moves() -> None:
    timeline = Composer(SIZES, labels)
    events = crowd(20_000)
    timeline.show(events, lanes_of(events, number=2))
    shown: dict[int, set[int]] = {}
    for step in range(40):
        scale = Scale(500.0 + step * 3, 0.5, WIDTH)
        placed = timeline.frame(scale, PANE).lanes[0].placed
        middle = (placed.x > 250) & (placed.x < 750)
        for event in placed.event[middle].tolist():
            shown.setdefault(event, set()).add(step)
    assert shown
    for steps in shown.values():
        assert steps == set(range(min(steps), max(steps) + 1))
