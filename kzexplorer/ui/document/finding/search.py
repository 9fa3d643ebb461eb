"""Find words in a text: as typed or in any case and with any accents, across line breaks, whole words on demand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from kzexplorer.domain.span import Span

MOST = 50_000
"""Hits after which the rest is not counted."""

_PORTION = 200_000
_LONGEST = 400  # of what is typed, and the most that a hit reaches over the end of a portion
_RANGES = ((0xC0, 0x250), (0x370, 0x530), (0x1E00, 0x2000))
_OWN_LETTERS = frozenset("йЙїЇ")  # not и and і with a sign, but letters that stand for themselves
_ALIKE = {"l": "ł", "o": "ø", "d": "đ", "i": "ı", "L": "Ł", "O": "Ø", "D": "Đ", "I": "İ"}
_SIGNS = ("'’‘ʼ`´", '"“”„«»', "-‐‑‒–—−")


@dataclass(frozen=True)
class Wanted:
    """What to look for, and how exactly."""

    words: str
    match_case: bool = False
    whole_words: bool = False
    match_accents: bool = False


@dataclass(frozen=True)
class Hits:
    """Where words were found, in order; `complete` is whether these are all."""

    spans: tuple[Span, ...] = ()
    complete: bool = True


def find(text: str, wanted: Wanted, stopped: Callable[[], bool] = lambda: False) -> Hits:
    """Look through a text in portions of a few milliseconds; what is found until it is stopped is not complete."""
    pattern = _pattern(wanted)
    found: list[Span] = []
    at = 0
    while pattern is not None and at < len(text):
        if stopped() or len(found) >= MOST:
            return Hits(tuple(found[:MOST]), complete=False)
        end = min(len(text), at + _PORTION)
        matches = pattern.finditer(text, at, min(len(text), end + 2 * _LONGEST))
        spans = [Span(*match.span()) for match in matches if match.start() < end]
        found += spans
        at = max(end, spans[-1].end if spans else 0)
    return Hits(tuple(found))


def _pattern(wanted: Wanted) -> re.Pattern[str] | None:
    """None where nothing is asked for."""
    typed = unicodedata.normalize("NFC", wanted.words.strip()[:_LONGEST])
    if not typed:
        return None
    words = r"\s+".join("".join(_letter(each, wanted) for each in word) for word in typed.split())
    if wanted.whole_words:
        words = rf"(?<!\w){words}(?!\w)"
    return re.compile(words, 0 if wanted.match_case else re.IGNORECASE)


def _letter(typed: str, wanted: Wanted) -> str:
    """One character of what is typed; of a sign that printers set in several ways any of them."""
    if wanted.match_accents:
        return re.escape(typed)
    signs = next((each for each in _SIGNS if typed in each), "")
    plain = _plain(typed)
    alike = dict.fromkeys(f"{signs}{typed}{plain}{_ALIKE.get(plain, '')}{_accented().get(plain, '')}")
    any_of = f"[{''.join(map(re.escape, alike))}]" if len(alike) > 1 else re.escape(typed)
    return f"{any_of}[\u0300-\u036f]?" if typed.isalpha() else any_of


def _plain(letter: str) -> str:
    """A letter without its accents."""
    if letter in _OWN_LETTERS:
        return letter
    plain = unicodedata.normalize("NFD", letter)[0]
    return next((base for base, alike in _ALIKE.items() if plain in alike), plain)


@cache
def _accented() -> dict[str, str]:
    """The letters of Latin, Greek and Cyrillic that are each plain letter with accents."""
    found: dict[str, str] = {}
    for letter in (chr(code) for first, end in _RANGES for code in range(first, end)):
        plain = _plain(letter)
        if plain != letter and letter.isalpha():
            found[plain] = found.get(plain, "") + letter
    return found
