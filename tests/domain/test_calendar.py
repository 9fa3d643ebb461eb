"""Day numbers agree with datetime where that reaches, and with published Julian day numbers beyond it."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.calendar import (
    civil,
    day_number,
    days_in_month,
    is_leap,
    iso,
    iso_year,
    weekday,
)

JULIAN_DAY_OF_DAY_0 = 1_721_425  # the Julian day that begins at noon of 0000-12-31
FAR = 10_000_000_000

day_numbers = st.integers(-FAR, FAR)


@given(st.dates())
def test_that_days_agree_with_datetime_where_it_reaches(date: datetime.date) -> None:
    number = day_number(date.year, date.month, date.day)
    assert number == date.toordinal()
    assert civil(number) == (date.year, date.month, date.day)
    assert weekday(number) == date.weekday()
    assert iso(number) == date.isoformat()


# Proleptic Gregorian dates with their Julian day numbers: the Julian period's start (4713-01-01 BCE, Julian),
# the J2000 epoch, the start of the modified Julian day and the first day of the Gregorian calendar
@pytest.mark.parametrize(
    ("year", "month", "day", "julian_day"),
    [
        (-4713, 11, 24, 0),
        (1582, 10, 15, 2_299_161),
        (1858, 11, 17, 2_400_001),
        (1970, 1, 1, 2_440_588),
        (2000, 1, 1, 2_451_545),
    ],
)
def test_that_days_agree_with_known_julian_day_numbers(year: int, month: int, day: int, julian_day: int) -> None:
    assert day_number(year, month, day) + JULIAN_DAY_OF_DAY_0 == julian_day
    assert civil(julian_day - JULIAN_DAY_OF_DAY_0) == (year, month, day)


@given(day_numbers)
def test_that_every_day_has_one_date_and_the_next_day_follows_it(number: int) -> None:
    year, month, day = civil(number)
    assert day_number(year, month, day) == number
    following = civil(number + 1)
    if day < days_in_month(year, month):
        assert following == (year, month, day + 1)
    elif month < 12:
        assert following == (year, month + 1, 1)
    else:
        assert following == (year + 1, 1, 1)


@given(day_numbers)
def test_that_the_calendar_repeats_after_400_years_of_whole_weeks(number: int) -> None:
    year, month, day = civil(number)
    assert civil(number + 146_097) == (year + 400, month, day)
    assert weekday(number + 146_097) == weekday(number)


@given(day_numbers)
def test_that_iso_words_read_back_as_the_same_day(number: int) -> None:
    year, month, day = map(int, iso(number).rsplit("-", 2))
    assert day_number(year, month, day) == number


def test_that_years_before_1_are_astronomical() -> None:
    assert day_number(1, 1, 1) - day_number(0, 12, 31) == 1
    assert iso(day_number(-43, 3, 15)) == "-0043-03-15"
    assert (iso_year(0), iso_year(-1), iso_year(12_345)) == ("0000", "-0001", "12345")


def test_that_centuries_leap_only_every_fourth_time() -> None:
    assert [year for year in (-400, -100, -4, 0, 1900, 2000, 2023, 2024) if is_leap(year)] == [-400, -4, 0, 2000, 2024]


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0)]
)
def test_that_a_day_which_no_calendar_has_is_refused(year: int, month: int, day: int) -> None:
    with pytest.raises(ValueError, match="no (day|month)"):
        day_number(year, month, day)
