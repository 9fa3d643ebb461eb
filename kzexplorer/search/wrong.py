"""A search that cannot be understood: which part of it, why, and what would be right."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem


@dataclass(eq=False)
class QueryProblem(Problem):
    """`span` is the wrong part of what was typed; where something is missing, the sign that asks for it."""

    span: Span = Span(0, 1)
