"""Each document of the list says how much was found in it, or why nothing was."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from kzexplorer.store.views import DocumentLine
from kzexplorer.ui.entities.documents import about


@pytest.mark.parametrize(
    ("language", "events", "words"),
    [
        ("en", 23, "23 events · 16 of 23 reviewed"),
        ("en", 0, "no events found"),
        ("fr", 0, "French, not read for events"),
        ("xx", 0, "Another language, not read for events"),
    ],
)
def test_that_a_document_says_what_was_found_or_why_nothing_was(language: str, events: int, words: str) -> None:
    line = cast(DocumentLine, SimpleNamespace(language=language, n_events=events, n_reviewed=16))
    assert about(line) == words
