"""The rows of a file that is added: its bytes, the document, the rendition of its text, and its pages."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from kzexplorer.domain.document import Reading
from kzexplorer.domain.page import Page
from kzexplorer.store.about import meta_of
from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.clock import now
from kzexplorer.store.prepared import Prepared
from kzexplorer.store.schema import Base, BlobObject, DocumentRow, PageRow, Rendition

_THERE = Prepared(select(BlobObject.sha256).where(BlobObject.sha256 == bindparam("sha256")))


@dataclass(frozen=True, slots=True)
class Added:
    """The ids of a document and of its rendition, and their rows and those of its pages."""

    document: int
    rendition: int
    rows: dict[type[Base], list[tuple[Any, ...]]]


def add(connection: Connection, reading: Reading, parent: int | None, replaces: int | None) -> Added:
    """Bytes that are there already are not kept twice."""
    document = reading.document
    if _THERE.rows(connection, sha256=document.sha256).first() is None:
        _add_bytes(connection, document.sha256, reading.data)
    kept = (
        *(document.sha256, document.name, document.origin, document.media_type, document.encoding),
        *(meta_of(document.about, document.columns), now(), parent, replaces),
    )
    number = _DOCUMENT.add(connection, kept)
    # Ids of documents are never given twice, so neither are these, and row images go by them.
    rendition = max(number, next_id(connection, Rendition.id))
    text = (number, reading.reader, reading.reader_version, len(document.text), document.text_sha256, True)
    insert_rows(connection, Rendition, [(rendition, *text)])
    pages = _page_rows(rendition, document.pages)
    insert_rows(connection, PageRow, pages)
    rows: dict[type[Base], list[tuple[Any, ...]]] = {
        DocumentRow: [(number, *kept)],
        Rendition: [(rendition, *text)],
        PageRow: pages,
    }
    return Added(number, rendition, rows)


class _Adding:
    """One row at a time into a table whose ids the database gives."""

    def __init__(self, table: type[Base]) -> None:
        key, *self._names = table.__table__.columns.keys()
        self._statement = Prepared(insert(table).returning(table.__table__.columns[key]), self._names)

    def add(self, connection: Connection, values: Sequence[Any]) -> int:
        """`values` in the order of the mapping, without the id, which is returned."""
        added = self._statement.rows(connection, None, **dict(zip(self._names, values, strict=True)))
        number: int = added.scalar_one()
        return number


_DOCUMENT = _Adding(DocumentRow)


def _add_bytes(connection: Connection, sha256: str, data: bytes) -> None:
    packed = zlib.compress(data)
    kept = ("zlib", packed) if len(packed) < len(data) else ("raw", data)
    insert_rows(connection, BlobObject, [(sha256, len(data), *kept)])


def _page_rows(rendition: int, pages: Sequence[Page]) -> list[tuple[Any, ...]]:
    rows = []
    for page in pages:
        place = (page.span.start, page.span.end) if page.span else (None, None)
        rows.append((rendition, page.number, *place, page.width, page.height, page.runs))
    return rows
