"""The dates of documents as they hold: those that a person set, in the place of what was found."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from kzexplorer.domain.when import When
from kzexplorer.store import decided
from kzexplorer.store.views import DocumentLine

_BY_HAND = "It was set by hand."


def set_by_hand(connection: Connection, documents: Collection[int] | None = None) -> Mapping[int, When | None]:
    """Those of these documents, or of all, on whose date somebody decided; None for no date."""
    about = decided.About.DOCUMENT
    if documents is None:
        fields = decided.all_fields(connection, about)
    else:
        fields = decided.fields_of(connection, about, documents)
    return {
        document: decided.when_from(held[decided.DATE]) for document, held in fields.items() if decided.DATE in held
    }


def dated(line: DocumentLine, by_hand: Mapping[int, When | None]) -> DocumentLine:
    """The document with the date that holds."""
    if line.id not in by_hand:
        return line
    return replace(line, document_date=by_hand[line.id], date_reason=_BY_HAND, dated_by_hand=True)
