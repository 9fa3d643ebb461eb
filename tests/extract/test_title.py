"""The name of an invented document."""

from __future__ import annotations

import pytest

from kzexplorer.extract import passages, title

LONG = "The envoy arrived in the morning and met the queen, the princes and all the ministers of the five lands."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visit\n\nHe came on a Monday and left.", "The visit"),
        ("Menu\n\n3 March 1998\n\nThe envoy came. He left.", "The envoy came."),
        ("## The visit\n\nHe came on a Monday and left.", "The visit"),
        ("", "letter.txt"),
        ("Menu", "letter.txt"),
        ("3 March 1998", "3 March 1998"),
        (LONG, "The envoy arrived in the morning and met the queen, the princes and all the…"),
    ],
)
def test_that_a_title_is_the_heading_or_the_first_words(text: str, expected: str) -> None:
    found = title.find(text, passages.split(text), "letter.txt")
    assert found == expected
    assert len(found) <= 80
