"""Reads the rows of the results that are looked at, off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzexplorer.domain.span import Span
from kzexplorer.search import Query

if TYPE_CHECKING:
    from kzexplorer.store import EventLine, Reader


@dataclass(frozen=True, slots=True)
class ResultRow:
    """An event found: the words that tell it, the places in them of what was found, its document, its confidence."""

    line: EventLine
    words: str
    marks: tuple[Span, ...]
    document: str
    confidence: float


def read_rows(reader: Reader, query: Query | None, ids: Sequence[int]) -> list[ResultRow]:
    """In the order asked; ids that are not there are left out."""
    hits = {hit.event: hit for hit in reader.hits(query or Query(), ids)}
    confidences = reader.confidences(ids)
    return [
        ResultRow(line, hit.words, hit.marks, hit.document_title, confidences.get(line.id, 0.0))
        for line in reader.event_lines(ids)
        if (hit := hits.get(line.id)) is not None
    ]
