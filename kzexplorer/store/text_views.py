"""The text of documents as it was read, with its passages, its pages and what is marked in it."""

from __future__ import annotations

import zlib
from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    ScalarSelect,
    and_,
    bindparam,
    literal_column,
    or_,
    select,
)

from kzexplorer.domain.document import Document, Passage, PassageKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.page import Page
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.store import document_views
from kzexplorer.store.mention_entities import mention_entities
from kzexplorer.store.prepared import Prepared
from kzexplorer.store.statements import AnyRow, AnySelect
from kzexplorer.store.tables import (
    BLOB_OBJECT,
    DATE_MENTION,
    DOCUMENT,
    ENTITY_ITEM,
    MENTION,
    PAGE,
    PASSAGE,
    RENDITION,
)
from kzexplorer.store.views import Heading, MentionSpan
from kzexplorer.store.whens import when_of


def document(connection: Connection, number: int) -> Document:
    """Raises KeyError where there is none."""
    shown = document_views.line(connection, number)
    sha256, text_sha256 = hashes_of(connection, number)
    return Document(
        name=shown.name,
        origin=shown.origin,
        media_type=shown.media_type,
        encoding=shown.encoding,
        n_bytes=shown.n_bytes,
        sha256=sha256,
        text=text_of(connection, number),
        text_sha256=text_sha256,
        about=shown.about,
        columns=shown.columns,
        pages=tuple(pages(connection, number, runs=True)),
    )


def hashes_of(connection: Connection, document: int) -> tuple[str, str]:
    """SHA-256 of the file's bytes, and of the text as read. Raises KeyError where there is no such document."""
    row = _HASHES.rows(connection, document=document).one_or_none()
    if row is None:
        raise KeyError(document)
    return row.sha256, row.text_sha256


def text_of(connection: Connection, document: int) -> str:
    """Raises KeyError where there is no such document."""
    pieces: list[str] = []
    # Portion by portion: one call for all of a long text would hold up every other thread for as long as it takes.
    for portion in _TEXTS.rows(connection, document=document).scalars().partitions(500):
        pieces += portion
    if not pieces:
        document_views.line(connection, document)
    return "".join(pieces)


def bytes_of(connection: Connection, document: int) -> bytes:
    """Raises KeyError where there is no such document."""
    row = _BYTES.rows(connection, document=document).one_or_none()
    if row is None:
        raise KeyError(document)
    return zlib.decompress(row.data, bufsize=row.n_bytes) if row.codec == "zlib" else bytes(row.data)


def passages(connection: Connection, document: int) -> list[Passage]:
    return [passage_of(row) for row in _PASSAGES.rows(connection, document=document)]


def set_apart(connection: Connection, document: int) -> list[Passage]:
    return [passage_of(row) for row in _SET_APART.rows(connection, document=document)]


def passage_of(row: AnyRow) -> Passage:
    """Of a row with the columns OF_PASSAGE."""
    return Passage(
        Span(row.start, row.end),
        None if row.content_start is None else Span(row.content_start, row.content_end),
        PassageKind(row.kind),
        row.reason,
        row.level,
        row.page,
        row.locator,
    )


def headings(connection: Connection, document: int) -> list[Heading]:
    rows = _HEADINGS.rows(connection, document=document)
    return [
        Heading(Span(row.content_start, row.content_end), row.text.strip(), row.level, row.page)
        for row in rows
        if row.content_start is not None
    ]


def pages(connection: Connection, document: int, *, runs: bool) -> list[Page]:
    rows = (_PAGES_WITH_RUNS if runs else _PAGES).rows(connection, document=document)
    return [_page(row, row.runs if runs else b"") for row in rows]


def page(connection: Connection, document: int, number: int) -> Page:
    """Raises KeyError where there is none."""
    row = _PAGE.rows(connection, document=document, number=number).one_or_none()
    if row is None:
        raise KeyError(document, number)
    return _page(row, row.runs)


def _page(row: AnyRow, runs: bytes) -> Page:
    return Page(row.no, None if row.start is None else Span(row.start, row.end), row.width, row.height, runs)


def mentions(connection: Connection, document: int, entities: Collection[int] | None) -> list[MentionSpan]:
    main = ENTITY_ITEM.alias("main")
    columns = mention_entities(select(MENTION.c.start, MENTION.c.end, main.c.entity, main.c.type).select_from(MENTION))
    found = _of_kind(columns.join(main, main.c.entity == ENTITY_ITEM.c.main), document, "entity")
    if entities is not None:
        found = found.where(ENTITY_ITEM.c.main.in_([int(entity) for entity in entities]))
    rows = connection.execute(found)
    return [MentionSpan(Span(row.start, row.end), row.entity, EntityType(row.type)) for row in rows]


def dates(connection: Connection, document: int) -> list[Span]:
    found = _of_kind(select(MENTION.c.start, MENTION.c.end), document, "date")
    return [Span(row.start, row.end) for row in connection.execute(found)]


def date_at(connection: Connection, document: int, offset: int) -> When | None:
    date = DATE_MENTION.c
    columns = select(date.t0, date.t1, date.precision, date.edtf, date.vague)
    dated = columns.join(MENTION, MENTION.c.id == date.mention).where(
        MENTION.c.rendition == _rendition(document), MENTION.c.start <= offset, date.edtf.is_not(None)
    )
    row = connection.execute(dated.order_by(MENTION.c.start.desc(), MENTION.c.id.desc()).limit(1)).first()
    return None if row is None else when_of(*row)


def rendition(connection: Connection, document: int) -> int:
    """Raises KeyError where there is no such document."""
    number: int | None = connection.scalar(select(RENDITION.c.id).where(RENDITION.c.id == _rendition(document)))
    if number is None:
        raise KeyError(document)
    return number


def _rendition(document: int | BindParameter[int]) -> ScalarSelect[int]:
    """The current rendition, as a value, so that rows are looked up by it and not searched for."""
    return select(RENDITION.c.id).where(RENDITION.c.document == document, RENDITION.c.is_current).scalar_subquery()


def _of_kind(mentions: AnySelect, document: int, kind: str) -> AnySelect:
    """Limits mentions to those of a document and a kind, by start."""
    limited = mentions.where(MENTION.c.rendition == _rendition(document), MENTION.c.kind == kind)
    return limited.order_by(MENTION.c.start, MENTION.c.end, MENTION.c.id)


def _passages(*columns: Any, only: ColumnElement[bool] | None = None) -> Prepared:
    """Columns of the passages of a document, in the order of the text."""
    here = PASSAGE.c.rendition == _rendition(bindparam("document"))
    return Prepared(select(*columns).where(here if only is None else and_(here, only)).order_by(PASSAGE.c.start))


_BYTES = Prepared(
    select(BLOB_OBJECT.c.codec, BLOB_OBJECT.c.n_bytes, BLOB_OBJECT.c.data)
    .join(DOCUMENT, DOCUMENT.c.sha256 == BLOB_OBJECT.c.sha256)
    .where(DOCUMENT.c.id == bindparam("document"))
)
_HASHES = Prepared(
    select(DOCUMENT.c.sha256, RENDITION.c.text_sha256)
    .join(RENDITION, and_(RENDITION.c.document == DOCUMENT.c.id, RENDITION.c.is_current))
    .where(DOCUMENT.c.id == bindparam("document"))
)
_TEXTS = _passages(PASSAGE.c.text)
OF_PASSAGE = (
    *(PASSAGE.c.start, PASSAGE.c.end, PASSAGE.c.content_start, PASSAGE.c.content_end),
    *(PASSAGE.c.kind, PASSAGE.c.reason, PASSAGE.c.level, PASSAGE.c.page, PASSAGE.c.locator),
)
_PASSAGES = _passages(*OF_PASSAGE)
IS_SET_APART = or_(PASSAGE.c.kind != literal_column("'paragraph'"), PASSAGE.c.locator.is_not(None))
"""Whether a passage is no plain paragraph, or has a place in words of its format."""
_SET_APART = _passages(*OF_PASSAGE, only=IS_SET_APART)
_HEADINGS = Prepared(
    select(PASSAGE.c.content_start, PASSAGE.c.content_end, PASSAGE.c.text, PASSAGE.c.level, PASSAGE.c.page)
    .where(PASSAGE.c.rendition == _rendition(bindparam("document")), PASSAGE.c.kind == literal_column("'heading'"))
    .order_by(PASSAGE.c.start)
)
_PAGE_COLUMNS = (PAGE.c.no, PAGE.c.start, PAGE.c.end, PAGE.c.width, PAGE.c.height)
_HERE = PAGE.c.rendition == _rendition(bindparam("document"))
_PAGES = Prepared(select(*_PAGE_COLUMNS).where(_HERE).order_by(PAGE.c.no))
_PAGES_WITH_RUNS = Prepared(select(*_PAGE_COLUMNS, PAGE.c.runs).where(_HERE).order_by(PAGE.c.no))
_PAGE = Prepared(select(*_PAGE_COLUMNS, PAGE.c.runs).where(_HERE, PAGE.c.no == bindparam("number")))
