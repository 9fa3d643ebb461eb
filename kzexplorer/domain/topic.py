"""The themes that analysts of diplomacy think in, and the words of an event that tell one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzexplorer.domain.span import Span
from kzexplorer.translation import later


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
    Topic.SECURITY: later("Security and defence"),
    Topic.NON_PROLIFERATION: later("Non-proliferation"),
    Topic.TRADE: later("Trade and investment"),
    Topic.ENERGY: later("Energy"),
    Topic.TRANSPORT: later("Transport"),
    Topic.AGRICULTURE: later("Agriculture and food"),
    Topic.SCIENCE: later("Science and technology"),
    Topic.EDUCATION: later("Education and culture"),
    Topic.RIGHTS: later("Human rights and democracy"),
    Topic.LAW: later("Law and justice"),
    Topic.HEALTH: later("Health"),
    Topic.ENVIRONMENT: later("Environment"),
    Topic.AID: later("Humanitarian aid"),
    Topic.MIGRATION: later("Migration and consular affairs"),
    Topic.BORDERS: later("Borders and territory"),
    Topic.RELATIONS: later("Relations in general"),
}


@dataclass(frozen=True, slots=True)
class ToldTopic:
    """A topic of an event and the words in its passage that tell it first."""

    topic: Topic
    span: Span
