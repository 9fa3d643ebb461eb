"""Figures hold together, and their numbers are told as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.figure import Figure, figure_words, number_words
from kzexplorer.domain.span import Span


def test_that_a_range_is_never_turned_around_and_always_measures_something() -> None:
    with pytest.raises(ValueError, match="below"):
        Figure(Span(0, 1), 5, "km", 3)
    with pytest.raises(ValueError, match="measures"):
        Figure(Span(0, 1), 5, "")


def test_that_numbers_are_told_in_groups_of_three() -> None:
    assert number_words(835_800_000) == "835,800,000"
    assert number_words(835_800_000.0) == "835,800,000"
    assert number_words(12.5) == "12.5"
    assert number_words(-3.25) == "-3.25"


def test_that_a_range_is_told_with_both_ends() -> None:
    assert figure_words(10, 15, "%") == "10–15 %"
    assert figure_words(94, None, "agreements") == "94 agreements"


@given(st.integers(-(10**15), 10**15))
def test_that_whole_numbers_can_be_read_back(number: int) -> None:
    assert int(number_words(number).replace(",", "")) == number
