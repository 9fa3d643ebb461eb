"""What was found in one file as a JSON value: offsets in code points, end exclusive; days ISO 8601, inclusive."""

from __future__ import annotations

from typing import Any

from kzexplorer.domain.calendar import iso
from kzexplorer.domain.document import Document, PassageKind
from kzexplorer.domain.entity import Entity
from kzexplorer.domain.event import EntityLink, Event, Findings, Stance
from kzexplorer.domain.figure import Figure
from kzexplorer.domain.language import is_read, not_read_words
from kzexplorer.domain.quote import Quote
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, When

Json = dict[str, Any]


def read_value(file: str, document: Document, findings: Findings, *, details: bool) -> Json:
    """A file that was read; `details` adds what was said inside meetings, and the index of each event's parent."""
    dated = findings.document_date
    shown = [event for event in findings.events if details or not event.detail]
    return {
        "file": file,
        "status": "read",
        "message": None if is_read(findings.language) else not_read_words(findings.language),
        "language": findings.language,
        "title": findings.title,
        "document_date": None if dated is None else dated.when.edtf,
        "document_date_reason": None if dated is None else dated.reason,
        "text": document.text,
        "sha256": document.sha256,
        "ignored": _ignored(findings),
        "dates": [_date(date) for date in findings.dates],
        "entities": [_entity(entity) for entity in findings.entities],
        "events": [_event(event, findings) | ({"parent": event.parent} if details else {}) for event in shown],
        "figures": [_figure(figure, document.text) for figure in findings.figures],
        "quotes": [_quote(quote, findings) for quote in findings.quotes],
    }


def _ignored(findings: Findings) -> list[Json]:
    """The furniture of the page, and dates that no calendar has, each with the reason."""
    furniture = [
        {**_span(passage.content or passage.span), "reason": passage.reason}
        for passage in findings.passages
        if passage.kind is PassageKind.FURNITURE
    ]
    refused = [{**_span(date.span), "reason": date.reason} for date in findings.refused_dates]
    return sorted([*furniture, *refused], key=lambda each: each["start"])


def refused_value(file: str, message: str) -> Json:
    """A file that could not be read, and why."""
    nothing = dict.fromkeys(("language", "title", "document_date", "document_date_reason", "text", "sha256"))
    empty: Json = {"ignored": [], "dates": [], "entities": [], "events": [], "figures": [], "quotes": []}
    return {"file": file, "status": "refused", "message": message, **nothing, **empty}


def when_value(when: When | None) -> Json:
    """`earliest` and `latest` are null where open or not known."""
    if when is None:
        return {"earliest": None, "latest": None, "precision": None, "edtf": None}
    days = {"earliest": _day(when.earliest), "latest": _day(when.latest)}
    return {**days, "precision": when.precision.value, "edtf": when.edtf}


def _day(number: int | None) -> str | None:
    return None if number is None else iso(number)


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _date(date: DateMention) -> Json:
    anchor = date.anchor
    place = {"start": None, "end": None} if anchor is None or anchor.span is None else _span(anchor.span)
    return {
        **_span(date.span),
        **when_value(date.when),
        "type": date.type.value,
        "value": date.value,
        "vague": date.when is not None and date.when.vague,
        "rule": date.rule,
        "reason": date.reason,
        "anchor": None if anchor is None else {"date": anchor.when.edtf, **place},
        "range": None if date.whole is None else _span(date.whole),
    }


def _entity(entity: Entity) -> Json:
    mentions = [{**_span(mention.span), "why": mention.rule} for mention in entity.mentions]
    return {
        "name": entity.name,
        "type": entity.type.value,
        "aliases": list(entity.aliases),
        "role": entity.role,
        "mentions": mentions,
    }


def _event(event: Event, findings: Findings) -> Json:
    return {
        "title": event.title,
        "kind": event.kind.value,
        "status": event.status.value,
        **when_value(event.when),
        "passages": [_span(span) for span in event.evidence],
        "date_spans": [_span(findings.dates[index].span) for index in event.dates],
        "participants": _names(event.participants, findings),
        "places": _names(event.places, findings),
        "confidence": round(event.confidence, 3),
        "why": event.why,
        "stance": None if event.stance is None else _stance(event.stance, findings),
        "topics": [told.topic.value for told in event.topics],
        "series": None if event.series is None else {"name": event.series.name, "number": event.series.number},
    }


def _stance(stance: Stance, findings: Findings) -> Json:
    """`topic` is null where only somebody is meant."""
    return {
        "attitude": stance.attitude.value,
        "holders": _names(stance.holders, findings),
        "targets": _names(stance.targets, findings),
        "topic": None if stance.topic is None else _span(stance.topic),
    }


def _figure(figure: Figure, text: str) -> Json:
    """A range has its lower end as `value` and both as `low` and `high`."""
    ends = {} if figure.high is None else {"low": figure.value, "high": figure.high}
    words = figure.span.of(text)
    return {**_span(figure.span), "value": figure.value, **ends, "unit": figure.unit, "text": words}


def _quote(quote: Quote, findings: Findings) -> Json:
    name = None if quote.speaker is None else findings.entities[quote.speaker].name
    return {**_span(quote.span), "speaker": name}


def _names(links: tuple[EntityLink, ...], findings: Findings) -> list[str]:
    return list(dict.fromkeys(findings.entities[link.entity].name for link in links))
