"""An invented document and what stands in it, for tests of the store, the operations and the command line."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.document import Document, Passage, PassageKind, Reading
from kzexplorer.domain.entity import Entity, EntityType, Mention
from kzexplorer.domain.event import (
    Attitude,
    DateBasis,
    EntityLink,
    Event,
    EventKind,
    EventStatus,
    Findings,
    Series,
    Stance,
)
from kzexplorer.domain.figure import Figure
from kzexplorer.domain.quote import Quote
from kzexplorer.domain.span import Span
from kzexplorer.domain.topic import ToldTopic, Topic
from kzexplorer.domain.when import Anchor, DateMention, DateType, DocumentDate, Precision, When
from kzexplorer.store import Workspace
from kzexplorer.store.writer import Added

TEXT = """3 March 1998

Queen Ottilie of Brandia received the envoy of Lúmeria in Vell. The envoy thanked the queen.

😀 In April 1999 the envoy will travel to Ostmark. Since 1990 the two courts have written letters.
"""


def span(words: str, text: str = TEXT, nth: int = 0) -> Span:
    """Where the words stand in the text for the nth time."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def reading(text: str = TEXT, name: str = "brandia.txt") -> Reading:
    data = text.encode()
    digest = sha256(data).hexdigest()
    document = Document(name, f"/invented/{name}", "text/plain", "utf-8", len(data), digest, text, digest)
    return Reading(document, data, "text", 1)


def add_invented(workspace: Workspace, text: str = TEXT, name: str = "brandia.txt") -> Added | None:
    """Store the invented document; another text must begin with TEXT, so that all offsets hold."""
    run = workspace.writer.begin_run("invented", "1")
    found = findings()
    last = found.passages[-1]
    longer = Passage(Span(last.span.start, len(text)), last.content, last.kind)
    found = replace(found, passages=(*found.passages[:-1], longer))
    return workspace.writer.add_document(run, reading(text, name), found, [None] * len(found.entities), 7)


def findings() -> Findings:
    """Three dated events (one a detail of the first, one open at its end) and one without a date."""
    return Findings(
        title="Queen Ottilie of Brandia received the envoy",
        document_date=DocumentDate(_DAY, "It stands above the text.", DATES[0]),
        language="en",
        passages=_passages(),
        dates=DATES,
        entities=_ENTITIES,
        events=_EVENTS,
        figures=(Figure(span("two courts"), 2, "courts"),),
        quotes=(Quote(span("The envoy thanked the queen"), 0, span("the queen")),),
    )


def _passages() -> tuple[Passage, ...]:
    first, second = TEXT.index("Queen"), TEXT.index("😀")
    return (
        Passage(Span(0, first), Span(0, 12), PassageKind.DATELINE, "a date alone on its line"),
        Passage(Span(first, second), Span(first, second - 2), PassageKind.PARAGRAPH),
        Passage(Span(second, len(TEXT)), Span(second, len(TEXT) - 1), PassageKind.PARAGRAPH),
    )


_DAY = When.of_day(1998, 3, 3)
_SINCE = When(day_number(1990, 1, 1), None, Precision.YEAR, "1990/..")
DATES = (
    DateMention(span("3 March 1998"), DateType.DATE, "1998-03-03", _DAY, "day month year", "All is said."),
    DateMention(
        span("April 1999"),
        DateType.DATE,
        "1999-04",
        When.of_month(1999, 4),
        "month year",
        "All is said.",
        Anchor(_DAY, span("3 March 1998")),
    ),
    DateMention(span("Since 1990"), DateType.DATE, "1990", _SINCE, "since", "Open at its end."),
)
_ENTITIES = (
    Entity(
        "Queen Ottilie of Brandia",
        EntityType.PERSON,
        (Mention(span("Queen Ottilie"), "title and name"), Mention(span("the queen"), "role", 0.8)),
        ("Queen Ottilie", "Ottilie"),
        "Queen of Brandia",
    ),
    Entity("Lúmeria", EntityType.PLACE, (Mention(span("Lúmeria"), "gazetteer"),)),
    Entity("Ostmark", EntityType.PLACE, (Mention(span("Ostmark"), "gazetteer"),)),
)


def _event(
    title: str,
    kind: EventKind,
    evidence: str,
    when: When | None,
    *,
    dates: tuple[int, ...] = (),
    participants: tuple[EntityLink, ...] = (),
    places: tuple[EntityLink, ...] = (),
    parent: int | None = None,
    trigger: str | None = None,
    status: EventStatus = EventStatus.HAPPENED,
    stance: Stance | None = None,
    series: Series | None = None,
    topics: tuple[ToldTopic, ...] = (),
) -> Event:
    basis = DateBasis.EXPLICIT if dates else DateBasis.NONE
    return Event(
        kind=kind,
        status=status,
        title=title,
        when=when,
        basis=basis,
        evidence=(span(evidence),),
        trigger=span(trigger) if trigger else None,
        dates=dates,
        participants=participants,
        places=places,
        parent=parent,
        detail=parent is not None,
        confidence=0.75 if dates else 0.5,
        why="Invented.",
        stance=stance,
        series=series,
        topics=topics,
    )


_QUEEN = EntityLink(0, span("Queen Ottilie"))
_EVENTS = (
    _event(
        "Queen Ottilie meets the envoy",
        EventKind.MEETING,
        "Queen Ottilie of Brandia received the envoy of Lúmeria in Vell.",
        _DAY,
        dates=(0,),
        participants=(_QUEEN, EntityLink(1, None)),
        places=(EntityLink(1, span("Vell")),),
        trigger="received",
    ),
    _event(
        "The envoy thanks the queen",
        EventKind.STATEMENT,
        "The envoy thanked the queen.",
        _DAY,
        dates=(0,),
        participants=(EntityLink(0, span("the queen")),),
        parent=0,
        trigger="thanked",
        stance=Stance(
            Attitude.WELCOMES, (EntityLink(0, None),), (EntityLink(0, span("the queen")),), span("thanked the queen")
        ),
    ),
    _event(
        "The envoy travels to Ostmark",
        EventKind.VISIT,
        "In April 1999 the envoy will travel to Ostmark.",
        When.of_month(1999, 4),
        dates=(1,),
        places=(EntityLink(2, span("Ostmark")),),
        trigger="travel",
        status=EventStatus.PLANNED,
    ),
    _event(
        "The courts exchange letters",
        EventKind.LETTER,
        "Since 1990 the two courts have written letters.",
        _SINCE,
        dates=(2,),
        series=Series("letters of the courts", 1),
        topics=(ToldTopic(Topic.LAW, span("courts")),),
    ),
    _event(
        "The two courts write",
        EventKind.LETTER,
        "the two courts have written letters",
        None,
        trigger="written",
        series=Series("letters of the courts"),
        topics=(ToldTopic(Topic.LAW, span("courts")), ToldTopic(Topic.EDUCATION, span("letters"))),
    ),
)
