"""Borders that are moved stand where words begin and end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.ui.document.text.words import nearest_end, nearest_start, next_end, next_start

TEXT = "On 22 September, Obama’s team met re-elected Nazarbayev."


def test_that_a_border_goes_to_the_nearest_word() -> None:
    assert TEXT[nearest_start(TEXT, 4) :].startswith("22")
    assert TEXT[: nearest_end(TEXT, 14)].endswith("September")
    assert TEXT[nearest_start(TEXT, TEXT.index("team") - 1) :].startswith("team")


def test_that_words_with_hyphens_and_apostrophes_are_one_step() -> None:
    start = TEXT.index("Obama")
    assert next_end(TEXT, start, 1) == TEXT.index(" team")
    assert next_start(TEXT, TEXT.index("re-elected"), 1) == TEXT.index("Nazarbayev")


def test_that_the_last_full_stop_can_be_left_out_and_taken_in() -> None:
    assert next_end(TEXT, len(TEXT), -1) == len(TEXT) - 1
    assert next_end(TEXT, len(TEXT) - 1, 1) == len(TEXT)
    assert next_end(TEXT, len(TEXT), 1) == len(TEXT)
    assert next_start(TEXT, 0, -1) == 0


@given(st.text(max_size=200), st.integers(0, 200), st.sampled_from((1, -1)))
def test_that_borders_stay_in_any_text_and_steps_go_their_way(text: str, offset: int, way: int) -> None:
    at = min(offset, len(text))
    for found in (next_start(text, at, way), next_end(text, at, way)):
        assert 0 <= found <= len(text)
        assert (found - at) * way >= 0
    for nearest in (nearest_start(text, at), nearest_end(text, at)):
        assert 0 <= nearest <= len(text)
