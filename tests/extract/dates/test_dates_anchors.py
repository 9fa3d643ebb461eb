"""Which date a year-less or relative one hangs on: that of the document, of the section, or of what was just told."""

from __future__ import annotations

import pytest

from kzexplorer.domain.when import When
from kzexplorer.extract import dates, document_date, passages, sentences


def edtf(text: str, words: str, document: When | None = None) -> str | None:
    """The EDTF of the mention with those words, None where it has no place on the calendar."""
    divided = passages.split(text)
    dated = document_date.find(text, divided) or document
    mentions = dates.find(text, sentences.split(text, divided), divided, dated)
    found = next(each for each in mentions if each.span.of(text) == words)
    return found.when.edtf if found.when else None


def test_that_a_life_goes_on_from_the_year_in_its_main_line() -> None:
    text = (
        "Ana Vidal, who has led the union since 2005 and whom the guild crowned in 2009, was born on 3 May 1938.\n\n"
        "She went abroad in the early 1960s, and in 1971 took a degree. The minister called her back in 1979.\n\n"
        "She returned in 1991 to sit in the council. Detained in April over a pamphlet, she was released the following "
        "month. On 9 June she chose her deputies. She left again in 1992.\n\n"
        "She came home in 2001. In the vote held on March 8 she lost. From 2006 to 2007 she led the commission."
    )
    assert edtf(text, "April") == "1991-04"
    assert edtf(text, "the following month") == "1991-05"
    assert edtf(text, "9 June") == "1991-06-09"
    assert edtf(text, "March 8") == "2001-03-08"


def test_that_a_year_which_is_only_looked_back_at_lends_no_year() -> None:
    text = (
        "In March 1842 the envoy reached the port. He asked the king to keep the treaty that his father had made in "
        "1827 with the consul. In May he sailed for home. On 4 June 1842 he saw the islands for the last time."
    )
    assert edtf(text, "May") == "1842-05"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("14/26 September 1815", "1815-09-26"),
        ("3 (15) May 1843", "1843-05-15"),
        ("29 May/10 June 1843", "1843-06-10"),
        ("25 October (7 November) 1917", "1917-11-07"),
        ("October 25/November 7, 1917", "1917-11-07"),
        ("7 November (25 October O.S.) 1917", "1917-11-07"),
        ("10 February 1689/90", "1690-02-10"),
        ("5/6 June 1944", "1944-06-05/1944-06-06"),
    ],
)
def test_that_of_a_day_in_both_calendars_the_gregorian_is_meant(words: str, day: str) -> None:
    assert edtf(f"The peace was signed on {words} at the fort.", words) == day


@pytest.mark.parametrize("style", ["(O.S.)", "O.S.", "(Old Style)", "Old Style"])
def test_that_a_day_of_the_julian_calendar_is_turned_into_ours(style: str) -> None:
    text = f"The count sailed on 27 March 1831 {style}, and the news came on 2 May."
    assert edtf(text, "27 March 1831") == "1831-04-08"
    assert edtf(text, "2 May") == "1831-05-02"


BRIEFING = "MINISTRY OF FOREIGN AFFAIRS\n\nNoon briefing\n\nVell, 30 September 2013\n\n"  # a Monday


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("On Friday evening, we are told, the chamber passed the bill.", "Friday evening", "2013-09-27"),
        (
            "On Friday the chamber met. They agreed on 12 September. Hours before on that Friday they saw the king.",
            "that Friday",
            "2013-09-27",
        ),
        (
            "The fair opens in mid-November.\n\nIn Orla the strike broke out on the 21st.",
            "the 21st",
            "2013-09-21",
        ),
        ("The envoy arrived on 25 August. He left on the 28th.", "the 28th", "2013-08-28"),
        ("The treaty will be signed on the 12th.", "the 12th", "2013-10-12"),
        (
            "They praised ties built since the peace on 18 November 1992. Mr Dahl had come the day before.",
            "the day before",
            "2013-09-29",
        ),
        (
            "The last round was held on 17-18 December.\n\nThey met. The same evening they went to the opera.",
            "The same evening",
            "2013-09-30",
        ),
        ("The envoy was received on 27 September.\n\nThe next day he saw the minister.", "The next day", "2013-09-28"),
        ("They will mark the jubilee in 2014. They will meet again on 28 October.", "28 October", "2013-10-28"),
        ("In 1991 they exchanged envoys. A treaty was drawn up. In May it was signed.", "May", "1991-05"),
        ("The treaty was signed on 3 May 1995. The minister will travel to Orla in June.", "June", "2014-06"),
    ],
)
def test_that_words_of_news_hang_on_the_day_of_the_news_unless_the_story_just_told_goes_on(
    text: str, words: str, days: str
) -> None:
    assert edtf(BRIEFING + text, words) == days


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("The league was joined on 1 July 1913. On the eve a ball was held.", "the eve", "1913-06-30"),
        ("On 7 March 1815 they heard he landed on the first of the month.", "the first of the month", "1815-03-01"),
        ("He died on 1 December 1825. In the new year she left.", "the new year", "1826-01~/1826-03~"),
        ("He came on 8 April 2013. They met on 3 and 4 May of the following year.",
         "3 and 4 May of the following year", "2014-05-03/2014-05-04"),
    ],
)  # fmt: skip
def test_that_words_which_name_a_day_by_what_was_told_are_dates(text: str, words: str, days: str) -> None:
    assert edtf(text, words) == days


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("He went there in March 1972; the minister came two years later, in September.", "September", "1974-09"),
        ("He died on 1 January 1961. A street was named after him in May, thirty years later.", "May", "1991-05"),
        ("He left on 20 May 1912. Released the following year, on 3 June, he went home.", "3 June", "1913-06-03"),
    ],
)
def test_that_words_which_count_years_lend_their_year_to_the_day_beside_them(text: str, words: str, days: str) -> None:
    assert edtf(text, words) == days


def test_that_what_hangs_on_a_look_back_leads_the_story_nowhere() -> None:
    text = (
        "On 6 March 1962 I came to Vell. The crisis broke out on 3 April.\n\n"
        "I had first met the General in 1957. In the summer of that year he was a colonel.\n\n"
        "In May I flew to London. The treaty was signed on 12 October.\n\nI left Vell in June 1964."
    )
    assert edtf(text, "the summer of that year") == "1957-22"
    assert edtf(text, "May") == "1962-05"
    assert edtf(text, "12 October") == "1962-10-12"


def test_that_a_count_in_the_main_line_starts_from_the_main_line() -> None:
    text = (
        "He joined the delegation on 20 January 1919. In December he married Ada, whom he had met in 1912. "
        "Their daughter was born the next year. He was envoy at Orla from May 1921."
    )
    assert edtf(text, "the next year") == "1920"


def test_that_last_year_lends_its_year_to_the_days_of_its_sentence() -> None:
    assert edtf(BRIEFING + "Last year the leaders met at Orla on 1 March.", "1 March") == "2012-03-01"


def test_that_a_letter_or_telegram_is_dated_by_its_line_with_the_hour() -> None:
    text = "112. Telegram From the Embassy\n\nVell, November 18, 1961, 6 p.m.\n\n1. I saw the Minister yesterday."
    assert edtf(text, "yesterday") == "1961-11-17"


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("Pyrrhus had landed before 278 BC. The war with Carthage began in 264, they say.", "264", "-0263"),
        ("The peace of AD 63 gave the land a king. Trajan annexed it in 114.", "114", "0114"),
        ("The peace was sworn in 446/5 BC.", "446/5 BC", "-0445/-0444"),
        ("It was sworn in the winter of 446/5 BC.", "the winter of 446/5 BC", "-0445-24"),
        ("Elections were called in 1963 for the last Sunday in April.", "the last Sunday in April", "1963-04-28"),
        ("They met on the second Tuesday of May 1987.", "the second Tuesday of May 1987", "1987-05-12"),
    ],
)
def test_that_years_of_antiquity_and_weekdays_of_a_month_are_read(text: str, words: str, days: str) -> None:
    assert edtf(text, words) == days


def test_that_a_number_of_three_digits_is_no_year_in_modern_times() -> None:
    text = "The treaty of 1962 was approved. The votes rose from 120 to 431."
    divided = passages.split(text)
    found = dates.find(text, sentences.split(text, divided), divided, None)
    assert [each.span.of(text) for each in found] == ["1962"]


@pytest.mark.parametrize(
    "text",
    [
        "Tel. (03) 3581-1131",
        "Hot line: 1822",
        "It recalled resolution 1988. Chapter VII is named there, and 1988 is not alone.",
        "Good afternoon, everybody. Have a good evening.",
    ],
)
def test_that_numbers_of_lines_and_documents_and_greetings_are_no_dates(text: str) -> None:
    divided = passages.split(text)
    assert dates.find(text, sentences.split(text, divided), divided, None) == ()


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("two days before", "1963-05-22"),
        ("That evening", "1963-05-24"),
        ("Saturday", "1963-05-25"),
        ("Thursday", "1963-05-23"),
        ("Saturday midnight", "1963-05-25"),
        ("The next day", "1963-05-26"),
    ],
)
def test_that_weekdays_and_days_of_a_memoir_follow_its_main_line(words: str, days: str) -> None:
    text = (
        "We landed at Orla on 24 May 1963. The conference had opened two days before without us. That evening the King "
        "gave a ball. On Saturday the charter was signed. I had seen the draft on the Thursday and did not like it; by "
        "Saturday midnight all had signed. The next day we slept."
    )
    assert edtf(text, words) == days


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("He left 2 May 1936. He came five years later to the day.", "five years later to the day", "1941-05-02"),
        ("Vell, 6 April 1998\n\nFifty years ago today a treaty was signed.", "Fifty years ago today", "1948-04-06"),
        ("The siege began on 2 August 1963 and lasted nine days. On the last day it fell.", "the last day",
         "1963-08-10"),
    ],
)  # fmt: skip
def test_that_days_are_counted_to_the_day_and_over_what_lasted(text: str, words: str, days: str) -> None:
    assert edtf(text, words) == days


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("that very day", "1965-05-12"),
        ("the evening before", "1965-05-11"),
        ("the morning after", "1965-05-13"),
        ("the morrow", "1965-05-13"),
        ("half a year later", "1965-11"),
        ("a year and a half later", "1966-11"),
        ("the Monday after", "1965-05-17"),
        ("the Sunday before", "1965-05-09"),
        ("the autumn after", "1965-23"),
        ("the day ensuing", "1965-05-13"),
        ("Friday of the following week", "1965-05-21"),
        ("the last day of the month", "1965-05-31"),
        ("the last day of February", "1965-02-28"),
        ("the fourteenth", "1965-05-14"),
    ],
)
def test_that_words_count_from_the_day_just_told(words: str, days: str) -> None:
    assert edtf(f"The talks opened on Wednesday 12 May 1965 at Orla. The envoys met on {words} in Vell.", words) == days


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("The garrison mutinied on 5 May 1901. Two days after the mutiny he left.", "Two days", "1901-05-07"),
        ("He resigned on 17 May 1934, two days after the coup.", "two days", "1934-05-17"),
        ("They met on 3 May 1901. A few days later he died.", "A few days later", "1901-05-05~/1901-05-10~"),
        ("They met on 3 May 1901. “I sail tomorrow,” he said.", "tomorrow", "1901-05-04"),
    ],
)
def test_that_a_story_counts_from_happenings_and_speakers_days(text: str, words: str, days: str) -> None:
    assert edtf(text, words) == days


def test_that_the_month_of_may_is_no_verb_of_what_may_be() -> None:
    assert edtf(BRIEFING + "The army tested its rockets on May 11 and 17.", "17") == "2013-05-17"


def test_that_a_day_in_brackets_on_the_way_of_the_story_leads_it_on() -> None:
    text = (
        "The king signed the pact on 9 May 1853. France joined it in the treaty of Vell (8 March 1854), whose secret "
        "article led to war. On 3 November the fleet was sunk. Peace was made on 7 June 1856."
    )
    assert edtf(text, "3 November") == "1854-11-03"


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        (
            "It is worth mentioning that the league was founded on 25 May 1981. They came home the same evening.",
            "the same evening",
            "2013-09-30",
        ),
        ("The envoy has invited the minister to visit Orla in February.", "February", "2014-02"),
        ("They recalled those killed in the attacks of 26/11.", "26/11", "2008-11-26"),
    ],
)
def test_that_news_is_not_led_astray_by_what_it_recalls_and_invites_to(text: str, words: str, days: str) -> None:
    assert edtf(BRIEFING + text, words) == days


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("Orla follows on Thursday, and the minister sails on Friday.", "Friday", "2013-10-04"),
        ("Talks resume on Monday, and the delegations leave on Tuesday.", "Tuesday", "2013-10-01"),
        ("Mr Dahl fights an election on 19 February.", "19 February", "2014-02-19"),
        ("The five islands will gather in Orla in February.", "February", "2014-02"),
    ],
)
def test_that_a_plan_told_in_the_present_lies_ahead(text: str, words: str, days: str) -> None:
    assert edtf(BRIEFING + text, words) == days


def test_that_what_came_after_a_happening_told_near_by_is_counted_from_it() -> None:
    text = "The envoy landed on 12 September. Two days after the parade he left."
    assert edtf(BRIEFING + text, "Two days") == "2013-09-14"


def test_that_a_flashback_to_a_day_goes_on_from_that_day() -> None:
    text = (
        "The minister returned home last night. She had left Orla on the 14th and met her colleague the same evening. "
        "The next day she called on the king."
    )
    assert edtf(BRIEFING + text, "the same evening") == "2013-09-14"
    assert edtf(BRIEFING + text, "The next day") == "2013-09-15"


def test_that_what_a_speech_recalls_to_the_day_leads_it_on() -> None:
    text = (
        "Vell, 6 April 1998\n\nFifty years ago today a treaty was signed. The talks had begun on 25 March of that year."
    )
    assert edtf(text, "25 March of that year") == "1948-03-25"


def test_that_twelve_months_from_a_year_are_a_year() -> None:
    assert edtf("They made peace in 1997, and twelve months later they were at war.", "twelve months later") == "1998"


def test_that_a_month_pointed_at_is_not_the_whole_year_told_before() -> None:
    assert edtf("They made peace in 1997. Later that month the envoy left.", "Later that month") == "1997~"


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        (
            "On 10 May 1972, forty years earlier, he came; two years later they made peace.",
            "two years later",
            "1974",
        ),
        ("A pact was made two years ago; that June a programme followed.", "that June", "2011-06"),
        (
            "She saw Mr Dahl, who came to office in October 1998 and who visited Vell last in May.",
            "May",
            "2013-05",
        ),
        ("In August the Council decided to open talks on 17 March.", "17 March", "2014-03-17"),
    ],
)
def test_that_the_years_of_news_are_those_of_its_clauses(text: str, words: str, days: str) -> None:
    assert edtf(BRIEFING + text, words) == days
