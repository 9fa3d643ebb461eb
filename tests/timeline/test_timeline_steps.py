import numpy as np

from kzexplorer.timeline.members import Members
from kzexplorer.timeline.steps import change_lane, step
from tests.timeline.timeline_makers import events_of

EVENTS = events_of([(day, day) for day in (10, 20, 20, 40, 90)])
EVEN = Members(EVENTS, np.array([0, 2, 4], np.int32))
ODD = Members(EVENTS, np.array([1, 3], np.int32))
NONE = Members(EVENTS, np.zeros(0, np.int32))


def test_that_steps_go_through_what_passes_the_filter_and_end_at_both_ends() -> None:
    assert [step(EVEN, chosen, 1, (0, 99)) for chosen in (0, 2, 4)] == [2, 4, None]
    assert [step(EVEN, chosen, -1, (0, 99)) for chosen in (0, 2, 4)] == [None, 0, 2]


def test_that_a_step_from_an_event_that_the_filter_hides_goes_to_its_neighbour() -> None:
    assert step(EVEN, 3, 1, (0, 99)) == 4
    assert step(EVEN, 3, -1, (0, 99)) == 2


def test_that_the_first_step_starts_at_the_edge_of_the_view() -> None:
    assert step(EVEN, None, 1, (15, 80)) == 2
    assert step(EVEN, None, -1, (15, 80)) == 2
    assert step(NONE, None, 1, (15, 80)) is None


def test_that_changing_lanes_goes_to_the_nearest_in_time_and_over_empty_lanes() -> None:
    assert change_lane([EVEN, NONE, ODD], 4, 1) == 3
    assert change_lane([EVEN, NONE, ODD], 1, -1) == 2
    assert change_lane([EVEN, NONE, ODD], 3, 1) is None
