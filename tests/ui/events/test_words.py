from dataclasses import replace

import pytest

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.when import Precision, When
from kzexplorer.ui.events.words import also_words, precision_words

VAGUE = replace(When.between(When.of_month(2012, 1), When.of_month(2012, 4)), vague=True)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (None, "no date"),
        (When.of_day(2011, 9, 22), "exact day"),
        (When.between(When.of_day(2011, 9, 22), When.of_day(2011, 9, 24)), "exact days"),
        (When.of_month(2011, 9), "month known"),
        (When.of_year(2011), "year known"),
        (VAGUE, "roughly known"),
        (When(day_number(2003, 1, 1), None, Precision.YEAR, "2003/.."), "open at one end"),
    ],
)
def test_that_a_date_is_never_called_more_exact_than_it_is(when: When | None, words: str) -> None:
    assert precision_words(when) == words


def test_that_the_heading_over_other_events_fits_the_time() -> None:
    assert also_words(When.of_day(2011, 9, 22)) == "Also on this day"
    assert also_words(When.between(When.of_day(2011, 9, 22), When.of_day(2011, 9, 24))) == "Also on these days"
    assert also_words(When.of_month(2011, 9)) == "Also at this time"
