"""Intervals and comparisons by resampling documents."""

from __future__ import annotations

from tests.evaluation.bootstrap import difference, interval
from tests.evaluation.counts import Counts, Measure, Score, total

MEASURE = Measure("dates.value")


def scores(*each: tuple[int, int, int]) -> list[Score]:
    result = []
    for counts in each:
        score = Score()
        score.add(Counts(*counts), "dates.value")
        result.append(score)
    return result


def test_that_totals_add_up_before_the_figure_is_taken() -> None:
    counts = total(scores((9, 1, 1), (0, 0, 10)), MEASURE)
    assert counts == (9, 1, 11)
    assert counts.f1 == 18 / 30


def test_that_documents_that_are_alike_leave_no_room() -> None:
    low, high = interval(scores(*[(8, 2, 2)] * 6), MEASURE)
    assert low == high == 0.8


def test_that_the_interval_holds_the_figure_and_is_the_same_each_time() -> None:
    some = scores((9, 1, 1), (5, 5, 5), (7, 0, 3), (2, 2, 0))
    low, high = interval(some, MEASURE)
    assert low < total(some, MEASURE).f1 < high
    assert interval(some, MEASURE) == (low, high)


def test_that_documents_without_the_measure_do_not_widen_it() -> None:
    assert interval([*scores((8, 2, 2)), Score()], MEASURE) == (0.8, 0.8)


def test_that_a_version_better_everywhere_is_surely_better() -> None:
    better = difference(scores(*[(9, 1, 1)] * 8), scores(*[(7, 3, 3), (5, 5, 5)] * 4), MEASURE)
    assert better.value > 0
    assert better.interval.low > 0
    assert better.p < 0.01


def test_that_the_same_version_differs_in_nothing() -> None:
    same = scores((9, 1, 1), (5, 5, 5))
    assert difference(same, same, MEASURE) == (0, (0, 0), 1)
