"""A report in Markdown is read by a parser of Markdown as it was meant, whatever documents say."""

from __future__ import annotations

import re
from html import unescape
from io import BytesIO

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kzexplorer.domain.changes import at_once
from kzexplorer.domain.when import When
from kzexplorer.export.formats import Layout, Options
from kzexplorer.export.report.markdown import escaped, write
from kzexplorer.export.report.printable import printable
from tests.made_records import about, few, quotation, record

MARKUP = "*a* _b_ `c` [d](e) ![f](g) <h> &amp; | # ~~i~~ $j$ \\ 1. - + > http://k.l www.m.n o@p.q :r: [^1]: {s}"
SIGNS = st.text(st.sampled_from("ab1 *_`[](){}<>&;|#~$^\\.-+=!:/@\n\t\u202e\u05d0\x07"), max_size=30)


def rendered(markdown: str) -> str:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown)


def words(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def report(layout: Layout = Layout.LIST, *more: str) -> str:
    out = BytesIO()
    records = [*few(), *(record(8, each, When.of_year(2001), quotation(each)) for each in more)]
    list(write(records, about(records), out, Options(layout=layout)))
    return out.getvalue().decode()


@settings(max_examples=60, deadline=None)
@given(SIGNS)
@example(MARKUP)
@example("a | b\\")
def test_that_nothing_a_document_says_becomes_markup(said: str) -> None:
    line = printable(said)
    for before, behind, tags in (
        ("", "", "p"),
        ("# ", "", "h1"),
        ("- ", "  \n  end", "ul|li|br /"),
        ("**x** ", "", "p|strong"),
    ):
        html = rendered(f"{before}{escaped(f'x{line}')}{behind}")
        assert not re.sub(rf"</?(?:{tags})>", "", html).count("<"), html
        assert f"x{line}" in words(html)


@pytest.mark.parametrize("layout", list(Layout))
def test_that_every_title_and_quotation_is_read_back(layout: Layout) -> None:
    said = words(rendered(report(layout, MARKUP)))
    assert said.count(MARKUP) == 2
    for each in few():
        assert each.title in said
        assert all(" ".join(quoted.exact.split()) in said for quoted in each.quotations)


def test_that_each_note_is_called_once_and_told_once() -> None:
    found = re.findall(r"\[\^(\d+)\](:?)", report())
    assert [number for number, colon in found if not colon] == [str(number) for number in range(1, 8)]
    assert [number for number, colon in found if colon] == [str(number) for number in range(1, 8)]


def test_that_a_table_has_a_row_for_each_event_of_its_year() -> None:
    html = rendered(report(Layout.TABLE))
    assert [table.count("<tr>") - 1 for table in html.split("<table>")[1:]] == [3, 3, 1]
    assert html.count("<td>") == 4 * 7
    assert "<strong>Waiting for review</strong>" in html


def test_that_how_many_were_taken_is_told_after_each() -> None:
    records = few()
    writing = write(records, about(records), BytesIO(), Options())
    assert [next(writing), next(writing)] == [1, 2]
    assert list(writing) == [3, 4, 5, 6, 7]
    assert at_once(write([], about([]), BytesIO(), Options())).written == 0  # type: ignore[arg-type]
