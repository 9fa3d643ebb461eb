"""Headlines of clauses: who does what, without what leads up to it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.telling import findings, main_events


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Kivi died at Vell on 7 March 1831 (O.S.).", "Anna Kivi died at Vell"),
        ("Otto Moe came home in January 1481, four months after the peace.", "Otto Moe came home"),
        ("The legation was closed on 5 May 1940, nine days before the war.", "Legation closed"),
        ("Anna Kivi had left Vell on 5 May 1940, officials said.", "Anna Kivi left Vell"),
        ("Sir: I have the honor to report that on 5 May 1940 I dined with the Consul.", "I dined with the Consul"),
        ("Although Anna Kivi left Peru in 1940, little changed.", "Anna Kivi left Peru"),
        ("At her request Peru handed over the prisoner on 5 May 1940.", "Peru handed over the prisoner"),
        ("The Council announced on 5 May 1940 that Anna Kivi would lead it.",
         "Council announced that Anna Kivi would lead it"),
        ("The absence of Premier Anna Kivi, who announced her illness on 5 May 1940, was noted.",
         "Premier Anna Kivi announced her illness"),
        ("The Council set 5 May 1940 as the day of the vote on 3 March 1940.",
         "Council set 5 May 1940 as the day of the vote"),
        ("The following were signed on 5 May 1940: a pact and a note.", "Agreements signed"),
        ("The rising was put down on 5 May 1940.", "Rising put down"),
        ("Relations, broken off in 1940, were missed.", "Relations broken off"),
        ("On 5 May 1940 the envoy of the King, Otto Moe, will brief you.", "Otto Moe to brief you"),
        ("The legation was closed on 5 May 1940, by order of the King.", "Legation closed by order of the King"),
        ("The Council announced on 5 May 1940 that Anna Kivi would not lead it.",
         "Council announced that Anna Kivi would not lead it"),
        ("Vell was attacked on 5 May 1940.", "Vell was attacked"),
        ("According to a joint note by Peru and Norway on 5 May 1940, Otto Moe left.", "Otto Moe left"),
        ("“Small states cannot wait,” Anna Kivi told reporters on 5 May 1940.", "Anna Kivi told reporters"),
        ("Anna Kivi is expected to sail home on 5 May 1940.", "Anna Kivi to sail home"),
        ("The Duke, whose engagement to Anna Kivi was announced on 5 May 1940, spoke.",
         "Engagement to Anna Kivi announced"),
        ("The first encounter of Peru and Norway dates back to 5 May 1940.", "First encounter of Peru and Norway"),
        ("Recalling the agreement signed in Oslo on 5 May 1940, and noting", "Agreement signed in Oslo"),
        ("The Minister met the envoy of Peru on 4 May 1940. On 5 May 1940 he left for Lima.", "Minister left for Lima"),
        ("The invasions in 1895 and 1935 forced Peru into the war.", "Invasions forced Peru into the war"),
        ("During that visit both sides reached an understanding on 5 May 1940.", "Both sides reached an understanding"),
        ("A train took the King to Lima on 5 May 1940, where the miners hoped to see him.",
         "Train took the King to Lima"),
        ("Otto Moe fought a duel on 5 May 1940, and the press said little of it.", "Otto Moe fought a duel"),
        ("The Congress was wrecked on 5 May 1940 by the question of Peru: Otto Moe left.",
         "Congress wrecked by the question of Peru"),
        ("On 5 May 1940 the envoys reached an agreement on the union between Kenya and Peru, discussed issues of it.",
         "Agreement on the union reached"),
        ("Her Majesty Queen Maud left Oslo on 5 May 1940.", "Queen Maud left Oslo"),
        ("The invitation went out on 5 May 1940.", "Invitation went out"),
    ],
)  # fmt: skip
def test_that_a_headline_tells_who_does_what(text: str, title: str) -> None:
    assert title in {event.title for event in main_events(findings(text))}


def test_that_words_that_fix_no_day_are_no_part_of_a_title() -> None:
    told = findings("President Anna Kivi met Otto Moe yesterday. They signed an agreement on fishing the same day.")
    assert "Agreement on fishing signed by Kivi and Moe" in {event.title for event in main_events(told)}


def test_that_no_title_has_brackets_or_a_mark_at_its_end() -> None:
    told = findings(
        "The Bank of Vell (BV) opened on 5 May 1940 (a Sunday). The Council, set up in 1930 (see above), met in 1940."
    )
    assert not [event.title for event in told.events if "(" in event.title or event.title[-1] in ",;:("]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Secretary-General Hong Gil-dong visited Kenya on 5 May 1990. Mr. Hong met the press.", "Hong visits Kenya"),
        ("On 5 May 1890 Emperor Karl I visited Norway.", "Karl I visits Norway"),
        ("President Anna Kivi will return to Vienna on 5 May 1990.", "Kivi to return to Vienna"),
        ("Premier Anna Kivi flew in from Vienna on 5 May 1990.", "Premier Anna Kivi flew in from Vienna"),
        ("Kenya and Peru held talks on 5 May 1990.", "Kenya – Peru talks"),
        ("On 5 May 1990 Kenya and Peru signed an accord.", "Accord signed by Kenya and Peru"),
        ("Kenya and the United States established diplomatic relations in 1964. Relations were broken in 1970.",
         "Kenya and the United States established diplomatic relations"),
        ("In his message of 5 May 1940, Premier Anna Kivi named Peru.", "Message of Kivi"),
        ("It was long. It closed on 5 May 1940.", "Closed (5 May 1940)"),
        ("The Council recalled the attack of 5 May 1990.", "Attack of 5 May 1990"),
    ],
)  # fmt: skip
def test_that_a_title_names_people_and_places_as_the_text_does(text: str, title: str) -> None:
    assert title in {event.title for event in main_events(findings(text))}


def test_that_a_title_cut_short_ends_with_a_whole_phrase() -> None:
    told = findings(
        "On 5 May 1990 Anna Kivi signed an agreement on the further strengthening of the strategic partnership "
        "in energy between the Republic of Peru and the Kingdom of Norway."
    )
    assert main_events(told)[0].title.endswith("partnership in energy")


WORDS = (
    "Anna Kivi, visited met signed was closed the a treaty of in Vell Peru and “The Road” (see below) on 5 May 1990, "
    "which who had been it they that : ; – said announced Norway’s summit ministers, between with whose you know "
    "to will be"
).split()


@given(st.lists(st.sampled_from(WORDS), min_size=3, max_size=60))
@settings(max_examples=60, deadline=None)
def test_that_any_words_give_a_title_that_fits(words: list[str]) -> None:
    text = f"On 5 May 1990 {' '.join(words)}. In 1991 {' '.join(reversed(words))}."
    for event in findings(text).events:
        assert 0 < len(event.title) <= 90
        assert event.title == event.title.strip()
