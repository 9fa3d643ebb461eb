"""Titles as they stand on a timeline."""

from __future__ import annotations

import pytest

from tests.extract.telling import findings, main_events, only_event


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("President Anna Kivi visited Kenya in May 1990.", "Kivi visits Kenya"),
        ("President Anna Kivi visited the United States in May 1990.", "Kivi visits the United States"),
        ("President Anna Kivi will visit Kenya in May 1990.", "Kivi to visit Kenya"),
        ("On 5 May 1990 President Anna Kivi met Chancellor Karl Braun in Vienna.", "Kivi – Braun meeting in Vienna"),
        ("President Anna Kivi telephoned Chancellor Karl Braun on 5 May 1990.", "Kivi calls Braun"),
        (
            "President Anna Kivi received a letter from President Karl Braun on 5 May 1990.",
            "Letter from Braun to Kivi",
        ),
        ("The second consultations meeting took place in Oslo on 5 May 1990.", "Second consultations meeting in Oslo"),
        ("In 1990, the sides signed a treaty on fishing.", "Treaty on fishing signed"),
        ("Anna Kivi was born in 1940. She died in 1990.", "Kivi died"),
        ("In 1990 alone bilateral turnover made up $ 12,5 mln. Fifth of it came from Peru.",
         "Bilateral turnover of $ 12,5 mln"),
        ("The treaty promoted trade, which reached US$ 214 million in 1990, up from US$ 180 million in 1989.",
         "Trade of US$ 214 million"),
        ("At the invitation of the King, Karl Braun, the Premier of Peru, Mrs. Anna Kivi, visited Kenya in 1990.",
         "Kivi visits Kenya"),
        ("In May 1990, agreement was reached on the rights of fishing.", "Agreement on the rights of fishing reached"),
        ("A pact, initialled in March 1981, was signed on 9 May 1981 and lapsed in 1983.", "Pact lapsed"),
        ("The treaty signed in 1871 was terminated on June 30, 1912.", "Treaty terminated"),
        ("24 May 1990: King Karl and Queen Anna pay a visit to Kenya.", "Karl and Anna visit Kenya"),
        ("On 5 May 1990 envoy Otto Moe delivered a message from President Karl Braun to Premier Anna Kivi.",
         "Letter from Braun to Kivi"),
        ("In a treaty signed December 23, 1826, Peru recognised the border.", "Treaty signed"),
        ("4. Anna Kivi laid a wreath on 5 May 1990.", "Anna Kivi laid a wreath"),
        ("Kenya and Peru signed a Treaty of Friendship, Commerce, and Navigation on 5 May 1990.",
         "Treaty of Friendship, Commerce, and Navigation signed"),
        ("Anna Kivi lost her seat in the 1983 election.", "Anna Kivi lost her seat in the 1983 election"),
        ("The revolution of 1956 changed much.", "Revolution of 1956"),
        ("OSLO, May 6 (1990) - The first results will be announced on 9 May.", "First results to be announced"),
        ("A commission, set up in 1988, met.", "Commission set up"),
    ],
)  # fmt: skip
def test_that_a_title_says_who_what_and_where(text: str, title: str) -> None:
    assert main_events(findings(text))[-1].title == title


def test_that_a_long_title_ends_at_a_word_within_90_characters() -> None:
    tail = "with the aim of a better use of the rivers and lakes of the country and of its neighbours in the north"
    _, event = only_event(f"On 5 May 1990 Parliament passed a law {tail}.")
    assert 20 < len(event.title) <= 90
    assert tail.startswith(event.title.removeprefix("Parliament passed a law "))


def test_that_a_quotation_cut_from_its_end_is_closed() -> None:
    _, event = only_event(
        "On 5 May 1990, the ministers of Norway held a briefing entitled “The Northern Road,” a new plan."
    )
    assert event.title == "Briefing entitled “The Northern Road”"


def test_that_a_title_is_one_line_that_fits_whatever_stands_in_the_text() -> None:
    endless, turned = "1" * 400, "Karl\u202e \x01\u2028Braun"
    for text in (f"In 1990 {endless} visited {endless}.", f"In 1990 President {turned} visited {'Vella ' * 40}."):
        for event in main_events(findings(text)):
            assert 0 < len(event.title) <= 90
            assert event.title.isprintable()


def test_that_two_days_of_one_verb_are_not_parted_where_its_clause_ends_before_the_second() -> None:
    assert findings("2012 signed December and - Peru’s May").events
