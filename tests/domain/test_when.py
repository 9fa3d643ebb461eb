"""Dates are intervals that never claim more than they know, in words that an analyst would write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.calendar import civil, day_number
from kzexplorer.domain.when import Precision, When, when_words, year_words

days = st.integers(-2_000_000, 4_000_000)
dates = st.one_of(
    days.map(lambda number: When.of_day(*civil(number))),
    days.map(lambda number: When.of_month(*civil(number)[:2])),
    days.map(lambda number: When.of_year(civil(number)[0])),
)


def day(*parts: int) -> int:
    return day_number(*parts)


def test_that_a_month_runs_from_its_first_day_to_its_last() -> None:
    february = When.of_month(2004, 2)
    assert (february.earliest, february.latest) == (day(2004, 2, 1), day(2004, 2, 29))
    assert (february.precision, february.edtf) == (Precision.MONTH, "2004-02")


def test_that_a_year_before_1_is_written_as_edtf_does() -> None:
    assert When.of_year(-43).edtf == "-0043"


def test_that_a_date_known_at_no_end_is_refused() -> None:
    with pytest.raises(ValueError, match="one end at least"):
        When(None, None, Precision.YEAR, "../..")


def test_that_an_interval_turned_around_is_refused() -> None:
    with pytest.raises(ValueError, match="earliest day after latest"):
        When(2, 1, Precision.DAY, "0001-01-02/0001-01-01")


def test_that_only_days_as_the_words_give_them_are_exact() -> None:
    today = When.of_day(2005, 8, 2)
    assert today.exact
    assert When.between(today, When.of_day(2005, 8, 5)).exact
    assert not When.of_month(2005, 8).exact
    assert not When(today.earliest, today.latest, Precision.DAY, "2005-08-02~", vague=True).exact
    assert not When(today.earliest, None, Precision.DAY, "2005-08-02/..").exact


@given(dates, dates)
def test_that_an_interval_spans_both_dates_and_is_as_exact_as_the_less_exact(one: When, other: When) -> None:
    first, last = sorted((one, other), key=lambda when: (when.earliest, when.latest))
    both = When.between(first, last)
    assert (both.earliest, both.latest) == (first.earliest, last.latest)
    order = list(Precision)
    assert order.index(both.precision) == max(order.index(first.precision), order.index(last.precision))
    assert both.edtf == f"{first.edtf}/{last.edtf}"


@given(dates)
def test_that_every_date_has_words_that_name_its_year(when: When) -> None:
    assert when.earliest is not None
    assert year_words(civil(when.earliest)[0]) in when_words(when)


def interval(first: int, last: int, precision: Precision, *, vague: bool = False) -> When:
    return When(first, last, precision, "given by the test", vague)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (When.of_day(2011, 9, 22), "22 September 2011"),
        (When.of_month(2005, 5), "May 2005"),
        (When.of_year(2004), "2004"),
        (When.of_day(-43, 3, 15), "15 March 44 BCE"),
        (When.of_year(0), "1 BCE"),
        (When.between(When.of_day(2006, 9, 26), When.of_day(2006, 9, 29)), "26–29 September 2006"),
        (When.between(When.of_day(2010, 11, 30), When.of_day(2010, 12, 2)), "30 November – 2 December 2010"),
        (When.between(When.of_day(2010, 12, 30), When.of_day(2011, 1, 2)), "30 December 2010 – 2 January 2011"),
        (When.between(When.of_month(2005, 2), When.of_month(2005, 5)), "February–May 2005"),
        (When.between(When.of_month(2005, 11), When.of_month(2006, 1)), "November 2005 – January 2006"),
        (When.between(When.of_year(1939), When.of_year(1945)), "1939–1945"),
        (interval(day(1990, 1, 1), day(1999, 12, 31), Precision.DECADE), "1990s"),
        (interval(day(1801, 1, 1), day(1900, 12, 31), Precision.CENTURY), "19th century"),
        (interval(day(2012, 1, 1), day(2012, 3, 31), Precision.QUARTER), "January–March 2012"),
        (interval(day(2012, 1, 1), day(2012, 4, 30), Precision.SEASON, vague=True), "about January–April 2012"),
        (interval(day(2005, 8, 1), day(2005, 8, 7), Precision.WEEK), "1–7 August 2005"),
        (When(day(2003, 1, 1), None, Precision.YEAR, "2003/.."), "since 2003"),
        (When(day(2003, 5, 1), None, Precision.MONTH, "2003-05/.."), "since May 2003"),
        (When(None, day(2000, 12, 31), Precision.YEAR, "../2000"), "until 2000"),
        (When(None, day(2001, 2, 5), Precision.DAY, "../2001-02-05"), "until 5 February 2001"),
    ],
)
def test_that_dates_read_as_an_analyst_would_write_them(when: When, words: str) -> None:
    assert when_words(when) == words


def test_that_a_date_encloses_and_follows_only_where_its_days_are_known() -> None:
    year, day = When.of_year(2003), When.of_day(2003, 5, 4)
    since = When(day_number(2003, 1, 1), None, Precision.YEAR, "2003/..")
    assert year.encloses(day)
    assert year.encloses(year)
    assert not day.encloses(year)
    assert not since.encloses(day)
    assert not day.encloses(since)
    assert When.of_year(2004).is_after(year)
    assert not day.is_after(year)
    assert not When.of_year(2004).is_after(since)


def test_that_years_of_five_digits_are_told_with_a_comma() -> None:
    assert [year_words(year) for year in (10_000, 9_999, 1, 0, -9_998, -9_999)] == [
        "10,000",
        "9999",
        "1",
        "1 BCE",
        "9999 BCE",
        "10,000 BCE",
    ]
