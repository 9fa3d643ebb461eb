"""The lists of an evidence pack as JSON: one value a line, so that a pack of any size streams both ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kzexplorer.export.event_value import Json, source_value
from kzexplorer.export.json_stream import json_bytes
from kzexplorer.export.records import DocumentRecord

if TYPE_CHECKING:
    from kzexplorer.domain.table import Columns


def lines(values: Iterable[Json]) -> Iterator[bytes]:
    """A JSON list with each value on a line of its own."""
    before = b"[\n"
    for value in values:
        yield before + json_bytes(value)
        before = b",\n"
    yield b"\n]\n" if before == b",\n" else b"[\n]\n"


def document_value(
    document: DocumentRecord, columns: Columns | None, inside: str | None, source: str | None, text: str | None
) -> Json:
    """`source` and `text` are the members that hold its file and its text, None where the pack holds neither.

    `inside` is the name of the document that it lies in; `columns` is what a person said of the columns of a table.
    """
    pairs = None if columns is None else zip(columns.names, columns.meanings, strict=True)
    return {
        **source_value(document),
        "text_sha256": document.text_sha256,
        "author": document.author,
        "date_reason": document.date_reason,
        "language": document.language,
        "inside": inside,
        "columns": None if pairs is None else [[name, meaning.value] for name, meaning in pairs],
        "source": source,
        "text": text,
    }
