"""A format is told by bytes, then by what holds the file, then by its name; what is not read has a next step."""

from __future__ import annotations

import pytest

from kzexplorer.readers import READERS, RawFile
from kzexplorer.readers.formats.format import Look
from kzexplorer.readers.formats.signatures import FORMATS, PLAIN_TEXT, format_of
from kzexplorer.readers.formats.unread import UNREAD
from tests.readers.made_documents import zipped


def told(data: bytes, name: str = "file", media_type: str | None = None) -> str:
    return format_of(RawFile(name, name, name, data, media_type)).media_type


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"%PDF-1.7", "application/pdf"),
        (b"junk %PDF-1.4 ... startxref", "application/pdf"),
        (b"  {\\rtf1", "application/rtf"),
        (b"\xef\xbb\xbf <!-- a --><!DOCTYPE HTML PUBLIC 'x'><p>", "text/html"),
        ("<html><p>ж".encode("utf-16"), "text/html"),
        (b"<?xml version='1.0'?><!DOCTYPE x [<!ELEMENT a (b)>]><html xmlns='y'>", "text/html"),
        (b"<?xml version='1.0'?><t:TEI xmlns:t='x'>", "application/tei+xml"),
        (b"<?xml version='1.0'?><svg>", "image/svg+xml"),
        (b"<?xml version='1.0'?><a>", "application/xml"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
        (b"Words <html> about markup", "text/plain"),
        (b"A text that names %PDF-1.4 early on", "text/plain"),
        (b"BMW was there.", "text/plain"),
        (b"", "text/plain"),
        (zipped({"[Content_Types].xml": "", "ppt/presentation.xml": ""}), _OFFICE := UNREAD[0].media_type),
        (zipped({"a.txt": "b"}), "application/zip"),
    ],
)
def test_that_bytes_tell_a_format_whatever_the_name(data: bytes, media_type: str) -> None:
    assert told(data, "page.md", None) == media_type or media_type == PLAIN_TEXT.media_type
    assert told(data) == media_type


def test_that_what_holds_a_file_counts_before_its_name_and_after_its_bytes() -> None:
    assert told(b"words", "a.md") == "text/markdown"
    assert told(b"words", "a.md", "text/plain") == "text/markdown"
    assert told(b"words", "a.md", "text/csv") == "text/csv"
    assert told(b"words", "a.MD", "image/png") == "text/markdown"
    assert told(b"<html>", "a.md", "text/csv") == "text/html"
    assert told(b"words", "a.bin", "application/pdf") == "text/plain"


def test_that_each_format_that_is_read_has_a_signature_and_each_other_one_a_next_step() -> None:
    read = {media_type for reader in READERS for media_type in reader.media_types}
    known = {each.media_type for each in FORMATS}
    assert read <= known
    assert all(each.instead.endswith(".") for each in UNREAD)
    assert not read & {each.media_type for each in UNREAD}


@pytest.mark.parametrize("start", [b"<!-- ", b"<?a ", b"<!doctype a [", b"<a:", b"<!--a-->" * 900, b"A: b\n" * 1_600])
def test_that_any_beginning_is_told_at_once(start: bytes) -> None:
    assert told(start * 1_000) in {each.media_type for each in FORMATS}
    assert len(Look(start * 1_000).beginning) <= 8_192
