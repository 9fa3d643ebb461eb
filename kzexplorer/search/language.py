"""Read the words of the search field as a tree: `nazarb washington OR actor:clinton -kind:visit date:2010..2012`."""

from __future__ import annotations

from kzexplorer.domain.span import Span
from kzexplorer.search.tree import Query
from kzexplorer.search.wrong import QueryProblem

_LONGEST = 5_000


def parse(typed: str) -> Query:
    """The search that the words stand for; an empty one for blanks alone. Raises QueryProblem."""
    if len(typed) > _LONGEST:
        what, next_step = f"The search is {len(typed):,} characters long.", f"Up to {_LONGEST:,} can be read."
        raise QueryProblem(what, next_step, span=Span(_LONGEST, len(typed)))
    if not typed or typed.isspace():
        return Query(None, typed)
    from kzexplorer.search.parser import read  # a start looks for nothing, and need not wait for it

    return Query(read(typed), typed)
