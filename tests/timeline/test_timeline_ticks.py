import bisect
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.calendar import civil, day_number, weekday
from kzexplorer.timeline.scale import FIRST_DAY, LAST_DAY, LEAST_DAYS, MOST_DAYS, Scale, held_within
from kzexplorer.timeline.ticks import Axes, Axis, Ticks, plain_ticks
from kzexplorer.timeline.units import FINE, YEAR


def width(words: str) -> float:
    return 7.0 * len(words)


AXES = Axes(width, width)


def axis_of(first: tuple[int, int, int], last: tuple[int, int, int], pixels: float = 1_000) -> Axis:
    return AXES.axis(Scale.over(day_number(*first), day_number(*last), pixels))


def words(axis: Axis) -> tuple[list[str], list[str]]:
    return [told for told in axis.upper.words if told], [told for told in axis.lower.words if told]


def worded(ticks: Ticks) -> list[tuple[float, float, str]]:
    return [each for each in zip(ticks.x.tolist(), ticks.at.tolist(), ticks.words, strict=True) if each[2]]


ranges = st.tuples(st.floats(FIRST_DAY, LAST_DAY), st.floats(0, 1)).map(
    lambda pair: held_within(pair[0], pair[0] + LEAST_DAYS * (MOST_DAYS / LEAST_DAYS) ** pair[1])
)


@settings(max_examples=60)
@given(ranges, st.floats(150, 4_000))
def test_that_ticks_ascend_and_their_words_never_overlap(moments: tuple[float, float], pixels: float) -> None:
    scale = Scale.over(*moments, pixels)
    made = AXES.axis(scale)
    for row in (made.upper, made.lower, plain_ticks(scale, width)):
        assert np.all(np.diff(row.x) > 0)
        assert all(a + width(told) <= b for (_, a, told), (_, b, _) in pairwise(worded(row)))


@settings(max_examples=60)
@given(ranges, st.integers(-400, 400))
def test_that_a_pan_changes_words_at_the_edges_alone(moments: tuple[float, float], dx: int) -> None:
    scale = Scale.over(*moments, 1_200)
    moved = Scale.over(*held_within(*(moment + dx / scale.per_day for moment in moments)), 1_200)
    reach = 130.0  # no words are longer
    for before, after in zip(*((axis.upper, axis.lower) for axis in map(AXES.axis, (scale, moved))), strict=True):
        low, high = max(scale.start, moved.start), min(scale.end, moved.end)
        seen = [
            [
                (round(view.moment(x) * 1_000), told)
                for x, _, told in zip(row.x.tolist(), row.at.tolist(), row.words, strict=True)
                if view.x(low) + reach < x < view.x(high) - 1
            ]
            for view, row in ((scale, before), (moved, after))
        ]
        assert [told for _, told in seen[0]] == [told for _, told in seen[1]]
        assert all(abs(a - b) <= 2 * 1_000 / scale.per_day for (a, _), (b, _) in zip(*seen, strict=True))


@settings(max_examples=60)
@given(ranges)
def test_that_every_line_stands_where_the_calendar_has_a_boundary(moments: tuple[float, float]) -> None:
    scale = Scale.over(*moments, 1_200)
    made = AXES.axis(scale)
    for x in [*made.grid.tolist(), *made.lower.x.tolist()]:
        hours = scale.moment(x) * 24
        assert abs(hours - round(hours)) < max(1e-4, 24e-6 / scale.per_day)
        day, hour = divmod(round(hours), 24)
        if hour == 0 and scale.per_day < 20:
            year, month, number = civil(day)
            assert number in (1, 5, 10, 15, 20, 25) or weekday(day) == 0
            if scale.per_day < 0.05:
                assert (month, number) == (1, 1)
            if scale.per_day < 1e-4:
                assert year == 1 or (year if year > 0 else 1 - year) % 100 == 0


@settings(max_examples=40)
@given(ranges)
def test_that_an_axis_does_not_depend_on_those_made_before(moments: tuple[float, float]) -> None:
    scale = Scale.over(*moments, 900)
    kept, fresh = AXES.axis(scale), Axes(width, width).axis(scale)
    for row in ("upper", "lower"):
        a, b = getattr(kept, row), getattr(fresh, row)
        assert a.words == b.words
        assert a.x.tolist() == b.x.tolist()


@given(ranges)
def test_that_the_lines_stay_few_at_any_length_of_time(moments: tuple[float, float]) -> None:
    made = AXES.axis(Scale.over(*moments, 1_200))
    assert len(made.grid) <= 1_200 / 60
    assert 1 <= len(made.lower.x) <= 120


@pytest.mark.parametrize("unit", FINE)
@given(day=st.integers(FIRST_DAY, LAST_DAY))
@settings(max_examples=15)
def test_that_boundaries_are_the_same_wherever_one_begins_to_cut(unit: object, day: int) -> None:
    assert unit in FINE
    cut, least = FINE[FINE.index(unit)].cut, FINE[FINE.index(unit)].least
    far = day + int(40 * least) + 1
    every = [at for at, _ in cut(day, far)]
    assert every[0] <= day + 1
    assert every == sorted(set(every))
    middle = (day + far) // 2
    later = [at for at, _ in cut(middle, far)]
    assert every[bisect.bisect_left(every, later[0]) :] == later
    assert all(b - a >= least - (0.01 * least if least >= YEAR else 1e-9) for a, b in pairwise(every) if a > 400 * YEAR)


@pytest.mark.parametrize(
    ("first", "last", "upper", "lower"),
    [
        ((2011, 9, 3), (2011, 9, 4), ["Sat 3 Sep 2011"], ["00:00", "01:00", "02:00"]),
        ((2011, 9, 3), (2011, 9, 6), ["Sat 3 Sep 2011", "Sun 4 Sep 2011"], ["00:00", "03:00", "06:00"]),
        ((2011, 9, 3), (2011, 9, 18), ["Sep 2011"], ["Sat 3", "Sun 4", "Mon 5"]),
        ((2011, 9, 3), (2011, 10, 3), ["Sep 2011", "Oct 2011"], ["3", "4", "5"]),
        ((2011, 9, 3), (2011, 11, 20), ["Sep 2011", "Oct 2011", "Nov 2011"], ["Mon 5", "Mon 12", "Mon 19"]),
        ((2010, 2, 1), (2011, 12, 20), ["2010", "2011"], ["Feb", "Mar", "Apr"]),
        ((1991, 1, 1), (2011, 12, 31), ["1990s", "2000s", "2010s"], ["1991", "1992", "1993"]),
        ((1700, 1, 1), (2011, 12, 31), ["18th century", "19th century", "20th century"], ["1700", "1720", "1740"]),
        ((-300, 1, 1), (300, 12, 31), ["3rd century BCE", "2nd century BCE"], ["300 BCE", "250 BCE", "200 BCE"]),
        ((-9_999, 1, 1), (10_000, 1, 1), [], ["10,000 BCE", "8000 BCE", "6000 BCE"]),
        ((-60_000, 1, 1), (60_000, 1, 1), [], ["60,000 BCE", "50,000 BCE", "40,000 BCE"]),
    ],
)
def test_that_the_axis_speaks_of_hours_to_millennia(
    first: tuple[int, int, int], last: tuple[int, int, int], upper: list[str], lower: list[str]
) -> None:
    above, below = words(axis_of(first, last))
    assert above[: len(upper)] == upper
    assert below[:3] == lower


def test_that_the_year_before_1_is_1_bce_and_no_year_0_is_named() -> None:
    above, _ = words(axis_of((-3, 1, 1), (4, 12, 31), 8 * 70))
    assert above == ["4 BCE", "3 BCE", "2 BCE", "1 BCE", "1", "2", "3", "4"]


def test_that_longer_words_before_the_common_era_thin_themselves_and_no_others() -> None:
    _, below = words(axis_of((-20, 1, 1), (20, 12, 31), 41 * 40))
    assert [told for told in below if "BCE" in told] == [f"{year} BCE" for year in range(20, 0, -2)]
    assert [told for told in below if "BCE" not in told] == [str(year) for year in range(1, 21)]


def test_that_the_year_stays_in_view_while_its_january_is_not() -> None:
    assert axis_of((2010, 2, 1), (2011, 12, 20)).upper.at[0] == 0
