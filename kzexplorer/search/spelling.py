"""What the spellings of one name have in common."""

from __future__ import annotations

_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh sh  y  e u a".split(" "),
        strict=True,
    )
)


def key(word: str) -> str:
    """The same for words that may be spellings of one name; empty for none."""
    latin = "".join(_LATIN.get(c, c) for c in word.lower()).replace("y", "")
    return latin
