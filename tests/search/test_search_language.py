"""What is typed becomes words, fields and what links them; a part without meaning is refused where it stands."""

from __future__ import annotations

import pytest

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, When
from kzexplorer.search import Query, QueryProblem, parse
from kzexplorer.search.tree import (
    All,
    Any,
    Days,
    Field,
    FieldName,
    Kinds,
    Level,
    Near,
    Node,
    Not,
    Precisions,
    Standing,
    Value,
    Words,
)


def word(words: str) -> Words:
    return Words(words, whole=False)


def phrase(words: str) -> Words:
    return Words(words, whole=True)


def field(name: str, value: Value) -> Field:
    return Field(FieldName(name), value)


def days(first: str | None, last: str | None) -> Days:
    ends = [None if each is None else When.of_day(*map(int, each.split("-"))).earliest for each in (first, last)]
    return Days(*ends)


A, B, C = map(word, "abc")


@pytest.mark.parametrize(
    ("typed", "root"),
    [
        ("", None),
        ("  \t \n", None),
        ("clinton", word("clinton")),
        ("clinton*", word("clinton")),
        ("a b", All((A, B))),
        ('"joint statement" 2010', All((phrase("joint statement"), word("2010")))),
        ('"joint stat*"', word("joint stat")),
        ('"joint stat"*', word("joint stat")),
        ("“joint statement”", phrase("joint statement")),
        ("«joint  statement»", phrase("joint statement")),
        ('abc"d e"f', All((word("abc"), phrase("d e"), word("f")))),
        ("N.Nazarbayev U.S.", All((word("N.Nazarbayev"), word("U.S.")))),
        ("Jackson–Vanik - 10:30", All((word("Jackson–Vanik"), word("10:30")))),
        ('"AND" "kind:visit" "(a)"', All((phrase("AND"), phrase("kind:visit"), phrase("(a)")))),
        ("and or not", All((word("and"), word("or"), word("not")))),
        ("Қазақстан", word("Қазақстан")),
        ("+visit", word("+visit")),
    ],
)
def test_that_words_and_phrases_are_read(typed: str, root: Node | None) -> None:
    assert parse(typed) == Query(root)


@pytest.mark.parametrize(
    ("typed", "root"),
    [
        ("a AND b", All((A, B))),
        ("a OR b", Any((A, B))),
        ("a b OR c", Any((All((A, B)), C))),
        ("a (b OR c)", All((A, Any((B, C))))),
        ("(a b) c", All((A, B, C))),
        ("(a OR b) OR c", Any((A, B, C))),
        ("NOT a", Not(A)),
        ("a -b", All((A, Not(B)))),
        ("a -(b OR c)", All((A, Not(Any((B, C)))))),
        ('a -"b"', All((A, Not(phrase("b"))))),
        ("a OR NOT b", Any((A, Not(B)))),
        ("a-b", word("a-b")),
        ("((a))", A),
        ("a - b", All((A, B))),
        ("a & b", All((A, B))),
    ],
)
def test_that_and_binds_closer_than_or_and_parentheses_closest(typed: str, root: Node) -> None:
    assert parse(typed).root == root


@pytest.mark.parametrize(
    ("typed", "root"),
    [
        ("NEAR(a b)", Near((A, B), 10)),
        ("NEAR(a b, 3)", Near((A, B), 3)),
        ("NEAR(a b,3)", Near((A, B), 3)),
        ("NEAR(a, b, 3)", Near((A, B), 3)),
        ('NEAR("a" b, 3)', Near((phrase("a"), B), 3)),
        ('NEAR(a "b", 3)', Near((A, phrase("b")), 3)),
        ('NEAR(a "b",3)', Near((A, phrase("b")), 3)),
        ("NEAR (a b)", Near((A, B), 10)),
        ("NEAR(a 2010)", Near((A, word("2010")), 10)),
        ("c NEAR(a b)", All((C, Near((A, B), 10)))),
        ("text:NEAR(a b, 2)", field("text", Near((A, B), 2))),
        ("text:(NEAR(a b, 2) OR c)", Any((field("text", Near((A, B), 2)), field("text", C)))),
    ],
)
def test_that_near_takes_words_and_a_distance(typed: str, root: Node) -> None:
    assert parse(typed).root == root


@pytest.mark.parametrize(
    ("typed", "root"),
    [
        ("actor:a", field("actor", A)),
        ("Actor:a", field("actor", A)),
        ("actor: a", field("actor", A)),
        ('place:"a b"', field("place", phrase("a b"))),
        ("doc:a b", All((field("doc", A), B))),
        ("note:a,b", Any((field("note", A), field("note", B)))),
        ("doc:10,000", field("doc", word("10,000"))),
        ("tag:(a OR -b)", Any((field("tag", A), Not(field("tag", B))))),
        ("-text:a", Not(field("text", A))),
        ("doc:http://a", field("doc", word("http://a"))),
    ],
)
def test_that_a_field_takes_words_a_list_or_a_parenthesis(typed: str, root: Node) -> None:
    assert parse(typed).root == root


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("kind:visit", Kinds(frozenset({EventKind.VISIT}))),
        ("kind:Visits,call", Kinds(frozenset({EventKind.VISIT, EventKind.CALL}))),
        ('kind:"military event"', Kinds(frozenset({EventKind.MILITARY}))),
        ('kind:"Meetings & calls"', Kinds(frozenset({EventKind.MEETING, EventKind.CALL}))),
        ("kind:conference", Kinds(frozenset({EventKind.SUMMIT, EventKind.FORUM}))),
        ("status:planned", Standing(statuses=frozenset({EventStatus.PLANNED}))),
        ("status:to-review", Standing(verdicts=frozenset({Verdict.TO_REVIEW}))),
        ('status:"To review"', Standing(verdicts=frozenset({Verdict.TO_REVIEW}))),
        ("status:accepted,planned", Standing(frozenset({EventStatus.PLANNED}), frozenset({Verdict.ACCEPTED}))),
        ("precision:month,days", Precisions(frozenset({Precision.MONTH, Precision.DAY}))),
        ("confidence:>0.8", Level(0.8, None, itself=False)),
        ("confidence: > 80%", Level(0.8, None, itself=False)),
        ("confidence:<=.5", Level(None, 0.5)),
        ("confidence:0.5..0.8", Level(0.5, 0.8)),
        ("confidence:0.5..", Level(0.5, None)),
    ],
)
def test_that_values_are_typed_and_checked(typed: str, value: Value) -> None:
    root = parse(typed).root
    assert isinstance(root, Field)
    assert root.value == value


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2010", "2010-1-1", "2010-12-31"),
        ("2010..2012", "2010-1-1", "2012-12-31"),
        ("2010-05..", "2010-5-1", None),
        ("..2010", None, "2010-12-31"),
        ("2010 .. 2012", "2010-1-1", "2012-12-31"),
        ("2010 - 2012", "2010-1-1", "2012-12-31"),
        (">2010", "2011-1-1", None),
        (">=2010", "2010-1-1", None),
        ("<2010", None, "2009-12-31"),
        ("<= 2010", None, "2010-12-31"),
        ("Sept 2010", "2010-9-1", "2010-9-30"),
        ("5 May 2010", "2010-5-5", "2010-5-5"),
        ("before 2001", None, "2000-12-31"),
        ('"before 2001"', None, "2000-12-31"),
        ("2010-09/2010-10", "2010-9-1", "2010-10-31"),
        ("1990s", "1990-1-1", "1999-12-31"),
    ],
)
def test_that_anything_typed_as_a_date_is_days(typed: str, first: str | None, last: str | None) -> None:
    assert parse(f"date:{typed}").root == field("date", days(first, last))


@pytest.mark.parametrize("date", ["2010", "Sept 2010", "before 2001", "5 May 2010 - 6 May 2010", "2010..2012", ">2010"])
@pytest.mark.parametrize("behind", ["visit", "and visit", "2012", "in Astana", "-visit", "kind:visit"])
def test_that_a_date_without_quotation_marks_ends_where_it_no_longer_reads(date: str, behind: str) -> None:
    root = parse(f"date:{date} {behind}").root
    assert isinstance(root, All)
    assert root.parts == (parse(f'date:"{date}"').root, *_parts(parse(behind).root))


def _parts(node: Node | None) -> tuple[Node, ...]:
    assert node is not None
    return node.parts if isinstance(node, All) else (node,)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("a -kind:visit", "a -kind:visit"),
        ("actor:(a OR b) c", "a OR b) c"),
        ("NEAR(a b) c", "NEAR(a b) c"),
        ("-(a b)", "-(a b)"),
        ("(a OR NOT b)", "a OR NOT b"),
        ("\u200fa\u200f b", "a\u200f b"),
    ],
)
def test_that_each_part_knows_where_it_was_typed(typed: str, part: str) -> None:
    root = parse(typed).root
    assert root is not None
    assert root.span.of(typed) == part


def test_that_a_hundred_words_are_read() -> None:
    assert parse("a " * 100).root == All((A,) * 100)
    with pytest.raises(QueryProblem, match="more than 100 words") as raised:
        parse("a " * 101)
    assert raised.value.span.start == 200
