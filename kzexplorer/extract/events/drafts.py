"""A happening while it is worked on: a candidate with its date, where that came from, and who took part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kzexplorer.domain.event import DateBasis, EntityLink, EventKind
from kzexplorer.domain.when import When
from kzexplorer.extract.events.candidate import Candidate

FARTHEST_BACK = 60
"""How many happenings back a sentence can refer; keeps the work linear."""


class Dating(NamedTuple):
    """When, on what ground, by which date mentions; `host` is the index of the draft that lent it."""

    when: When | None
    basis: DateBasis
    dates: tuple[int, ...]
    host: int | None
    reason: str


class Draft(NamedTuple):
    """A candidate with its date and with links to those who took part and to where it was."""

    candidate: Candidate
    dating: Dating
    participants: tuple[EntityLink, ...]
    places: tuple[EntityLink, ...]

    @property
    def kind(self) -> EventKind:
        return self.candidate.trigger.kind

    @property
    def passage(self) -> int:
        return self.candidate.sentence.passage

    @property
    def people(self) -> frozenset[int]:
        """Entity indices of those who took part."""
        return frozenset(link.entity for link in self.participants)

    def said_words(self) -> frozenset[str]:
        """The words of its evidence in lower case."""
        evidence = self.candidate.evidence
        return frozenset(
            word.lower for word in self.candidate.sentence.words if evidence.start <= word.start < evidence.end
        )


def backwards(told: Sequence[Draft]) -> range:
    """Indices of the latest happenings, the last first."""
    return range(len(told) - 1, max(-1, len(told) - 1 - FARTHEST_BACK), -1)
