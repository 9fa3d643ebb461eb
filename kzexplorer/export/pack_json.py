"""Events and documents as the JSON of an evidence pack: one value a line, so that a pack of any size can be streamed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from kzexplorer.domain.span import Span
from kzexplorer.export.findings_json import when_value
from kzexplorer.export.records import DocumentRecord, EventRecord, PartRecord, Quotation

if TYPE_CHECKING:
    from kzexplorer.domain.table import Columns

Json = dict[str, Any]


def lines(values: Iterable[Json]) -> Iterator[str]:
    """A JSON list with each value on a line of its own."""
    before = "[\n"
    for value in values:
        yield before + json.dumps(value, ensure_ascii=False)
        before = ",\n"
    yield "\n]\n" if before == ",\n" else "[\n]\n"


def event_value(event: EventRecord) -> Json:
    """Offsets count code points of the document's text as read, end exclusive; days are ISO 8601, inclusive."""
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


def document_value(
    document: DocumentRecord, columns: Columns | None, inside: str | None, source: str | None, text: str | None
) -> Json:
    """`source` and `text` are the members that hold its file and its text, None where the pack holds neither.

    `inside` is the name of the document that it lies in; `columns` is what a person said of the columns of a table.
    """
    meanings = None if columns is None else [[name, meaning.value] for name, meaning in _pairs(columns)]
    return {
        "id": document.id,
        "title": document.title,
        "name": document.name,
        "author": document.author,
        "date": None if document.date is None else document.date.edtf,
        "date_reason": document.date_reason,
        "language": document.language,
        "media_type": document.media_type,
        "bytes": document.n_bytes,
        "sha256": document.sha256,
        "text_sha256": document.text_sha256,
        "inside": inside,
        "columns": meanings,
        "source": source,
        "text": text,
    }


def _pairs(columns: Columns) -> Iterator[tuple[str, Any]]:
    return zip(columns.names, columns.meanings, strict=True)


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
