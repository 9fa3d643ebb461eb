"""Dates of invented texts: what is read, which days it means, and what it hangs on."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.calendar import iso
from kzexplorer.domain.when import DateMention, DateType, Precision, When
from kzexplorer.extract import dates, document_date, passages, sentences


def find(text: str, document: When | None = None) -> tuple[DateMention, ...]:
    divided = passages.split(text)
    dated = document_date.find(text, divided) or document
    return dates.find(text, sentences.split(text, divided), divided, dated)


def read(text: str, document: When | None = None) -> list[tuple[str, str | None]]:
    """The words of each mention and the EDTF of its days."""
    return [(each.span.of(text), each.when.edtf if each.when else None) for each in find(text, document)]


MAY_2010 = When.of_day(2010, 5, 4)


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday he met the king.", [("Yesterday", "2010-05-03")]),
        ("They met today.", [("today", "2010-05-04")]),
        ("They met last week.", [("last week", "2010-04-26/2010-05-02")]),
        ("They met last year.", [("last year", "2009")]),
        ("They will meet next month.", [("next month", "2010-06")]),
        ("They met two months ago.", [("two months ago", "2010-03")]),
        ("They met this April.", [("this April", "2010-04")]),
        ("They met last May.", [("last May", "2009-05")]),
        ("They will meet next spring.", [("next spring", "2011-21")]),
        ("They met in December last year.", [("December last year", "2009-12")]),
        ("They met in December.", [("December", "2009-12")]),
        ("They will meet in December.", [("December", "2010-12")]),
        ("They met on Friday.", [("Friday", "2010-04-30")]),
        ("They met on Friday last.", [("Friday last", "2010-04-30")]),
        ("They met on Tuesday 4th.", [("Tuesday 4th", "2010-05-04")]),
        ("They met on Sunday the 4th.", [("Sunday the 4th", "2010-04-04")]),
        ("They met at 2003-04-12T10:30:00Z.", [("2003-04-12T10:30:00Z", "2003-04-12")]),
        ("Sales fell in Q3/2011 and 3Q 2012.", [("Q3/2011", "2011-35"), ("3Q 2012", "2012-35")]),
        ("They met in the XIX century.", [("the XIX century", "18XX")]),
        ("They will meet on Friday.", [("Friday", "2010-05-07")]),
        ("They met on the 15th of last month.", [("the 15th of last month", "2010-04-15")]),
        ("Your letter of the 28th ult. came.", [("the 28th ult.", "2010-04-28")]),
    ],
)
def test_that_news_hangs_on_the_date_of_the_document(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text, MAY_2010) == expected


def test_that_nothing_is_placed_by_a_clock() -> None:
    for mention in find("Yesterday they met; last year, next Friday and in May they did not."):
        assert mention.when is None
        assert mention.value
        assert mention.reason


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("They met on 5 May 2004. The next day they left.", ("The next day", "2004-05-06")),
        ("They met on 5 May 2004. Ten days later they left.", ("Ten days later", "2004-05-15")),
        ("They met on 5 May 2004. The same day they left.", ("The same day", "2004-05-05")),
        ("They met on 5 May 2004. Two weeks later they left.", ("Two weeks later", "2004-05-16~/2004-05-22~")),
        ("They met on 5 May 2004. The following year they left.", ("The following year", "2005")),
        ("They met on 5 May 2004. On 7 June they left.", ("7 June", "2004-06-07")),
        ("They met on 15 December 2004. In January they left.", ("January", "2005-01")),
        ("They met on 5 May 2004. In August of that year they left.", ("August of that year", "2004-08")),
        ("They met two days before 5 May 2004.", ("two days before 5 May 2004", "2004-05-03")),
        ("On 3 May and 5 June 2003 they met.", ("5 June 2003", "2003-06-05")),
        ("They met in 1899. The winter of '99 was long.", ("The winter of '99", "1899-24")),
        ("He came on Tuesday, 4 May; that was in 1999.", ("1999", "1999")),
    ],
)
def test_that_a_story_hangs_on_what_was_told_before(text: str, last: tuple[str, str]) -> None:
    assert read(text)[-1] == last


def test_that_a_date_without_year_takes_it_from_the_date_beside_it() -> None:
    first, _ = find("On 3 May and 5 June 2003 they met.")
    assert first.when == When.of_day(2003, 5, 3)
    assert "5 June 2003" in first.reason


def test_that_a_heading_lends_its_year() -> None:
    text = "Chronology 2003\n\n5 January. The minister flew to Oslo.\n\n12 March. A treaty was signed in the city."
    assert read(text, MAY_2010)[1:] == [("5 January", "2003-01-05"), ("12 March", "2003-03-12")]


def test_that_each_release_of_a_page_hangs_on_its_own_dateline() -> None:
    text = (
        "3 April 2012\nToday the minister received the ambassador of Norway.\n\n"
        "17 April 2012\nToday the minister left for Vienna. Yesterday he spoke to the press."
    )
    assert [edtf for words, edtf in read(text) if words in ("Today", "Yesterday")] == [
        "2012-04-03",
        "2012-04-17",
        "2012-04-16",
    ]


def test_that_the_weekday_tells_the_year() -> None:
    assert read("They met on Tuesday, 4 May.", When.of_day(2011, 1, 10)) == [("Tuesday, 4 May", "2010-05-04")]


def test_that_a_date_in_digits_follows_the_order_of_its_document() -> None:
    assert read("Signed on 3/4/2005 and 25/4/2005.")[0] == ("3/4/2005", "2005-04-03")
    assert read("Signed on 3/4/2005 and 4/25/2005.")[0] == ("3/4/2005", "2005-03-04")
    assert read("Signed on 3/4/2005, after 2 May 2004.")[0] == ("3/4/2005", "2005-04-03")
    (alone,) = find("Signed on 3/4/2005.")
    assert "assumed" in alone.reason


def test_that_the_present_in_general_is_marked_vague() -> None:
    (mention,) = find("Today the country is a member of the union.", MAY_2010)
    assert mention.value == "PRESENT_REF"
    assert mention.when is not None
    assert mention.when.vague


def test_that_a_count_from_a_coarse_date_stays_vague() -> None:
    *_, last = find("The war began in 1915. Four days later they fled.")
    assert last.when is not None
    assert last.when.vague
    assert (iso(last.when.earliest or 0), iso(last.when.latest or 0)) == ("1915-01-01", "1915-12-31")


def test_that_a_placed_date_names_its_anchor_and_where_it_stands() -> None:
    text = "They met on 5 May 2004. The next day they left."
    first, second = find(text)
    assert first.anchor is None
    assert second.anchor is not None
    assert second.anchor.span == first.span
    assert "5 May 2004" in second.reason


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Vell surrendered on 23 May 1821. Two days after the surrender of Vell he left.",
         "Two days after the surrender of Vell", "1821-05-25"),
        ("Two days before the fall of Vell he left. Vell fell on 23 May 1821.", "Two days before the fall of Vell",
         "1821-05-21"),
        ("The vote was on 3 May 1821. On 9 June it rained. The day before the vote he left.",
         "The day before the vote", "1821-05-02"),
        ("The summit was held on 5-7 June 1821. Two days before the summit he left.", "Two days before the summit",
         "1821-06-03"),
        ("The summit was held on 5-7 June 1821. Two days after the summit he left.", "Two days after the summit",
         "1821-06-09"),
        ("The summit was held on 5 June 1821. On the eve of the summit he left.", "the eve of the summit",
         "1821-06-04"),
        ("The summit opened on 5 June 1821. On the second day of the summit he left.", "the second day of the summit",
         "1821-06-06"),
        ("They met on 5-7 June 1821. On the final day he left.", "the final day", "1821-06-07"),
        ("They met on 5 June 1821. In the same year he left.", "the same year", "1821"),
        ("It rained in 1821. Two days after the surrender of Vell he left.", "Two days", None),
    ],
)  # fmt: skip
def test_that_a_count_from_a_happening_starts_at_the_date_told_of_it(text: str, words: str, edtf: str | None) -> None:
    assert dict(read(text))[words] == edtf


def test_that_a_lone_day_is_of_the_month_told_last() -> None:
    text = "They met on 27 May 1821. It rained on the 29th. On the night of the 30th they fled. She came on the 2nd."
    assert [edtf for _, edtf in read(text) if edtf] == ["1821-05-27", "1821-05-29", "1821-05-30", "1821-06-02"]
    assert read("They met on 27 May 1821, on the 29th Regiment’s day.")[-1][0] == "27 May 1821"


def test_that_a_date_may_have_its_year_in_brackets() -> None:
    assert read("OSLO, Sept. 12 (1995) - They left on Tuesday.") == [
        ("Sept. 12 (1995)", "1995-09-12"),
        ("Tuesday", "1995-09-12"),
    ]


def test_that_the_month_may_follow_the_year_of_an_entry() -> None:
    assert read("1996, May: a treaty enters into force.") == [("1996, May", "1996-05")]


def test_that_a_letter_names_months_by_last_instant_and_ultimo() -> None:
    text = "I have your note of the 28th of February last, and that of the 9th ultimo. He came on 9th instant."
    assert [edtf for _, edtf in read(text, MAY_2010)] == ["2010-02-28", "2010-04-09", "2010-05-09"]


def test_that_a_year_that_tells_which_thing_is_meant_moves_nothing() -> None:
    text = "In 2010 turnout fell, compared with 83 per cent in 1990. The party of the 1988 vote met on 5 January."
    assert read(text, MAY_2010)[-1] == ("5 January", "2010-01-05")


def test_that_the_year_without_a_name_is_that_of_the_news() -> None:
    text = "Sales reached 5 tonnes in 2008.\n\nThey agreed to meet before the end of the year."
    assert read(text, MAY_2010)[-1] == ("the end of the year", "2010-10~/2010-12~")


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


def test_that_a_date_line_without_a_year_takes_that_of_the_heading_and_dates_its_section() -> None:
    text = (
        "Press releases 2012\n\nOslo, 18 February\nThe envoy of Peru arrived today by sea.\n\n"
        "Oslo, 21 February\nThe envoy left for Lima this morning.\n"
    )
    told = dict(read(text))
    assert (told["18 February"], told["today"]) == ("2012-02-18", "2012-02-18")
    assert (told["21 February"], told["this morning"]) == ("2012-02-21", "2012-02-21")


def test_that_a_paragraph_that_opens_with_place_and_date_is_read_on_that_day() -> None:
    text = "Releases\n\nOslo, 18 February 2012: The envoy came yesterday.\n\nOslo, 21 May 2013 - He leaves tomorrow.\n"
    told = dict(read(text))
    assert (told["yesterday"], told["tomorrow"]) == ("2012-02-17", "2013-05-22")


def test_that_sections_with_date_lines_are_news_of_their_days_whatever_years_they_tell_of() -> None:
    text = (
        "Press releases 2012\n\nOslo, 18 May\nThe envoy of Peru arrived today. Ties were established in June 1981. "
        "Last month an accord was signed.\n\nOslo, 21 May\nThe envoy left for Lima this morning.\n"
    )
    told = dict(read(text))
    assert (told["Last month"], told["21 May"]) == ("2012-04", "2012-05-21")


def test_that_days_behind_their_year_and_month_are_one_range() -> None:
    assert read("2019, May 12–13. The envoy came.") == [("2019, May 12–13", "2019-05-12/2019-05-13")]
