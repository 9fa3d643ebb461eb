from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.ui.document.text.offsets import Offsets
from kzexplorer.ui.document.text.slices import WHOLE, breaks, slice_around

ENDLESS = "word after word " * 60_000
LINES = "A line of a long text.\n" * 40_000
NO_SPACE = "文" * 900_000
LONG = st.sampled_from([ENDLESS, LINES, NO_SPACE])


def test_that_a_short_text_is_one_slice() -> None:
    assert slice_around("x" * WHOLE, 17) == (0, WHOLE)


@given(LONG, st.floats(0, 1))
def test_that_a_slice_holds_what_it_is_around(text: str, share: float) -> None:
    offset = round(share * len(text))
    begin, end = slice_around(text, offset)
    assert begin <= offset <= end
    assert end - begin < WHOLE
    assert begin == 0 or text[begin - 1].isspace() or text is NO_SPACE


@given(LONG, st.floats(0, 1), st.floats(0, 1))
def test_that_slices_that_overlap_break_the_same_lines(text: str, one: float, other: float) -> None:
    (a, b), (c, d) = (slice_around(text, round(share * len(text))) for share in (one, other))
    both = range(max(a, c) + 1, min(b, d))
    here, there = ([at for at in breaks(text, *edges) if at in both] for edges in ((a, b), (c, d)))
    assert here == there


@given(LONG, st.floats(0, 1))
def test_that_no_line_is_without_end(text: str, share: float) -> None:
    begin, end = slice_around(text, round(share * len(text)))
    shown = Offsets(text, begin, end, breaks(text, begin, end)).shown(text)
    assert max(map(len, shown.split("\n"))) < 6_000
    assert text is not LINES or shown == text[begin:end]


@given(LONG, st.floats(0, 1), st.integers(0, 1_000_000))
def test_that_offsets_come_back_from_a_slice_with_breaks(text: str, share: float, step: int) -> None:
    begin, end = slice_around(text, round(share * len(text)))
    offsets = Offsets(text, begin, end, breaks(text, begin, end))
    shown = offsets.shown(text)
    offset = begin + step % (end - begin)
    assert offsets.offset(offsets.position(offset)) == offset
    assert shown[offsets.position(offset)] == text[offset]
    assert shown[offsets.end_position(offset + 1) - 1] == text[offset]


def test_that_ordinary_paragraphs_are_not_broken() -> None:
    text = ("A sentence of a paragraph. " * 50 + "\n\n") * 100
    assert breaks(text, 0, len(text)) == []


def test_that_a_line_is_not_broken_between_a_letter_and_its_accent() -> None:
    text = "e\u0301" * 5_000
    found = breaks(text, 0, len(text))
    assert found
    assert all(text[at] == "e" for at in found)
    assert all(later - earlier < 3_000 for earlier, later in pairwise(found))
