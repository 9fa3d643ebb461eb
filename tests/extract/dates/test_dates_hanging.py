"""What dates hang on that leave something open: the document, a heading, a date line, what was told before."""

from __future__ import annotations

import pytest

from kzexplorer.domain.calendar import iso
from kzexplorer.domain.when import When
from tests.extract.dated import MAY_2010, find, read


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
