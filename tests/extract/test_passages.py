"""Passages of invented documents: what is a paragraph, a heading, a dateline, furniture."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.document import Block, PassageKind
from kzexplorer.domain.span import Span
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


def blocks_of(text: str, *kinds: PassageKind | None) -> list[Block]:
    """A block for each line of the text."""
    ends = [end for end, letter in enumerate(text + "\n") if letter == "\n"]
    starts = [0, *(end + 1 for end in ends)]
    return [
        Block(Span(start, end), kind, "as the file says" if kind else "", i + 1, 7, f"line {i}")
        for i, (start, end, kind) in enumerate(zip(starts, ends, kinds, strict=False))
    ]


def test_that_the_form_of_a_file_decides_kind_and_place() -> None:
    text = "The envoy arrived in the morning.\nHome\n5 May 2004"
    parts = passages.split(text, blocks_of(text, HEADING, PARAGRAPH, FURNITURE))
    assert [(each.kind, each.reason) for each in parts] == [
        (kind, "as the file says") for kind in (HEADING, PARAGRAPH, FURNITURE)
    ]
    assert [(each.level, each.page, each.locator) for each in parts] == [(i + 1, 7, f"line {i}") for i in range(3)]


def test_that_words_decide_where_the_form_is_silent() -> None:
    text = "The visit\n5 May 2004\nThe envoy arrived in the morning.\nRead more"
    parts = passages.split(text, blocks_of(text, None, None, None, None))
    assert [each.kind for each in parts] == [HEADING, DATELINE, PARAGRAPH, FURNITURE]


def test_that_a_heading_of_a_date_alone_dates_what_follows() -> None:
    text = "5 May 2004\nThe envoy arrived in the morning."
    first, _ = passages.split(text, blocks_of(text, HEADING, PARAGRAPH))
    assert (first.kind, first.level) == (DATELINE, 1)


def test_that_a_block_is_one_passage_unless_it_is_very_long_or_has_empty_lines() -> None:
    lines = ["The envoy came.", "He met the queen and left.", "She stayed."]
    for gap, expected in (("\n", 1), ("\n\n", 3)):
        text = gap.join(lines)
        assert len(passages.split(text, [Block(Span(0, len(text)))])) == expected
    text = "\n".join(["The envoy came. " * 100] * 3)
    parts = passages.split(text, [Block(Span(0, len(text)), PARAGRAPH, page=2)])
    assert [each.page for each in parts] == [2, 2, 2]


def test_that_menus_set_apart_do_not_hide_where_the_text_begins() -> None:
    text = "We meet here to find friends.\nNews\nThe envoy arrived in the morning."
    parts = passages.split(text, blocks_of(text, FURNITURE, None, None))
    assert [each.kind for each in parts] == [FURNITURE, FURNITURE, PARAGRAPH]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["A line.", "5 May 2004", " ", "\n", "\n\n", "é 😀", "word " * 30]), min_size=1).map(
        "".join
    ),
    st.sets(st.integers(0, 300)),
    st.sampled_from([None, HEADING, PARAGRAPH, FURNITURE]),
)
def test_that_passages_cover_each_code_point_once_whatever_the_blocks(
    text: str, cuts: set[int], kind: PassageKind | None
) -> None:
    edges = sorted(each for each in cuts if each <= len(text))
    blocks = [Block(Span(*edges[i : i + 2]), kind) for i in range(0, len(edges) - 1, 2)]
    divided = passages.split(text, blocks)
    assert "".join(each.span.of(text) for each in divided) == text
    assert all(each.content.of(text).strip() == each.content.of(text) for each in divided if each.content)
