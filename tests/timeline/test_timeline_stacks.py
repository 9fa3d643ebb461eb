import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.timeline.events import Events, Flags
from kzexplorer.timeline.stacks import Cells
from kzexplorer.timeline.strip import Reach, reach_of
from tests.timeline.timeline_makers import Span, events_of, spans

GROUPS = 6


def counted(events: Events, shown: Flags | None, reach: Reach) -> Cells:
    steps = Cells.counting(events, shown, reach, GROUPS)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@settings(max_examples=60)
@given(spans(), st.floats(50, 3_000), st.sampled_from([4.0, 10.0]), st.booleans())
def test_that_each_event_is_counted_once_in_a_slice_of_its_group(
    made: list[Span], width: float, pitch: float, far: bool
) -> None:
    events = events_of([*made, (-900_000, -900_000)] if far else made)
    reach = reach_of(events)
    assert reach is not None
    counts = counted(events, None, reach).stacked(width, pitch)
    assert counts.shape == (max(1, int(width // pitch)), GROUPS)
    assert counts.sum(axis=0).tolist() == np.bincount(events.group, minlength=GROUPS).tolist()


def test_that_an_event_stands_at_its_middle_and_hidden_ones_are_left_out() -> None:
    events = events_of([(0, 19), (90, 99)])
    reach = reach_of(events)
    assert reach is not None
    cells = counted(events, None, reach)
    slices = np.flatnonzero(cells.stacked(114, 10.0).sum(axis=1)).tolist()
    assert slices == [1, 10]  # 7 days of margin before day 0
    shown = np.array([True, False])
    assert np.flatnonzero(counted(events, shown, reach).stacked(114, 10.0).sum(axis=1)).tolist() == [1]


def test_that_evenly_spread_events_make_an_even_strip() -> None:
    events = events_of([(day, day) for day in range(700_000, 760_000)])
    reach = reach_of(events)
    assert reach is not None
    totals = counted(events, None, reach).stacked(1_260, 4.0).sum(axis=1)
    inner = totals[np.flatnonzero(totals)[2] : np.flatnonzero(totals)[-2]]
    assert inner.max() - inner.min() <= 0.03 * inner.mean()


def test_that_many_events_are_counted_in_steps_and_few_in_one() -> None:
    events = events_of([(0, 0), (9, 9)])
    reach = reach_of(events)
    assert reach is not None
    assert len(list(Cells.counting(events, None, reach, GROUPS))) == 0
    zeros = np.zeros(600_000, np.int32)
    many = Events.of(zeros, zeros, zeros, zeros % GROUPS, zeros, zeros)
    assert len(list(Cells.counting(many, None, Reach(-1.0, -1.0, 2.0, 2.0), GROUPS))) == 2
    assert counted(many, None, Reach(-1.0, -1.0, 2.0, 2.0)).counts.sum() == 600_000
