"""What is typed becomes words and phrases; what has no meaning yet is refused, never ignored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.errors import Problem
from kzexplorer.search import Words, parse


def word(words: str) -> Words:
    return Words(words, whole=False)


def phrase(words: str) -> Words:
    return Words(words, whole=True)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("  \t ", ()),
        ("clinton astana", (word("clinton"), word("astana"))),
        ('"joint statement" 2010', (phrase("joint statement"), word("2010"))),
        ("“joint statement”", (phrase("joint statement"),)),
        ('abc"d e"f', (word("abc"), phrase("d e"), word("f"))),
        ('""', ()),
        ('" "', ()),
        ("N.Nazarbayev U.S.", (word("N.Nazarbayev"), word("U.S."))),
        ("Jackson–Vanik - 10:30", (word("Jackson–Vanik"), word("10:30"))),
        ('"AND" "kind:visit" "a*"', (phrase("AND"), phrase("kind:visit"), phrase("a*"))),
        ("Қазақстан", (word("Қазақстан"),)),
    ],
)
def test_that_words_and_phrases_are_read(typed: str, terms: tuple[Words, ...]) -> None:
    assert parse(typed).terms == terms


@pytest.mark.parametrize(
    "typed", ['"open', "-visit", "+visit", "kind:visit", "naz*", "a OR b", "NOT a", "(a b)", "a|b", "~a", "x=1", "a>2"]
)
def test_that_syntax_without_a_meaning_yet_is_refused_in_words(typed: str) -> None:
    with pytest.raises(Problem) as raised:
        parse(typed)
    assert raised.value.what.endswith((".", ")."))
    assert raised.value.next_step


@given(st.text())
def test_that_anything_typed_is_read_or_refused(typed: str) -> None:
    try:
        query = parse(typed)
    except Problem:
        return
    assert all(any(c.isalnum() for c in term.words) for term in query.terms)


def test_that_a_search_of_very_many_words_is_refused() -> None:
    assert len(parse("a " * 100).terms) == 100
    with pytest.raises(Problem, match="more than 100 words"):
        parse("a " * 101)
