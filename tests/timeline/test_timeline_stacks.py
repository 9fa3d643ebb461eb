import numpy as np
from hypothesis import given

from kzexplorer.timeline.scale import Scale
from kzexplorer.timeline.stacks import stacks
from tests.timeline.timeline_makers import Span, events_of, spans

GROUPS = 6


@given(spans())
def test_that_each_event_is_counted_once_in_a_slice_of_its_group(made: list[Span]) -> None:
    events = events_of(made)
    counts = stacks(events, None, Scale.over(0, 4_400, 800), 4.0, GROUPS)
    assert counts.shape == (200, GROUPS)
    assert counts.sum(axis=0).tolist() == np.bincount(events.group, minlength=GROUPS).tolist()


def test_that_an_event_stands_at_its_middle_and_hidden_ones_are_left_out() -> None:
    events = events_of([(0, 19), (90, 99)])
    scale = Scale.over(0, 100, 100)
    assert np.flatnonzero(stacks(events, None, scale, 10.0, GROUPS).sum(axis=1)).tolist() == [1, 9]
    shown = np.array([True, False])
    assert np.flatnonzero(stacks(events, shown, scale, 10.0, GROUPS).sum(axis=1)).tolist() == [1]
