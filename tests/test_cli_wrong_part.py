"""The carets stand under the wrong part of a search, however long and in whatever script it is."""

from __future__ import annotations

import pytest

from kzexplorer.cli.wrong_part import marked
from kzexplorer.search import QueryProblem, parse


@pytest.mark.parametrize(
    ("typed", "line", "carets"),
    [
        ("a OR", "  a OR", "    ^^"),
        ("北京 foo:a", "  北京 foo:a", "       ^^^^"),
        ("e\u0301 foo:a", "  e\u0301 foo:a", "    ^^^^"),
        ("a\nfoo:a", "  a foo:a", "    ^^^^"),
        ("a" * 40 + " foo:a " + "b" * 60, f"  …{'a' * 29} foo:a {'b' * 40}…", f"  {' ' * 31}^^^^"),
        ("a" * 5_100, f"  …{'a' * 76}…", f"  {' ' * 31}{'^' * 46}"),
    ],
)
def test_that_the_carets_stand_under_the_wrong_part(typed: str, line: str, carets: str) -> None:
    with pytest.raises(QueryProblem) as raised:
        parse(typed)
    assert marked(typed, raised.value).split("\n") == [line, carets]
