"""Where sentences are cut into clauses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.span import Span
from kzexplorer.extract.events import clauses, verbs, words


def cut(sentence: str) -> list[str]:
    parts = words.split(sentence, Span(0, len(sentence)))
    return [clause.span(parts).of(sentence) for clause in clauses.split(parts, verbs.find(parts), ())]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("The mill opened in 1880 and closed in 1912.", ["The mill opened in 1880", "closed in 1912."]),
        (
            "The fair, which drew crowds, was held in Vell.",
            ["The fair, which drew crowds", "was held in Vell."],
        ),
        (
            "Ties were formed in 1920, when the envoy presented his letters.",
            ["Ties were formed in 1920", "when the envoy presented his letters."],
        ),
        (
            "After the union dissolved in 1905, Lumeria recognised Ostmark.",
            ["After the union dissolved in 1905", "Lumeria recognised Ostmark."],
        ),
        ("As a result of the talks, they signed a pact.", ["As a result of the talks, they signed a pact."]),
        ("She met the king, the queen and their sons.", ["She met the king, the queen and their sons."]),
        ("It was her second tour; her first was in 1902.", ["It was her second tour", "her first was in 1902."]),
    ],
)
def test_that_clauses_end_where_another_verb_takes_over(sentence: str, parts: list[str]) -> None:
    assert cut(sentence) == parts


def test_that_a_date_with_a_dash_is_not_cut() -> None:
    sentence = "On November 30 – December 2, 2010, the queen visited Vell."
    parts = words.split(sentence, Span(0, len(sentence)))
    date = Span(3, sentence.index(", the"))
    assert len(clauses.split(parts, verbs.find(parts), [date])) == 1


@given(
    st.lists(
        st.sampled_from("the queen met , which and when was signed ; ( ) – to visit in 1990 .".split()), max_size=40
    )
)
def test_that_clauses_cover_all_words_in_order(tokens: list[str]) -> None:
    sentence = " ".join(tokens) or "."
    parts = words.split(sentence, Span(0, len(sentence)))
    found = clauses.split(parts, verbs.find(parts), ())
    assert [found[0].first, *(clause.end for clause in found)] == [
        0,
        *(clause.first for clause in found[1:]),
        len(parts),
    ]
