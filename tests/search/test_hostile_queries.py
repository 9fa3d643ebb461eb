"""Whatever is typed is answered or refused with its place and in whole sentences; what is read can be written again."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.search import QueryProblem, Words, parse
from kzexplorer.search.tree import All, Any, Field, FieldName, Near, Node, Not
from kzexplorer.search.writing import written
from tests.search.hostile_queries import HOSTILE_QUERIES

_SENTENCES = 400
"""Code points of a refusal at most: what fits below the field."""


def test_that_there_are_three_hundred_hostile_queries() -> None:
    assert len(HOSTILE_QUERIES) >= 300


@pytest.mark.parametrize("typed", HOSTILE_QUERIES, ids=range(len(HOSTILE_QUERIES)))
def test_that_a_hostile_query_is_read_or_refused(typed: str) -> None:
    check(typed)


_PIECES = st.sampled_from(
    'a b* " ( ) - OR AND NOT NEAR( , kind: visit date: 2010 .. may > 0.8 confidence: status: actor: text: * foo: '
    "and before to \u200f".split(" ")
)


@settings(max_examples=60)
@given(st.one_of(st.text(), st.lists(_PIECES, max_size=14).map("".join), st.lists(_PIECES, max_size=14).map(" ".join)))
def test_that_anything_typed_is_read_or_refused(typed: str) -> None:
    check(typed)


def check(typed: str) -> None:
    try:
        root = parse(typed).root
    except QueryProblem as problem:
        check_refusal(problem, len(typed))
        return
    assert root is not None or not any(sign.isprintable() and not sign.isspace() for sign in typed)
    for node in nodes(root) if root is not None else ():
        check_node(node, len(typed))
    assert parse(written(root)).root == root


def check_refusal(problem: QueryProblem, length: int) -> None:
    assert problem.span.end <= max(length, 1)
    assert problem.what.endswith(".")
    assert problem.next_step.endswith((".", "?"))
    assert str(problem).isprintable()
    assert len(str(problem)) <= _SENTENCES


def check_node(node: Node, length: int) -> None:
    assert 0 <= node.span.start < node.span.end <= length
    if isinstance(node, Words):
        assert any(map(str.isalnum, node.words))
        assert '"' not in node.words
        assert not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in node.words)
    elif isinstance(node, All | Any):
        assert len(node.parts) > 1
        assert not any(isinstance(part, type(node)) for part in node.parts)


def nodes(node: Node) -> Iterator[Node]:
    yield node
    match node:
        case All(parts) | Any(parts) | Near(parts):
            for part in parts:
                yield from nodes(part)
        case Not(part):
            yield from nodes(part)
        case Field(_, Words() | Near() as value):
            yield from nodes(value)


# ---- what is written reads as the same tree

_NAMES = st.text(min_size=1, max_size=12).map(lambda words: parse_words(words)).filter(bool)


def parse_words(words: str) -> str:
    """As the parser leaves them in a phrase."""
    try:
        root = parse('"' + words.replace('"', " ") + '"').root
    except QueryProblem:
        return ""
    assert isinstance(root, Words)
    return root.words


_WORDS = st.builds(Words, _NAMES, st.booleans())
_NEARS = st.builds(Near, st.lists(_WORDS, min_size=2, max_size=3).map(tuple), st.integers(1, 100))
_TYPED_VALUES = st.sampled_from(
    "kind:visit kind:other-events status:planned,accepted status:to-review precision:day,half-year confidence:>0.8 "
    "confidence:<=0.25 confidence:0.1..0.3 date:2010 date:2010-05 date:2010-05-01 date:-0500 date:..1999-02-03 "
    "date:2010-05-02.. date:-0044-03-15..0014 date:2010-05..2011-06".split()
)
_FIELDS = st.one_of(
    st.builds(Field, st.sampled_from([FieldName(name) for name in ("actor", "place", "doc", "note", "tag")]), _WORDS),
    st.builds(Field, st.just(FieldName.TEXT), st.one_of(_WORDS, _NEARS)),
    _TYPED_VALUES.map(lambda typed: parse(typed).root),
)


def flat(kind: type[All | Any], parts: list[Node]) -> Node:
    return kind(tuple(each for part in parts for each in (part.parts if isinstance(part, kind) else (part,))))


_TREES: st.SearchStrategy[Node] = st.recursive(
    st.one_of(_WORDS, _NEARS, _FIELDS),
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: flat(All, parts)),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: flat(Any, parts)),
    ),
    max_leaves=8,
)


@settings(max_examples=60)
@given(_TREES)
def test_that_a_tree_that_is_written_reads_as_the_same_tree(tree: Node) -> None:
    assert parse(written(tree)).root == tree


@given(st.lists(_PIECES, max_size=10).map("".join))
def test_that_parts_stand_in_the_order_in_which_they_were_typed(typed: str) -> None:
    try:
        root = parse(typed).root
    except QueryProblem:
        return
    for node in nodes(root) if root is not None else ():
        if isinstance(node, All | Any):
            assert all(one.span.start <= other.span.start for one, other in pairwise(node.parts))
