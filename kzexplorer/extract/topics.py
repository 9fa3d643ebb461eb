"""Tell what events are about by the words of their own passages: at most three topics each, with the words that say so.

Names of people, places and bodies tell nothing here: the Security Council meets on water, too. The terms are in
resources/topics/terms.tsv.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import NamedTuple

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.domain.event import Event
from kzexplorer.domain.span import Span
from kzexplorer.domain.topic import ToldTopic, Topic
from kzexplorer.paths import resource

_MOST = 3
_LONGEST_PASSAGE = 1_500
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NAMES = frozenset({EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION})
_OWN, _IN_TITLE = 1, 2
_WORDS_KNOWN = 20_000
_SHORTEST_STEM = 3


class _Term(NamedTuple):
    """Words that follow the first one of a term, and what the whole tells; a star ends a stem."""

    rest: tuple[str, ...]
    topic: Topic
    is_capitals: bool


class _Hit(NamedTuple):
    """Where a term stands in the text."""

    start: int
    end: int
    topic: Topic


@dataclass(frozen=True)
class _Terms:
    """By their first word: whole words, and stems without the star."""

    words: dict[str, list[_Term]]
    stems: dict[str, list[_Term]]


def find(
    text: str, sentences: Sequence[Span], entities: Sequence[Entity], events: Sequence[Event]
) -> tuple[Event, ...]:
    """The same events, each with its topics, those told most first; in time that grows with their sentences."""
    names, starts = _Names.of(entities), [sentence.start for sentence in sentences]

    def topics_of(event: Event) -> tuple[ToldTopic, ...]:
        around = dict.fromkeys(max(bisect_right(starts, span.start) - 1, 0) for span in event.evidence)
        return _told(text, names, [sentences[at] for at in around] if sentences else event.evidence, event.title)

    return tuple(replace(event, topics=told) if (told := topics_of(event)) else event for event in events)


@dataclass(frozen=True)
class _Names:
    """Where people, places and bodies are named, by start."""

    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, entities: Sequence[Entity]) -> _Names:
        spans = sorted({mention.span for each in entities if each.type in _NAMES for mention in each.mentions})
        return cls([span.start for span in spans], [span.end for span in spans])

    def hold(self, at: int) -> bool:
        place = bisect_right(self.starts, at) - 1
        return place >= 0 and at < self.ends[place]


def _told(text: str, names: _Names, passages: Sequence[Span], title: str) -> tuple[ToldTopic, ...]:
    title = title.casefold()
    first: dict[Topic, Span] = {}
    weight: dict[Topic, int] = {}
    for span in passages:
        for hit in _hits(text, names, span):
            words = text[hit.start : hit.end]
            first.setdefault(hit.topic, Span(hit.start, hit.end))
            weight[hit.topic] = weight.get(hit.topic, 0) + (_IN_TITLE if words.casefold() in title else _OWN)
    if len(first) > 1:
        first.pop(Topic.RELATIONS, None)
    ranked = sorted(first, key=lambda topic: (-weight[topic], first[topic].start, topic.value))
    return tuple(ToldTopic(topic, first[topic]) for topic in ranked[:_MOST])


def _hits(text: str, names: _Names, span: Span) -> Iterator[_Hit]:
    """The terms of a passage, the longest where several begin at one word; the words of one are no others."""
    words = list(_WORD.finditer(text, span.start, min(span.end, span.start + _LONGEST_PASSAGE)))
    beyond = 0
    for at, word in enumerate(words):
        if at < beyond:
            continue
        for term in _beginning(word[0].casefold()):
            last = at + len(term.rest)
            if last < len(words) and _follow(words, at, term):
                if term.is_capitals or not names.hold(word.start()):
                    yield _Hit(word.start(), words[last].end(), term.topic)
                    beyond = last + 1
                break


def _follow(words: list[re.Match[str]], at: int, term: _Term) -> bool:
    if term.is_capitals:
        return words[at][0].isupper()
    following = (word[0].casefold() for word in words[at + 1 : at + 1 + len(term.rest)])
    return all(map(_is, following, term.rest))


def _is(word: str, written: str) -> bool:
    return word.startswith(written[:-1]) if written.endswith("*") else word == written


@lru_cache(_WORDS_KNOWN)
def _beginning(word: str) -> tuple[_Term, ...]:
    """The terms that may begin with that word, the longest first."""
    terms = _terms()
    found = list(terms.words.get(word, ()))
    for length in range(_SHORTEST_STEM, len(word) + 1):
        found += terms.stems.get(word[:length], ())
    return tuple(sorted(found, key=lambda term: -len(term.rest)))


@cache
def _terms() -> _Terms:
    terms = _Terms({}, {})
    for line in resource("topics/terms.tsv").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        topic, written = line.split("\t")
        for term in written.split("|"):
            first, *rest = term.casefold().split()
            kept = terms.stems if first.endswith("*") else terms.words
            entry = _Term(tuple(rest), Topic(topic), is_capitals=term.isupper())
            kept.setdefault(first.removesuffix("*"), []).append(entry)
    return terms
