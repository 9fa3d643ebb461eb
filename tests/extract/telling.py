"""Run the whole extraction on a few invented words, and score events against answers made by hand."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from kzexplorer.domain.calendar import iso
from kzexplorer.domain.document import Document
from kzexplorer.domain.event import Event, Findings
from kzexplorer.domain.span import Span
from kzexplorer.extract import extract


def document(text: str, name: str = "invented.txt") -> Document:
    data = text.encode()
    return Document(
        name,
        f"/invented/{name}",
        "text/plain",
        "utf-8",
        len(data),
        sha256(data).hexdigest(),
        text,
        sha256(data).hexdigest(),
    )


def findings(text: str) -> Findings:
    return extract(document(text))


def main_events(found: Findings) -> list[Event]:
    return [event for event in found.events if not event.detail]


def only_event(text: str) -> tuple[Findings, Event]:
    """The single main event of a text."""
    found = findings(text)
    (event,) = main_events(found)
    return found, event


def names(found: Findings, event: Event) -> set[str]:
    """Who takes part, by full name."""
    return {found.entities[link.entity].name for link in event.participants}


def places(found: Findings, event: Event) -> set[str]:
    return {found.entities[link.entity].name for link in event.places}


def days(event: Event) -> str:
    """`2005-08-02`, or `first/last` for several days."""
    assert event.when is not None
    assert event.when.earliest is not None
    assert event.when.latest is not None
    first, last = iso(event.when.earliest), iso(event.when.latest)
    return first if first == last else f"{first}/{last}"


@dataclass(frozen=True)
class Answer:
    """An event that the text holds: its passage and its first and last day."""

    title: str
    passage: Span
    days: str
    core: bool


@dataclass(frozen=True)
class Score:
    """Titles of answers found, of answers missed, and the events that no answer has."""

    found: list[Answer]
    missed: list[Answer]
    extra: list[Event]


def score(answers: list[Answer], events: list[Event]) -> Score:
    """Match each answer to one event: the passages share half of the shorter one, and the days are the same."""
    left = list(events)
    found, missed = [], []
    for answer in answers:
        fitting = [event for event in left if _fits(answer, event)]
        if fitting:
            left.remove(fitting[0])
            found.append(answer)
        else:
            missed.append(answer)
    return Score(found, missed, left)


def _fits(answer: Answer, event: Event) -> bool:
    if event.when is None or event.when.earliest is None or event.when.latest is None:
        return False
    shared = max(2 * answer.passage.overlap(span) >= min(len(answer.passage), len(span)) for span in event.evidence)
    return shared and days(event) == answer.days
