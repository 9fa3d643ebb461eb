"""What a row of the list of documents says of one: its format, date, author, version, and how much was found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzexplorer.domain.language import is_read, not_read_for_events
from kzexplorer.domain.said import said_when
from kzexplorer.translation import later, tr, trn

if TYPE_CHECKING:
    from kzexplorer.store.views import DocumentLine

FORMATS = {
    "application/pdf": "PDF",
    "text/html": later("Web page"),
    "text/markdown": later("Markdown"),
    "application/rtf": "RTF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": later("Word"),
    "application/vnd.oasis.opendocument.text": "ODT",
    "application/epub+zip": "EPUB",
    "message/rfc822": later("Mail"),
    "application/tei+xml": "TEI",
    "application/xml": "XML",
    "text/csv": later("Table"),
    "application/json": later("Table"),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": later("Table"),
}
"""Plain text, as the most usual one, needs no word."""


def found_words(line: DocumentLine) -> str:
    """`23 events · 16 reviewed`, `French, not read for events`."""
    if line.status == "text only":
        return tr("kept as text only")
    if not is_read(line.language):
        return not_read_for_events(line.language)
    if not line.n_events:
        return tr("no events found")
    return f"{_events(line)} · {trn('{n} reviewed', '{n} reviewed', line.n_reviewed)}"


def kind_words(line: DocumentLine) -> str:
    """`PDF · earlier version`, empty for plain text as it came."""
    version = (
        tr("earlier version")
        if line.replaced_by is not None
        else tr("new version")
        if line.replaces is not None
        else ""
    )
    return " · ".join(part for part in (tr(FORMATS.get(line.media_type, "")), version) if part)


def row_words(line: DocumentLine) -> str:
    """The second line of a row."""
    return " · ".join(part for part in (kind_words(line), found_words(line)) if part)


def tip_lines(line: DocumentLine) -> list[str]:
    """All that is known of it, a line each."""
    author = line.about.author or ""
    day = said_when(line.document_date) if line.document_date is not None else ""
    dated = ". ".join(part for part in (day, line.date_reason) if part)
    return [line.title, author, dated, line.origin, row_words(line), line.error or ""]


def _events(line: DocumentLine) -> str:
    return trn("{n} event", "{n} events", line.n_events)
