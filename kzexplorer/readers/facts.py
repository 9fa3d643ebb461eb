"""Do once what several formats need of what a file says of itself: words on one line, and the code of a language."""

from __future__ import annotations

import re

from kzexplorer.readers.text import canonical

LONGEST = 500
"""Characters of a title or an author."""
_LANGUAGE = re.compile(r"\s{0,99}([A-Za-z]{2})(?:[-_]|\s{0,99}\Z)")


def one_line(words: str | None, most: int | None = None) -> str:
    """White space of any kind as one space; no more than `most` characters."""
    return " ".join(canonical(words or "").split())[:most]


def language_code(tag: str | None) -> str | None:
    """The ISO 639-1 code of `en`, `en-GB` or `en_GB`; None for a language that has none."""
    match = _LANGUAGE.match(tag or "")
    return match[1].lower() if match else None
