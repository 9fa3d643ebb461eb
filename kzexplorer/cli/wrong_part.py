"""Show on the terminal which part of a search is wrong: the search, and carets under that part."""

from __future__ import annotations

import unicodedata

from kzexplorer.cli.speaking import say
from kzexplorer.cli.status import WRONG_USAGE
from kzexplorer.search import QueryProblem

_WIDTH, _BEFORE = 76, 30
"""Code points of the search that are shown, and how many of them before the wrong part."""


def refuse_search(typed: str, problem: QueryProblem) -> int:
    """Say what is wrong with the search and where; returns the exit status."""
    say(f"{problem}\n{marked(typed, problem)}")
    return WRONG_USAGE


def marked(typed: str, problem: QueryProblem) -> str:
    """Two lines: the search, of a long one what is around the wrong part, and the carets."""
    first = max(0, problem.span.start - _BEFORE) if len(typed) > _WIDTH else 0
    last = min(len(typed), first + _WIDTH)
    before = typed[first : problem.span.start]
    wrong = typed[problem.span.start : min(problem.span.end, last)]
    lead, tail = "…" * (first > 0), "…" * (last < len(typed))
    line = "".join(" " if sign.isspace() else sign for sign in typed[first:last])
    return f"  {lead}{line}{tail}\n  {' ' * _columns(lead + before)}{'^' * max(1, _columns(wrong))}"


def _columns(words: str) -> int:
    """How many columns of a terminal they take."""
    return sum(_column(sign) for sign in words)


def _column(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1
