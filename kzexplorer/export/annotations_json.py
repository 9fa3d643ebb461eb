"""Quotations as W3C Web Annotations: each ties the words of a text, by place and by what they are, to their event."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import BinaryIO

from kzexplorer.domain.when import when_words
from kzexplorer.export.event_value import Json
from kzexplorer.export.formats import Options, Tally
from kzexplorer.export.json_stream import json_bytes, write_values
from kzexplorer.export.names import TERMS, event_uuid, export_uuid, hash_name, quotation_uuid
from kzexplorer.export.records import About, DocumentRecord, EventRecord, Quotation
from kzexplorer.translation import later

CONTEXT = (
    "http://www.w3.org/ns/anno.jsonld",
    {
        "kzx": TERMS,
        "file": {"@id": "kzx:file", "@type": "@id"},
        "fileName": "kzx:fileName",
        "page": "kzx:page",
        "locator": "kzx:locator",
        "edtf": "kzx:edtf",
    },
)
"""The model of W3C demands its own by name, which readers know by heart; ours says what the model has no word for."""
NO_QUOTATION = later("no passage tells it")


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """A collection of one page; how many annotations it has is told at its end, where it is known."""
    collection = export_uuid(about).urn
    page = f"{collection}#page-1"
    generated = about.created.replace("+00:00", "Z")
    head = {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": about.title,
        "generated": generated,
        "generator": {"id": TERMS.removesuffix("#"), "type": "Software", "name": f"kzexplorer {about.version}"},
    }
    first = {"id": page, "type": "AnnotationPage", "partOf": collection, "startIndex": 0}
    out.write(json_bytes(head).removesuffix(b"}") + b',\n"first": ')
    out.write(json_bytes(first).removesuffix(b"}") + b', "items": [')
    written = _Written(generated)
    tally = yield from write_values(records, out, written.annotations)
    out.write(b"\n]},\n" + json_bytes({"last": page, "total": written.number}).removeprefix(b"{") + b"\n")
    return tally


@dataclass
class _Written:
    """Makes annotations and counts them."""

    generated: str
    number: int = 0

    def annotations(self, event: EventRecord) -> list[Json] | str:
        if not event.quotations:
            return NO_QUOTATION
        self.number += len(event.quotations)
        return [_annotation(event, each, self.generated) for each in event.quotations]


def _annotation(event: EventRecord, quotation: Quotation, generated: str) -> Json:
    return {
        "id": quotation_uuid(event, quotation).urn,
        "type": "Annotation",
        "motivation": "describing",
        "generated": generated,
        "body": _bodies(event),
        "target": _target(quotation),
    }


def _bodies(event: EventRecord) -> list[Json]:
    """What the words tell, when and of what kind; and the event itself, by which its annotations are found together."""
    told: Json = {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": event.title}
    if event.when is not None:
        told["edtf"] = event.when.edtf
    dated = () if event.when is None else (when_words(event.when),)
    tags = (event.kind.value, event.status.value, *dated, *event.topics, *event.tags)
    tagging = [{"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": tag} for tag in tags]
    return [told, *tagging, {"type": "SpecificResource", "purpose": "linking", "source": event_uuid(event).urn}]


def _target(quotation: Quotation) -> Json:
    """The source is the text as it was read, by its hash: offsets hold there, and both selectors find the words."""
    span = quotation.span
    words = {"exact": quotation.exact, "prefix": quotation.prefix, "suffix": quotation.suffix}
    place = {"page": quotation.page, "locator": quotation.locator}
    return {
        "type": "SpecificResource",
        "source": _source(quotation.document),
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {"type": "TextQuoteSelector", **words},
        ],
        **{name: each for name, each in place.items() if each is not None},
    }


def _source(document: DocumentRecord) -> Json:
    language = {"language": document.language} if document.language else {}
    return {
        "id": hash_name(document.text_sha256),
        "type": "Text",
        "format": "text/plain",
        **language,
        "label": document.title or document.name,
        "file": hash_name(document.sha256),
        "fileName": document.name,
    }
