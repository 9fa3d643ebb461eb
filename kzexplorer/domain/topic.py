"""The themes that analysts of diplomacy think in, and the words of an event that tell one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzexplorer.domain.span import Span


class Topic(StrEnum):
    """What an event is about; the order is that of the lanes and of the bits in derived columns."""

    SECURITY = "security"
    NON_PROLIFERATION = "non-proliferation"
    TRADE = "trade"
    ENERGY = "energy"
    TRANSPORT = "transport"
    AGRICULTURE = "agriculture"
    SCIENCE = "science"
    EDUCATION = "education"
    RIGHTS = "rights"
    LAW = "law"
    HEALTH = "health"
    ENVIRONMENT = "environment"
    AID = "aid"
    MIGRATION = "migration"
    BORDERS = "borders"
    RELATIONS = "relations"

    @property
    def words(self) -> str:
        """What a person reads: `Security and defence`."""
        return _WORDS[self]


_WORDS = {
    Topic.SECURITY: "Security and defence",
    Topic.NON_PROLIFERATION: "Non-proliferation",
    Topic.TRADE: "Trade and investment",
    Topic.ENERGY: "Energy",
    Topic.TRANSPORT: "Transport",
    Topic.AGRICULTURE: "Agriculture and food",
    Topic.SCIENCE: "Science and technology",
    Topic.EDUCATION: "Education and culture",
    Topic.RIGHTS: "Human rights and democracy",
    Topic.LAW: "Law and justice",
    Topic.HEALTH: "Health",
    Topic.ENVIRONMENT: "Environment",
    Topic.AID: "Humanitarian aid",
    Topic.MIGRATION: "Migration and consular affairs",
    Topic.BORDERS: "Borders and territory",
    Topic.RELATIONS: "Relations in general",
}


@dataclass(frozen=True, slots=True)
class ToldTopic:
    """A topic of an event and the words in its passage that tell it first."""

    topic: Topic
    span: Span
