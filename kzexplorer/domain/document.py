"""A document as read: its text, which never changes, how it divides, and what its file says about itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.page import Page
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When

if TYPE_CHECKING:  # only tables need it, and a window that opens has none
    from kzexplorer.domain.table import Columns, Row


class PassageKind(StrEnum):
    """What a stretch of the text is; furniture is kept and shown dim, and no event is taken from it."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    DATELINE = "dateline"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text that the file's own form sets apart: a paragraph, a heading, a cell, a menu.

    `kind` is None where the form does not tell it, and the words then decide; `level` is that of a heading, from 1;
    `page` counts from 1; `locator` is where it stands in words of the format (`Sheet1!A5`, `chapter 3`);
    `reason` says why it is of its kind.
    """

    span: Span
    kind: PassageKind | None = None
    reason: str = ""
    level: int | None = None
    page: int | None = None
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class GivenDate:
    """A date that the file marks as one; `value` is what it wrote (`1975-11-11`)."""

    span: Span
    when: When
    value: str


@dataclass(frozen=True, slots=True)
class GivenName:
    """A name that the file marks as that of a person, place or body; `key` is the file's own name for whom it means."""

    span: Span
    type: EntityType
    key: str | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What a file says about itself; `date_reason` says where its date stands, empty where there is none.

    `language` is an ISO 639-1 code.
    """

    title: str | None = None
    author: str | None = None
    date: When | None = None
    date_reason: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader makes of a file.

    `text` holds no carriage return, NUL, BOM or lone surrogate; all offsets anywhere count its code points.
    `sha256` is that of the file's bytes, `text_sha256` that of the text in UTF-8, both in hexadecimal.
    `blocks` are in order and apart from each other, and hold all words of the text; there are none where the form
    tells nothing (plain text). `pages` are in order. `rows` are there where it is a table of dated rows,
    `columns` where a person said what its columns mean.
    """

    name: str
    origin: str
    media_type: str
    encoding: str
    n_bytes: int
    sha256: str
    text: str
    text_sha256: str
    about: About = field(default=About())
    blocks: tuple[Block, ...] = ()
    pages: tuple[Page, ...] = ()
    given_dates: tuple[GivenDate, ...] = ()
    given_names: tuple[GivenName, ...] = ()
    rows: tuple[Row, ...] = ()
    columns: Columns | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with the bytes of its file, and which version of which reader made the text from them.

    `has_parts`: other documents lie in the file (attachments), which are read on their own.
    """

    document: Document
    data: bytes
    reader: str
    reader_version: int
    has_parts: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """One stretch of the text; the passages of a document, in order, cover each of its code points once.

    `content` is the stretch without the white space around it; `reason` says why it is of this kind.
    `level`, `page` and `locator` are those of the block that it lies in.
    """

    span: Span
    content: Span | None
    kind: PassageKind
    reason: str = ""
    level: int | None = None
    page: int | None = None
    locator: str | None = None


def locator_at(passages: Sequence[Passage], offset: int) -> str | None:
    """Where an offset stands in words of the format, such as `Sheet1!A5`; `passages` are some, in order."""
    at = bisect_right(passages, offset, key=lambda passage: passage.span.start) - 1
    here = passages[at] if at >= 0 else None
    return here.locator if here is not None and here.span.holds(offset) else None
