"""An event that leaves the program as a JSON value: offsets in code points, end exclusive; days inclusive."""

from __future__ import annotations

from typing import Any

from kzexplorer.domain.span import Span
from kzexplorer.export.findings_json import when_value
from kzexplorer.export.records import About, DocumentRecord, EventRecord, PartRecord, Quotation

Json = dict[str, Any]


def about_value(about: About) -> Json:
    """What the file is of. Where the workspace lies on its computer is nobody else's business, and left out."""
    return {
        "title": about.title,
        "query": about.query,
        "chosen": about.chosen,
        "created": about.created,
        "program": f"kzexplorer {about.version}",
        "events": about.n_events,
        "documents": about.n_documents,
        "by_verdict": {verdict.value: number for verdict, number in about.by_verdict.items()},
        "by_status": {status.value: number for status, number in about.by_status.items()},
        "offsets": "Code points of the document's text as read, end exclusive; text_sha256 is of that text in UTF-8.",
        "days": "ISO 8601, inclusive, in the proleptic Gregorian calendar; the year 0 is 1 BCE. edtf is ISO 8601-2.",
    }


def event_value(event: EventRecord) -> Json:
    """`quotations` has the main passage first; `date_words` stand in its document."""
    main = event.quotations[0].document.id if event.quotations else None
    return {
        "id": event.id,
        "title": event.title,
        "kind": event.kind.value,
        "status": event.status.value,
        "verdict": event.verdict.value,
        **when_value(event.when),
        "vague": event.when is not None and event.when.vague,
        "confidence": round(event.confidence, 3),
        "why": event.why,
        "participants": [_part(part) for part in event.participants],
        "places": [_part(part) for part in event.places],
        "topics": list(event.topics),
        "note": event.note,
        "tags": list(event.tags),
        "edited": sorted(event.edited),
        "by_hand": event.by_hand,
        "parent": event.parent,
        "quotations": [_quotation(each) for each in event.quotations],
        "date_words": [{"document": main, **_place(span), "exact": words} for span, words in event.date_words],
    }


def source_value(document: DocumentRecord) -> Json:
    """By what a reader finds the document again, and what it is."""
    return {
        "id": document.id,
        "title": document.title,
        "name": document.name,
        "date": None if document.date is None else document.date.edtf,
        "media_type": document.media_type,
        "bytes": document.n_bytes,
        "sha256": document.sha256,
    }


def _part(part: PartRecord) -> Json:
    return {"id": part.id, "name": part.name, "type": part.type.value}


def _quotation(quotation: Quotation) -> Json:
    return {
        "document": quotation.document.id,
        **_place(quotation.span),
        "exact": quotation.exact,
        "prefix": quotation.prefix,
        "suffix": quotation.suffix,
        "page": quotation.page,
        "locator": quotation.locator,
        "text_sha256": quotation.document.text_sha256,
    }


def _place(span: Span) -> Json:
    return {"start": span.start, "end": span.end}
