"""Read countries that act through their people: "French troops", "the Italian invasion", "Kenyans voted"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzexplorer.domain.event import EntityLink
from kzexplorer.domain.span import Span
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import Word, index_from

_FORCES = frozenset(
    "army armies troops forces fleet navy squadron soldiers warships aircraft planes government authorities delegation "
    "delegations side leadership parliament invasion invasions occupation attack attacks intervention withdrawal "
    "declaration annexation offensive ultimatum blockade raid bombardment legation embassy consulate".split()
)
_REACH = 3


def of(reading: Reading, candidate: Candidate) -> Iterator[EntityLink]:
    """Links to the countries whose forces, governments or deeds the evidence tells of."""
    evidence, words = candidate.evidence, candidate.sentence.words
    for index in range(index_from(words, evidence.start), index_from(words, evidence.end)):
        word = words[index]
        if word.quoted or not word.capital:
            continue
        land = reading.parties.of_people(word)
        many = None if land is not None else reading.parties.of_plural(word)
        if (
            many is not None
            and index + 1 < len(words)
            and not words[index + 1].capital
            and _is_subject(candidate, index)
        ):
            yield EntityLink(many, Span(word.start, word.end))
        if land is not None and _is_followed_by_forces(words[index + 1 : index + _REACH]):
            yield EntityLink(land, Span(word.start, word.end))


def _is_followed_by_forces(after: Sequence[Word]) -> bool:
    return any(word.lower in _FORCES and not word.capital for word in after)


def _is_subject(candidate: Candidate, index: int) -> bool:
    """Whether a word opens what stands before the verb, no number before it: "Kenyans voted", not "12 Kenyans"."""
    group, words = candidate.trigger.group, candidate.sentence.words
    if group is None or not index < group.first:
        return False
    return group.first - index <= _REACH and not (index and words[index - 1].text[0].isdigit())
