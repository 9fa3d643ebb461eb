"""What is typed becomes one line that every store can hold, and nothing that the eye is fooled by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.one_line import one_line, storable


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  a\n\tb  ", "a b"),
        ("a\x00b\x1b[31m", "a b [31m"),
        ("\ud800", ""),
        ("a\udfffb", "a b"),
        ("\u202egnp.exe", "gnp.exe"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("", ""),
    ],
)
def test_that_what_no_store_holds_and_no_eye_sees_becomes_a_space(typed: str, kept: str) -> None:
    assert one_line(typed, 100) == kept


@given(st.text(st.characters(categories=None)), st.integers(1, 20))
def test_that_a_line_is_short_and_can_be_written(typed: str, longest: int) -> None:
    for kept in (one_line(typed, longest), storable(typed, longest)):
        kept.encode()
        assert len(kept) <= longest
        assert "\n" not in kept
        assert "\x00" not in kept


def test_that_a_search_keeps_its_spaces_and_signs() -> None:
    assert storable('"a  b"\u200f OR\x00c\ud800', 100) == '"a  b"\u200f OR c '
