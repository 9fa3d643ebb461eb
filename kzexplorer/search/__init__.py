"""What the analyst typed, as a tree: words, "phrases" and fields, put together with AND, OR, NOT and parentheses.

`parse` refuses what has no meaning, with its place and what would be right; `writing.written` is the way back.
"""

from kzexplorer.search.language import parse
from kzexplorer.search.tree import Query, Words
from kzexplorer.search.wrong import QueryProblem

__all__ = ["Query", "QueryProblem", "Words", "parse"]
