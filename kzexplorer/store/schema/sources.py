"""Tables of what came in and never changes: documents with their bytes, texts, pages, and what became of each file."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kzexplorer.store.schema.mapping import Base


class BlobObject(Base):
    """The bytes of a file as they were; `codec` is `raw` or `zlib`, `sha256` and `n_bytes` are of the raw bytes."""

    __tablename__ = "blob_object"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    n_bytes: Mapped[int]
    codec: Mapped[str]
    data: Mapped[bytes]


class DocumentRow(Base):
    """A file that was added; `origin` is where it lay, `imported_at` ISO 8601 in UTC, `meta` see about.py.

    `parent` is the document that it lay in (the mail of an attachment), `replaces` its own earlier version.
    """

    __tablename__ = "document"
    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(ForeignKey("blob_object.sha256"))
    name: Mapped[str]
    origin: Mapped[str]
    mime: Mapped[str]
    encoding: Mapped[str]
    meta: Mapped[str]
    imported_at: Mapped[str]
    parent: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    replaces: Mapped[int | None] = mapped_column(ForeignKey("document.id"))


class Rendition(Base):
    """The text that one version of one reader made of a document; one of them is current."""

    __tablename__ = "rendition"
    id: Mapped[int] = mapped_column(primary_key=True)
    document: Mapped[int] = mapped_column(ForeignKey("document.id"))
    reader: Mapped[str]
    reader_version: Mapped[int]
    n_chars: Mapped[int]
    text_sha256: Mapped[str]
    is_current: Mapped[bool]


class PassageRow(Base):
    """A stretch of a rendition; together its passages are its text, which is stored nowhere else."""

    __tablename__ = "passage"
    id: Mapped[int] = mapped_column(primary_key=True)
    rendition: Mapped[int] = mapped_column(ForeignKey("rendition.id"))
    start: Mapped[int]
    end: Mapped[int]
    content_start: Mapped[int | None]
    content_end: Mapped[int | None]
    kind: Mapped[str]
    reason: Mapped[str]
    page: Mapped[int | None]
    locator: Mapped[str | None]
    text: Mapped[str]
    level: Mapped[int | None]


class PageRow(Base):
    """A page of a rendition as domain/page.py has it; `no` counts from 1, no place: there are no words on it."""

    __tablename__ = "page"
    rendition: Mapped[int] = mapped_column(ForeignKey("rendition.id"), primary_key=True)
    no: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int | None]
    end: Mapped[int | None]
    width: Mapped[float]
    height: Mapped[float]
    runs: Mapped[bytes]


class SourceRow(Base):
    """What became of a file when it was seen last: size, time of its last change, and why it was not read, if so."""

    __tablename__ = "source"
    origin: Mapped[str] = mapped_column(primary_key=True)
    n_bytes: Mapped[int]
    mtime_ns: Mapped[int]
    sha256: Mapped[str | None]
    status: Mapped[str]
    what: Mapped[str]
    next_step: Mapped[str]
    seen_at: Mapped[str]
