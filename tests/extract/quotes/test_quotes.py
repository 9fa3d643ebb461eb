"""Direct quotes with their exact words and their speaker; titles and terms in marks are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.telling import findings

INTRODUCED = "Foreign Minister Anna Kivi met President Paul Weber in Vienna on 5 May 2011.\n\n"


def quotes(text: str, before: str = INTRODUCED) -> list[tuple[str, str | None]]:
    """(words, speaker) of each quote in a text that follows the introduction of two people."""
    whole = before + text
    found = findings(whole)
    return [
        (quote.span.of(whole), None if quote.speaker is None else found.entities[quote.speaker].name)
        for quote in found.quotes
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“We agree on it,” said Foreign Minister Anna Kivi.",
        "“We agree on it,” Kivi told Weber.",
        "“We agree on it,” she said.",
        '"We agree on it," Kivi said.',
        "„We agree on it,“ Kivi added.",
        "„We agree on it,” Kivi added.",
        "« We agree on it, » said Anna Kivi.",
        "»We agree on it,« said Anna Kivi.",
        "“We agree on it,” said the Foreign Minister, Anna Kivi, in Vienna.",
        "“We agree on it,” said Weber’s guest Anna Kivi.",
        "Kivi spoke to reporters, adding that “We agree on it,” and left.",
        "«We agree on it,» said Anna Kivi.",
        "‘We agree on it,’ Kivi replied.",
        "“We agree on it,” according to Kivi.",
        "In Vienna, Kivi said, “We agree on it,” and left.",
        "Kivi, who had met Weber in Rome, said, “We agree on it,” and left.",
        "Kivi: “We agree on it,” and more.",
        "As Kivi put it: “We agree on it,” and so it was.",
    ],
)
def test_that_marks_of_all_kinds_and_verbs_on_both_sides_tell_the_speaker(text: str) -> None:
    assert quotes(text) == [("We agree on it,", "Anna Kivi")]


def test_that_speech_goes_on_behind_she_said() -> None:
    assert quotes("“We agree,” she said. “It is a good day for us.” She added: “Peace is near.”") == [
        ("We agree,", "Anna Kivi"),
        ("It is a good day for us.", "Anna Kivi"),
        ("Peace is near.", "Anna Kivi"),
    ]


def test_that_a_second_verb_goes_on_about_the_speaker() -> None:
    assert quotes("Kivi welcomed “the outcome of the talks,” and praised “the deep trust of both peoples.”") == [
        ("the outcome of the talks,", "Anna Kivi"),
        ("the deep trust of both peoples.", "Anna Kivi"),
    ]


def test_that_words_inside_words_belong_to_the_outer_ones() -> None:
    assert quotes("“He told me ‘never’ twice,” Kivi said.") == [("He told me ‘never’ twice,", "Anna Kivi")]


def test_that_paragraphs_opened_anew_are_one_quote() -> None:
    text = "“The first part of it is long.\n\n“The second part ends it,” Kivi said."
    assert quotes(text) == [("The first part of it is long.\n\n“The second part ends it,", "Anna Kivi")]


def test_that_a_question_may_have_its_speaker_in_a_sentence_of_its_own() -> None:
    assert quotes("“Will you sign the treaty?” Weber asked.") == [("Will you sign the treaty?", "Paul Weber")]


def test_that_part_of_a_sentence_is_a_quote_where_somebody_says_it() -> None:
    assert quotes("Weber said that the talks were “open and very useful”.") == [("open and very useful", "Paul Weber")]


@pytest.mark.parametrize(
    "text",
    [
        "“We agree on it,” said a spokesman for the Foreign Ministry.",
        "“We agree on it,” officials said.",
        "Kivi and Weber said: “We agree on it,” and left.",
    ],
)
def test_that_an_unnamed_or_shared_speaker_is_left_open(text: str) -> None:
    assert quotes(text) == [("We agree on it,", None)]


@pytest.mark.parametrize(
    "text",
    [
        'The "so-called" republic fell.',
        "They joined the “Green Bridge” programme, known as “Bridge”.",
        "He published “The Common Future of Us All” in Vienna.",
        "The forum “Water for Peace” was held.",
        "The visit was “historic”.",
        "Weber spoke of a “new state.” Then he left.",
        "The 6'2\" man and the 5'9\" woman met at the ministers' hotel.",
    ],
)
def test_that_titles_and_terms_are_no_quotes(text: str) -> None:
    assert quotes(text) == []


def test_that_a_transcript_needs_no_marks() -> None:
    text = (
        "QUESTION: Will you sign?\n\nSECRETARY KIVI: We will, in time.\n\nWe hope so.\n\n"
        "QUESTION: When?\n\nSECRETARY KIVI: Soon.\n"
    )
    assert quotes(text) == [
        ("Will you sign?", None),
        ("We will, in time.\n\nWe hope so.", "Anna Kivi"),
        ("When?", None),
        ("Soon.", "Anna Kivi"),
    ]


def test_that_a_few_labels_make_no_transcript() -> None:
    assert quotes("Place: Vienna\n\nTime: noon\n\nGuests: many people of both towns\n") == []


PIECES = st.sampled_from(
    "“ ” „ « » \" ' ‘ ’ said Kivi she added , . ? : We agree \n\n 😀 é שלום Anna Weber A: Q:".split(" ")
)


@given(st.lists(PIECES | st.text(max_size=3), max_size=50).map(" ".join))
def test_that_any_jumble_gives_exact_words_in_order(text: str) -> None:
    end = 0
    for quote in findings(text).quotes:
        assert end <= quote.span.start < quote.span.end <= len(text)
        assert quote.span.of(text).strip()
        end = quote.span.end


def test_that_very_many_marks_cost_no_more_than_their_number() -> None:
    assert findings("“a " * 20_000).quotes is not None
    assert findings("“We agree on all of it,” Anna Kivi said. " * 2_000).quotes
