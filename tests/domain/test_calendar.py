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


# Jean Meeus, Astronomical Algorithms (2nd edition, 1998), chapter 7, as the Julian day that begins at noon of the date;
# dates that he gives in the Julian calendar stand here in the Gregorian one, with his beside them
@pytest.mark.parametrize(
    ("year", "month", "day", "julian_day"),
    [
        (-4713, 11, 24, 0),  # -4712 January 1
        (-1001, 8, 7, 1_355_671),  # -1001 August 17
        (-1000, 2, 19, 1_355_867),  # -1000 February 29
        (-1000, 7, 3, 1_356_001),  # -1000 July 12
        (-123, 12, 28, 1_676_497),  # -123 December 31
        (-123, 12, 29, 1_676_498),  # -122 January 1
        (333, 1, 28, 1_842_713),  # 333 January 27
        (837, 4, 14, 2_026_872),  # 837 April 10, comet Halley
        (1600, 1, 1, 2_305_448),
        (1600, 12, 31, 2_305_813),
        (1900, 1, 1, 2_415_021),
        (1957, 10, 4, 2_436_116),  # Sputnik 1
        (1987, 6, 19, 2_446_966),
        (1988, 1, 27, 2_447_188),
        (1999, 1, 1, 2_451_180),
    ],
)
def test_that_days_agree_with_the_julian_days_of_meeus(year: int, month: int, day: int, julian_day: int) -> None:
    assert day_number(year, month, day) + JULIAN_DAY_OF_DAY_0 == julian_day
    assert civil(julian_day - JULIAN_DAY_OF_DAY_0) == (year, month, day)


# Edward M. Reingold and Nachum Dershowitz, Calendrical Calculations, appendix "Sample Data": fixed dates (which are
# day numbers as here), Gregorian dates and weekdays (0 for Sunday)
@pytest.mark.parametrize(
    ("fixed", "year", "month", "day", "weekday_from_sunday"),
    [
        (-214_193, -586, 7, 24, 0),
        (-61_387, -168, 12, 5, 3),
        (25_469, 70, 9, 24, 3),
        (49_217, 135, 10, 2, 0),
        (171_307, 470, 1, 8, 3),
        (210_155, 576, 5, 20, 1),
        (253_427, 694, 11, 10, 6),
        (369_740, 1013, 4, 25, 0),
        (400_085, 1096, 5, 24, 0),
        (434_355, 1190, 3, 23, 5),
        (507_850, 1391, 6, 12, 0),
        (601_716, 1648, 6, 10, 3),
        (709_580, 1943, 10, 7, 4),
        (764_652, 2094, 7, 18, 0),
    ],
)
def test_that_days_agree_with_the_fixed_dates_of_calendrical_calculations(
    fixed: int, year: int, month: int, day: int, weekday_from_sunday: int
) -> None:
    assert day_number(year, month, day) == fixed
    assert civil(fixed) == (year, month, day)
    assert (weekday(fixed) + 1) % 7 == weekday_from_sunday


def test_that_the_days_of_the_timeline_have_known_julian_days_at_both_ends() -> None:
    """Counted from 2000-01-01 by the 146,097 days of 400 years, which is what the Gregorian calendar is."""
    noon = 2_451_545 - JULIAN_DAY_OF_DAY_0
    assert day_number(-10_000, 1, 1) == noon - 30 * 146_097
    assert day_number(10_000, 1, 1) == noon + 20 * 146_097
    assert [is_leap(year) for year in (-4, -1, 0, 4, -100, -400, 10_000)] == [
        True,
        False,
        True,
        True,
        False,
        True,
        True,
    ]


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
