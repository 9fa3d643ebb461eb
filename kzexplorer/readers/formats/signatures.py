"""Tell a file's format by its bytes, as names lie: add a format as one line of FORMATS."""

from __future__ import annotations

from kzexplorer.readers.formats.format import Format, Look, begins, declares, holds, matches, rooted
from kzexplorer.readers.formats.unread import UNREAD
from kzexplorer.readers.raw import RawFile

_OPEN = "application/vnd.oasis.opendocument."
_OFFICE = "application/vnd.openxmlformats-officedocument."
_HEADER = r"(?:[A-Za-z][\w-]{1,60}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\n){0,99}){0,99}?"
_SENT = r"(?i:received|message-id|mime-version|return-path|delivered-to):"
_JSON = r'\{\s{0,99}"[^"\n]{0,200}"\s{0,9}:|\[\s{0,99}(?:\{\s{0,99}"|\[\s{0,99}["\d-])'
_MAILED = r"From \S{1,200} +[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d"

PLAIN_TEXT = Format("text/plain", "plain text", endings=(".txt", ".text"))
FORMATS: tuple[Format, ...] = (
    Format("application/pdf", "a PDF", lambda look: _is_pdf(look.data)),
    Format("application/rtf", "rich text (RTF)", matches(r"\{\\rtf")),
    Format(_OFFICE + "wordprocessingml.document", "a Word document", holds("[Content_Types].xml", "word/document.xml")),
    Format(_OFFICE + "spreadsheetml.sheet", "an Excel table", holds("[Content_Types].xml", "xl/workbook.xml")),
    Format(_OPEN + "text", "an OpenDocument text", declares(_OPEN + "text")),
    Format("application/epub+zip", "an electronic book (EPUB)", declares("application/epub+zip")),
    *UNREAD,
    Format("application/zip", "a ZIP archive", begins(b"PK\x03\x04", b"PK\x05\x06")),
    Format("application/tei+xml", "a TEI text", rooted("tei", "tei.2", "teicorpus", "teicorpus.2")),
    Format(
        "text/html",
        "a web page (HTML)",
        rooted("html", "head", "body"),
        (".html", ".htm", ".xhtml", ".xht", ".shtml"),
        ("application/xhtml+xml",),
    ),
    Format("application/xml", "XML", matches(r"<\?xml\s"), (".xml",), ("text/xml",)),
    Format("application/mbox", "a mailbox (MBOX)", matches(_MAILED), (".mbox",)),
    Format("message/rfc822", "a mail", matches(_HEADER + _SENT), (".eml", ".mht", ".mhtml")),
    Format("application/json", "a table (JSON)", matches(_JSON), (".json",), ("text/json",)),
    Format("text/csv", "a table (CSV)", None, (".csv", ".tsv"), ("text/tab-separated-values", "application/csv")),
    Format("text/markdown", "Markdown", None, (".md", ".markdown", ".mdown"), ("text/x-markdown",)),
    PLAIN_TEXT,
)
"""In the order in which they are tried, so the particular stand before the general."""


def format_of(file: RawFile) -> Format:
    """By its bytes, else by what its container says, else by the end of its name, else plain text.

    That a file without any of these is text is what the reader of plain text still has to confirm.
    """
    look = Look(file.data)
    return _by_bytes(look) or _by_container(file.media_type) or _by_name(file.name) or PLAIN_TEXT


def words_of(media_type: str) -> str:
    """The format as a person would name it: `a picture`."""
    return next((each.words for each in FORMATS if each.media_type == media_type), media_type)


def _by_bytes(look: Look) -> Format | None:
    return next((each for each in FORMATS if each.fits is not None and each.fits(look)), None)


def _by_container(media_type: str | None) -> Format | None:
    """Only of formats that names tell too: bytes would have shown any other. `text/plain` is said of all of them."""
    known = media_type and media_type.lower() != PLAIN_TEXT.media_type
    named = [each for each in FORMATS if each.endings] if known else []
    return next((each for each in named if media_type in (each.media_type, *each.others)), None)


def _by_name(name: str) -> Format | None:
    ending = name.lower()
    return next((each for each in FORMATS if each.endings and ending.endswith(each.endings)), None)


def _is_pdf(data: bytes) -> bool:
    """Some begin with bytes that are none of theirs."""
    return data.startswith(b"%PDF-") or (b"%PDF-1." in data[:1_024] and b"startxref" in data)
