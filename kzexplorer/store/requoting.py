"""Find quoted words again in a changed text: the same words first, told apart by what stands around them, then alike.

Spans are code points of the old text on the way in, of the new one on the way out; quotes begin and end in words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache

from kzexplorer.domain.span import Span

_AROUND = 120
"""Code points before and after a quote that tell one of several equal quotes from another."""
_MOST_PAIRS = 40_000
"""With more pairs of an old and a new place, equal quotes are told apart by their order alone."""
_LEAST_LIKENESS = 0.6
"""The share of words that a changed quote has in common with what it was."""
_MOST_PLACES = 40
"""So many places of a word are looked at; a word that stands in more tells nothing."""
_TELLING_WORDS = 8
_LONGEST_EDITED = 4_000
_WORD = re.compile(r"\w+")
_ENDS = ".!?\n"


class Requoting:
    """Remembers nothing but the two texts and what of the new one is taken."""

    def __init__(self, old: str, new: str) -> None:
        self._old = old
        self._new = new
        self._taken: list[Span] = []

    def places(self, spans: Collection[Span]) -> dict[Span, Span]:
        """Where each of these quotes stands now, no two of them at one place; those found nowhere are left out."""
        found = self.exact_places(spans)
        self._taken += found.values()
        rest = sorted(set(spans) - found.keys())
        proposed = sorted(
            (-likeness, span, place)
            for span in rest
            if len(span) <= _LONGEST_EDITED
            for likeness, place in self._alike(span)
        )
        for _, span, place in proposed:
            if span not in found and not any(place.overlaps(other) for other in self._taken):
                found[span] = place
                self._taken.append(place)
        return found

    def exact_places(self, spans: Collection[Span]) -> dict[Span, Span]:
        """The same for quotes whose words are unchanged but for the white space between them."""
        by_words: dict[str, list[Span]] = {}
        for span in sorted(set(spans)):
            words = span.of(self._old)
            if words == words.strip():
                by_words.setdefault(" ".join(words.split()), []).append(span)
        found: dict[Span, Span] = {}
        for words, wanted in by_words.items():
            found |= self._told_apart(words, wanted)
        return found

    def inside(self, part: Span, whole: Span, place: Span) -> Span | None:
        """Where a part of a quote stands now whose whole is now at `place`; None where its words are not there."""
        words = part.of(self._old)
        if not whole.contains(part):
            return None
        wanted = place.start + part.start - whole.start
        nearest = min(_starts(words, self._new, place.start, place.end), key=lambda at: abs(at - wanted), default=None)
        return None if nearest is None else Span(nearest, nearest + len(words))

    def _told_apart(self, words: str, wanted: list[Span]) -> dict[Span, Span]:
        """Pairs of the old places of these words and new ones; all old ones compete, not the wanted ones alone."""
        now = list(_spans(words, self._new))
        before = list(_spans(words, self._old)) if now else []
        before = sorted({*before, *wanted})
        by_order = len(now) * len(before) > _MOST_PAIRS
        near = cache(lambda place: _around(self._new, place))
        pairs = sorted(
            (0 if by_order else -_likeness(_around(self._old, old), near(new)), abs(rank - other), rank, other)
            for rank, old in enumerate(before)
            for other, new in (enumerate(now) if not by_order else _same_rank(rank, now))
        )
        found: dict[Span, Span] = {}
        used: set[int] = set()
        for _, _, rank, other in pairs:
            if before[rank] not in found and other not in used:
                found[before[rank]] = now[other]
                used.add(other)
        return {span: found[span] for span in wanted if span in found}

    def _alike(self, span: Span) -> Iterator[tuple[float, Span]]:
        """Places that hold most words of a quote, and how like they are; not those that were there before."""
        words = span.of(self._old)
        asked = [word.casefold() for word in _WORD.findall(words)]
        for start in self._starts_alike(span, words):
            end = min(len(self._new), start + 2 * len(words) + 40)
            likeness, place = _best_part(asked, self._new, max(0, start - len(words) // 2 - 40), end)
            if place is None or likeness < _LEAST_LIKENESS:
                continue
            place = _rounded(place, self._new, words)
            if not self._stood_elsewhere(place.of(self._new), span):
                yield likeness + _likeness(_around(self._old, span), _around(self._new, place)) / 1_000, place

    def _starts_alike(self, span: Span, words: str) -> set[int]:
        """Where the quote would begin by each of its telling words, and by the words before it."""
        starts: set[int] = set()
        told = sorted({each.group() for each in _WORD.finditer(words)}, key=len, reverse=True)[:_TELLING_WORDS]
        for word in told:
            places = list(_some(_starts(word, self._new, 0, len(self._new)), _MOST_PLACES + 1))
            if len(places) <= _MOST_PLACES:
                starts.update(max(0, place - words.index(word)) for place in places)
        before = self._old[max(0, span.start - 40) : span.start]
        if before.strip():
            starts.update(at + len(before) for at in _some(_starts(before, self._new, 0, len(self._new)), 4))
        return {start - start % 8 for start in starts}

    def _stood_elsewhere(self, words: str, span: Span) -> bool:
        """Whether the old text has these words outside the quote: then they are no changed form of it."""
        return any(not span.overlaps(Span(at, at + len(words))) for at in _starts(words, self._old, 0, len(self._old)))


def _starts(words: str, text: str, start: int, end: int) -> Iterator[int]:
    at = text.find(words, start, end)
    while at >= 0:
        yield at
        at = text.find(words, at + 1, end)


def _some(numbers: Iterable[int], most: int) -> Iterator[int]:
    for _, number in zip(range(most), numbers, strict=False):
        yield number


def _spans(words: str, text: str) -> Iterator[Span]:
    """Where the words stand with whatever white space between them."""
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())))
    return (Span(*match.span()) for match in pattern.finditer(text))


def _same_rank(rank: int, now: list[Span]) -> list[tuple[int, Span]]:
    return [(rank, now[rank])] if rank < len(now) else []


def _around(text: str, span: Span) -> tuple[str, str]:
    """What stands before (backwards) and after, without regard to white space."""
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    return " ".join(before.split())[::-1], " ".join(after.split())


def _likeness(one: tuple[str, str], other: tuple[str, str]) -> int:
    """Code points of the surroundings that are the same, from the quote on outwards."""
    return sum(_same(mine, theirs) for mine, theirs in zip(one, other, strict=True))


def _same(one: str, other: str) -> int:
    """How many code points both begin with."""
    most = min(len(one), len(other))
    return next((at for at in range(most) if one[at] != other[at]), most)


def _best_part(asked: list[str], text: str, start: int, end: int) -> tuple[float, Span | None]:
    """The stretch of words between two offsets that is likest to those asked for."""
    there = list(_WORD.finditer(text, start, end))
    blocks = SequenceMatcher(None, asked, [each.group().casefold() for each in there], autojunk=False)
    matching = [block for block in blocks.get_matching_blocks() if block.size]
    best: tuple[float, Span | None] = (0.0, None)
    for first, begin in enumerate(matching):
        held = 0
        for last in matching[first:]:
            held += last.size
            likeness = 2 * held / (len(asked) + last.b + last.size - begin.b)
            if likeness > best[0]:
                # Words before the first one in common that were changed belong to it too.
                opening = _first_of_sentence(text, there, begin.b, begin.a)
                best = likeness, Span(opening, there[last.b + last.size - 1].end())
    return best


def _first_of_sentence(text: str, there: list[re.Match[str]], index: int, most: int) -> int:
    """The start of the word at most so many before the one of that index, in the same sentence."""
    at = there[index].start()
    for word in reversed(there[max(0, index - most) : index]):
        if any(mark in text[word.end() : at] for mark in _ENDS):
            break
        at = word.start()
    return at


def _rounded(place: Span, text: str, words: str) -> Span:
    """With the mark that the quote ends in, where that follows within the next changed words of the sentence."""
    ending = words[-1]
    if ending.isalnum():
        return place
    at = text.find(ending, place.end, place.end + len(words) // 2 + 1)
    crossed = at >= 0 and any(mark in text[place.end : at] for mark in _ENDS)
    return place if at < 0 or crossed else Span(place.start, at + 1)
