"""Names without case and accents, so that forms of one name meet."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=65_536)
def fold(words: str) -> str:
    """Lower case, no accents, no punctuation, single spaces; the same as the full text index sees."""
    return fold_text(words)


def fold_text(words: str) -> str:
    """The same for words that are met once, and so are not worth remembering."""
    plain = (c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))
    kept = "".join(c if c.isalnum() else " " for c in plain)
    return " ".join(kept.casefold().split())


def head(words: str) -> str:
    """The last word of a name, folded: what two forms of a person's name share most often."""
    return fold(words).rpartition(" ")[2]
