"""Notes and tags as they are kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.annotation import LONGEST_NOTE, LONGEST_TAG, Subject, SubjectKind, note_text, tag_name
from kzexplorer.domain.span import Span


def test_that_a_passage_needs_a_span_and_nothing_else_has_one() -> None:
    assert Subject(SubjectKind.PASSAGE, 3, Span(1, 4)).span == Span(1, 4)
    with pytest.raises(ValueError, match="not a subject"):
        Subject(SubjectKind.PASSAGE, 3)
    with pytest.raises(ValueError, match="not a subject"):
        Subject(SubjectKind.EVENT, 3, Span(1, 4))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  follow   up ", "follow up"),
        ("#energy", "energy"),
        ("# energy, oil", "energy oil"),
        ("two\nlines\tand\x00more", "two lines and more"),
        ("“to check”", "to check"),
        ("Қазақстан", "Қазақстан"),
        (" ,,, ", ""),
        ("C#", "C#"),
    ],
)
def test_that_a_tag_is_one_line_that_can_stand_in_quotes(typed: str, kept: str) -> None:
    assert tag_name(typed) == kept


def test_that_a_note_keeps_its_lines_and_nothing_that_a_store_refuses() -> None:
    assert note_text("\r\n\r\nfirst  \r\n\tsecond\x00\ud800\r\n\r\n") == "first\n\tsecond"
    assert note_text("  \n \n") == ""
    assert len(note_text("long " * LONGEST_NOTE)) <= LONGEST_NOTE


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_that_keeping_twice_changes_nothing(typed: str) -> None:
    tag, note = tag_name(typed), note_text(typed)
    assert tag_name(tag) == tag
    assert note_text(note) == note
    assert len(tag) <= LONGEST_TAG
    note.encode("utf-8")
    tag.encode("utf-8")
