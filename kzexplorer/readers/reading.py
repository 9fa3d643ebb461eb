"""Read a file with the reader of its format: from the table, or as plain text where no other one claims it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from importlib import import_module
from typing import Any

from kzexplorer.domain.document import About, Document, Reading
from kzexplorer.domain.table import Sample
from kzexplorer.errors import Problem
from kzexplorer.readers.draft import Draft
from kzexplorer.readers.facts import LONGEST, one_line
from kzexplorer.readers.formats import signatures
from kzexplorer.readers.raw import Portion, RawFile


@dataclass(frozen=True, slots=True)
class Reader:
    """How one format is read. `version` rises when the same bytes would give another text.

    `read` makes the document, and is None for what only holds other files; `unpack` gives these from a number on
    (0 first), and is None for what holds none; `samples` gives the beginning of each of its tables, and is None for
    what is no table. All raise Problem.
    """

    name: str
    version: int
    media_types: tuple[str, ...]
    read: Callable[[RawFile], Draft] | None
    unpack: Callable[[RawFile, int], Portion] | None = None
    samples: Callable[[RawFile], tuple[Sample, ...]] | None = None


def _later(module: str, function: str) -> Callable[..., Any]:
    """A function of a format, imported once a file asks for it: its libraries would make a window start late."""

    def call(*arguments: Any) -> Any:
        return getattr(import_module(f"kzexplorer.readers.{module}"), function)(*arguments)

    return call


def _table(name: str, media_type: str, module: str) -> Reader:
    return Reader(name, 1, (media_type,), _later(module, "read"), samples=_later(module, "samples"))


_OFFICE = "application/vnd.openxmlformats-officedocument."
READERS: tuple[Reader, ...] = (
    Reader("text", 1, ("text/plain",), _later("plain_text", "read")),
    Reader("html", 1, ("text/html",), _later("html.reader", "read")),
    Reader("markdown", 1, ("text/markdown",), _later("markdown", "read")),
    Reader("rtf", 1, ("application/rtf",), _later("rtf.reader", "read")),
    Reader("tei", 1, ("application/tei+xml",), _later("xml.tei", "read")),
    Reader("xml", 1, ("application/xml",), _later("xml.reader", "read")),
    Reader("pdf", 1, ("application/pdf",), _later("pdf.reader", "read")),
    Reader("docx", 1, (f"{_OFFICE}wordprocessingml.document",), _later("office.docx", "read")),
    Reader("odt", 1, ("application/vnd.oasis.opendocument.text",), _later("office.odt", "read")),
    Reader("epub", 1, ("application/epub+zip",), _later("office.epub", "read")),
    Reader("mail", 1, ("message/rfc822",), _later("mail.reader", "read"), _later("mail.reader", "unpack")),
    Reader("mbox", 1, ("application/mbox",), None, _later("mail.mbox", "unpack")),
    Reader("zip", 1, ("application/zip",), None, _later("containers.zipped", "unpack")),
    _table("csv", "text/csv", "table.csv"),
    _table("xlsx", f"{_OFFICE}spreadsheetml.sheet", "table.xlsx"),
    _table("json", "application/json", "table.json"),
)
"""The first of whose media types the file is; there is a signature for each type."""


def read(file: RawFile) -> Reading | None:
    """The document that a file is; None where it only holds other files (see `unpack`).

    Raises Problem where it cannot be read, or is of a format not known yet.
    """
    reader, media_type = reader_of(file)
    if reader.read is None:
        return None
    draft = reader.read(file)
    document = Document(
        name=file.name,
        origin=file.origin,
        media_type=media_type,
        encoding=draft.encoding,
        n_bytes=len(file.data),
        sha256=sha256(file.data).hexdigest(),
        text=draft.text,
        text_sha256=sha256(draft.text.encode()).hexdigest(),
        about=_shown_in_lists(draft.about),
        blocks=draft.blocks,
        pages=draft.pages,
        given_dates=draft.given_dates,
        given_names=draft.given_names,
        rows=draft.rows,
        columns=draft.columns,
    )
    return Reading(document, file.data, reader.name, reader.version, draft.has_parts)


def _shown_in_lists(about: About) -> About:
    """Whatever the length and the characters of what a file says about itself."""
    title, author = (one_line(words, LONGEST) or None for words in (about.title, about.author))
    return replace(about, title=title, author=author)


def unpack(file: RawFile, first: int = 0) -> Portion:
    """The files inside it, from that number on; none where it holds none. Raises Problem."""
    reader, _ = reader_of(file)
    return Portion(()) if reader.unpack is None else reader.unpack(file, first)


def columns_of(file: RawFile) -> tuple[Sample, ...]:
    """What the columns of its tables seem to mean, with their first rows; none where it is no table. Raises Problem."""
    reader, _ = reader_of(file)
    return () if reader.samples is None else reader.samples(file)


def holds_files(media_type: str) -> bool:
    """Whether files of this type may hold others."""
    return any(each.unpack is not None and media_type in each.media_types for each in READERS)


def reader_of(file: RawFile) -> tuple[Reader, str]:
    """The reader of its format and the media type. Raises Problem for a format that is not read."""
    found = signatures.format_of(file)
    reader = next((each for each in READERS if found.media_type in each.media_types), None)
    if reader is None:
        raise Problem(
            f"Could not read {file.shown}: it is {found.words}.",
            found.instead or "Save it in a format that can be read, such as plain text or PDF, and add that.",
        )
    return reader, found.media_type
