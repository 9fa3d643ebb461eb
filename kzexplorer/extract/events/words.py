"""The words of a sentence with their places, and which of them stand inside quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from kzexplorer.domain.span import Span

_WORD = re.compile(
    r"(?:[A-Z]\.){2,6}|\d{1,15}(?:[.,]\d{1,15}){1,5}(?!\w)|[^\W_]{1,60}(?:['’‘ʻ\-‑][^\W_]{1,60}){0,6}|[^\w\s]"
)
_START, _END = itemgetter(0), itemgetter(1)
_OPENING, _CLOSING, _EITHER = "“«„", "”»", '"'

DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your each every some any no both all".split()
)
PREPOSITIONS = frozenset(
    "in on at to of for from with by between among during within into onto through throughout under over after before "
    "since until till against towards toward about upon across near around via without regarding concerning per as "
    "following amid behind beyond despite including like".split()
)
CONJUNCTIONS = frozenset("and or but nor & plus".split())
SUBJECT_PRONOUNS = frozenset("he she it they we".split())


class Word(NamedTuple):
    """A word or mark; `start` and `end` are offsets of the text, `quoted` whether it is said or cited by someone.

    `is_word` tells words and numbers from marks, `capital` is the case of the first letter, `possessive` whether it
    ends in 's.
    """

    start: int
    end: int
    text: str
    lower: str
    is_word: bool
    capital: bool
    possessive: bool
    quoted: bool

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def split(text: str, span: Span) -> tuple[Word, ...]:
    """The words and marks of text[span], in order."""
    words: list[Word] = []
    quoted = False
    for match in _WORD.finditer(text, span.start, span.end):
        form = _form(match[0])
        mark, is_word = form[0], form[2]
        if is_word:
            words.append(Word(match.start(), match.end(), *form, quoted))
            continue
        if mark in _CLOSING or (mark == _EITHER and quoted):
            quoted = False
        words.append(Word(match.start(), match.end(), *form, quoted))
        if mark in _OPENING or (mark == _EITHER and not _just_closed(words) and _can_open(text, match.start())):
            quoted = True
    return tuple(words)


@lru_cache(maxsize=30_000)
def _form(word: str) -> tuple[str, str, bool, bool, bool]:
    """The fields of a word that its letters decide, kept as texts repeat their words."""
    lower = word.lower()
    return word, lower, word[0].isalnum(), word[0].isupper(), lower.endswith(("’s", "'s"))


def index_at(words: Sequence[Word], offset: int) -> int:
    """The index of the word at an offset, or of the first one after it."""
    return bisect_right(words, offset, key=_END)


def first_of(words: Sequence[Word], span: Span) -> int:
    """The index of the first word of a span; 0 where the words end before it."""
    index = index_at(words, span.start)
    return index if index < len(words) else 0


def index_from(words: Sequence[Word], offset: int) -> int:
    """The index of the first word that starts at an offset or after it; len(words) where none does."""
    return bisect_left(words, offset, key=_START)


def _just_closed(words: list[Word]) -> bool:
    return len(words) > 1 and words[-2].quoted


def _can_open(text: str, offset: int) -> bool:
    """Whether a straight mark opens: one right behind a word closes what a sentence before has opened."""
    return not offset or not (text[offset - 1].isalnum() or text[offset - 1] in ".,!?;:")
