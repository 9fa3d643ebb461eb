import pytest

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.when import Precision, When
from kzexplorer.timeline.words import range_words, short_when


def days(first: tuple[int, int, int], last: tuple[int, int, int], precision: Precision = Precision.DAY) -> When:
    return When(day_number(*first), day_number(*last), precision, "")


@pytest.mark.parametrize(
    ("when", "short", "with_years"),
    [
        (When.of_day(2011, 9, 22), "22 Sep", "22 Sep 2011"),
        (days((2010, 4, 11), (2010, 4, 14)), "11–14 Apr", "11–14 Apr 2010"),
        (days((2010, 11, 30), (2010, 12, 2)), "30 Nov – 2 Dec", "30 Nov – 2 Dec 2010"),
        (days((2010, 12, 30), (2011, 1, 2)), "30 Dec 2010 – 2 Jan 2011", "30 Dec 2010 – 2 Jan 2011"),
        (When.of_month(2010, 9), "Sep", "Sep 2010"),
        (days((2010, 1, 1), (2010, 3, 31), Precision.QUARTER), "Jan–Mar", "Jan–Mar 2010"),
        (When.of_year(2012), "2012", "2012"),
        (When.of_year(-43), "44 BCE", "44 BCE"),
        (days((1990, 1, 1), (1999, 12, 31), Precision.DECADE), "1990s", "1990s"),
        (When(day_number(2003, 1, 1), None, Precision.YEAR, ""), "since 2003", "since 2003"),
        (days((1995, 1, 1), (2004, 12, 31), Precision.DECADE), "1995–2004", "1995–2004"),
        (days((1800, 1, 1), (1899, 12, 31), Precision.CENTURY), "19th century", "19th century"),
        (days((2001, 1, 1), (2100, 12, 31), Precision.CENTURY), "21st century", "21st century"),
        (days((-99, 1, 1), (0, 12, 31), Precision.CENTURY), "100 BCE–1 BCE", "100 BCE–1 BCE"),
        (days((2009, 3, 1), (2009, 5, 31), Precision.SEASON), "Mar–May", "Mar–May 2009"),
        (days((2012, 1, 1), (2012, 6, 30), Precision.HALF_YEAR), "Jan–Jun", "Jan–Jun 2012"),
        (days((2012, 1, 2), (2012, 1, 8), Precision.WEEK), "2–8 Jan", "2–8 Jan 2012"),
        (When(day_number(2003, 5, 1), None, Precision.MONTH, ""), "since May 2003", "since May 2003"),
        (When(None, day_number(2001, 12, 31), Precision.YEAR, ""), "until 2001", "until 2001"),
        (When(day_number(2012, 1, 1), day_number(2012, 4, 30), Precision.SEASON, "", True), "about Jan–Apr", None),
    ],
)
def test_that_a_date_is_told_in_few_words(when: When, short: str, with_years: str | None) -> None:
    assert short_when(when, years=False) == short
    if with_years:
        assert short_when(when, years=True) == with_years


def test_that_a_range_is_told_as_finely_as_it_is_long() -> None:
    assert range_words(day_number(2010, 2, 3), day_number(2012, 10, 8)) == "Feb 2010 – Oct 2012"
    assert range_words(day_number(1900, 2, 3), day_number(2012, 10, 8)) == "1900 – 2012"
    assert range_words(day_number(2011, 9, 3), day_number(2011, 10, 12)) == "3 Sep – 12 Oct 2011"
    ides = day_number(-43, 3, 15)
    assert range_words(ides, ides) == "15 Mar 44 BCE"
