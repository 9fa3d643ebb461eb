"""Dates scored: TIMEX3 by the definitions of TempEval-3, and first and last days."""

from __future__ import annotations

from kzexplorer.domain.span import Span
from tests.evaluation import measure_dates, measure_timexes
from tests.evaluation.counts import Counts, Measure, Score
from tests.evaluation.days import of_edtf
from tests.evaluation.gold import GoldDate, GoldTimex
from tests.evaluation.predictions import FoundDate

TEXT = "On 4 May 1998 and in early 2001, for three years, and then again."
DAY, PART, LONG, VAGUE = Span(3, 13), Span(21, 31), Span(37, 48), Span(54, 64)


def counts(score: Score, name: str, group: str = "") -> Counts:
    return score.counts.get(Measure(name, group), Counts())


def test_that_extent_type_and_value_are_counted_apart() -> None:
    gold = [GoldTimex(DAY, "DATE", ("1998-05-04",)), GoldTimex(PART, "DATE", ("2001",))]
    found = [FoundDate(DAY, "TIME", "1998-05-04", None), FoundDate(Span(27, 31), "DATE", "2002", None)]
    score = measure_timexes.measure(gold, found, TEXT)
    assert counts(score, "timex.strict") == (1, 1, 1)
    assert counts(score, "timex.relaxed") == (2, 0, 0)
    assert counts(score, "timex.type") == (1, 1, 1)
    assert counts(score, "timex.value") == (1, 1, 1)
    assert counts(score, "timex.calendar") == (1, 1, 1)
    assert counts(score, "timex.value", "DATE") == (1, 0, 1)


def test_that_another_accepted_value_is_right() -> None:
    gold = [GoldTimex(DAY, "DATE", ("PRESENT_REF", "1998-05-04"))]
    score = measure_timexes.measure(gold, [FoundDate(DAY, "DATE", "1998-05-04", None)], TEXT)
    assert counts(score, "timex.value") == (1, 0, 0)
    assert counts(score, "timex.calendar") == (0, 0, 0)


def test_that_optional_dates_are_neither_missed_nor_in_the_way() -> None:
    gold = [GoldTimex(DAY, "DATE", ("1998-05-04",), optional=True), GoldTimex(LONG, "DURATION", ("P3Y",))]
    found = [FoundDate(DAY, "DATE", "1999", None), FoundDate(VAGUE, "DATE", "PAST_REF", None)]
    score = measure_timexes.measure(gold, found, TEXT)
    assert counts(score, "timex.relaxed") == (0, 1, 1)
    assert counts(score, "timex.calendar") == (0, 0, 0)
    assert [error.sort for error in score.errors] == ["date, missed", "date, not in the gold"]


def test_that_equal_extents_are_matched_before_longer_overlaps() -> None:
    gold = [GoldTimex(Span(0, 13), "DATE", ("1998",)), GoldTimex(Span(5, 8), "DATE", ("XXXX-05",))]
    found = [FoundDate(Span(5, 8), "DATE", "XXXX-05", None), FoundDate(Span(9, 13), "DATE", "1998", None)]
    assert measure_timexes.align(gold, found) == {0: 1, 1: 0}


def test_that_days_decide_and_vague_words_leave_room() -> None:
    gold = [
        GoldDate(DAY, of_edtf("1998-05-04"), None, "day"),
        GoldDate(PART, of_edtf("2001-01/2001-04"), of_edtf("2001-01/2001-06"), "vague"),
    ]
    found = [
        FoundDate(DAY, "DATE", "1998-05", of_edtf("1998-05")),
        FoundDate(PART, "DATE", "2001", of_edtf("2001-01/2001-03")),
    ]
    score = measure_dates.measure(gold, found)
    assert counts(score, "dates.overlap") == (2, 0, 0)
    assert counts(score, "dates.value") == (1, 1, 1)
    assert counts(score, "dates.value", "day") == (0, 0, 1)
    assert counts(score, "dates.value", "vague") == (1, 0, 0)


def test_that_what_lies_on_no_calendar_is_neither_missed_nor_in_the_way() -> None:
    gold = [GoldDate(LONG, None, None, "duration"), GoldDate(VAGUE, None, None, "vague")]
    found = [FoundDate(LONG, "DURATION", "P3Y", None), FoundDate(DAY, "DATE", "1998-05-04", of_edtf("1998-05-04"))]
    score = measure_dates.measure(gold, found)
    assert counts(score, "dates.value") == (0, 1, 0)


def test_that_a_date_read_as_two_costs_the_second() -> None:
    gold = [GoldDate(Span(0, 31), of_edtf("1998-05-04/2001"), None, "range")]
    days = of_edtf("1998-05-04/2001")
    score = measure_dates.measure(
        gold, [FoundDate(DAY, "DATE", "1998-05-04", days), FoundDate(PART, "DATE", "2001", days)]
    )
    assert counts(score, "dates.value") == (1, 1, 0)
    assert [error.group for error in score.errors] == ["second part of one date"]
