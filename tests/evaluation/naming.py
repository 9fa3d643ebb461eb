"""When two names are the same: case, accents, articles, possessives and titles before a name make no difference."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_BEFORE_TITLES = set("us federal former first vice deputy under assistant acting prime foreign state chief".split())
_TITLES = set(
    "president minister secretary chancellor ambassador speaker consul king pope general gen governor director "
    "spokesperson spokesman mr mrs ms dr shri smt sir".split()
)
_OFFICES = (["of", "state"], ["of", "foreign", "affairs"])


def surfaces(names: Iterable[str]) -> frozenset[str]:
    """The names in the form in which they are compared."""
    return frozenset(plain for name in names if (plain := plain_name(name)))


def plain_name(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
    plain = re.sub(r"['’]s\b", "", plain)
    words = re.sub(r"[^\w+]+", " ", plain).split()
    if len(words) > 1 and words[0] in ("the", "a", "an"):
        words = words[1:]
    return " ".join(words[_title_length(words) :])


def _title_length(words: list[str]) -> int:
    """How many words at the front are titles; never all of them, and none where only `former` or the like stands."""
    at = 0
    while words[at : at + 2] == ["u", "s"] or (words[at : at + 1] and words[at] in _BEFORE_TITLES):
        at += 2 if words[at] == "u" else 1
    length = 0
    while (after := _after_title(words, at)) is not None:
        at = length = after
    return length


def _after_title(words: list[str], at: int) -> int | None:
    """Where what follows the title begins; None without a title there, or without anything after it."""
    title = 2 if words[at : at + 2] == ["lt", "gen"] else 1 if words[at : at + 1] and words[at] in _TITLES else 0
    if not title or at + title >= len(words):
        return None
    at += title
    for office in _OFFICES:
        if words[at : at + len(office)] == office and at + len(office) < len(words):
            return at + len(office)
    return at
