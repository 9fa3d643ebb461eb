"""Write numbers that stand raised, such as the mark of a note, in raised digits: glued to a word they are another."""

from __future__ import annotations

import re

_DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NUMBERS = re.compile(r"\s*[0-9][0-9,;–-]{0,20}\s*")


def raised(words: str) -> str:
    """As they are unless they are numbers alone: the letters of "3rd", and what stands in brackets, are not glued."""
    return words.translate(_DIGITS) if _NUMBERS.fullmatch(words) else words
