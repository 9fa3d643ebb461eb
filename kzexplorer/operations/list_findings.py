"""List the events or entities of a workspace that a search finds, as rows for the command line."""

from __future__ import annotations

from dataclasses import asdict
from functools import lru_cache
from typing import Any

from kzexplorer.export.findings_json import when_value
from kzexplorer.operations.export_records import chosen_events
from kzexplorer.search import parse
from kzexplorer.store import DateWords, EntityLine, EventDetail, Part, StanceWords, Workspace

Row = dict[str, Any]

_TEXTS_HELD = 64


def list_events(workspace: Workspace, typed: str, *, details: bool) -> list[Row]:
    """In the order of time, those without a date last. Raises Problem for a search that cannot be read."""
    reader = workspace.reader
    events = reader.event_details(chosen_events(reader, typed, details=details))
    text_of = lru_cache(_TEXTS_HELD)(reader.text)
    parents = [{"parent": event.parent} if details else {} for event in events]
    return [_event(event, text_of(event.document)) | parent for event, parent in zip(events, parents, strict=True)]


def list_entities(workspace: Workspace, typed: str) -> list[Row]:
    """Those with most events first. Raises Problem for a search that cannot be read."""
    wanted = workspace.reader.find_entities(parse(typed))
    return [_entity(line) for line in workspace.reader.entities() if line.id in wanted]


def _event(event: EventDetail, text: str) -> Row:
    return {
        "id": event.id,
        "title": event.title,
        "kind": event.kind.value,
        "status": event.status.value,
        "verdict": event.verdict.value,
        **when_value(event.when),
        "passages": [{"start": span.start, "end": span.end, "text": span.of(text)} for span in event.evidence],
        "date_spans": [_date(date) for date in event.dates],
        "participants": _names(event.participants),
        "places": _names(event.places),
        "confidence": round(event.confidence, 3),
        "why": event.why,
        "stance": None if event.stance is None else _stance(event.stance),
        "document": {"id": event.document, "title": event.document_title, "name": event.document_name},
    }


def _stance(stance: StanceWords) -> Row:
    topic = None if stance.topic is None else {**asdict(stance.topic), "text": stance.topic_words}
    held = {"holders": _names(stance.holders), "targets": _names(stance.targets)}
    return {"attitude": stance.attitude.value, **held, "topic": topic}


def _date(date: DateWords) -> Row:
    return {**asdict(date.span), "text": date.words}


def _names(parts: tuple[Part, ...]) -> list[str]:
    return list(dict.fromkeys(part.name for part in parts))


def _entity(line: EntityLine) -> Row:
    return {
        "id": line.id,
        "name": line.name,
        "type": line.type.value,
        "role": line.role,
        "aliases": list(line.aliases),
        "events": line.n_events,
        "mentions": line.n_mentions,
    }
