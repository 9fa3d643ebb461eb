"""Each document of the list says what it is and how much was found in it, or why nothing was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzexplorer.domain.document import About
from kzexplorer.readers import READERS
from kzexplorer.store.views import DocumentLine, ReadStatus
from kzexplorer.ui.entities.document_words import FORMATS, row_words, tip_lines

LINE = DocumentLine(
    *(1, "Minutes", "minutes.txt", "/notes/minutes.txt", "text/plain", "utf-8", "en", 9, 9, None, 23, 16, "")
)


@pytest.mark.parametrize(
    ("language", "events", "words"),
    [
        ("en", 23, "23 events · 16 reviewed"),
        ("en", 0, "no events found"),
        ("fr", 0, "French, not read for events"),
        ("xx", 0, "Another language, not read for events"),
    ],
)
def test_that_a_document_says_what_was_found_or_why_nothing_was(language: str, events: int, words: str) -> None:
    assert row_words(replace(LINE, language=language, n_events=events)) == words


def test_that_a_document_says_its_format_and_whether_it_is_the_last_version() -> None:
    pdf = replace(LINE, media_type="application/pdf", n_events=0)
    assert row_words(pdf) == "PDF · no events found"
    assert row_words(replace(pdf, replaces=4)) == "PDF · new version · no events found"
    assert row_words(replace(pdf, replaced_by=9)) == "PDF · earlier version · no events found"


def test_that_a_document_kept_without_events_says_so_and_why() -> None:
    kept = replace(LINE, status=ReadStatus.TEXT_ONLY, error="It is longer than 800,000 characters.", n_events=0)
    assert row_words(kept) == "kept as text only"
    assert "It is longer than 800,000 characters." in tip_lines(kept)


def test_that_the_tip_tells_who_wrote_it_and_where_it_lies() -> None:
    lines = tip_lines(replace(LINE, about=About(author="Ana Duarte")))
    assert lines[:2] == ["Minutes", "Ana Duarte"]
    assert "/notes/minutes.txt" in lines


def test_that_every_format_that_becomes_a_document_has_a_word_and_no_other() -> None:
    read = {media_type for reader in READERS if reader.read is not None for media_type in reader.media_types}
    assert set(FORMATS) == read - {"text/plain"}
