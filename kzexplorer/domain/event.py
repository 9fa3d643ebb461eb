"""A reported happening with its evidence: which words tell it, date it, and name who took part and where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzexplorer.domain.document import Passage
from kzexplorer.domain.entity import Entity
from kzexplorer.domain.figure import Figure
from kzexplorer.domain.quote import Quote
from kzexplorer.domain.span import Span
from kzexplorer.domain.topic import ToldTopic
from kzexplorer.domain.when import DateMention, DocumentDate, RefusedDate, When
from kzexplorer.translation import later


class EventKind(StrEnum):
    """What kind of happening; the order is that of the lanes."""

    VISIT = later("visit")
    MEETING = later("meeting")
    CALL = later("call")
    CONSULTATION = later("consultation")
    AGREEMENT = later("agreement")
    SUMMIT = later("summit")
    FORUM = later("forum")
    LETTER = later("letter")
    STATEMENT = later("statement")
    APPOINTMENT = later("appointment")
    PUBLICATION = later("publication")
    ESTABLISHMENT = later("establishment")
    MILITARY = "military"
    ELECTION = later("election")
    TRADE = "trade"
    OTHER = "other"

    @property
    def noun(self) -> str:
        """What a sentence calls one of them: `visit`, `military event`, `happening`."""
        return _NOUNS.get(self.value, self.value)


_NOUNS = {"military": later("military event"), "trade": later("trade event"), "other": later("happening")}

KIND_GROUPS = {
    later("Visits"): (EventKind.VISIT,),
    later("Meetings & calls"): (EventKind.MEETING, EventKind.CALL),
    later("Consultations"): (EventKind.CONSULTATION,),
    later("Agreements"): (EventKind.AGREEMENT,),
    later("Conferences"): (EventKind.SUMMIT, EventKind.FORUM),
    later("Other events"): (
        EventKind.LETTER,
        EventKind.STATEMENT,
        EventKind.APPOINTMENT,
        EventKind.PUBLICATION,
        EventKind.ESTABLISHMENT,
        EventKind.MILITARY,
        EventKind.ELECTION,
        EventKind.TRADE,
        EventKind.OTHER,
    ),
}
"""The words for kinds that are shown as one lane, in the order of the lanes; each kind is in one of them."""
GROUP_OF = {kind: words for words, kinds in KIND_GROUPS.items() for kind in kinds}


class EventStatus(StrEnum):
    """Whether the text says that it took place."""

    HAPPENED = "happened"
    PLANNED = "planned"
    CANCELLED = "cancelled"


class DateBasis(StrEnum):
    """Where an event's date comes from."""

    EXPLICIT = "explicit"
    INHERITED = "inherited"
    DOCUMENT = "document"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class EntityLink:
    """An entity's part in an event: its index in `Findings.entities` and the words that say so (None: context)."""

    entity: int
    span: Span | None


class PartRole(StrEnum):
    """What a person can add an entity to an event as."""

    PARTICIPANT = "participant"
    PLACE = "place"


class Attitude(StrEnum):
    """How somebody stands towards something or somebody."""

    SUPPORTS = "supports"
    COMMITS = "commits to"
    CALLS_ON = "calls on"
    AGREES = "agrees"
    OBJECTS = "objects"
    CONDEMNS = "condemns"
    WELCOMES = "welcomes"
    RECOGNISES = "recognises"
    OPPOSES = "opposes"
    URGES = "urges"
    PLEDGES = "pledges"


@dataclass(frozen=True, slots=True)
class Stance:
    """Who stands how, towards whom, on what: "Ostmark urged Brandia to sign the treaty".

    `holders` and `targets` are entities with the words that name them; `targets` is empty where nobody is addressed;
    `topic` are the words of what it is about, None where the text names only the target.
    """

    attitude: Attitude
    holders: tuple[EntityLink, ...]
    targets: tuple[EntityLink, ...] = ()
    topic: Span | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """The row of happenings that one belongs to: of "the second round of consultations" the words behind 2, and 2.

    `number` is None where the text tells only that there are several ("annual consultations").
    """

    name: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One reported happening.

    `evidence` are the clauses or sentences that tell it, first the main one; `trigger` is its verb or event
    noun; `dates` are indices into `Findings.dates` (they may stand outside the evidence); `parent` is the
    index of the event that this one is part of; `detail` marks what was said or discussed inside a meeting;
    `confidence` is 0..1; `why` is one sentence on how kind and date were reached; `stance` is there where it tells
    how somebody stands, `series` where it is one of a row; `topics` are at most three, those told most first.
    """

    kind: EventKind
    status: EventStatus
    title: str
    when: When | None
    basis: DateBasis
    evidence: tuple[Span, ...]
    trigger: Span | None
    dates: tuple[int, ...]
    participants: tuple[EntityLink, ...]
    places: tuple[EntityLink, ...]
    parent: int | None
    detail: bool
    confidence: float
    why: str
    stance: Stance | None = None
    series: Series | None = None
    topics: tuple[ToldTopic, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything found in one document; `document_date` is None where neither text nor file gives one."""

    title: str
    document_date: DocumentDate | None
    language: str
    passages: tuple[Passage, ...]
    dates: tuple[DateMention, ...]
    entities: tuple[Entity, ...]
    events: tuple[Event, ...]
    figures: tuple[Figure, ...] = ()
    quotes: tuple[Quote, ...] = ()
    refused_dates: tuple[RefusedDate, ...] = ()
