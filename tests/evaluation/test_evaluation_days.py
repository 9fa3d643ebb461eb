"""Values of dates as days."""

from __future__ import annotations

import pytest

from tests.evaluation.days import Days, days_text, of_edtf, of_ends, of_timex, same_days


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("1998-05-04", "1998-05-04"),
        ("1998-05", "1998-05-01/1998-05-31"),
        ("1998-05-XX", "1998-05-01/1998-05-31"),
        ("1998", "1998-01-01/1998-12-31"),
        ("1998-05-04T09:30", "1998-05-04"),
        ("1998-Q2", "1998-04-01/1998-06-30"),
        ("1998-H2", "1998-07-01/1998-12-31"),
        ("1998-FA", "1998-09-01/1998-11-30"),
        ("1999-WI", "1999-12-01/2000-02-29"),
        ("1998-W01", "1997-12-29/1998-01-04"),
        ("1998-W01-WE", "1998-01-03/1998-01-04"),
        ("199", "1990-01-01/1999-12-31"),
        ("19", "1900-01-01/1999-12-31"),
        ("BC0044-03", "-0043-03-01/-0043-03-31"),
        ("BC04", "-0498-01-01/-0399-12-31"),
        ("1998-05-04/1998-05-06", "1998-05-04/1998-05-06"),
    ],
)
def test_that_timex_values_on_the_calendar_are_days(value: str, days: str) -> None:
    assert days_text(of_timex(value)) == days


@pytest.mark.parametrize("value", ["", "P3Y", "PRESENT_REF", "XXXX-05", "1998-13", "1998-02-30", "1998/P1Y"])
def test_that_other_timex_values_are_none(value: str) -> None:
    assert of_timex(value) is None


@pytest.mark.parametrize(
    ("edtf", "days"),
    [
        ("1998~", "1998-01-01/1998-12-31"),
        ("199X", "1990-01-01/1999-12-31"),
        ("18XX", "1800-01-01/1899-12-31"),
        ("1998-24", "1998-12-01/1999-02-28"),
        ("1998-34", "1998-04-01/1998-06-30"),
        ("1998-41", "1998-07-01/1998-12-31"),
        ("-0043-03-15", "-0043-03-15"),
        ("1998-05/1998-07", "1998-05-01/1998-07-31"),
        ("1998/..", "1998-01-01"),
        ("../1998", "1998-12-31"),
    ],
)
def test_that_edtf_gives_days_and_closes_open_ends_at_the_known_one(edtf: str, days: str) -> None:
    assert days_text(of_edtf(edtf)) == days


def test_that_edtf_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(ValueError, match="no EDTF"):
        of_edtf("next spring")


def test_that_findings_with_an_open_end_are_closed_in_the_same_way() -> None:
    assert of_ends("1998-01-01", None) == of_edtf("1998/..")
    assert of_ends(None, "1998-12-31") == of_edtf("../1998")
    assert of_ends(None, None) is None


def test_that_vague_days_are_right_inside_what_the_words_can_mean() -> None:
    gold, outer = of_edtf("1998-01/1998-04"), of_edtf("1998-01/1998-06")
    assert same_days(gold, outer, of_edtf("1998-02/1998-05"))
    assert not same_days(gold, outer, of_edtf("1998-02/1998-08"))
    assert not same_days(gold, outer, of_edtf("1998-05/1998-06"))
    assert not same_days(gold, None, of_edtf("1998-02/1998-04"))
    assert not same_days(None, None, Days(1, 1))
