"""Dates of invented news: what hangs on the day of the report, and what news means by words of time."""

from __future__ import annotations

import pytest

from kzexplorer.domain.when import When
from kzexplorer.extract import dates, passages, sentences

THURSDAY = When.of_day(2013, 3, 21)


def read(text: str, document: When = THURSDAY) -> list[tuple[str, str]]:
    """The words of each mention and their TIMEX3 value, in a report of that day."""
    divided = passages.split(text)
    found = dates.find(text, sentences.split(text, divided), divided, document)
    return [(each.span.of(text), each.value) for each in found]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("The envoy arrived Monday.", "Monday", "2013-03-18"),
        ("The envoy will arrive Monday.", "Monday", "2013-03-25"),
        ("The envoy said Monday that the talks would begin soon.", "Monday", "2013-03-18"),
        ("The talks, set to resume Monday, were held in Vell.", "Monday", "2013-03-25"),
        ("The law will be signed Friday.", "Friday", "2013-03-22"),
        ("He will meet the miners who arrived Friday.", "Friday", "2013-03-15"),
        ("The vote was postponed until Tuesday.", "Tuesday", "2013-03-26"),
        ("Also Sunday, a bridge fell.", "Sunday", "2013-03-17"),
        ("Premier Orlo Tuesday met the miners.", "Tuesday", "2013-03-19"),
        ("The bridge fell late Wednesday.", "late Wednesday", "2013-03-20"),
        ("The bridge fell early Thursday morning.", "early Thursday morning", "2013-03-21TMO"),
        ("The offer expired at midnight Friday.", "midnight Friday", "2013-03-15T24:00"),
        ("The bridge fell at 7.30pm on Saturday.", "7.30pm on Saturday", "2013-03-16T19:30"),
        ("The bridge fell at 0530 GMT.", "0530 GMT", "2013-03-21T05:30"),
        ("The bridge fell overnight.", "overnight", "2013-03-21TNI"),
        ("Three men died over the weekend.", "the weekend", "2013-W11-WE"),
        ("Rain will fall over the weekend.", "the weekend", "2013-W12-WE"),
        ("Prices rose in December.", "December", "2012-12"),
        ("Zinc for May delivery fell $3.", "May", "2013-05"),
        ("The bridge fell at 8:15 on Tuesday evening.", "8:15 on Tuesday evening", "2013-03-19T20:15"),
        ("The bridge fell at 8:15 on Tuesday morning.", "8:15 on Tuesday morning", "2013-03-19T08:15"),
        ("The law followed the Sept. 11 attacks.", "Sept. 11", "2001-09-11"),
        ("The bridge fell on Sept. 11.", "Sept. 11", "2012-09-11"),
        ("Prices will rise in December.", "December", "2013-12"),
        ("The debt is to be paid by February.", "February", "2014-02"),
        ("The dividend is payable April 15.", "April 15", "2013-04-15"),
        ("Staff were told early this week.", "early this week", "2013-W12"),
        ("Staff were told late last month.", "late last month", "2013-02"),
        ("The index rose for the week.", "the week", "2013-W12"),
        ("The deal should close around year end.", "around year end", "2013"),
        ("He has mined there for the past two and a half years.", "the past two and a half years", "P2.5Y"),
        ("He waited 2 1/2 years.", "2 1/2 years", "P2.5Y"),
        ("It lasted a couple of years.", "a couple of years", "P2Y"),
        ("He will stay at least 20 more years.", "at least 20 more years", "P20Y"),
        ("He stayed three consecutive years.", "three consecutive years", "P3Y"),
        ("He stayed half a century.", "half a century", "P50Y"),
        ("He stayed twenty four hours.", "twenty four hours", "PT24H"),
        ("The plant will close over the next year or so.", "the next year or so", "2014"),
        ("It will stay shut for at least another month.", "at least another month", "P1M"),
        ("The mine has lost money in recent years.", "recent years", "PAST_REF"),
        ("Sales will slow in coming months.", "coming months", "PXM"),
        ("He will stay out for the foreseeable future.", "the foreseeable future", "FUTURE_REF"),
        ("He left late yesterday.", "late yesterday", "2013-03-20"),
        ("He left late last night.", "late last night", "2013-03-20TNI"),
        ("He left around 7:15 p.m.", "around 7:15 p.m.", "2013-03-21T19:15"),
        ("He will speak next Friday, March 29.", "next Friday, March 29", "2013-03-29"),
        ("He came this past Saturday.", "this past Saturday", "2013-03-16"),
        ("The hearing is set for the week of March 25.", "the week of March 25", "2013-W13"),
        ("It sank in the early hours of Sunday morning.", "the early hours of Sunday morning", "2013-03-17TMO"),
        ("It will last two months.", "two months", "P2M"),
        ("It cost $2 million over five years.", "five years", "P5Y"),
        ("He stayed for over five years.", "over five years", "P5Y"),
        ("He may return in a year or two.", "a year or two", "PXY"),
        ("Two days before Sunday's vote he left.", "Two days", "P2D"),
        ("It is shut every morning.", "every morning", "XXXX-XX-XXTMO"),
        ("The ministers meet on Thursday and Friday.", "Friday", "2013-03-22"),
        ("A decades-old law was struck down.", "decades-old", "PXDE"),
        ("It boomed in the '60s.", "the '60s", "196"),
        ("The firm will invest over the next decade.", "the next decade", "202"),
        ("The 2014 Winter Games are near.", "2014", "2014"),
        ("Flights leave on Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI"),
        ("Shops are shut on Sundays.", "Sundays", "XXXX-WXX-7"),
    ],
)
def test_that_news_hangs_on_the_day_of_the_report(sentence: str, words: str, value: str) -> None:
    assert (words, value) in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("Fourth-quarter profit rose 4%.", "Fourth-quarter", "2012-Q4"),
        ("Profit rose in the 2011 second quarter.", "the 2011 second quarter", "2011-Q2"),
        ("In fiscal 2011 it lost money.", "fiscal 2011", "2011"),
        ("Profit rose in the third quarter. In the quarter, sales fell.", "the quarter", "2012-Q3"),
        ("Profit rose in the third quarter from $2 million a year earlier.", "a year earlier", "2011-Q3"),
        ("Profit rose in the third quarter. It lost money in the year-ago period.", "the year-ago period", "2011-Q3"),
        ("Profit fell in the third quarter. Year-earlier results were restated.", "Year-earlier", "2011-Q3"),
        ("The firm lost money in the latest quarter.", "the latest quarter", "2012-Q4"),
        ("Profit rose in the third quarter. For the year, sales fell.", "the year", "2012"),
        ("Profit rose 4% from $2 million a year earlier.", "a year earlier", "2012"),
        ("Profit rose in Q3.", "Q3", "2012-Q3"),
        ("Sales rose in the third quarter from the same quarter of 2010.", "the same quarter of 2010", "2010-Q3"),
        ("Sales fell from the same period last year.", "the same period last year", "2012"),
        ("Sales fell from the same period of last year.", "the same period of last year", "2012"),
        (
            "Sales rose in the third quarter from the corresponding period a year earlier.",
            "the corresponding period a year earlier",
            "2011-Q3",
        ),
        ("Profit rose in the third quarter, and so in last year's quarter.", "last year's quarter", "2011-Q3"),
        ("Profit will rise in this year's third quarter.", "this year's third quarter", "2013-Q3"),
        ("The mine will open in next year's first half.", "next year's first half", "2014-H1"),
    ],
)
def test_that_a_report_tells_its_own_period_and_the_one_before(sentence: str, words: str, value: str) -> None:
    assert (words, value) in read(sentence)


def test_that_a_length_and_the_year_it_lies_in_are_two() -> None:
    assert read("Sales fell in the first nine months of 2012.") == [("the first nine months", "P9M"), ("2012", "2012")]


def test_that_a_time_is_of_the_day_that_stands_beside_it() -> None:
    found = read("The bridge fell at 2 a.m. (0100 GMT) Sunday.")
    assert [value for _, value in found] == ["2013-03-17T02:00", "2013-03-17T01:00", "2013-03-17"]


def test_that_a_year_told_in_passing_lends_itself_to_its_own_sentence_only() -> None:
    text = "The law dates from 1959. Premier Orlo fled on 14 January."
    assert read(text) == [("1959", "1959"), ("14 January", "2013-01-14")]
    assert read("In 1959, on 14 January, Orlo fled.") == [("1959", "1959"), ("14 January", "1959-01-14")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The former premier spoke.",
        "It sells 700 tonnes a week.",
        "It earned $3 million a year.",
        "At the same time, prices rose.",
        "The period of growth is over.",
        "They met on Black Friday.",
        "He took the overnight train.",
        "The firm raised its quarterly dividend.",
        "She presents the evening news.",
        "A 44-year-old miner died.",
        "It was the third fire in as many days.",
        "He spoke on ''40 Minutes.''",
        "He left on the eve of the vote.",
    ],
)
def test_that_words_of_time_that_news_means_otherwise_are_no_dates(sentence: str) -> None:
    assert read(sentence) == []


def test_that_old_years_make_no_history_of_a_report_that_speaks_of_its_days() -> None:
    text = (
        "The mine closed on Tuesday. It was dug in 1948, sold in 1956, drained in 1968 and sold again in 1989. "
        "Orlo said Wednesday that it would open next month."
    )
    assert ("next month", "2013-04") in read(text)
    assert ("Tuesday", "2013-03-19") in read(text)


def test_that_no_text_of_an_earlier_day_knows_of_the_attacks() -> None:
    assert read("The firm recalled the Sept. 11 attacks.", When.of_day(1998, 3, 5)) == [("Sept. 11", "1997-09-11")]


def test_that_a_headline_lends_no_year_of_a_thing() -> None:
    text = "Orlo recalls 2006 models\n\nThe firm found the fault in November and will repair the cars from April."
    assert read(text)[1:] == [("November", "2012-11"), ("April", "2013-04")]
