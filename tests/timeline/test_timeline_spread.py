"""Bars do not claim a day that a date does not."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.frames.bins import starts_in
from kzexplorer.timeline.frames.spread import spread
from kzexplorer.timeline.members import Members
from tests.timeline.timeline_makers import events_of, spans

LATEST = 6_000


def expected(members: Members, edges: np.ndarray) -> np.ndarray:
    return spread(members, edges, starts_in(members, edges))


def test_that_a_month_gives_each_of_its_days_the_same_and_its_first_no_more() -> None:
    members = Members(events_of([(100, 129)] * 60 + [(115, 115)], [True] * 60 + [False]))
    days = expected(members, np.arange(90, 141, dtype=np.int32))
    assert np.allclose(days[:10], 0)
    assert np.allclose(days[10:25], 2)
    assert np.isclose(days[25], 3)
    assert np.allclose(days[26:40], 2)
    assert np.allclose(days[40:], 0)


def test_that_days_exactly_known_count_where_they_begin() -> None:
    members = Members(events_of([(100, 129), (100, 100), (120, 125)], [False, False, False]))
    edges = np.arange(90, 141, dtype=np.int32)
    assert expected(members, edges).tolist() == starts_in(members, edges).tolist()


def test_that_slices_longer_than_the_doubt_count_as_they_are() -> None:
    members = Members(events_of([(100, 129), (140, 169)], [True, True]))
    edges = np.arange(0, 1_000, 100, dtype=np.int32)
    assert expected(members, edges).tolist() == starts_in(members, edges).tolist()


@given(spans(), st.data(), st.integers(1, 500))
def test_that_none_is_lost_or_counted_twice(made: list[tuple[int, int]], data: st.DataObject, step: int) -> None:
    soft = data.draw(st.lists(st.booleans(), min_size=len(made), max_size=len(made)))
    members = Members(events_of(made, soft))
    edges = np.arange(-step, LATEST + 2 * step, step, dtype=np.int32)
    assert np.isclose(expected(members, edges).sum(), len(made))


@given(spans(), st.integers(1, 60), st.integers(0, 4_000))
def test_that_each_slice_has_the_days_that_an_imprecise_date_shares_with_it(
    made: list[tuple[int, int]], step: int, start: int
) -> None:
    members = Members(events_of(made, [True] * len(made)))
    edges = np.arange(start, start + 40 * step + 1, step, dtype=np.int32)
    wanted = np.zeros(len(edges) - 1)
    for first, last in made:
        if last + 1 - first <= step:
            wanted += (edges[:-1] <= first) & (first < edges[1:])
        else:
            shared = np.minimum(edges[1:], last + 1) - np.maximum(edges[:-1], first)
            wanted += np.maximum(shared, 0) / (last + 1 - first)
    assert np.allclose(expected(members, edges), wanted)


def test_that_of_very_many_some_stand_for_all() -> None:
    months = [(day, day + 29) for day in range(0, 3_000, 30) for _ in range(300)]
    members = Members(events_of(months, [True] * len(months)))
    slices = expected(members, np.arange(0, 3_001, 10, dtype=np.int32))
    assert np.isclose(slices.sum(), len(months), rtol=0.01)
    assert np.abs(slices - 100).max() < 15
