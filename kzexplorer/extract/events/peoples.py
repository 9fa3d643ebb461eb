"""Read countries that act through their people: "French troops", "the Italian invasion", "the Turkish side"."""

from __future__ import annotations

from collections.abc import Iterator

from kzexplorer.domain.event import EntityLink
from kzexplorer.domain.span import Span
from kzexplorer.extract.events.candidates import Candidate
from kzexplorer.extract.events.reading import Reading

_FORCES = frozenset(
    "army armies troops forces fleet navy squadron soldiers warships aircraft planes government authorities delegation "
    "delegations side leadership parliament invasion invasions occupation attack attacks intervention withdrawal "
    "declaration annexation offensive ultimatum blockade raid bombardment legation embassy consulate".split()
)
_REACH = 3


def of(reading: Reading, candidate: Candidate) -> Iterator[EntityLink]:
    """Links to the countries whose forces, governments or deeds the evidence tells of."""
    evidence, words = candidate.evidence, candidate.sentence.words
    for index, word in enumerate(words):
        if not evidence.start <= word.start < evidence.end or word.quoted or not word.capital:
            continue
        land = reading.parties.of_people(word)
        acts = any(after.lower in _FORCES and not after.capital for after in words[index + 1 : index + _REACH])
        if land is not None and acts:
            yield EntityLink(land, Span(word.start, word.end))
