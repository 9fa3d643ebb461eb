"""A document as read: its text, which never changes, and how that text divides into passages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzexplorer.domain.span import Span


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader makes of a file.

    `text` holds no carriage return, NUL, BOM or lone surrogate; all offsets anywhere count its code points.
    `sha256` is that of the file's bytes, `text_sha256` that of the text in UTF-8, both in hexadecimal.
    """

    name: str
    origin: str
    media_type: str
    encoding: str
    n_bytes: int
    sha256: str
    text: str
    text_sha256: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with the bytes of its file, and which version of which reader made the text from them."""

    document: Document
    data: bytes
    reader: str
    reader_version: int


class PassageKind(StrEnum):
    """What a stretch of the text is; furniture is kept and shown dim, and no event is taken from it."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    DATELINE = "dateline"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Passage:
    """One stretch of the text; the passages of a document, in order, cover each of its code points once.

    `content` is the stretch without the white space around it; `reason` says why it is of this kind.
    """

    span: Span
    content: Span | None
    kind: PassageKind
    reason: str = ""
