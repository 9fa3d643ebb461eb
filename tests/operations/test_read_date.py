import pytest

from kzexplorer.domain.when import Precision
from kzexplorer.errors import Problem
from kzexplorer.operations.read_date import read_date


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("2010", "2010"),
        (" sept.  2010 ", "2010-09"),
        ("12.10.2011", "2011-10-12"),
        ("50 BCE", "-0049"),
        ("50 bc", "-0049"),
        ("-0049", "-0049"),
        ("2010-09/2010-10", "2010-09/2010-10"),
        ("1990s", "199X"),
        ("mid-1990s", "1994~/1996~"),
        ("from 2003 to 2007", "2003/2007"),
        ("3 Sep – 12 Oct 2011", "2011-09-03/2011-10-12"),
        ("dec 1999", "1999-12"),
        ("2011 October", "2011-10"),
        ("Q3 2011", "2011-35"),
        ("summer 1991", "1991-22"),
        ("44", "0044"),
        ("10000 BCE", "-9999"),
        ("1990s to 2003", "199X/2003"),
    ],
)
def test_that_a_date_is_read_as_an_analyst_types_it(typed: str, edtf: str) -> None:
    assert read_date(typed).edtf == edtf


def test_that_a_date_is_as_exact_as_it_was_typed() -> None:
    assert read_date("Sept 2010").precision is Precision.MONTH
    assert read_date("12.10.2011").exact


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "No date was typed."),
        ("x" * 200, "That is no date."),
        ("the second visit", "“the second visit” is not a date that can be read."),
        ("visit of 2010", "“visit of 2010” is not a date that can be read."),
        ("yesterday", "“yesterday” leaves open which year that is."),
        ("5 May", "“5 May” leaves open which year that is."),
        ("31 February 2011", "Not a date: February 2011 has 28 days, so there is no 31 February."),
        ("12000", "“12000” lies outside the years 10,000 BCE to 9999."),
        ("2012/2010", "“2010” is before “2012”."),
        ("<b>2010</b>", "“<b>2010</b>” is not a date that can be read."),
    ],
)
def test_that_what_is_no_date_is_refused_in_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(Problem) as refused:
        read_date(typed)
    assert refused.value.what == sentence
