"""Words to look for in the indexes, each with the other spellings of the same name that the workspace holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, product

from kzexplorer.search.tree import Near, Words
from kzexplorer.store.folding import fold

MOST_SPELLINGS = 60
"""So many ways to write a phrase are looked for, those nearest to what was typed first."""
WORD = re.compile(r"[^\W_]+(?:[\u0300-\u0331]+[^\W_]*)*")
"""What the indexes take for a word."""

Place = tuple[int, int]
"""The first word of a phrase in a text, and the one behind its last, counted in words."""

Spellings = Callable[[str], Sequence[str]]
"""Gives the other spellings of a word."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words beside each other; `places` are those that may stand at each place, as typed first.

    Of the last one the beginning is enough unless `whole`.
    """

    places: tuple[tuple[str, ...], ...]
    whole: bool

    def ways(self) -> list[str]:
        """The phrase in each of its spellings."""
        return [" ".join(words) for words in islice(product(*self.places), MOST_SPELLINGS)]


@dataclass(frozen=True, slots=True)
class Sought:
    """One phrase; or several in any order, with at most `distance` words between the first and the last of them."""

    phrases: tuple[Phrase, ...]
    distance: int | None = None


def pieces(words: str) -> list[str]:
    """The words as the indexes part them."""
    return WORD.findall(words) or [words]


def sought(node: Words | Near, spellings: Spellings) -> Sought:
    """What to look for where that was typed."""
    if isinstance(node, Near):
        return Sought(tuple(_phrase(term, spellings) for term in node.terms), node.distance)
    return Sought((_phrase(node, spellings),))


def _phrase(term: Words, spellings: Spellings) -> Phrase:
    places = (tuple(dict.fromkeys((word, *spellings(word)))) for word in pieces(term.words))
    return Phrase(tuple(places), term.whole)


class Places:
    """Finds phrases among the words of a text, both folded."""

    def __init__(self, asked: Sought) -> None:
        self._ways = [[fold(way).split() for way in phrase.ways()] for phrase in asked.phrases]
        self._whole = [phrase.whole for phrase in asked.phrases]
        self._distance = asked.distance

    def of(self, words: Sequence[str]) -> list[Place]:
        """Where they stand, ascending; of several phrases those places that are near enough to all others."""
        found = [self._of_phrase(words, ways, whole) for ways, whole in zip(self._ways, self._whole, strict=True)]
        if self._distance is None:
            return found[0]
        near = {place for last in chain.from_iterable(found) for place in self._together(last, found)}
        return sorted(near)

    def _of_phrase(self, words: Sequence[str], ways: Sequence[Sequence[str]], whole: bool) -> list[Place]:
        starts = {(at, at + len(way)) for way in ways if way for at in _starts(words, way, whole=whole)}
        return sorted(starts)

    def _together(self, last: Place, found: Sequence[Sequence[Place]]) -> list[Place]:
        """The places that stand near one that begins last; none where any phrase does not."""
        assert self._distance is not None
        first = last[0] - self._distance
        near = [[place for place in each if place[0] <= last[0] and place[1] >= first] for each in found]
        return list(chain.from_iterable(near)) if all(near) else []


def _starts(words: Sequence[str], way: Sequence[str], *, whole: bool) -> Iterator[int]:
    *before, end = way
    for at in range(len(words) - len(before)):
        word = words[at + len(before)]
        if (word == end if whole else word.startswith(end)) and list(words[at : at + len(before)]) == before:
            yield at
