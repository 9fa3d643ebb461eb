import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.events import Events
from kzexplorer.timeline.in_view import InView
from kzexplorer.timeline.members import Members
from tests.timeline.timeline_makers import Span, events_of, lanes_of, spans


@given(spans(), st.integers(-100, 4_100), st.integers(0, 900))
def test_that_a_range_finds_each_event_that_shares_a_day_with_it(made: list[Span], first: int, days: int) -> None:
    events = events_of([*made, (0, 4_000)])
    members = Members(events, np.arange(0, len(events), 2, dtype=np.int32))
    last = first + days
    expected = [at for at in members.indices.tolist() if events.first[at] <= last and events.last[at] >= first]
    assert members.overlapping(first, last).tolist() == expected
    assert members.count(first, last) == len(expected)


def test_that_events_are_found_by_their_ids_and_others_left_out() -> None:
    events = events_of([(5, 5), (1, 1), (9, 9)])
    assert events.indices([3, 99, 1]).tolist() == [0, 2]
    assert events.index(2) == 1
    assert events.index(99) is None
    assert Events.none().index(1) is None


def test_that_members_know_what_they_hold() -> None:
    members = Members(events_of([(day, day) for day in range(9)]), np.array([1, 4, 7], np.int32))
    assert [at in members for at in range(9)] == [at in (1, 4, 7) for at in range(9)]


@given(spans(), st.integers(-100, 4_100), st.integers(0, 900), st.integers(0, 200))
def test_that_one_search_for_all_lanes_finds_what_each_finds_alone(
    made: list[Span], first: int, days: int, beside: int
) -> None:
    events = events_of([*made, (0, 4_000), (9, 2_000)])
    members = [lane.shown for lane in lanes_of(events)]
    view, near = (first, first + days), (first - beside, first + days + beside)
    together = InView(events, members)
    together.look(view, near)
    for at, alone in enumerate(members):
        n_begun = alone.begun(view[1] + 1) - alone.begun(view[0])
        assert together.count(at) == (alone.count(*view), alone.count(*view) - n_begun, alone.ended(view[0]))
        assert together.near(at).tolist() == alone.overlapping(*near).tolist()
