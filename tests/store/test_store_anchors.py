"""Events found again keep their ids: at the same place, or at the likest place of their kind."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.span import Span
from kzexplorer.store.anchors import Place, match, places_of
from tests.invented import findings

PLACES = st.builds(
    lambda start, length, kind, cue, nth: Place(Span(start, start + length), kind, cue, nth),
    st.integers(0, 60),
    st.integers(1, 30),
    st.sampled_from(["visit", "meeting"]),
    st.integers(-1, 3),
    st.integers(0, 1),
)


def place(start: int, end: int, kind: str = "visit", cue: int = -1, nth: int = 0) -> Place:
    return Place(Span(start, end), kind, cue, nth)


def test_that_the_same_place_is_the_same_event() -> None:
    places = places_of(findings().events)
    assert match(dict(enumerate(places, 10)), places) == [10, 11, 12, 13, 14]


def test_that_a_place_moved_by_less_than_half_is_the_same_event() -> None:
    assert match({1: place(0, 100)}, [place(10, 100)]) == [1]
    assert match({1: place(0, 100)}, [place(60, 160)]) == [None]
    assert match({1: place(0, 100)}, [place(0, 100, "meeting")]) == [None]


def test_that_of_two_in_one_sentence_each_is_told_by_its_trigger() -> None:
    known = {1: place(0, 100, cue=5), 2: place(0, 100, cue=50)}
    assert match(known, [place(0, 90, cue=50), place(0, 90, cue=5)]) == [2, 1]


def test_that_the_likest_wins() -> None:
    assert match({1: place(0, 100), 2: place(0, 80)}, [place(0, 82)]) == [2]


@given(known=st.lists(PLACES, unique=True, max_size=12), places=st.lists(PLACES, unique=True, max_size=12))
def test_that_no_anchor_is_given_twice_and_each_is_of_the_kind(known: list[Place], places: list[Place]) -> None:
    anchors = dict(enumerate(known, 1))
    ids = [each for each in match(anchors, places) if each is not None]
    assert len(ids) == len(set(ids))
    for found, wanted in zip(match(anchors, places), places, strict=True):
        assert found is None or anchors[found].kind == wanted.kind
        assert wanted not in known or found == known.index(wanted) + 1
