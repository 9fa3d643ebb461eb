"""Searches find events by their passages, titles and names, whatever the case and accents."""

from __future__ import annotations

import pytest

from kzexplorer.search import parse
from kzexplorer.store import Workspace

IN_BOTH = True


@pytest.mark.parametrize(
    ("typed", "events"),
    [
        ("", [1, 2, 3, 4, 5]),
        ("lumeria", [1, 2]),
        ("LÚMERIA vell", [1, 2]),
        ("otti", [1, 2]),
        ('"otti"', []),
        ('"queen of brandia"', [1, 2]),
        ('"thanks the queen"', [2]),
        ("travels", [3]),
        ("ottilie ostmark", []),
        ("o'stmark", []),
        ('"a" NEAR'.lower(), []),
        ("exchange", [4]),
    ],
)
def test_that_all_words_must_be_in_passage_title_or_names(filled: Workspace, typed: str, events: list[int]) -> None:
    assert filled.reader.search(parse(typed), details=True).tolist() == events


def test_that_entities_are_found_by_any_of_their_names_and_their_role(filled: Workspace) -> None:
    assert filled.reader.find_entities(parse("ottilie")) == {1}
    assert filled.reader.find_entities(parse('"queen of brandia"')) == {1}
    assert filled.reader.find_entities(parse("lumeria")) == {2}
    assert filled.reader.find_entities(parse("")) == {1, 2, 3}
