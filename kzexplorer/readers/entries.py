"""Say what a short entry of a list or a table is, which words alone would often take for a heading."""

from __future__ import annotations

import re

from kzexplorer.domain.document import PassageKind

_SHORT = 80
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")


def kind_of(words: str) -> PassageKind | None:
    """No heading; but it may be a date alone, which is left to the words to tell."""
    return None if len(words) > _SHORT or _YEAR.search(words) else PassageKind.PARAGRAPH
