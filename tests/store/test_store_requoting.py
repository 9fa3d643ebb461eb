"""Quotes are found again in a changed text: the same words at the right one of several places, then changed words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.span import Span
from kzexplorer.store.requoting import Requoting

OLD = (
    "Annual report\n\nIn May the minister met the envoy in Vienna. They spoke of trade.\n\n"
    "In June the minister signed the treaty in Ankara. They spoke of trade.\n\nNobody came in July."
)


def span(words: str, text: str = OLD, nth: int = 0) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def moved(quote: Span, new: str) -> str | None:
    place = Requoting(OLD, new).places([quote]).get(quote)
    return None if place is None else place.of(new)


def test_that_the_same_words_are_found_wherever_they_went() -> None:
    words = "In June the minister signed the treaty in Ankara."
    assert moved(span(words), f"{words} And more.\n\n{OLD.replace(words, '')}") == words


def test_that_one_of_several_equal_quotes_is_told_by_what_stands_around_it() -> None:
    first, second = span("They spoke of trade."), span("They spoke of trade.", nth=1)
    new = "They spoke of trade.\n\n" + OLD
    places = Requoting(OLD, new).places([first, second])
    shift = len(new) - len(OLD)
    assert places == {each: Span(each.start + shift, each.end + shift) for each in (first, second)}


def test_that_a_quote_whose_sentence_went_does_not_take_the_place_of_its_twin() -> None:
    new = OLD.replace(" They spoke of trade.", "", 1)
    assert moved(span("They spoke of trade."), new) is None
    assert moved(span("They spoke of trade.", nth=1), new) == "They spoke of trade."


def test_that_white_space_makes_no_difference() -> None:
    new = OLD.replace("met the envoy", "met\n the  envoy")
    assert moved(span("In May the minister met the envoy in Vienna."), new) == (
        "In May the minister met\n the  envoy in Vienna."
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the minister met", "the foreign minister met"),
        ("In May the minister", "In May the ministers"),
        ("envoy in Vienna", "envoy in Geneva"),
        ("In May the", "Last May the"),
    ],
)
def test_that_a_quote_with_a_small_change_is_found(before: str, after: str) -> None:
    quote = "In May the minister met the envoy in Vienna."
    assert moved(span(quote), OLD.replace(before, after, 1)) == quote.replace(before, after, 1)


def test_that_another_sentence_is_no_changed_form_of_a_quote() -> None:
    old = "The king met the queen in Vienna in May.\n\nThe king met the queen in Geneva in June.\n"
    quote = span("The king met the queen in Vienna in May.", old)
    new = "The king met the queen in Geneva in June.\n"
    assert Requoting(old, new).places([quote]) == {}


def test_that_parts_of_a_quote_go_with_it() -> None:
    new = "Preface.\n\n" + OLD.replace("the minister met", "the foreign minister met")
    quote = span("In May the minister met the envoy in Vienna.")
    requoting = Requoting(OLD, new)
    place = requoting.places([quote])[quote]
    part = requoting.inside(span("envoy"), quote, place)
    assert part is not None
    assert part.of(new) == "envoy"
    assert place.contains(part)
    assert requoting.inside(span("signed"), quote, place) is None


WORDS = st.sampled_from(["king", "queen", "met", "in", "May", "the", ".", "\n\n"])


@settings(max_examples=60)
@given(
    old=st.lists(WORDS, min_size=3, max_size=30), new=st.lists(WORDS, max_size=30), cuts=st.lists(st.integers(0, 29))
)
def test_that_places_are_apart_and_inside_the_text(old: list[str], new: list[str], cuts: list[int]) -> None:
    before, after = " ".join(old), " ".join(new)
    starts = [min(cut, len(before) - 1) for cut in cuts]
    spans = {Span(start, min(len(before), start + 9)) for start in starts}
    places = Requoting(before, after).places(spans)
    assert all(place.end <= len(after) for place in places.values())
    assert len(set(places.values())) == len(places)


@settings(max_examples=40)
@given(starts=st.sets(st.integers(0, len(OLD) - 10), min_size=1, max_size=5))
def test_that_an_unchanged_text_moves_nothing(starts: set[int]) -> None:
    spans = [span for start in starts if (words := (span := Span(start, start + 10)).of(OLD)) == words.strip()]
    assert Requoting(OLD, OLD).places(spans) == {each: each for each in spans}
