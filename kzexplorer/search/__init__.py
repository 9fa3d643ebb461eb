"""What the analyst typed, as a tree: words, "phrases" and fields, put together with AND, OR, NOT and parentheses.

`parse` refuses what has no meaning, with the place of the wrong part and what would be right.
"""

from kzexplorer.search.language import parse
from kzexplorer.search.tree import Query, Words

__all__ = ["Query", "Words", "parse"]
