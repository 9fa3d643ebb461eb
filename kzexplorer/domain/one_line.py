"""Names, titles and searches as they are kept: what a person typed or pasted, as one line that every store can hold."""

from __future__ import annotations

from unicodedata import category

_JOINERS = "\u200c\u200d"
"""They shape letters of some scripts, and are no white space though nothing shows them."""


def one_line(typed: str, longest: int) -> str:
    """White space, controls and what turns the direction of letters as one space; empty where nothing is left."""
    plain = "".join(letter if letter.isprintable() or letter in _JOINERS else " " for letter in typed)
    return " ".join(plain.split())[:longest].rstrip()


def storable(typed: str, longest: int) -> str:
    """The same words with a space for each control and each half of a surrogate pair, which a store may refuse."""
    return "".join(" " if category(letter) in ("Cc", "Cs") else letter for letter in typed[:longest])
