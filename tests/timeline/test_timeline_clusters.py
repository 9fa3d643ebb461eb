from dataclasses import replace

import numpy as np

from kzexplorer.timeline.events import Indices, Pairs
from kzexplorer.timeline.frames.compose import Composer
from kzexplorer.timeline.frames.frame import Frame
from kzexplorer.timeline.frames.placed import Pixels, Sizes
from kzexplorer.timeline.scale import Scale
from tests.timeline.timeline_makers import events_of, lanes_of

SIZES = Sizes()
WIDTH = 900.0


def label(events: Indices) -> Pixels:
    return np.full(len(events), 160.0)


def composer(days: list[int], number: int = 1) -> Composer:
    composer = Composer(SIZES, label)
    events = events_of([(day, day) for day in days])
    composer.show(events, lanes_of(events, number=number))
    return composer


def test_that_a_bar_tells_its_days_its_count_and_its_first_events_and_parts_where_it_leads() -> None:
    timeline = composer(list(range(0, 3_000, 2)))
    frame = timeline.frame(Scale.over(0, 3_000, WIDTH), 300)
    lane = frame.lanes[0]
    hit = frame.hit(450.0, lane.bars_top + lane.bars_height - 1)
    assert hit is not None
    cluster = frame.cluster(hit)
    assert cluster is not None
    assert lane.bars is not None
    assert cluster.count == lane.bars.counts[lane.bars.edges.searchsorted(cluster.first, "right") - 1]
    days = lane.members.events.first
    assert days[cluster.events].tolist() == [cluster.first + 2 * at for at in range(min(cluster.count, 5))]
    apart = timeline.frame(Scale.over(*cluster.moments, WIDTH), 300).lanes[0]
    assert apart.bars is None
    assert set(cluster.events.tolist()) <= set(apart.placed.event.tolist())


def test_that_a_tick_at_the_foot_stands_for_all_events_that_have_no_row_there() -> None:
    timeline = composer([400] * 14 + [600])
    frame = timeline.frame(Scale(0, 1.0, WIDTH), 60)
    lane = frame.lanes[0]
    assert len(lane.feet_event) > 1
    assert lane.feet_starts.tolist() == [0]
    hit = frame.hit(float(lane.feet_x[0]), lane.bottom - 2)
    assert hit is not None
    cluster = frame.cluster(hit)
    assert cluster is not None
    assert (cluster.count, cluster.first, cluster.last) == (len(lane.feet_event), 400, 400)
    assert cluster.events.tolist() == sorted(lane.feet_event.tolist())[:5]


def test_that_a_single_event_is_no_cluster() -> None:
    frame = composer([100]).frame(Scale(0, 1.0, WIDTH), 300)
    hit = frame.hit(*(frame.position(0) or (0, 0)))
    assert hit is not None
    assert frame.cluster(hit) is None


def test_that_a_collapsed_lane_is_a_strip_of_how_dense_it_is() -> None:
    timeline = composer(list(range(0, 800, 20)), 2)
    shut, other = timeline.lanes
    timeline.show(shut.shown.events, [replace(shut, collapsed=True, pinned=True), other])
    frame = timeline.frame(Scale(0, 1.0, WIDTH), 300, 0)
    lane = frame.lanes[0]
    assert lane.height == SIZES.collapsed
    assert lane.bars is not None
    assert lane.bars.counts.sum() == lane.n_shown == 20
    assert not len(lane.placed)
    hit = frame.hit(400.0, lane.top + lane.height / 2)
    assert hit is not None
    assert hit.event is None
    ((of, spot),) = frame.selected
    assert of.lane == 0
    assert of.top < of.row_middle(spot.row, SIZES) < of.bottom
    assert frame.pinned_height == lane.bottom


def series_frame(selected: int | None, start: float) -> Frame:
    timeline = Composer(SIZES, label)
    events = events_of([(day, day) for day in (100, 300, 500, 2_000, 2_500)])
    series = Pairs(np.array([7, 7, 7, 7, 8], np.int32), np.array([0, 2, 3, 4, 1], np.int32))
    events = replace(events, series=series)
    timeline.show(events, lanes_of(events, number=2))
    return timeline.frame(Scale(start, 1.0, WIDTH), 300, selected)


def test_that_the_series_of_the_selected_event_is_a_line_through_its_events_to_the_edge_of_the_view() -> None:
    frame = series_frame(0, 0.0)
    x, y = frame.series.x, frame.series.y
    assert x.tolist() == [100.5, 500.5, WIDTH]
    assert y[:2].tolist() == [frame.position(event)[1] for event in (0, 2)]  # type: ignore[index]
    assert series_frame(0, 900.0).series.x.tolist() == [0.0, WIDTH]
    assert not len(series_frame(0, 4_000.0).series.x)
    assert not len(series_frame(1, 0.0).series.x)
    assert not len(series_frame(None, 0.0).series.x)
