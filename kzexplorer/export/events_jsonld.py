"""Events as JSON-LD of schema.org, with the context inside the file: nothing is fetched to understand it."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import BinaryIO

from kzexplorer.domain.calendar import iso
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventStatus
from kzexplorer.domain.when import When
from kzexplorer.export.event_value import Json
from kzexplorer.export.formats import Options, Tally
from kzexplorer.export.json_stream import json_bytes, write_values
from kzexplorer.export.names import TERMS, event_uuid, export_uuid, hash_name, quotation_uuid
from kzexplorer.export.partial_dates import iso_parts, known_ends
from kzexplorer.export.records import About, EventRecord, PartRecord, Quotation

_DAY = "http://www.w3.org/2001/XMLSchema#date"
_COUNT = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
_OF_SCHEMA = (
    "name description identifier keywords about attendee location isPartOf citation subjectOf text position pagination "
    "sha256 encodingFormat inLanguage hasPart creator alternateName"
).split()
CONTEXT: Json = {
    "schema": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "kzx": TERMS,
    "id": "@id",
    "type": "@type",
    "Event": "schema:Event",
    "Quotation": "schema:Quotation",
    "DigitalDocument": "schema:DigitalDocument",
    "Dataset": "schema:Dataset",
    "Person": "schema:Person",
    "Organization": "schema:Organization",
    "Place": "schema:Place",
    "Thing": "schema:Thing",
    **{name: f"schema:{name}" for name in _OF_SCHEMA},
    "startDate": {"@id": "schema:startDate", "@type": "schema:Date"},
    "endDate": {"@id": "schema:endDate", "@type": "schema:Date"},
    "dateCreated": {"@id": "schema:dateCreated", "@type": "schema:DateTime"},
    "eventStatus": {"@id": "schema:eventStatus", "@type": "@id"},
    "edtf": {"@id": "kzx:edtf", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"},
    "documentDate": {"@id": "kzx:documentDate", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"},
    "earliest": {"@id": "kzx:earliest", "@type": _DAY},
    "latest": {"@id": "kzx:latest", "@type": _DAY},
    "start": {"@id": "oa:start", "@type": _COUNT},
    "end": {"@id": "oa:end", "@type": _COUNT},
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "text_sha256": "kzx:textSha256",
    **{name: f"kzx:{name}" for name in ("kind", "status", "verdict", "precision", "confidence", "why", "query")},
}
"""Terms of schema.org; of Web Annotation for places in a text; own ones for what neither has, under a name of ours."""

_TYPES = {EntityType.PERSON: "Person", EntityType.ORGANISATION: "Organization", EntityType.PLACE: "Place"}
_STATUS = {
    EventStatus.PLANNED: "https://schema.org/EventScheduled",
    EventStatus.CANCELLED: "https://schema.org/EventCancelled",
}
"""Of what happened schema.org has no word: it knows planned events alone."""


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """A data set whose parts are the events, each with its quotations and their documents."""
    head = {
        "@context": CONTEXT,
        "id": export_uuid(about).urn,
        "type": "Dataset",
        "name": about.title,
        "dateCreated": about.created,
        "creator": f"kzexplorer {about.version}",
        "query": about.query,
    }
    out.write(json_bytes(head).removesuffix(b"}") + b',\n"hasPart": [')
    tally = yield from write_values(records, out, lambda event: (_event(event),))
    out.write(b"\n]}\n")
    return tally


def _event(event: EventRecord) -> Json:
    value: Json = {
        "id": event_uuid(event).urn,
        "type": "Event",
        "identifier": str(event.id),
        "name": event.title,
        "kind": event.kind.value,
        "status": event.status.value,
        "verdict": event.verdict.value,
        "confidence": round(event.confidence, 3),
        "why": event.why,
        "citation": [_quotation(event, each) for each in event.quotations],
    }
    if event.status in _STATUS:
        value["eventStatus"] = _STATUS[event.status]
    if event.when is not None:
        value |= _when(event.when)
    named = {"attendee": event.participants, "location": event.places}
    value |= {name: [_part(part) for part in parts] for name, parts in named.items() if parts}
    words = {"about": list(event.topics), "keywords": list(event.tags), "description": event.note}
    return value | {name: each for name, each in words.items() if each}


def _when(when: When) -> Json:
    """`startDate` and `endDate` say what is known: April 1999 has no day; the bounds are in `earliest`, `latest`."""
    start, end = known_ends(when)
    value = {"edtf": when.edtf, "precision": when.precision.value}
    ends = {"startDate": start, "endDate": end}
    value |= {name: iso_parts(parts) for name, parts in ends.items() if parts is not None}
    days = {"earliest": when.earliest, "latest": when.latest}
    return value | {name: iso(day) for name, day in days.items() if day is not None}


def _part(part: PartRecord) -> Json:
    return {"type": _TYPES.get(part.type, "Thing"), "name": part.name, "identifier": str(part.id)}


def _quotation(event: EventRecord, quotation: Quotation) -> Json:
    span, document = quotation.span, quotation.document
    source: Json = {
        "id": hash_name(document.sha256),
        "type": "DigitalDocument",
        "name": document.title or document.name,
        "alternateName": document.name,
        "encodingFormat": document.media_type,
        "sha256": document.sha256,
        "text_sha256": document.text_sha256,
    }
    if document.date is not None:
        source["documentDate"] = document.date.edtf
    value = {
        "id": quotation_uuid(event, quotation).urn,
        "type": "Quotation",
        "text": quotation.exact,
        "prefix": quotation.prefix,
        "suffix": quotation.suffix,
        "start": span.start,
        "end": span.end,
        "isPartOf": source,
    }
    where = {"pagination": quotation.page and str(quotation.page), "position": quotation.locator}
    return value | {name: each for name, each in where.items() if each}
