"""Dates as analysts type them, refusals in words, and words for every date from which the same date is read again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain import periods
from kzexplorer.domain.calendar import civil, day_number, iso
from kzexplorer.domain.edtf import read_edtf
from kzexplorer.domain.periods import Mod
from kzexplorer.domain.typed_date import read_typed, typed
from kzexplorer.domain.when import Precision, When, when_words
from kzexplorer.errors import Problem


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("22 Sep 2011", "2011-09-22"),
        ("22nd of September, 2011", "2011-09-22"),
        ("Thursday, 22 September 2011", "2011-09-22"),
        ("22-Sep-2011", "2011-09-22"),
        ("September 22, 2011", "2011-09-22"),
        ("2011 Sep 22", "2011-09-22"),
        ("22.9.2011", "2011-09-22"),
        ("22/9/2011", "2011-09-22"),
        ("9/22/2011", "2011-09-22"),
        ("20110922", "2011-09-22"),
        ("2011-09-22T12:00Z", "2011-09-22"),
        (" sept.  2010 ", "2010-09"),
        ("2010-09", "2010-09"),
        ("9/2010", "2010-09"),
        ("2011 October", "2011-10"),
        ("2010", "2010"),
        ("44", "0044"),
        ("AD 44", "0044"),
        ("44 BCE", "-0043"),
        ("50 bc", "-0049"),
        ("-0049", "-0049"),
        ("15 March 44 BC", "-0043-03-15"),
        ("10,000 BCE", "-9999"),
        ("spring 2005", "2005-21"),
        ("winter 2009/10", "2009-24"),
        ("Q3 2010", "2010-35"),
        ("third quarter of 2010", "2010-35"),
        ("H1 2010", "2010-40"),
        ("second half of 2010", "2010-41"),
        ("week of 14 May 2003", "2003-05-12/2003-05-18"),
        ("2003-W20", "2003-05-12/2003-05-18"),
        ("1990s", "199X"),
        ("80s BCE", "-0088/-0079"),
        ("19th century", "18XX"),
        ("nineteenth century", "18XX"),
        ("XIX century", "18XX"),
        ("early 2012", "2012-01~/2012-04~"),
        ("mid-1990s", "1994~/1996~"),
        ("end of May 2011", "2011-05-24~/2011-05-31~"),
        ("c. 1997", "1997~"),
        ("ca 1997", "1997~"),
        ("circa 1997", "1997~"),
        ("about May 2012", "2012-05~"),
        ("1997?", "1997?"),
        ("May 1997 (?)", "1997-05?"),
        ("before 2001", "../2000"),
        ("before May 2001", "../2001-04"),
        ("before 5 May 2001", "../2001-05-04"),
        ("before the 1990s", "../198X"),
        ("before c. 1997", "../1996~"),
        ("until 2001", "../2001"),
        ("no later than May 2010", "../2010-05"),
        ("after 2001", "2002/.."),
        ("after Q3 2010", "2010-10/.."),
        ("since 2003", "2003/.."),
        ("from 2003", "2003/.."),
        ("2003 onwards", "2003/.."),
        ("26-29 September 2006", "2006-09-26/2006-09-29"),
        ("September 26–29, 2006", "2006-09-26/2006-09-29"),
        ("30 November – 2 December 2010", "2010-11-30/2010-12-02"),
        ("2010-09/2010-10", "2010-09/2010-10"),
        ("Sept–Oct 2010", "2010-09/2010-10"),
        ("from 2003 to 2007", "2003/2007"),
        ("between 3 and 5 May 2010", "2010-05-03/2010-05-05"),
        ("2010..2012", "2010/2012"),
        ("1998-99", "1998/1999"),
        ("2001–02", "2001/2002"),
        ("18th–19th century", "17XX/18XX"),
        ("400–350 BCE", "-0399/-0349"),
        ("44 BCE – 14 CE", "-0043/0014"),
        ("1990s to 2003", "199X/2003"),
        ("c. 1997–1999", "1997~/1999~"),
        ("199X", "199X"),
        ("19XX", "19XX"),
        ("2004-XX", "2004-XX"),
        ("2004-06-XX", "2004-06-XX"),
        ("1984~", "1984~"),
        ("1984%", "1984%"),
        ("2004?-06", "2004?-06"),
        ("2001-21", "2001-21"),
        ("2001-29", "2001-29"),
        ("../2001", "../2001"),
        ("/2001", "../2001"),
        ("2003/..", "2003/.."),
        ("2004-06-XX/2004-07-03", "2004-06-XX/2004-07-03"),
        ("[1667,1668]", "[1667,1668]"),
        ("[1667..1672]", "[1667..1672]"),
        ("[..1983-12-03]", "[..1983-12-03]"),
    ],
)
def test_that_a_date_is_read_as_an_analyst_types_it(words: str, edtf: str) -> None:
    assert read_typed(words).edtf == edtf


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("before 2001", None, (2000, 12, 31)),
        ("until 2001", None, (2001, 12, 31)),
        ("after 2001", (2002, 1, 1), None),
        ("since 2001", (2001, 1, 1), None),
        ("2001-29", (2001, 9, 1), (2001, 11, 30)),
        ("[1667,1668..1670]", (1667, 1, 1), (1670, 12, 31)),
        ("19XX", (1900, 1, 1), (1999, 12, 31)),
    ],
)
def test_that_the_days_are_those_that_the_words_mean(
    words: str, first: tuple[int, int, int] | None, last: tuple[int, int, int] | None
) -> None:
    when = read_typed(words)
    assert when.earliest == (day_number(*first) if first else None)
    assert when.latest == (day_number(*last) if last else None)


def test_that_a_date_is_as_exact_as_it_was_typed() -> None:
    assert read_typed("Sept 2010").precision is Precision.MONTH
    assert read_typed("12.10.2011").exact
    assert read_typed("c. 12 October 2011").vague


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "No date was typed."),
        ("x" * 200, "That is no date."),
        ("the second visit", "“the second visit” is not a date that can be read."),
        ("visit of 2010", "“visit of 2010” is not a date that can be read."),
        ("yesterday", "“yesterday” counts from a day that is not given."),
        ("5 May", "“5 May” leaves open which year that is."),
        ("5 May 97", "The year is given by two digits."),
        ("90s", "“90s” does not say of which century."),
        ("05/06/2010", "“05/06/2010” can be 5 June 2010 or 6 May 2010."),
        ("2010/11", "“2010/11” can be November 2010 or the years 2010–2011."),
        ("1939-41", "“1939-41” can be a part of 1939, as EDTF writes it, or the years 1939–1941."),
        ("31 February 2011", "Not a date: February 2011 has 28 days, so there is no 31 February."),
        ("2011-02-30", "Not a date: February 2011 has 28 days, so there is no 30 February."),
        ("29-31 June 2011", "Not a date: June has 30 days, so there is no 31 June."),
        ("Friday, 22 September 2011", "22 September 2011 was a Thursday, not a Friday."),
        ("2003-W60", "Not a date: the year 2003 has no week 60."),
        ("12000", "“12000” lies outside the years 10,000 BCE to 9999."),
        ("2012/2010", "“2012/2010” ends before it begins."),
        ("Oct 2012 – Sept 2012", "September 2012 is before October 2012."),
        ("../..", "“../..” is open at both ends."),
        ("until since 2003", "A date that is open at that end already cannot open there again."),
        ("1XXX", "“1XXX” leaves more open than a century."),
        ("156X-12", "“156X-12” leaves open a part before one that it gives, so it is no one stretch of time."),
        ("{1667,1668}", "“{1667,1668}” names several dates."),
        ("2001-37", "“2001-37” is a third of a year, which cannot be kept as one."),
        ("Y17E8", "“Y17E8” cannot be kept as a year."),
        ("<b>2010</b>", "“<b>2010</b>” is not a date that can be read."),
    ],
)
def test_that_what_is_no_date_is_refused_in_a_sentence(words: str, sentence: str) -> None:
    with pytest.raises(Problem) as refused:
        read_typed(words)
    assert refused.value.what == sentence


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=130)
    | st.lists(st.sampled_from("c. about before 2010 May 5 – - / .. [ ] X ~ the BCE".split())).map(" ".join)
)
def test_that_anything_typed_is_a_date_or_a_problem(words: str) -> None:
    try:
        when = read_typed(words)
    except Problem:
        return
    assert read_typed(typed(when)) == when


_YEARS = st.integers(-9_000, 9_000)
_DAYS = st.integers(-3_000_000, 3_000_000)
_POINTS = st.one_of(
    _DAYS.map(lambda day: When.of_day(*civil(day))),
    st.builds(When.of_month, _YEARS, st.integers(1, 12)),
    st.builds(When.of_year, _YEARS),
    st.builds(periods.part_of_year, _YEARS, st.sampled_from(sorted(periods.FIRST_MONTHS))),
    st.builds(periods.years_from, st.integers(0, 900).map(lambda decade: 10 * decade), st.just(10)),
    st.builds(periods.years_from, st.integers(-90, 90).map(lambda century: 100 * century), st.just(100)),
    st.builds(periods.years_from, st.integers(1, 900).map(lambda number: 1 - number * 10 - 9), st.just(10)),
    st.builds(periods.week_of, _DAYS),
)
_COARSE = _POINTS.filter(lambda when: when.precision not in (Precision.DAY, Precision.WEEK))
_ONES = st.one_of(
    _POINTS,
    _POINTS.map(periods.near),
    st.builds(periods.narrowed, _COARSE, st.sampled_from(list(Mod))),
    st.builds(replace, _POINTS, vague=st.just(True)),
)


def _ordered(one: When, other: When) -> When:
    first, last = sorted((one, other), key=lambda when: (when.earliest or 0, when.latest or 0))
    return When.between(first, last if (last.latest or 0) >= (first.latest or 0) else first)


def _around(first: int, length: int, precision: Precision) -> When:
    """What counting from a date roughly gives."""
    last = first + length
    return When(first, last, precision, f"{iso(first)}~/{iso(last)}~", vague=True)


_OPEN = st.one_of(
    _POINTS.map(lambda when: When(when.earliest, None, when.precision, f"{when.edtf.split('/')[0]}/..")),
    _POINTS.map(lambda when: When(None, when.latest, when.precision, f"../{when.edtf.split('/')[-1]}")),
)
_WHENS = st.one_of(
    _ONES,
    st.builds(_ordered, _ONES, _ONES),
    _OPEN,
    st.builds(_around, _DAYS, st.integers(0, 3_000), st.sampled_from(list(Precision))),
)


@settings(max_examples=60, deadline=None)
@given(_WHENS)
def test_that_every_date_can_be_typed_again(when: When) -> None:
    assert read_typed(typed(when)) == when


@settings(max_examples=60, deadline=None)
@given(_POINTS.filter(lambda when: not 0 < civil(when.days[0])[0] < 100))
def test_that_the_words_shown_for_a_date_are_read_as_the_same_days(when: When) -> None:
    read = read_typed(when_words(when))
    assert (read.earliest, read.latest) == (when.earliest, when.latest)


def test_that_words_that_show_a_date_are_preferred_to_edtf() -> None:
    assert [typed(read_typed(words)) for words in ("2010-35", "2011-09-22", "mid 2012", "../2000")] == [
        "Q3 2010", "22 September 2011", "mid-2012", "until 2000",
    ]  # fmt: skip


def test_that_only_edtf_is_taken_for_edtf() -> None:
    assert read_edtf("Sept 2010") is None
    assert read_edtf("1998-99") is None
    assert read_edtf("2010/11") is None
