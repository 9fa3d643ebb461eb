"""Read the words of the search field as a tree: `nazarb washington OR actor:clinton -kind:visit date:2010..2012`."""

from __future__ import annotations

from kzexplorer.domain.span import Span
from kzexplorer.search.tree import Query
from kzexplorer.search.wrong import QueryProblem
from kzexplorer.translation import trn

_LONGEST = 5_000


def parse(typed: str) -> Query:
    """The search that the words stand for; an empty one for blanks alone. Raises QueryProblem."""
    if len(typed) > _LONGEST:
        what = trn("The search is {n} character long.", "The search is {n} characters long.", len(typed))
        next_step = trn("Up to {n} can be read.", "Up to {n} can be read.", _LONGEST)
        raise QueryProblem(what, next_step, span=Span(_LONGEST, len(typed)))
    if not typed or typed.isspace():
        return Query(None, typed)
    from kzexplorer.search.parser import read  # a start looks for nothing, and need not wait for it

    return Query(read(typed), typed)
