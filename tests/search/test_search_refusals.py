"""A search that cannot be understood is marked under its wrong part, with a sentence that says what would be right."""

from __future__ import annotations

import pytest

from kzexplorer.search import QueryProblem, parse


def refusal(typed: str) -> QueryProblem:
    with pytest.raises(QueryProblem) as raised:
        parse(typed)
    return raised.value


@pytest.mark.parametrize(
    ("typed", "wrong", "what", "right"),
    [
        ('a "open', '"open', "not closed", "another one"),
        ('""', '""', "no word between", "leave them out"),
        ("(a b", "(", "not closed", "Type a )"),
        ("a) b", ")", "No parenthesis is open", "Leave it out"),
        ("a ()", "(", "Nothing stands between", "Type a word"),
        ("a OR", "OR", "behind OR", "quotation marks"),
        ("OR a", "OR", "before OR", "both sides"),
        ("a OR AND b", "OR", "OR and AND", "quotation marks"),
        ("a NOT", "NOT", "behind NOT", "Type a word"),
        ("NOT NOT a", "NOT", "twice", "Leave one"),
        ("actr:kerry", "actr:", "“actr”", "Did you mean actor:?"),
        ("who:kerry", "who:", "“who”", "Did you mean actor:?"),
        ("xyzzy:kerry", "xyzzy:", "“xyzzy”", "actor:, place:, kind:"),
        ("actor: OR b", "actor:", "behind actor:", "actor:clinton"),
        ("actor:(a kind:visit)", "kind:", "parentheses of actor:", "Close them"),
        ('actor:"a","b"', ",", "comma", 'actor:("…" OR "…")'),
        ("kind:vist", "vist", "“vist”", "Did you mean kind:visit?"),
        ("kind:xyzzy", "xyzzy", "“xyzzy”", "visit, meeting, call"),
        ("status:acepted", "acepted", "“acepted”", "Did you mean status:accepted?"),
        ("precision:xyzzy", "xyzzy", "“xyzzy”", "day, week, month"),
        ("kind:visit,xyzzy", "visit,xyzzy", "“xyzzy”", "visit, meeting"),
        ("date:2012..2010", "2012..2010", "2012 comes after 2010", "date:2010..2012"),
        ("date:31 Feb 2010", "31 Feb 2010", "no 31 February", "date:2010"),
        ("date:xyzzy", "xyzzy", "“xyzzy” is not a date", "before 2001"),
        ("date:5 May", "5 May", "which year", "5 May 2011"),
        ("date:..", "..", "no end", "date:2010..2012"),
        ("date:before 2001..2005", "before 2001..2005", "open at one end", "date:2010"),
        ("confidence:1.5", "1.5", "from 0 to 1, and 1.5 is more", "confidence:>0.8"),
        ("confidence:-1", "-1", "no number from 0 to 1", "confidence:>0.8"),
        ("confidence:0.8", "0.8", "more or less", "confidence:>0.8 or confidence:<0.8"),
        ("confidence:0.9..0.5", "0.9..0.5", "0.9 comes after 0.5", "confidence:0.5..0.9"),
        ("confidence:>", ">", "missing", "confidence:>0.8"),
        ("NEAR(a)", "NEAR", "two words", "NEAR(treaty uranium, 10)"),
        ("a NEAR b", "NEAR", "parentheses", "NEAR(treaty uranium, 10)"),
        ("a NEAR/5 b", "NEAR/5", "parentheses", "NEAR(treaty uranium, 10)"),
        ("NEAR(a b, 0)", "0", "from 1 to 100", "NEAR("),
        ("NEAR(a OR b)", "OR", "OR cannot stand", "NEAR("),
        ("actor:NEAR(a b)", "NEAR", "NEAR cannot stand in actor:", "text:"),
        ("a | b", "|", "no meaning", "OR between"),
        ("b*c", "*", "no meaning", "naz*"),
        ("!a", "!", "no meaning", "type a -"),
        ("x=1", "=", "no meaning", "confidence:>0.8"),
        ("a ~ b", "~", "no meaning", "spellings"),
        ("[a", "[", "no meaning", "date:2010..2012"),
        ("- – -", "- – -", "no word to look for", "letter or a digit"),
        ("\u200fa \u200factr:b", "actr:", "“actr”", "actor:"),
    ],
)
def test_that_the_wrong_part_is_marked_and_what_is_right_is_said(typed: str, wrong: str, what: str, right: str) -> None:
    problem = refusal(typed)
    assert problem.span.of(typed) == wrong
    assert what in problem.what
    assert right in problem.next_step


def test_that_a_search_that_is_too_long_is_marked_from_where_it_is() -> None:
    problem = refusal("a" * 5_001)
    assert problem.span.of("a" * 5_001) == "a"
    assert "5,001 characters" in problem.what


@pytest.mark.parametrize(
    "typed", ['"a', "(a", "a OR", "a AND", "NOT", "actor:", "kind:", "kind:vis", "NEAR", "NEAR(a", "date:.."]
)
def test_that_what_typing_on_can_mend_is_told_apart(typed: str) -> None:
    assert refusal(typed).unfinished


@pytest.mark.parametrize("typed", ["a)", "OR a", "kind:xyzzy", "xyzzy:a", "confidence:1.5", "()"])
def test_that_what_typing_on_cannot_mend_is_told_at_once(typed: str) -> None:
    assert not refusal(typed).unfinished
