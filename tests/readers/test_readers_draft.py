"""Text built piece by piece: every place that was handed out holds the words that were handed in."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.readers.draft import TextBuilder
from kzexplorer.readers.text import canonical

WORDS = st.lists(st.sampled_from(["words", " ", "\r\n", "\x00", "\u2028", "Ж😀", "\ud800", "", "\t"]), max_size=6).map(
    "".join
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WORDS, st.booleans()), max_size=12))
def test_that_each_span_holds_the_words_that_were_added(added: list[tuple[str, bool]]) -> None:
    builder = TextBuilder()
    places = [(words, block, (builder.add_block if block else builder.add)(words)) for words, block in added]
    text = builder.text
    assert len(builder) == len(text)
    assert canonical(text) == text
    for words, block, span in places:
        kept = canonical(words).strip() if block else canonical(words)
        assert (span.of(text) if span else "") == kept
    assert [each.span for each in builder.blocks] == [span for _, block, span in places if block and span]


def test_that_blocks_stand_apart_by_the_gap_asked_for() -> None:
    builder = TextBuilder()
    for words, gap in (("a", "\n\n"), (" ", "\n\n"), ("b", "\t"), ("c", "\n\n")):
        builder.add_block(words, gap=gap)
    assert builder.text == "a\tb\n\nc"
