import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.frames.bins import bin_edges, slices, square_root_heights, starts_in
from kzexplorer.timeline.members import Members
from kzexplorer.timeline.scale import Scale
from tests.timeline.timeline_makers import Span, events_of, spans


@given(spans(), st.floats(-200, 4_000), st.floats(7, 5_000))
def test_that_no_event_is_lost_in_bins_at_any_zoom(made: list[Span], start: float, days: float) -> None:
    events = events_of(made)
    members = Members(events, np.arange(len(events), dtype=np.int32))
    edges = bin_edges(*slices(Scale.over(start, start + days, 800)))
    inside = (events.first >= edges[0]) & (events.first < edges[-1])
    assert starts_in(members, edges).sum() == inside.sum()
    assert edges[0] <= start
    assert edges[-1] >= start + days
    assert (np.diff(edges) > 0).all()


@given(st.floats(0, 4_000), st.floats(0, 300))
def test_that_bins_stay_where_they_are_while_the_view_moves(start: float, way: float) -> None:
    here = bin_edges(*slices(Scale(start, 0.3, 800)))
    there = bin_edges(*slices(Scale(start + way, 0.3, 800)))
    assert set(there[there <= here[-1]].tolist()) <= set(here.tolist())


def test_that_one_event_is_seen_beside_thousands() -> None:
    heights = square_root_heights(np.array([0, 1, 10_000]), 10_000, 40.0)
    assert heights.tolist() == [0.0, 2.0, 40.0]
