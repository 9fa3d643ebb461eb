"""Web pages give all that their authors wrote, and keep the rest as furniture with a reason."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.document import Document, PassageKind
from kzexplorer.extract import passages
from kzexplorer.readers.html import nesting
from kzexplorer.readers.html.nesting import closed, within_reach
from tests.readers.made_pages import MINISTRY, NEWS, OLD_MINISTRY, PAGES
from tests.readers.raw_files import document, refusal


def written(page: Document) -> list[str]:
    """The passages that are no furniture."""
    parts = passages.split(page.text, page.blocks)
    return [each.content.of(page.text) for each in parts if each.content and each.kind is not PassageKind.FURNITURE]


def furniture(page: Document) -> list[str]:
    return [each.span.of(page.text) for each in page.blocks if each.kind is PassageKind.FURNITURE]


@pytest.mark.parametrize(("markup", "expected"), PAGES)
def test_that_all_true_paragraphs_are_kept_and_nothing_else(markup: str, expected: tuple[str, ...]) -> None:
    assert written(document("page.html", markup)) == list(expected)


def test_that_what_is_set_apart_is_kept_with_a_reason() -> None:
    page = document("page.html", MINISTRY)
    assert {"Home", "Skip to content", "Home > Press > News", "Facebook Twitter", "Latest news"} <= set(furniture(page))
    assert all(each.reason for each in page.blocks if each.kind is PassageKind.FURNITURE)


def test_that_neither_scripts_nor_hidden_words_are_text() -> None:
    text = document("page.html", MINISTRY).text
    for words in ("not text", "color", "Hidden", "More of them", "Switch on", "mould"):
        assert words not in text


def test_that_a_page_that_hides_all_of_itself_is_read_all_the_same() -> None:
    assert document("a.html", "<html><body style='visibility: hidden'><p>The envoy came.").text == "The envoy came."


def test_that_a_page_says_its_title_author_day_and_language() -> None:
    about = document("page.html", MINISTRY).about
    assert (about.title, about.author, about.language) == ("Minister meets envoy of Brandia", "Press service", "en")
    assert about.date is not None
    assert about.date.edtf == "2011-03-03"
    assert about.date_reason


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@graph": [{"datePublished": "2011-03-03T10:00"}]}</script>',
        '<meta name="DC.date.issued" content="20110303">',
        '<meta name=date content="Thu, 03 Mar 2011 09:00:00 +0000">',
        '<body><time datetime="2011-03-03">today</time>',
        '<body><span itemprop="datePublished" content="2011-03-03"></span>',
    ],
)
def test_that_the_day_of_a_page_is_found_where_pages_put_it(head: str) -> None:
    about = document("a.html", f"<html><head><title>x</title>{head}<p>Words.").about
    assert about.date is not None
    assert about.date.edtf == "2011-03-03"


def test_that_broken_data_and_two_marked_days_give_none() -> None:
    page = "<html><script type='application/ld+json'>{{[</script><p>a<time>2011-03-03</time><time>2012-03-03</time>"
    about = document("a.html", page).about
    assert (about.date, about.date_reason) == (None, "")


def test_that_the_title_of_a_site_is_not_that_of_a_page() -> None:
    assert document("a.html", OLD_MINISTRY).about.title is None
    assert document("a.html", NEWS).about.title == "Kings meet in Port Merle"


def test_that_headings_have_their_level_and_cells_their_place() -> None:
    page = document("page.html", MINISTRY)
    headings = [(each.level, each.span.of(page.text)) for each in page.blocks if each.kind is PassageKind.HEADING]
    assert headings == [(1, "Minister meets envoy of Brandia"), (2, "Background")]
    (cell,) = [each for each in page.blocks if each.span.of(page.text) == "Visit of the President"]
    assert cell.locator == "table 1, row 2, column 2"
    assert "5 May 2004\tVisit of the President" in page.text


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("the gate.<sup>1</sup>", "the gate.¹"),
        ("the gate.<a href='#n12'><sup>12</sup></a>", "the gate.¹²"),
        ("the gate.<a epub:type='noteref' href='#n1'>1</a>", "the gate.¹"),
        ("the 3<sup>rd</sup> gate", "the 3rd gate"),
        ("the gate.<sup>[4]</sup>", "the gate.[4]"),
        ("in <a href='/1998'>1998</a>", "in 1998"),
    ],
)
def test_that_the_marks_of_notes_are_not_glued_to_words(markup: str, words: str) -> None:
    assert document("page.html", f"<p>They built {markup}</p>").text == f"They built {words}"


def test_that_a_page_declares_its_encoding() -> None:
    page = document("a.html", OLD_MINISTRY.encode("windows-1251"))
    assert "Русский" in page.text
    assert page.encoding == "cp1251"


def test_that_xhtml_may_close_an_element_at_once() -> None:
    start = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js"/></head>'
    page = document("a.xhtml", start + '<body><a id="b"/><p>First.<br/>Second.</p></body></html>')
    assert written(page) == ["First.", "Second."]


def test_that_wrapped_lines_of_a_preserved_text_are_together() -> None:
    lines = (
        "The envoy arrived in the morning and met the queen in\nher palace, where the court had been waiting since\n"
    )
    more = (
        "the night before, and no one was allowed to go or to\nask him where he had been for all of these long years."
    )
    assert written(document("a.html", f"<pre>{lines}{more}\n\nHe left.</pre>"))[1:] == ["He left."]


def test_that_a_page_without_words_is_refused() -> None:
    assert refusal("a.html", "<html><body><script>x</script></body></html>").endswith("the page has no text.")


def test_that_nothing_of_another_place_is_in_the_text() -> None:
    page = "<p>Words.<img src='http://a/b.png' alt='x'><iframe src='http://a/'>frame</iframe><object data=q>o</object>"
    assert document("a.html", page).text == "Words."


def depth(markup: str) -> int:
    """How deep elements lie that do not close their like."""
    deepest = now = 0
    for tag in nesting._TAG.finditer(markup):
        now += -1 if tag[1] else 1
        deepest = max(deepest, now)
    return deepest


@pytest.mark.parametrize("tag", ["div", "b", "table", "blockquote", "span a=1"])
def test_that_elements_are_no_deeper_than_a_parser_can_take(tag: str) -> None:
    n = 100_000 if tag == "div" else 10_000
    markup = f"<{tag}>" * n + "words deep" + f"</{tag.split()[0]}>" * n + "<p>after"
    assert depth(within_reach(markup)) <= 401
    assert document("a.html", f"<html>{markup}").text == "words deep\n\nafter"


def test_that_thousands_of_attributes_are_left_out() -> None:
    markup = f"<html><p {' '.join(f'a{i}=1' for i in range(100_000))}>words"
    assert len(within_reach(markup)) < 100
    assert document("a.html", markup).text == "words"


def test_that_sound_markup_is_left_as_it_is() -> None:
    for markup, _ in PAGES:
        assert within_reach(markup) == markup
    assert closed("<p/><br/><a b='c'/>") == "<p></p><br/><a b='c'></a>"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "<p>|</p>|<div>|</div>|<table>|<tr>|<td>|</table>|<a href=x>|</a>|<br>|<h2>|</h2>|<li>|<ul>|<nav>|</nav>"
            "|<b>|<pre>|</pre>|<select>|<!-- c -->|<|>|&amp;|&#0;|&nbsp;| |\n"
            "|words|5 May 2004|&#11;|&#14;|Ж😀".split("|")
        ),
        max_size=40,
    ).map("".join)
)
def test_that_any_markup_gives_sound_blocks(markup: str) -> None:
    page = document("a.html", f"<html><body>{markup}<p>The end of it.")
    assert written(page) + furniture(page)
    assert "".join(each.span.of(page.text) for each in passages.split(page.text, page.blocks)) == page.text
