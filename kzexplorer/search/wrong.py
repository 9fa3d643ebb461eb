"""A search that cannot be understood: which part of it, why, and what would be right."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem


@dataclass(eq=False)
class QueryProblem(Problem):
    """`span` is the wrong part of what was typed; where something is missing, the sign that asks for it.

    `unfinished` says that going on to type can mend it, as it does for an open parenthesis at the end.
    """

    span: Span = field(kw_only=True)
    unfinished: bool = field(default=False, kw_only=True)
