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


def test_that_the_title_that_a_file_carries_counts_unless_a_program_put_it_there() -> None:
    text = "The visit\n\nHe came on a Monday and left."
    divided = passages.split(text)
    assert title.find(text, divided, "a.txt", "A visit to Ostmark") == "A visit to Ostmark"
    for made in ("Microsoft Word - a.doc", "untitled", "Document1", "scan 0012", "a_b.docx", "http://a.b/c", "12", " "):
        assert title.find(text, divided, "a.txt", made) == "The visit"
