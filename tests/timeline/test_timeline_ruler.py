import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.calendar import civil, day_number, months_later
from kzexplorer.timeline.ruler import End, apart
from kzexplorer.timeline.scale import FIRST_DAY, LAST_DAY
from kzexplorer.timeline.words import apart_words, calendar_difference

days = st.integers(FIRST_DAY, LAST_DAY)
ends = st.tuples(st.integers(0, 60), st.integers(0, 20), st.booleans()).map(
    lambda drawn: End(drawn[0], drawn[0] + drawn[1], exact=drawn[2])
)


def possible(end: End) -> list[tuple[int, int]]:
    return [(end.first, end.last)] if end.exact else [(day, day) for day in range(end.first, end.last + 1)]


@settings(max_examples=60)
@given(ends, ends)
def test_that_the_bounds_are_those_of_all_days_that_the_dates_can_mean(one: End, other: End) -> None:
    gaps = [max(0, b[0] - a[1], a[0] - b[1]) for a, b in itertools.product(possible(one), possible(other))]
    found = apart(one, other)
    assert (found.least, found.most) == (min(gaps), max(gaps))


@settings(max_examples=60)
@given(ends, ends)
def test_that_it_does_not_matter_which_end_one_begins_with(one: End, other: End) -> None:
    assert apart(one, other) == apart(other, one)
    assert apart_words(apart(one, other)) == apart_words(apart(other, one))


@settings(max_examples=60)
@given(days, days)
def test_that_the_difference_in_the_calendar_leads_from_one_day_to_the_other(one: int, other: int) -> None:
    years, months, rest = calendar_difference(one, other)
    assert calendar_difference(other, one) == (years, months, rest)
    assert min(years, months, rest) >= 0
    assert months < 12
    assert rest < 31
    assert months_later(min(one, other), years * 12 + months) + rest == max(one, other)
    assert months_later(min(one, other), years * 12 + months + 1) > max(one, other)


@settings(max_examples=60)
@given(days, st.integers(0, 30_000))
def test_that_years_and_months_are_counted_as_people_count_them(day: int, months: int) -> None:
    later = months_later(day, months)
    (year, month, number), (last_year, last_month, last_number) = civil(day), civil(later)
    assert (last_year - year) * 12 + last_month - month == months
    assert last_number <= number
    assert last_number == number or civil(later + 1)[2] == 1


def date(year: int, month: int, day: int) -> End:
    number = day_number(year, month, day)
    return End(number, number)


def month(year: int, number: int, **more: bool) -> End:
    first = day_number(year, number, 1)
    return End(first, months_later(first, 1) - 1, exact=False, **more)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (date(2000, 9, 21), date(2011, 9, 22), "4,018 days · 11 years, 0 months, 1 day"),
        (date(2011, 9, 22), date(2011, 9, 22), "the same day"),
        (date(2011, 9, 22), date(2011, 9, 23), "1 day"),
        (date(2011, 1, 31), date(2011, 2, 28), "28 days · 1 month, 0 days"),
        (date(2012, 2, 29), date(2013, 2, 28), "365 days · 1 year, 0 months, 0 days"),
        (date(-43, 3, 15), date(14, 8, 19), "20,976 days · 57 years, 5 months, 4 days"),
        (date(2011, 9, 22), month(2011, 10), "between 9 and 39 days"),
        (month(2011, 10), month(2011, 10), "between 0 and 30 days"),
        (date(1990, 1, 1), month(2011, 10), "between 7,943 and 7,973 days · about 21 years"),
        (date(2011, 9, 22), month(2001, 5, open_start=True), "at least 3,766 days"),
        (date(2011, 9, 22), month(2013, 5, open_end=True), "at least 587 days"),
        (date(2011, 9, 22), month(2013, 5, open_start=True), "not known: a date has no end"),
    ],
)
def test_that_a_distance_is_told_as_exactly_as_the_dates_are_known(one: End, other: End, words: str) -> None:
    assert apart_words(apart(one, other)) == words


def test_that_an_event_of_several_days_is_left_on_its_last_and_reached_on_its_first() -> None:
    visit = End(day_number(2010, 11, 30), day_number(2010, 12, 2))
    assert apart(visit, date(2010, 12, 5)).nearest == (day_number(2010, 12, 2), day_number(2010, 12, 5))
    assert apart_words(apart(visit, date(2010, 12, 5))) == "3 days"
    assert apart_words(apart(date(2010, 11, 28), visit)) == "2 days"
    assert apart_words(apart(date(2010, 12, 1), visit)) == "the same day"
