"""What the analyst typed, as a tree: words and "phrases", all of which must match.

`parse` refuses what later versions will give a meaning to, instead of ignoring it.
"""

from kzexplorer.search.language import parse
from kzexplorer.search.tree import Query, Term

__all__ = ["Query", "Term", "parse"]
