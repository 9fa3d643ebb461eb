"""What quotations need of many documents at once, in few statements: how they are told, hashes, text, pages, places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from kzexplorer.domain.document import Passage
from kzexplorer.store import document_views, text_views
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import DOCUMENT, PAGE, PASSAGE, RENDITION
from kzexplorer.store.views import DocumentLine

_AT_ONCE = 4_000_000
"""Characters of the documents that are read with one statement; a longer one is read alone."""


@dataclass(frozen=True, slots=True)
class QuotedDocument:
    """A document that is quoted, with its text.

    `sha256` is that of the file's bytes, `text_sha256` of the text in UTF-8. `set_apart` are the passages that are no
    plain paragraphs or have a place in words, `pages` where the words of each page begin, and its number.
    """

    line: DocumentLine
    sha256: str
    text_sha256: str
    text: str
    set_apart: list[Passage]
    pages: list[tuple[int, int]]


def quoted(connection: Connection, documents: Sequence[int]) -> Iterator[QuotedDocument]:
    """In the order asked, portion by portion; those that are not there are left out."""
    for portion in _portions(document_views.lines_of(connection, documents)):
        yield from _of_portion(connection, portion)


def _portions(lines: Sequence[DocumentLine]) -> Iterator[list[DocumentLine]]:
    portion: list[DocumentLine] = []
    n_chars = 0
    for line in lines:
        if portion and n_chars + line.n_chars > _AT_ONCE:
            yield portion
            portion, n_chars = [], 0
        portion.append(line)
        n_chars += line.n_chars
    if portion:
        yield portion


def _of_portion(connection: Connection, lines: Sequence[DocumentLine]) -> Iterator[QuotedDocument]:
    hashes = {row.document: row for row in _HASHES.rows(connection, [line.id for line in lines])}
    renditions = [row.id for row in hashes.values()]
    texts, set_apart = defaultdict[int, list[str]](list), defaultdict[int, list[Passage]](list)
    for row in _TEXTS.rows(connection, renditions):
        texts[row.rendition].append(row.text)
    for row in _SET_APART.rows(connection, renditions):
        set_apart[row.rendition].append(text_views.passage_of(row))
    pages = defaultdict[int, list[tuple[int, int]]](list)
    for row in _PAGES.rows(connection, renditions):
        pages[row.rendition].append((row.start, row.no))
    for line in lines:
        told = hashes[line.id]
        own = told.id
        yield QuotedDocument(line, told.sha256, told.text_sha256, "".join(texts[own]), set_apart[own], pages[own])


_OWN = RENDITION.alias("own")
_CURRENT = select(_OWN.c.id).where(_OWN.c.document == DOCUMENT.c.id, _OWN.c.is_current).scalar_subquery()
_HASHES = Prepared(
    select(RENDITION.c.id, RENDITION.c.document, DOCUMENT.c.sha256, RENDITION.c.text_sha256)
    .select_from(DOCUMENT)
    .join(RENDITION, RENDITION.c.id == _CURRENT)
    .where(among(DOCUMENT.c.id))
)
_TEXTS = Prepared(
    select(PASSAGE.c.rendition, PASSAGE.c.text)
    .where(among(PASSAGE.c.rendition))
    .order_by(PASSAGE.c.rendition, PASSAGE.c.start)
)
_SET_APART = Prepared(
    select(PASSAGE.c.rendition, *text_views.OF_PASSAGE)
    .where(among(PASSAGE.c.rendition), text_views.IS_SET_APART)
    .order_by(PASSAGE.c.rendition, PASSAGE.c.start)
)
_PAGES = Prepared(
    select(PAGE.c.rendition, PAGE.c.no, PAGE.c.start)
    .where(among(PAGE.c.rendition), PAGE.c.start.is_not(None))
    .order_by(PAGE.c.rendition, PAGE.c.no)
)
