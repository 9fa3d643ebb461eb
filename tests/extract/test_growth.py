"""Work grows with the length of a text and not with its square, also where a text is made to hurt."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from kzexplorer.extract import extract
from tests.extract.hurtful import UNITS, chronicle, document, repeated

SMALL, LARGE = 2_000, 6_000
"""Characters: more than the longest sentence that is read whole, so that what is bounded has reached its bound."""
_SHARE = 1.25 * LARGE / SMALL
"""By how much the work may grow; by its square it would grow by more than twice as much."""


def calls(work: Callable[[], object]) -> int:
    """Functions called: unlike seconds, the same on every machine at every hour."""
    made = 0

    def count(_frame: object, event: str, _of: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return made


@pytest.fixture(scope="module", autouse=True)
def _tables() -> None:
    """Rules are compiled and tables read at their first use."""
    extract(document(chronicle(SMALL)))


@pytest.mark.parametrize("unit", UNITS)
def test_that_the_work_grows_with_a_hurtful_text_and_not_with_its_square(unit: str) -> None:
    small, large = (document(repeated(UNITS[unit], length)) for length in (SMALL, LARGE))
    extract(small)
    assert calls(lambda: extract(large)) < _SHARE * calls(lambda: extract(small)) + 2_000


def test_that_the_work_grows_with_a_long_text_and_not_with_its_square() -> None:
    small, large = (document(chronicle(4 * length)) for length in (SMALL, LARGE))
    extract(small)
    assert calls(lambda: extract(large)) < _SHARE * calls(lambda: extract(small))
