"""Run the whole extraction on a few invented words."""

from __future__ import annotations

from hashlib import sha256

from kzexplorer.domain.calendar import iso
from kzexplorer.domain.document import Document
from kzexplorer.domain.event import Event, Findings
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
