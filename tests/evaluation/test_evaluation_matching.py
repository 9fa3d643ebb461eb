"""The heaviest one-to-one matching."""

from __future__ import annotations

from itertools import permutations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from kzexplorer.domain.span import Span
from tests.evaluation.matching import assign, likeness

WEIGHTS = st.integers(1, 5).flatmap(
    lambda rows: st.integers(1, 5).flatmap(
        lambda columns: arrays(np.float64, (rows, columns), elements=st.integers(-2, 9).map(float))
    )
)


@given(WEIGHTS)
def test_that_no_other_matching_weighs_more(weights: np.ndarray) -> None:
    rows, columns = weights.shape
    useful = np.maximum(weights if rows <= columns else weights.T, 0)
    best = max(
        sum(useful[row, column] for row, column in enumerate(order))
        for order in permutations(range(max(rows, columns)), min(rows, columns))
    )
    pairs = assign(weights)
    assert sum(weights[row, column] for row, column in pairs.items()) == best
    assert all(weights[row, column] > 0 for row, column in pairs.items())
    assert len(set(pairs.values())) == len(pairs)


def test_that_nothing_is_matched_with_nothing() -> None:
    assert assign(np.zeros((0, 3))) == {}
    assert assign(np.zeros((2, 0))) == {}


def test_that_likeness_is_the_shared_part_of_both() -> None:
    assert likeness(Span(0, 4), Span(2, 8)) == 0.25
    assert likeness(Span(0, 4), Span(4, 8)) == 0
