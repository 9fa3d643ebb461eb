"""How well what was typed fits the words of a command: beginnings of words first, then letters in order, then slips."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"\w+")
_FIRST, _BEGINS, _INSIDE, _OTHER, _PATH, _SCATTERED, _SLIP = 12.0, 10.0, 6.0, 7.0, 3.0, 2.0, 1.0
_WHOLE = 1.0
_LEAST_FOR_SLIP = 4


@dataclass(frozen=True, slots=True)
class Fit:
    """`score` is higher for a better fit; `letters` are the places in the words that were typed, ascending."""

    score: float
    letters: tuple[int, ...] = ()


def fit(typed: str, words: str, others: str = "", path: str = "") -> Fit | None:
    """How each typed word fits the words, else `others` (other words for the same, in lower case, the likeliest first),
    else those of the path; None where one fits nowhere. What is typed without spaces may also be the first letters of
    the words."""
    parts, plain = typed.lower().split(), words.lower()
    by_initials = _initials("".join(parts), plain)
    fits: list[Fit] = []
    for part in parts:
        how = _part(part, plain, others, path.lower())
        if how is None:
            return by_initials
        fits.append(how)
    whole = Fit(sum(each.score for each in fits) / max(1, len(fits)) - len(plain) / 1000, _places(fits))
    return by_initials if by_initials is not None and by_initials.score > whole.score else whole


@lru_cache(maxsize=1_024)
def _words(words: str) -> tuple[tuple[int, str], ...]:
    """Each with the place where it begins."""
    return tuple((match.start(), match[0]) for match in _WORD.finditer(words))


def _part(part: str, words: str, others: str, path: str) -> Fit | None:
    for start, word in _words(words):
        if word.startswith(part):
            score = (_BEGINS if start else _FIRST) + _WHOLE * (word == part)
            return Fit(score, tuple(range(start, start + len(part))))
    for place, word in enumerate(others.split()):
        if word.startswith(part):
            return Fit(_OTHER - place / 10)
    inside = _inside(part, words)
    if inside:
        return Fit(_INSIDE, inside)
    if any(word.startswith(part) for _, word in _words(path)):
        return Fit(_PATH)
    scattered = _scattered(part, words)
    if scattered:
        return Fit(_SCATTERED, scattered)
    if len(part) < _LEAST_FOR_SLIP:
        return None
    if _slipped(part, words):
        return Fit(_SLIP)
    return Fit(_SLIP / 2) if _slipped(part, others) else None


def _inside(part: str, words: str) -> tuple[int, ...]:
    """The places of the letters next to one another, over spaces that were left out; none where they are not."""
    places = [at for at, letter in enumerate(words) if not letter.isspace()]
    at = "".join(words[place] for place in places).find(part) if len(part) > 1 else -1
    return tuple(places[at : at + len(part)]) if at >= 0 else ()


def _initials(typed: str, words: str) -> Fit | None:
    starts = [start for start, _ in _words(words)]
    letters = "".join(words[start] for start in starts)
    at = letters.find(typed) if len(typed) > 1 else -1
    return Fit(_BEGINS - 1, tuple(starts[at : at + len(typed)])) if at >= 0 else None


def _scattered(part: str, words: str) -> tuple[int, ...]:
    """The letters in their order inside one word, from its beginning on; none where they are not."""
    for start, word in _words(words) if len(part) > 2 else ():
        places: list[int] = []
        at = start
        for letter in part:
            at = words.find(letter, at, start + len(word))
            if at < 0 or (not places and at != start):
                break
            places.append(at)
            at += 1
        if len(places) == len(part):
            return tuple(places)
    return ()


def _slipped(part: str, words: str) -> bool:
    return any(word[0] == part[0] and _slips(part, word) for _, word in _words(words))


def _slips(part: str, word: str) -> bool:
    """Whether one letter too many, too few, wrong or swapped parts what was typed from the beginning of a word."""
    for at in range(min(len(part), len(word))):
        if part[at] != word[at]:
            rest, left = part[at:], word[at:]
            swapped = rest[1::-1] == left[:2] and left[2:].startswith(rest[2:])
            return (
                swapped
                or left[1:].startswith(rest[1:])
                or left[1:].startswith(rest)
                or (len(rest) > 1 and left.startswith(rest[1:]))
            )
    return len(part) == len(word) + 1


def _places(fits: list[Fit]) -> tuple[int, ...]:
    return tuple(sorted({place for each in fits for place in each.letters}))
