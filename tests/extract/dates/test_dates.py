"""Dates of invented texts: what is read, with which extent, and which days it means."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.when import DateType, Precision, When
from kzexplorer.extract import dates, passages, sentences
from tests.extract.dated import MAY_2010, find, read


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2 August 1987", "1987-08-02"),
        ("August 2, 1987", "1987-08-02"),
        ("2nd of August, 1987", "1987-08-02"),
        ("the second of August 1987", "1987-08-02"),
        ("the twenty-first of July 1879", "1879-07-21"),
        ("Monday, 3 May 2010", "2010-05-03"),
        ("Aug. 2, 1987", "1987-08-02"),
        ("1987-08-02", "1987-08-02"),
        ("24.12.1987", "1987-12-24"),
        ("12/24/1987", "1987-12-24"),
        ("12 III 2004", "2004-03-12"),
        ("August 1987", "1987-08"),
        ("August of 1987", "1987-08"),
        ("1987", "1987"),
        ("the third quarter of 2011", "2011-35"),
        ("Q2 2012", "2012-34"),
        ("the first half of 2013", "2013-40"),
        ("the summer of 1999", "1999-22"),
        ("winter 2003", "2003-24"),
        ("the 1990s", "199X"),
        ("the nineteenth century", "18XX"),
        ("the 1900s", "19XX"),
        ("the 5th century BC", "-0499/-0400"),
        ("44 BC", "-0043"),
        ("15 March 44 BC", "-0043-03-15"),
        ("AD 476", "0476"),
        ("264-241 BC", "-0263/-0240"),
        ("circa 1450", "1450~"),
        ("early 2012", "2012-01~/2012-04~"),
        ("mid-2012", "2012-05~/2012-08~"),
        ("late 2012", "2012-09~/2012-12~"),
        ("the end of 2012", "2012-10~/2012-12~"),
        ("the early 1990s", "1990~/1993~"),
        ("the mid-1990s", "1994~/1996~"),
        ("the late 1990s", "1997~/1999~"),
        ("New Year's Eve 1999", "1999-12-31"),
        ("Easter Monday 1916", "1916-04-24"),
        ("Good Friday, 1998", "1998-04-10"),
        ("Thanksgiving Day 2003", "2003-11-27"),
        ("St. Patrick's Day 1990", "1990-03-17"),
        ("Christmas of 1991", "1991-12-25"),
        ("9/11", "2001-09-11"),
        ("the second day of August 2005", "2005-08-02"),
        ("this eleventh day of April, two thousand and ten", "2010-04-11"),
        ("the 4th July 1776", "1776-07-04"),
        ("12-Apr-03", "2003-04-12"),
        ("12/Apr/2003", "2003-04-12"),
        ("24/VI/2003", "2003-06-24"),
        ("autumn, 2011", "2011-23"),
        ("the winter of 2002/03", "2002-24"),
        ("the first century AD", "0001/0099"),
        ("the second millennium BC", "-1999/-1000"),
        ("week 20 of 2003", "2003-05-12/2003-05-18"),
        ("2003-W20", "2003-05-12/2003-05-18"),
        ("the night of 5-6 May 2003", "2003-05-05/2003-05-06"),
        ("the weekend of 10-11 May 2003", "2003-05-10/2003-05-11"),
        ("5 May 2003 at 10.30 p.m.", "2003-05-05"),
        ("midnight on 5 May 2003", "2003-05-05"),
        ("the 3d of May, 1864", "1864-05-03"),
        ("the second half of May 2004", "2004-05-16~/2004-05-31~"),
        ("nineteen eighty-four", "1984"),
        ("two thousand and five", "2005"),
        ("the fifth of May, in the year of our Lord one thousand seven hundred and eighty-seven", "1787-05-05"),
    ],
)
def test_that_a_date_is_read_with_its_extent_and_days(words: str, edtf: str) -> None:
    assert read(f"The treaty was signed in {words}, they say.") == [(words, edtf)]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("September 26-29, 2006", "2006-09-26/2006-09-29"),
        ("26–29 September 2006", "2006-09-26/2006-09-29"),
        ("26 to 29 September 2006", "2006-09-26/2006-09-29"),
        ("30 Jan - 1 Feb 2012", "2012-01-30/2012-02-01"),
        ("November 30 – December 2, 2010", "2010-11-30/2010-12-02"),
        ("December 30 – January 2, 2010", "2009-12-30/2010-01-02"),
        ("24-26.VI.2003", "2003-06-24/2003-06-26"),
        ("2002-02/03", "2002-02/2002-03"),
        ("24-26.06.2003", "2003-06-24/2003-06-26"),
        ("24.06-03.07.2003", "2003-06-24/2003-07-03"),
        ("1941-45", "1941/1945"),
        ("1998-02", "1998/2002"),
        ("May-July 2001", "2001-05/2001-07"),
        ("the 12th to the 17th of June 1950", "1950-06-12/1950-06-17"),
        ("summer to autumn 1951", "1951-22/1951-23"),
    ],
)
def test_that_a_range_whose_ends_share_words_is_one_date(words: str, edtf: str) -> None:
    assert read(f"It lasted from {words}.") == [(words, edtf)]


@pytest.mark.parametrize(
    ("first", "joint", "last", "values", "edtf"),
    [
        ("2003", " to ", "2007", ("2003", "2007"), "2003/2007"),
        ("1939", " – ", "1945", ("1939", "1945"), "1939/1945"),
        ("May 2008", " until ", "June 2010", ("2008-05", "2010-06"), "2008-05/2010-06"),
        ("5 September", "-", "12 September", ("2010-09-05", "2010-09-12"), "2010-09-05/2010-09-12"),
        ("February", " to ", "July", ("2010-02", "2010-07"), "2010-02/2010-07"),
        ("the 1950s", " to ", "the 1970s", ("195", "197"), "195X/197X"),
    ],
)
def test_that_a_range_of_dates_that_stand_alone_is_two_mentions_of_one_interval(
    first: str, joint: str, last: str, values: tuple[str, str], edtf: str
) -> None:
    text = f"In 2010 it was told. It lasted from {first}{joint}{last}."
    one, other = find(text)[1:]
    assert [one.span.of(text), other.span.of(text)] == [first, last]
    assert (one.value, other.value) == values
    assert one.when == other.when
    assert one.when is not None
    assert one.when.edtf == edtf
    assert one.extent == other.extent
    assert one.extent.of(text) == f"{first}{joint}{last}"
    assert (one.ends_range, other.ends_range) == (False, True)


def test_that_between_makes_a_range_and_a_plain_and_does_not() -> None:
    assert read("He ruled between 1905 and 1907.") == [("1905", "1905/1907"), ("1907", "1905/1907")]
    assert read("He came in 1905 and 1907.") == [("1905", "1905"), ("1907", "1907")]


def test_that_days_that_share_a_month_are_dates_of_their_own_unless_one_follows_the_other() -> None:
    assert read("They met on May 4 and 6, 1999.") == [("May 4", "1999-05-04"), ("6, 1999", "1999-05-06")]
    assert read("They met on May 4 and 5, 1999.") == [("May 4 and 5, 1999", "1999-05-04/1999-05-05")]
    assert read("They met on 4, 5 and 6 May 1999.") == [
        ("4", "1999-05-04"),
        ("5", "1999-05-05"),
        ("6 May 1999", "1999-05-06"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "resolution 2570 (2021)",
        "the March 23 Movement",
        "$32.8 billion",
        "Article 5",
        "tel. +7 7172 74-02-25",
        "page 1945",
        "1,945 men",
        "2000 soldiers",
        "No. 1998",
        "room 2004",
        "31 June 2005",
        "February 30, 2004",
        "29 February 2003",
        "31.06.2005",
        "the Long March",
        "Theresa May",
        "Operation Dawn",
        "a second visit",
        "his early sixties",
        "31 April",
        "the fall of the city",
        "ISO 9001",
        "resolutions 1973 (2011) and 2009 (2011)",
        "S/RES/1973 (2011) and A/60/1",
        "document UN/1999/12",
        "A/CONF.157/23",
        "the case C-1999/08",
        "Decision 1999/311",
        "Regulation (EC) No 1999/2003",
        "the 26th of July Movement",
        "the 17 November group",
        "the Group of 20",
        "a vote of 52-48",
        "1600 Pennsylvania Avenue",
        "a Boeing 747 and a Boeing 2000",
        "Highway 1950",
        "pp. 1990-1995",
        "tel.: (7272) 50-12-34",
        "the 1500-metre race",
        "ships that carried 1995 passengers",
        "between 1500 and 2000 people",
        "from 1200 to 1500 troops",
        "Block 1917, flat 12",
        "Mr. Sunday and Mrs. Friday",
        "the Prague Spring",
        "the Winter Palace",
        "May Hall",
        "the March on Vell",
        "the 2nd of three",
        "192.168.10.12",
        "ISBN 978-0-1998-2003-4",
    ],
)
def test_that_what_only_looks_like_a_date_is_left_alone(words: str) -> None:
    assert find(f"They spoke of {words} at length.") == ()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("31 February 2005", "Not a date: February 2005 has 28 days, so there is no 31 February."),
        ("February 30, 2004", "Not a date: February 2004 has 29 days, so there is no 30 February."),
        ("30.02.2004", "Not a date: February 2004 has 29 days, so there is no 30 February."),
        ("31 June", "Not a date: June has 30 days, so there is no 31 June."),
        ("32 May 2001", "Not a date: May has 31 days, so there is no 32 May."),
        ("29-31 June 2005", "Not a date: June has 30 days, so there is no 31 June."),
        ("2004-13-01", "Not a date: there is no month 13."),
    ],
)
def test_that_a_day_that_no_calendar_has_is_refused_with_a_reason(words: str, reason: str) -> None:
    text = f"It was signed on {words} in the town."
    divided = passages.split(text)
    found = dates.read(text, sentences.split(text, divided), divided, MAY_2010)
    assert found.mentions == ()
    assert [(each.span.of(text), each.reason) for each in found.refused] == [(words, reason)]


@pytest.mark.parametrize(
    ("text", "words", "document"),
    [
        ("By 12000 AD the lake will be dry.", "12000 AD", None),
        ("It closes next year.", "next year", When.of_day(9999, 12, 31)),
        ("It closed yesterday.", "yesterday", When.of_day(-9999, 1, 1)),
    ],
)
def test_that_a_year_of_five_digits_is_refused_with_a_reason(text: str, words: str, document: When | None) -> None:
    divided = passages.split(text)
    found = dates.read(text, sentences.split(text, divided), divided, document)
    assert found.mentions == ()
    assert [(each.span.of(text), each.reason) for each in found.refused] == [
        (words, "It lies outside the years 9999 BCE to 9999.")
    ]


def test_that_a_year_is_lent_along_a_list() -> None:
    text = "He came on 5 May, 6 June and 7 July 2003."
    assert [edtf for _, edtf in read(text, MAY_2010)] == ["2003-05-05", "2003-06-06", "2003-07-07"]


@pytest.mark.parametrize(
    ("words", "kind", "value"),
    [
        ("three days", DateType.DURATION, "P3D"),
        ("5-year", DateType.DURATION, "P5Y"),
        ("two hours", DateType.DURATION, "PT2H"),
        ("a few months", DateType.DURATION, "PXM"),
        ("more than twenty years", DateType.DURATION, "P20Y"),
        ("two and a half years", DateType.DURATION, "P2.5Y"),
        ("the next two weeks", DateType.DURATION, "P2W"),
        ("every two years", DateType.SET, "P2Y"),
        ("every Monday", DateType.SET, "XXXX-WXX-1"),
        ("each spring", DateType.SET, "XXXX-SP"),
        ("annually", DateType.SET, "P1Y"),
        ("twice a year", DateType.SET, "P1Y"),
        ("currently", DateType.DATE, "PRESENT_REF"),
        ("the near future", DateType.DATE, "FUTURE_REF"),
    ],
)
def test_that_lengths_frequencies_and_vague_times_have_a_value_but_no_days(
    words: str, kind: DateType, value: str
) -> None:
    (mention,) = find(f"They worked {words} here.", MAY_2010)
    assert (mention.span.of(f"They worked {words} here."), mention.type, mention.value) == (words, kind, value)
    assert mention.when is None


_WORDS = st.sampled_from(
    "5 May 2004 June the of and to - – , . ( ) early late last next week two days later 1999 1990s century ago Monday "
    "yesterday 12/3/2001 31.12.1999 '99 😀 é ا שלום 2002-02/03 September Sept. Q1 BC a.m. 10:30 winter in \n "
    "\n\n".split(" ")
)


_TEXTS = st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=40).map(" ".join))


@settings(max_examples=60, deadline=None)
@given(_TEXTS)
def test_that_mentions_are_in_order_apart_within_a_sentence_and_the_same_each_time(text: str) -> None:
    found = find(text, MAY_2010)
    assert found == find(text, MAY_2010)
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
    for mention in found:
        words = mention.span.of(text)
        assert words == words.strip() != ""
        assert mention.value
        assert mention.reason.endswith(".")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30), st.integers(1, 28), st.integers(1000, 2199))
def test_that_offsets_are_exact_after_any_text(before: str, day: int, year: int) -> None:
    words = f"{day} November {year}"
    text = f"{before.replace(chr(13), ' ')}\n\nThey came on {words} to the capital."
    start = text.rindex(words)
    assert any(each.span.start == start and each.span.of(text) == words for each in find(text))


@pytest.mark.parametrize("unit", ["5 May ", "1-", "1.1.", "the end of ", "'99 ", "May and ", "(", "10,000", "a"])
def test_that_the_work_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    def calls(size: int) -> int:
        """Functions called: unlike seconds, the same on every machine at every hour."""
        made = 0

        def count(_frame: object, event: str, _of: object) -> None:
            nonlocal made
            made += event in ("call", "c_call")

        text = unit * (size // len(unit))
        sys.setprofile(count)
        try:
            find(text)
        finally:
            sys.setprofile(None)
        return made

    calls(2_000)  # rules are compiled at their first use
    assert calls(60_000) < 5 * calls(15_000) + 1_000


def test_that_precision_is_that_of_the_words() -> None:
    text = "In 1999, in May 2001, on 5 June 2002, in the 1980s, in the 18th century, in spring 2003 and in Q4 2004."
    assert [each.when.precision for each in find(text) if each.when] == [
        Precision.YEAR,
        Precision.MONTH,
        Precision.DAY,
        Precision.DECADE,
        Precision.CENTURY,
        Precision.SEASON,
        Precision.QUARTER,
    ]


def test_that_days_behind_their_year_and_month_are_one_range() -> None:
    assert read("2019, May 12–13. The envoy came.") == [("2019, May 12–13", "2019-05-12/2019-05-13")]
