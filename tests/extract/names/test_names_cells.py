"""Names do not run from one cell of a table to the next."""

from __future__ import annotations

import pytest

from kzexplorer.extract.names.words import cut


@pytest.mark.parametrize(
    ("between", "gap"), [("\t", "|"), (" \t ", "|"), (" ", " "), ("\n", " "), ("\n\t", " "), ("  ", " ")]
)
def test_that_a_tab_parts_names_unless_it_begins_a_line(between: str, gap: str) -> None:
    words = f"Port{between}Merle"
    assert [word.gap for word in cut(words, 0, len(words))] == ["|", gap]
