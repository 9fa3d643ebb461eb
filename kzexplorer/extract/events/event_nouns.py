"""Find event nouns ("visit", "talks", "signing"), and say what kind of happening each names."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.event import EventKind
from kzexplorer.extract.events import lexicon
from kzexplorer.extract.events.clauses import Clause
from kzexplorer.extract.events.lexicon import Entry
from kzexplorer.extract.events.words import DETERMINERS, Word

COUNTING = frozenset("round rounds series cycle session sessions".split())
"""Nouns that count others: "a round of talks"."""
_VAGUE_NOUNS = frozenset("meeting meetings session sessions".split())
_CONFERENCES = frozenset(("conference", "conferences"))
_DURING = frozenset("during at within throughout".split())
_REACH = 14
_CLOSE = 3


def entry_of(words: Sequence[Word], index: int) -> Entry | None:
    """The row of an event noun; None where the word at `index` is none. After "the" a noun needs no more company."""
    word = words[index]
    noun = word.lower[:-2] if word.possessive else word.lower
    rows = lexicon.load().nouns.get(noun)
    if rows is None or word.quoted:
        return None
    around = frozenset(word.lower for word in words[max(0, index - 3) : index + 2])
    known = index > 0 and words[index - 1].lower in ("the", "this", "that", "their")
    return next((row for row in rows if known or row.fits(around)), None)


def kind_of(words: Sequence[Word], index: int) -> EventKind:
    """The kind of an event noun; "consultations meeting" is a consultation. Raises ValueError for another word."""
    entry = entry_of(words, index)
    if entry is None or entry.kind is None:
        raise ValueError(f"not an event noun: {words[index].text!r}")
    if words[index].lower in _CONFERENCES and index and words[index - 1].lower in ("press", "news"):
        return EventKind.STATEMENT
    if words[index].lower in COUNTING and index + 1 < len(words) and words[index + 1].lower == "of":
        counted = next((at for at in range(index + 2, min(len(words), index + 2 + _CLOSE)) if _kind(words, at)), None)
        return entry.kind if counted is None else _kind(words, counted) or entry.kind
    if words[index].lower in _VAGUE_NOUNS and index:
        return _kind(words, index - 1) or entry.kind
    return entry.kind


def _kind(words: Sequence[Word], index: int) -> EventKind | None:
    entry = entry_of(words, index)
    return None if entry is None else entry.kind


def host(words: Sequence[Word], clause: Clause, before: int) -> int | None:
    """The event noun of "during the visit of ..." or "at the first talks" that stands before word `before`."""
    for index in range(clause.first, before):
        if words[index].lower not in _DURING:
            continue
        for noun in range(index + 1, min(before, index + _REACH)):
            if words[noun].text in ",;":
                break
            if entry_of(words, noun) is not None:
                return _compound_head(words, noun, before)
    return None


def first(words: Sequence[Word], start: int, end: int) -> int | None:
    """The first event noun of words [start, end) (the last of a compound such as "consultations meeting")."""
    for index in range(start, end):
        if entry_of(words, index) is not None and not _is_verb_like(words, index):
            return _compound_head(words, index, end)
    return None


def _compound_head(words: Sequence[Word], index: int, end: int) -> int:
    while index + 1 < end and entry_of(words, index + 1) is not None:
        index += 1
    return index


def _is_verb_like(words: Sequence[Word], index: int) -> bool:
    """A word such as "launch" or "address" after "to" or a modal is a verb."""
    return (
        index > 0
        and words[index - 1].lower in ("to", "will", "would", "must", "can", "could", "may", "should")
        and (index + 1 < len(words) and words[index + 1].lower in DETERMINERS)
    )
