"""Names that stay the same from export to export: of texts by their SHA-256, of events and quotations by place."""

from __future__ import annotations

from uuid import UUID, uuid5

from kzexplorer.export.records import About, EventRecord, Quotation

_SPACE = UUID("6f0f2c8e-53b1-4d57-9a39-0d2f1b7f7d11")
"""Drawn once at random: what kzexplorer names lies apart from what others name."""
TERMS = f"{_SPACE.urn}#"
"""What the names of our own terms begin with."""


def hash_name(sha256: str) -> str:
    """Of a file or text by its SHA-256 in hexadecimal digits, which a reader compares with what `sha256sum` prints.

    The namespace is not a registered one. `ni:` of RFC 6920 is, but writes hashes in a way that no tool prints.
    """
    return f"urn:sha256:{sha256}"


def event_uuid(event: EventRecord) -> UUID:
    """The same in each export of the workspace."""
    main = event.quotations[0] if event.quotations else None
    told = "" if main is None else _place(main)
    return uuid5(_SPACE, f"event {event.id} {told}")


def quotation_uuid(event: EventRecord, quotation: Quotation) -> UUID:
    """Of one passage as evidence of one event."""
    return uuid5(_SPACE, f"quotation of {event.id} {_place(quotation)}")


def export_uuid(about: About) -> UUID:
    """Of what was written at that moment."""
    return uuid5(_SPACE, f"export {about.created} {about.title} {about.query}")


def _place(quotation: Quotation) -> str:
    return f"{quotation.document.text_sha256} {quotation.span.start} {quotation.span.end}"
