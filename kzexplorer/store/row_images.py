"""Rows of a document, of what was found in it, or of an entity: taken out whole and put back as they were.

An image is JSON of table names and rows, compressed; bytes are in base64. It holds rows of one version of the schema,
so a step that changes one of these tables has to bring the images up to date too.
"""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, bindparam, delete, select

from kzexplorer.store.bulk import insert_rows
from kzexplorer.store.schema import (
    Alias,
    AnchorRow,
    Base,
    DateMentionRow,
    DocumentRow,
    EntityRow,
    EventEvidence,
    EventMention,
    EventRow,
    EventSeries,
    EventStance,
    EventTopic,
    FigureRow,
    MentionRow,
    PageRow,
    PassageRow,
    QuoteRow,
    Rendition,
    Run,
    RunDocument,
    SeriesRow,
    SourceRow,
)

_RENDITION = bindparam("rendition", type_=Integer)
_MENTIONS = select(MentionRow.id).where(MentionRow.rendition == _RENDITION)
_EVENTS = select(AnchorRow.id).where(AnchorRow.rendition == _RENDITION)
_FINDINGS: tuple[tuple[type[Base], ColumnElement[bool]], ...] = (
    (PassageRow, PassageRow.rendition == _RENDITION),
    (MentionRow, MentionRow.rendition == _RENDITION),
    (DateMentionRow, DateMentionRow.mention.in_(_MENTIONS)),
    (FigureRow, FigureRow.mention.in_(_MENTIONS)),
    (RunDocument, RunDocument.rendition == _RENDITION),
    (QuoteRow, QuoteRow.rendition == _RENDITION),
    (AnchorRow, AnchorRow.rendition == _RENDITION),
    (EventRow, EventRow.anchor.in_(_EVENTS)),
    (EventEvidence, EventEvidence.event.in_(_EVENTS)),
    (EventMention, EventMention.event.in_(_EVENTS)),
    (EventStance, EventStance.event.in_(_EVENTS)),
    (SeriesRow, SeriesRow.rendition == _RENDITION),
    (EventSeries, EventSeries.event.in_(_EVENTS)),
    (EventTopic, EventTopic.event.in_(_EVENTS)),
)
_OWN: tuple[tuple[type[Base], ColumnElement[bool]], ...] = (
    (DocumentRow, DocumentRow.id == select(Rendition.document).where(Rendition.id == _RENDITION).scalar_subquery()),
    (Rendition, Rendition.id == _RENDITION),
    (PageRow, PageRow.rendition == _RENDITION),
)
_OTHERS: tuple[type[Base], ...] = (EntityRow, Alias, Run, SourceRow)
TABLES: Mapping[str, type[Base]] = {
    table.__tablename__: table for table in (*(table for table, _ in (*_OWN, *_FINDINGS)), *_OTHERS)
}

OF_FINDINGS = frozenset(table.__tablename__ for table, _ in _FINDINGS)
OF_DOCUMENTS = OF_FINDINGS | {table.__tablename__ for table, _ in _OWN}
"""The names of the tables in images of findings, and of whole documents."""
_SMALL, _SHRUNK = 16 << 20, 60

Rows = list[tuple[str, list[list[Any]]]]
"""The rows of each table, with all columns in the order of the mapping."""


def findings(connection: Connection, rendition: int) -> Rows:
    """What was found in a rendition."""
    return [_rows(connection, table, which, rendition=rendition) for table, which in _FINDINGS]


def document(connection: Connection, rendition: int) -> Rows:
    """A document with its text and what was found in it, without the bytes of its file."""
    return [_rows(connection, table, which, rendition=rendition) for table, which in (*_OWN, *_FINDINGS)]


def remove_findings(connection: Connection, rendition: int) -> None:
    """Derived rows have to be gone already, and foreign keys to be deferred."""
    for table, which in reversed(_FINDINGS):
        connection.execute(delete(table).where(which), {"rendition": rendition})


def remove_document(connection: Connection, rendition: int) -> None:
    """The same, with the document."""
    remove_findings(connection, rendition)
    number = connection.scalars(select(Rendition.document).where(Rendition.id == rendition)).one()
    connection.execute(delete(PageRow).where(PageRow.rendition == rendition))
    connection.execute(delete(Rendition).where(Rendition.id == rendition))
    connection.execute(delete(DocumentRow).where(DocumentRow.id == number))


def keyed(connection: Connection, table: type[Base], which: ColumnElement[bool]) -> tuple[str, list[list[Any]]]:
    """The rows of one table that a condition holds for."""
    return _rows(connection, table, which)


def put(connection: Connection, rows: Rows) -> None:
    """Insert them; foreign keys have to be deferred."""
    for name, each in rows:
        insert_rows(connection, TABLES[name], [tuple(row) for row in each])


def pack(rows: Rows) -> bytes:
    plain = json.dumps(rows, default=_as_words, ensure_ascii=False).encode("utf-8", "surrogatepass")
    packed = zlib.compress(plain, 1)
    return packed if len(plain) <= _most(packed) else zlib.compress(plain, 0)


def unpack(data: bytes) -> Rows:
    """Raises ValueError where the bytes are no image, or would take far more room than an image of that size does."""
    try:
        plain = zlib.decompressobj().decompress(data, _most(data) + 1)
        if len(plain) > _most(data):
            raise ValueError("unpacks to far more than it holds")
        found: list[Sequence[Any]] = json.loads(plain.decode("utf-8", "surrogatepass"), object_hook=_as_bytes)
        return [(name, rows) for name, rows in found]
    except (zlib.error, LookupError, TypeError, RecursionError) as error:
        raise ValueError(f"no image of rows: {error}") from error


def _most(packed: bytes) -> int:
    """How many bytes it may unpack to: rows shrink to a tenth or so, and bombs to a thousandth."""
    return _SMALL + _SHRUNK * len(packed)


def ids_in(rows: Rows, table: type[Base]) -> list[int]:
    """The first columns of the rows of a table: their ids."""
    return [row[0] for name, each in rows if name == table.__tablename__ for row in each]


def _rows(
    connection: Connection, table: type[Base], which: ColumnElement[bool], **values: object
) -> tuple[str, list[list[Any]]]:
    key = [column for column in table.__table__.c if column.primary_key]
    found = connection.execute(select(table.__table__).where(which).order_by(*key), values)
    return table.__tablename__, [list(row) for row in found]


def _as_words(value: object) -> dict[str, str]:
    assert isinstance(value, bytes | memoryview)
    return {"bytes": b64encode(bytes(value)).decode("ascii")}


def _as_bytes(value: dict[str, str]) -> bytes:
    return b64decode(value["bytes"], validate=True)
