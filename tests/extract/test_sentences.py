"""Sentences of invented passages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.document import PassageKind
from kzexplorer.extract import passages, sentences


def split(text: str) -> list[str]:
    return [each.span.of(text) for each in sentences.split(text, passages.split(text))]


@pytest.mark.parametrize(
    "parts",
    [
        ["The envoy came.", "He left."],
        ["2019, May 12–13. The envoy came.", "He left."],
        ["12-13 May 2019. The envoy came.", "He left."],
        ["“Who came?”", "No one knew."],
        ["He said: “Go.”", "They went."],
        ["The U.S. Secretary met Mr. Smith and Dr. A. B. Jones.", "They talked."],
        ["He lives in the U.S.", "The law is old there."],
        ["In his letter G.Bush wrote to N. Nazarbayev.", "It was long."],
        ["Decree No. 12 of Sept. 5, 2004 fell.", "It was bad."],
        ["Trade fell by 835,8 mln. dollars and 3.5 percent.", "Oil rose."],
        ["Is that so?", "Yes!", "It is."],
        ["They met…", "They talked."],
        ["He came in 1999.", "2000 was better."],
        ["See Art. 5 of the treaty and p. 12.", "Then go on."],
        ["It was 5 p.m. in Oslo.", "Night fell."],
        ["Firms such as Oil Ltd. grew, etc.", "The rest did not."],
        ["Он приехал.", "Она уехала."],
        ["Sales came to $ 12,5 mln.", "Fifth of them went to Peru."],
        ["It cost USD 3 bn.", "Kenya paid."],
        ["Carl P. Moe met Anna V. Kivi and John G. A. Holm.", "Paul C. Hill came."],
        ["The court ruled in Kivi v. Braun.", "It was c. 1850."],
        ["6 September 1991. Peru opens a consulate.", "It is small."],
    ],
)
def test_that_sentences_end_where_a_reader_ends_them(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


def test_that_furniture_has_no_sentences_and_a_heading_is_one() -> None:
    text = "Home\n\nThe visit. An account of it\n\nThe envoy came on a Monday. He left."
    divided = passages.split(text)
    found = sentences.split(text, divided)
    assert PassageKind.FURNITURE not in {divided[each.passage].kind for each in found}
    assert [each.span.of(text) for each in found][-2:] == ["The envoy came on a Monday.", "He left."]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='aB. !?\n"”)U.S1é😀', max_size=80))
def test_that_sentences_lie_in_order_inside_their_passages(text: str) -> None:
    divided = passages.split(text)
    found = sentences.split(text, divided)
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
    for each in found:
        content = divided[each.passage].content
        assert content is not None
        assert content.contains(each.span)
        assert each.span.of(text) == each.span.of(text).strip()
