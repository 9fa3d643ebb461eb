from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.calendar import day_number
from kzexplorer.timeline.scale import FIRST_DAY, LAST_DAY, Scale
from kzexplorer.timeline.ticks import Axis, axis, plain_axis


def width(words: str) -> float:
    return 7.0 * len(words)


def axis_of(first: tuple[int, int, int], last: tuple[int, int, int], pixels: float = 1_000) -> Axis:
    return axis(Scale.over(day_number(*first), day_number(*last), pixels), width, width)


def words(axis: Axis) -> tuple[list[str], list[str]]:
    return [t.words for t in axis.upper if t.words], [t.words for t in axis.lower if t.words]


ranges = st.tuples(st.floats(FIRST_DAY, LAST_DAY - 8), st.floats(0.85, 6.86)).map(
    lambda pair: (pair[0], min(pair[0] + 10 ** pair[1], LAST_DAY))
)


@given(ranges, st.floats(150, 4_000))
def test_that_ticks_ascend_and_their_words_never_overlap(moments: tuple[float, float], pixels: float) -> None:
    scale = Scale.over(*moments, pixels)
    for row in (axis(scale, width, width).upper, axis(scale, width, width).lower, plain_axis(scale, width)):
        assert all(a.x < b.x for a, b in pairwise(row))
        labelled = [tick for tick in row if tick.words]
        assert all(a.at + width(a.words) <= b.at for a, b in pairwise(labelled))


@given(ranges)
def test_that_the_lines_stay_few_at_any_length_of_time(moments: tuple[float, float]) -> None:
    made = axis(Scale.over(*moments, 1_200), width, width)
    assert len(made.grid) <= 1_200 / 60
    assert 1 <= len(made.lower) <= 120


@pytest.mark.parametrize(
    ("first", "last", "upper", "lower"),
    [
        ((2011, 9, 3), (2011, 9, 20), ["Sep 2011"], ["3", "4", "5"]),
        ((2010, 2, 1), (2011, 12, 20), ["2010", "2011"], ["Feb", "Mar", "Apr"]),
        ((1991, 1, 1), (2011, 12, 31), ["1990s", "2000s", "2010s"], ["1991", "1992", "1993"]),
        ((1700, 1, 1), (2011, 12, 31), ["18th century", "19th century", "20th century"], ["1700", "1720", "1740"]),
        ((-300, 1, 1), (300, 12, 31), ["3rd century BCE", "2nd century BCE"], ["300 BCE", "250 BCE", "200 BCE"]),
        ((-9_999, 1, 1), (10_000, 1, 1), [], ["10000 BCE", "8000 BCE", "6000 BCE"]),
    ],
)
def test_that_the_axis_speaks_of_days_to_millennia(
    first: tuple[int, int, int], last: tuple[int, int, int], upper: list[str], lower: list[str]
) -> None:
    above, below = words(axis_of(first, last))
    assert above[: len(upper)] == upper
    assert below[:3] == lower


def test_that_the_year_before_1_is_1_bce_and_no_year_0_is_named() -> None:
    _, below = words(axis_of((-3, 1, 1), (4, 12, 31), 430))
    assert below == ["4 BCE", "3 BCE", "2 BCE", "1 BCE", "1", "2", "3", "4"]


def test_that_the_year_stays_in_view_while_its_january_is_not() -> None:
    made = axis_of((2010, 2, 1), (2011, 12, 20))
    assert made.upper[0].at == 0
