"""Tell a file's format by its first bytes, as names lie: add a format as one line."""

from __future__ import annotations

import re

PLAIN_TEXT = "text/plain"

_FIRST_BYTES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "application/pdf", "a PDF"),
    (b"PK\x03\x04", "application/zip", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage", "an old office document"),
    (b"{\\rtf", "application/rtf", "rich text (RTF)"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3", "a database"),
    (b"\x89PNG\r\n\x1a\n", "image/png", "a picture"),
    (b"\xff\xd8\xff", "image/jpeg", "a picture"),
    (b"GIF8", "image/gif", "a picture"),
    (b"\x1f\x8b", "application/gzip", "a packed file (gzip)"),
    (b"\x7fELF", "application/x-executable", "a program"),
    (b"MZ\x90\x00", "application/x-executable", "a program"),
)
_MARKUP: tuple[tuple[re.Pattern[bytes], str, str], ...] = (
    (re.compile(rb"<!doctype html|<html[\s>]|<head[\s>]", re.IGNORECASE), "text/html", "a web page (HTML)"),
    (re.compile(rb"<\?xml\s", re.IGNORECASE), "application/xml", "XML"),
)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_LOOKED_AT = 1_024


def media_type_of(data: bytes) -> str:
    """The media type by signature; plain text where none fits, which the text reader still has to confirm."""
    for start, media_type, _ in _FIRST_BYTES:
        if data.startswith(start):
            return media_type
    beginning = data[:_LOOKED_AT].removeprefix(_BYTE_ORDER_MARK).lstrip()
    for pattern, media_type, _ in _MARKUP:
        if pattern.match(beginning):
            return media_type
    return PLAIN_TEXT


def words_of(media_type: str) -> str:
    """The format as a person would name it: `a picture`."""
    known = {each: words for _, each, words in (*_FIRST_BYTES, *_MARKUP)}
    return known.get(media_type, media_type)
