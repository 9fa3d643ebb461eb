"""Divide a page by the countries it is about: releases under headings or dates of their own, each by itself."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from kzexplorer.domain.document import Passage, PassageKind

_HEADS = (PassageKind.HEADING, PassageKind.DATELINE)
_MOST_LANDS = 2
_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Releases:
    """The first passage of each release and the countries it is about; a text that is one whole has none."""

    starts: tuple[int, ...] = ()
    lands: tuple[tuple[int, ...], ...] = ()

    def at(self, passage: int) -> int:
        """The number of the release that a passage belongs to."""
        return bisect_right(self.starts, passage)

    def lands_at(self, passage: int) -> tuple[int, ...] | None:
        """The countries that the release of a passage is about; None in a text that is one whole."""
        number = self.at(passage)
        return self.lands[number - 1] if number else None


ONE_WHOLE = Releases()


def find(passages: Sequence[Passage], told: Mapping[int, Counter[int]], main: tuple[int, ...]) -> Releases:
    """The releases of a page; `told` says how often a passage tells of which country, `main` are those of the page.

    A text under thematic headings is one whole: its headings name no country but those that all of it is about.
    """
    starts = tuple(_starts(passages))
    heads = [_head(passages, start) for start in starts[1:]]
    others = any(told[number].keys() - set(main) for head in heads for number in head if number in told)
    if len(starts) < 2 or not (others if main else _datelines(passages) > 1):
        return ONE_WHOLE
    ends = (*starts[1:], len(passages))
    weights = [_sum(told, start, end) for start, end in zip(starts, ends, strict=True)]
    return Releases(starts, tuple(_lands(each, main) for each in weights))


def _starts(passages: Sequence[Passage]) -> Iterator[int]:
    """The first passage, and each heading or date line right after a paragraph."""
    if passages:
        yield 0
    written = [number for number, passage in enumerate(passages) if passage.kind is not PassageKind.FURNITURE]
    for before, number in pairwise(written):
        if passages[number].kind in _HEADS and passages[before].kind is PassageKind.PARAGRAPH:
            yield number


def _head(passages: Sequence[Passage], start: int) -> range:
    end = start
    while end < len(passages) and passages[end].kind in _HEADS:
        end += 1
    return range(start, end)


def _datelines(passages: Sequence[Passage]) -> int:
    return sum(passage.kind is PassageKind.DATELINE for passage in passages)


def _sum(told: Mapping[int, Counter[int]], start: int, end: int) -> Counter[int]:
    total: Counter[int] = Counter()
    for number in range(start, end):
        total.update(told.get(number, ()))
    return total


def _lands(weights: Counter[int], main: tuple[int, ...]) -> tuple[int, ...]:
    """Those of the whole page where the release names no other or names them all, else its own two."""
    named: Set[int] = weights.keys()
    if len(main) == 1 or named <= set(main) or (main and set(main) <= named):
        return main
    ranked = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST_LANDS]
    sure = len(ranked) == _MOST_LANDS and sum(weight for _, weight in ranked) >= _SHARE * sum(weights.values())
    return tuple(land for land, _ in ranked) if sure else ()
