"""Passages of invented documents: what is a paragraph, a heading, a dateline, furniture."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.document import PassageKind
from kzexplorer.extract import passages

HEADING, DATELINE, PARAGRAPH, FURNITURE = (
    PassageKind.HEADING,
    PassageKind.DATELINE,
    PassageKind.PARAGRAPH,
    PassageKind.FURNITURE,
)


def kinds(text: str) -> list[tuple[PassageKind, str]]:
    return [(each.kind, each.content.of(text)) for each in passages.split(text) if each.content]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["A line.", "Menu", "5 May 2004", " ", "\n", "\n\n", "\t", "é 😀", "word " * 30])).map(
        "".join
    )
)
def test_that_passages_cover_each_code_point_once(text: str) -> None:
    divided = passages.split(text)
    assert "".join(each.span.of(text) for each in divided) == text
    for each in divided:
        if each.content is not None:
            assert each.span.contains(each.content)
            assert each.content.of(text) == each.content.of(text).strip()


def test_that_an_empty_text_has_no_passage_and_white_space_one_without_content() -> None:
    assert passages.split("") == ()
    (only,) = passages.split(" \n\n ")
    assert only.content is None


def test_that_heading_dateline_and_paragraphs_are_told_apart() -> None:
    text = "Foreign relations\n\nOslo, 3 March 1998\n\nThe envoy arrived in the morning.\n\nHe left."
    assert kinds(text) == [
        (HEADING, "Foreign relations"),
        (DATELINE, "Oslo, 3 March 1998"),
        (PARAGRAPH, "The envoy arrived in the morning."),
        (PARAGRAPH, "He left."),
    ]


def test_that_paragraphs_on_single_lines_are_apart_and_wrapped_lines_are_together() -> None:
    apart = "The envoy arrived in the morning and met the queen in her palace.\nHe left.\nNo one saw him go."
    assert [words for _, words in kinds(apart)] == apart.split("\n")
    wrapped = (
        "The envoy arrived in the morning and met the queen in\n"
        "her palace, where the court had been waiting since the\n"
        "night before. He left without a word, and no one was\n"
        "allowed to ask him where he went or when he would come.\n\n"
        "The next day nothing was heard of him in the town, and\n"
        "the gates stayed shut until evening."
    )
    assert [words for _, words in kinds(wrapped)] == wrapped.split("\n\n")


def test_that_links_around_the_text_are_furniture_with_a_reason() -> None:
    text = (
        "Home\nNews categories\n\n5 May 2004\n\nThe envoy arrived in the morning.\n\n"
        "Read more\nAll news\nOther events\n© 2004 The Ministry"
    )
    furniture = [each for each in passages.split(text) if each.kind is FURNITURE]
    assert [each.content.of(text) for each in furniture if each.content] == [
        "Home",
        "News categories",
        "Read more",
        "All news",
        "Other events",
        "© 2004 The Ministry",
    ]
    assert all(each.reason for each in furniture)


def test_that_a_breadcrumb_is_furniture() -> None:
    assert kinds("Home › Ministry › Press\n\nThe envoy arrived in the morning.")[0][0] is FURNITURE


def test_that_a_signature_and_headings_inside_the_text_are_not_furniture() -> None:
    text = (
        "The envoy arrived in the morning.\n\nOther events\n\nThe queen opened a bridge.\n\n"
        "John Smith\nMinister of Trade"
    )
    assert FURNITURE not in [kind for kind, _ in kinds(text)]


def test_that_a_line_that_returns_throughout_is_furniture() -> None:
    text = "\n\n".join("Ministry Courier\n\nThe envoy arrived on day number one of the month." for _ in range(5))
    assert [kind for kind, words in kinds(text) if words == "Ministry Courier"] == [FURNITURE] * 5
