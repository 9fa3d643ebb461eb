"""What tells a format: write a test of its first bytes with a Look, and put both into a Format."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

from kzexplorer.readers import text

_LOOKED_AT = 8_192
_LONGEST_TYPE = 100
_DIRECTORY_ENTRY = b"PK\x01\x02"
_MOST_MEMBERS = 200_000
"""An archive of more is no document, and to list them all would take long."""
_DOCTYPE = re.compile(rb"<!doctype\s+([\w:.-]{1,40})", re.IGNORECASE)
_TAG = re.compile(rb"<([A-Za-z][\w:.-]{0,40})")
_SKIPPED = ((b"<!--", b"-->"), (b"<?", b"?>"))


class Look:
    """A file as tests see it: `data` is all of it."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    @cached_property
    def beginning(self) -> bytes:
        """Its first 8,192 bytes, from UTF-16 in UTF-8, without the mark and the white space before them."""
        start = self.data[:_LOOKED_AT]
        encoding, mark = text.wide_encoding(start)
        return (start[mark:].decode(encoding, "replace").encode() if encoding else start[mark:]).lstrip()

    @cached_property
    def root(self) -> str:
        """The local name of the element that markup begins with, in small letters; empty where it is no markup."""
        rest = self.beginning
        while True:
            rest = rest.lstrip()
            end = next((end for start, end in _SKIPPED if rest.startswith(start)), b"")
            if doctype := _DOCTYPE.match(rest):
                if doctype[1].lower() == b"html":
                    return "html"
                end = b"]>" if b"[" in rest.partition(b">")[0] else b">"
            if not end:
                tag = _TAG.match(rest)
                return tag[1].decode().lower().rpartition(":")[2] if tag else ""
            rest = rest.partition(end)[2]

    @cached_property
    def members(self) -> frozenset[str]:
        """The names of the files in a ZIP archive, none where it is none, damaged, or too large for a document."""
        if not self.data.startswith(b"PK\x03\x04") or self.data.count(_DIRECTORY_ENTRY) > _MOST_MEMBERS:
            return frozenset()
        try:
            with zipfile.ZipFile(BytesIO(self.data)) as archive:
                return frozenset(archive.namelist())
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
            return frozenset()

    def declares(self, media_type: str) -> bool:
        """Whether it is a ZIP archive with a file that says that this is its type, as ODT and EPUB do."""
        return self._declared.startswith(media_type.encode())

    @cached_property
    def _declared(self) -> bytes:
        """It should stand first and unpacked; some programs pack it."""
        if self.data[30:].startswith(b"mimetypeapplication/"):
            return self.data[38 : 38 + _LONGEST_TYPE]
        if "mimetype" not in self.members:
            return b""
        try:
            with zipfile.ZipFile(BytesIO(self.data)) as archive, archive.open("mimetype") as file:
                return file.read(_LONGEST_TYPE)
        except (zipfile.BadZipFile, ValueError, RuntimeError, OSError, EOFError, zlib.error):
            return b""


Test = Callable[[Look], bool]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file; `words` end the sentence `it is ...`, and `instead` is what to do with one that is not read.

    `fits` tells it by its bytes, and is None where bytes cannot. Where no bytes tell a file's format, the media type
    that its container gives does, which may be `media_type` or one of the `others`, and at last the end of its name;
    `endings` are in small letters.
    """

    media_type: str
    words: str
    fits: Test | None = None
    endings: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    instead: str = ""


def begins(*starts: bytes) -> Test:
    """Whether these are the very first bytes."""
    return lambda look: look.data.startswith(starts)


def matches(pattern: str) -> Test:
    """Whether the beginning of a text fits a regular expression; it must be bounded."""
    compiled = re.compile(pattern.encode())
    return lambda look: compiled.match(look.beginning) is not None


def shaped(pattern: str) -> Test:
    """Whether the first bytes as they are fit a regular expression, in which a dot is any byte."""
    compiled = re.compile(pattern.encode(), re.DOTALL)
    return lambda look: compiled.match(look.data) is not None


def rooted(*names: str) -> Test:
    """Whether the markup begins with one of these elements, named in small letters."""
    return lambda look: look.root in names


def holds(*names: str) -> Test:
    """Whether it is a ZIP archive with all of these files."""
    return lambda look: look.members.issuperset(names)


def declares(media_type: str) -> Test:
    """Whether it is a ZIP archive that begins with its media type."""
    return lambda look: look.declares(media_type)
