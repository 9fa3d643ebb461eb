"""Currencies and units by the words that mean them: tables of resources/figures, read once when first needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from kzexplorer.paths import resource

_NO_CODES = frozenset("ALL TOP SOS".split())
"""Codes that are words in capitals far more often."""


class Tables(NamedTuple):
    """`names` maps words in small letters to a unit, `signs` signs and abbreviations as written.

    `before` matches a sign or code of money that ends where it is asked, `after` a sign or code that begins there.
    `money` are the units that are currencies; `longest` is how many words a name has at most.
    """

    names: Mapping[str, str]
    signs: Mapping[str, str]
    money: frozenset[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    longest: int


@cache
def load() -> Tables:
    """The tables. Raises Problem where the installation lacks them."""
    names: dict[str, str] = {}
    signs: dict[str, str] = {}
    for code, words, sign in _rows("currencies.tsv"):
        names |= dict.fromkeys(words.split("|"), code)
        signs |= {each: code for each in (code, sign) if each and each not in _NO_CODES}
    for code, words in _rows("currency_words.tsv"):
        for word in words.split("|"):
            (names if word.islower() and len(word) > 2 else signs)[word] = code
    money = frozenset([*names.values(), *signs.values()])
    before = _any_of(signs)
    for unit, written, words in _rows("units.tsv"):
        signs |= dict.fromkeys(filter(None, written.split("|")), unit)
        names |= dict.fromkeys(filter(None, words.split("|")), unit)
    return Tables(
        names,
        signs,
        money,
        re.compile(rf"(?<![^\W_])({before})[ \u00a0\u202f]?\Z"),
        re.compile(rf"[ \u00a0\u202f-]?({_any_of(signs)})(?![^\W_²³])"),
        max(name.count(" ") for name in names) + 1,
    )


def _rows(name: str) -> Iterator[list[str]]:
    for line in resource(f"figures/{name}").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
