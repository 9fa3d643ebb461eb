"""Say what event selected words seem to tell, for a person to correct and add; changes nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from kzexplorer.domain.document import Document
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink, Event, EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.extract import extract
from kzexplorer.store import MentionSpan, Reader

_LONGEST_TITLE = 90
_LONGEST = 5_000  # characters that events are looked for in
_AROUND = " \t\n.,;:–—-"
_ACTORS = (EntityType.PERSON, EntityType.ORGANISATION)

Named = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the words at a place of a document seem to tell; participants and places are ids with names."""

    document: int
    span: Span
    title: str
    kind: EventKind
    status: EventStatus
    when: When | None
    participants: Named
    places: Named


def propose(reader: Reader, document: int, span: Span) -> Proposal:
    """What the extraction makes of these words alone; what the document tells of them where it finds no event.

    Raises KeyError where there is no such document. Not for the window's thread.
    """
    words = span.of(reader.text(document))
    line = reader.document_line(document)
    known = [each for each in reader.mention_spans(document) if span.contains(each.span)]
    event = _told(words[:_LONGEST], line.document_date)
    if event is None:
        people = [each for each in known if each.type in _ACTORS]
        places = [each for each in known if each.type is EntityType.PLACE]
        kind, status, when = EventKind.OTHER, EventStatus.HAPPENED, _date_in(reader, document, span)
    else:
        people, places = (_linked(known, links, span.start) for links in (event.participants, event.places))
        kind, status, when = event.kind, event.status, event.when
    title = event.title if event is not None else _title(words)
    return Proposal(document, span, title, kind, status, when, _named(reader, people), _named(reader, places))


def _told(words: str, document_date: When | None) -> Event | None:
    """The event that the words tell, the most certain of several."""
    n_bytes = len(words.encode())
    digest = hashlib.sha256(words.encode()).hexdigest()
    found = extract(Document("", "", "text/plain", "utf-8", n_bytes, digest, words, digest), document_date)
    events = [event for event in found.events if not event.detail]
    return max(events, key=lambda event: event.confidence, default=None)


def _linked(known: Iterable[MentionSpan], links: Iterable[EntityLink], start: int) -> list[MentionSpan]:
    """The mentions in the document that stand where these links do in words which begin at `start`."""
    places = [Span(link.span.start + start, link.span.end + start) for link in links if link.span is not None]
    return [mention for mention in known if any(place.overlaps(mention.span) for place in places)]


def _named(reader: Reader, mentions: Iterable[MentionSpan]) -> Named:
    ids = list(dict.fromkeys(mention.entity for mention in mentions))
    return tuple((line.id, line.name) for line in reader.entity_lines(ids))


def _date_in(reader: Reader, document: int, span: Span) -> When | None:
    """The date given in the words."""
    given = next((each for each in reader.date_spans(document) if span.contains(each)), None)
    return None if given is None else reader.date_at(document, given.start)


def _title(words: str) -> str:
    """The first of the words, cut between two of them."""
    plain = " ".join(words.split()).strip(_AROUND)
    if len(plain) <= _LONGEST_TITLE:
        return plain
    return f"{plain[:_LONGEST_TITLE].rpartition(' ')[0].strip(_AROUND)}…"
