import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.topic import Topic
from kzexplorer.timeline.events import Events
from kzexplorer.timeline.facets import Facets, Links, left_out, parted, parted_links
from kzexplorer.ui.timeline.groupings import MOST_LANES, NONE, OTHERS, Groupings
from tests.ui.timeline.timeline_fakes import FakeReader

FEW = settings(max_examples=40, deadline=None)
N = 60


class LinkedReader(FakeReader):
    """Links event n to the entities `takes_part[n]`, the last of which is its place."""

    def __init__(self, takes_part: dict[int, list[int]]) -> None:
        super().__init__([])
        pairs = [(event, entity) for event, all_of in takes_part.items() for entity in sorted(all_of)]
        self._pairs = np.array(sorted(pairs), np.int64).reshape(-1, 2)
        self._places = np.array(sorted((event, max(of)) for event, of in takes_part.items() if of), np.int64)

    def event_entities(self) -> tuple[np.ndarray, np.ndarray]:
        return self._pairs[:, 0], self._pairs[:, 1]

    def event_places(self) -> tuple[np.ndarray, np.ndarray]:
        places = self._places.reshape(-1, 2)
        return places[:, 0], places[:, 1]

    def entity_lines(self, ids):
        from kzexplorer.domain.entity import EntityType
        from kzexplorer.store import EntityLine

        return [EntityLine(one, f"Name {one}", EntityType.PERSON, None, 1, 1, ()) for one in ids]


def groupings(takes_part: dict[int, list[int]]) -> Groupings:
    random = np.random.default_rng(3)
    ids = random.permutation(N) + 1
    days = np.arange(N)
    events = Events.of(ids, days, days, random.integers(0, 6, N), np.zeros(N), np.zeros(N))
    codes = [random.integers(0, 3, N).astype(np.uint8) for _ in range(4)]
    topics = random.integers(0, 2 ** len(Topic), N).astype(np.uint16)
    return Groupings(LinkedReader(takes_part), events, Facets(*codes, np.ones(N, np.int32), topics))


@st.composite
def parts(draw: st.DrawFn) -> dict[int, list[int]]:
    random = np.random.default_rng(draw(st.integers(0, 99)))
    most = draw(st.integers(1, 90))
    return {
        event: sorted(set((random.zipf(1.5, random.integers(0, 4)) % most + 1).tolist())) for event in range(1, N + 1)
    }


@FEW
@given(parts(), st.sampled_from(["kind", "entity", "place", "document", "topic", "status", "review"]))
def test_that_each_event_is_in_a_lane_and_in_none_twice(takes_part: dict[int, list[int]], grouping: str) -> None:
    divisions = groupings(takes_part).divisions(grouping)
    for division in divisions:
        assert (np.diff(division.indices) > 0).all()
    assert set(np.concatenate([one.indices for one in divisions]).tolist()) == set(range(N))
    assert len({one.key for one in divisions}) == len(divisions) <= MOST_LANES + 2


@FEW
@given(parts())
def test_that_lanes_by_place_hold_the_events_there_with_the_fullest_first(takes_part: dict[int, list[int]]) -> None:
    made = groupings(takes_part)
    divisions = {one.key: one for one in made.divisions("place")}
    sizes = [len(one.indices) for key, one in divisions.items() if key >= 0]
    assert sizes == sorted(sizes, reverse=True)
    ids = made._events.ids
    for key, one in divisions.items():
        if key >= 0:
            expected = {event for event, of in takes_part.items() if of and max(of) == key}
            assert set(ids[one.indices].tolist()) == expected
    nowhere = {event for event, of in takes_part.items() if not of}
    assert set(ids[divisions[NONE].indices].tolist()) == nowhere


@FEW
@given(parts())
def test_that_who_takes_part_is_not_the_place(takes_part: dict[int, list[int]]) -> None:
    made = groupings(takes_part)
    for one in made.divisions("entity"):
        if one.key >= 0:
            expected = {event for event, of in takes_part.items() if one.key in of and one.key != max(of)}
            assert set(made._events.ids[one.indices].tolist()) == expected


def test_that_the_lane_of_the_rest_tells_how_many_it_holds() -> None:
    takes_part = {event: [event] for event in range(1, N + 1)}
    others = next(one for one in groupings(takes_part).divisions("place") if one.key == OTHERS)
    assert others.words == "20 more places"
    assert len(others.indices) == 20


def test_that_topics_stand_in_their_order_and_an_event_in_each_of_its_own() -> None:
    made = groupings({})
    divisions = made.divisions("topic")
    assert [one.words for one in divisions] == [*(topic.words for topic in Topic), "No topic told"]
    for at, one in enumerate(divisions[:-1]):
        assert (made._facets.topics[one.indices] & (1 << at)).all()


@pytest.mark.parametrize("number", [0, 1, 500])
def test_that_parting_loses_nothing(number: int) -> None:
    random = np.random.default_rng(number)
    codes = random.integers(0, 7, number).astype(np.uint8)
    found = parted(codes, 7)
    assert [part.tolist() for part in found] == [np.flatnonzero(codes == at).tolist() for at in range(7)]
    links = Links(random.integers(0, 50, number).astype(np.int32), codes.astype(np.int32))
    lanes = parted_links(links, np.array([0, 1, 1, 2, 9, 9, 9], np.uint8), 3)
    expected = [{int(e) for e, to in zip(links.event, codes, strict=True) if to in of} for of in ({0}, {1, 2}, {3})]
    assert [set(part.tolist()) for part in lanes] == expected
    assert set(left_out(lanes, 50).tolist()) == set(range(50)) - set().union(*expected)
