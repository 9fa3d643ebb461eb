"""The same known text as documents of several formats: written by hand as zips, or made by LibreOffice."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from kzexplorer.domain.document import PassageKind
from kzexplorer.readers.draft import Draft
from kzexplorer.readers.raw import RawFile

TITLE = "Visits between the river states"
PARAGRAPHS = (
    (
        "On 14 May 1998 President Әлия Сұлтанова of Ostmark received Ambassador Қайрат Өтегенов in Түркістан, and both "
        "sides spoke of a bridge for the border town with the old sign 𐍈 on its gate."
    ),
    (
        "The Treaty of Common Waters was signed in Port Merle on 3 September 2004 by Foreign Minister Ruta Vidmane of "
        "Brandia and her colleague from Ostmark; an efficient office of final affairs flew the first flag."
    ),
)
SECTION = "What followed"
LAST = "Nothing was signed after that for many years."
ROWS = (("Year", "Place", "Guest"), ("1998", "Түркістан", "Қайрат Өтегенов"), ("2004", "Port Merle", "Ruta Vidmane"))
NOTE = "The bridge was opened in 2001."
HEADER = "Papers on the river states"
AUTHOR = "Іңкәр Дәулет"

_OPEN = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_NAMES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in _OPEN.items())
_META = (
    f"<office:meta><dc:title>{TITLE}</dc:title><meta:initial-creator>{AUTHOR}</meta:initial-creator>"
    "<meta:creation-date>2005-02-01T09:30:00</meta:creation-date><dc:language>en-GB</dc:language></office:meta>"
)
_NOTE = (
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
    f"<text:p>{NOTE}</text:p></text:note-body></text:note>"
)
_TABLE = "".join(
    "<table:table-row>"
    + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
    + "</table:table-row>"
    for row in ROWS
)
_TEXT = (
    f'<text:h text:outline-level="1">{TITLE}</text:h><text:p>{PARAGRAPHS[0]}{_NOTE}</text:p>'
    f"<text:p>{PARAGRAPHS[1]}</text:p>"
    f'<text:h text:outline-level="2">{SECTION}</text:h><table:table><table:table-column '
    f'table:number-columns-repeated="3"/>{_TABLE}</table:table><text:p>{LAST}</text:p>'
)
_HEADER = (
    '<office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" '
    'fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style/></style:page-layout></office:automatic-styles>'
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header>'
    f"<text:p>{HEADER}</text:p></style:header></style:master-page></office:master-styles>"
)


def zipped(members: dict[str, str | bytes], *, stored: str = "mimetype") -> bytes:
    """An archive, the same bytes each time; `stored` is not packed, as the formats demand of their media type."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(
                zipfile.ZipInfo(name), data, zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            )
    return out.getvalue()


def flat_open_document() -> str:
    """The known text for LibreOffice to convert."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_NAMES} office:version="1.2" '
        f'office:mimetype="application/vnd.oasis.opendocument.text">{_META}{_HEADER}'
        f"<office:body><office:text>{_TEXT}</office:text></office:body></office:document>"
    )


def open_document(text: str = _TEXT, **others: str) -> bytes:
    """An ODT by hand."""
    body = f"<office:document-content {_NAMES}><office:body><office:text>{text}</office:text></office:body>"
    members: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": body + "</office:document-content>",
        "styles.xml": f"<office:document-styles {_NAMES}>{_HEADER}</office:document-styles>",
        "meta.xml": f"<office:document-meta {_NAMES}>{_META}</office:document-meta>",
    }
    return zipped(members | {name.replace("__", "/"): data for name, data in others.items()})


_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="r1" Type="{_TYPE}/footnotes" Target="footnotes.xml"/>'
    f'<Relationship Id="r2" Type="{_TYPE}/header" Target="/word/header1.xml"/>{{}}</Relationships>'
)
_STYLES = (
    f'<w:styles {_WORD}><w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:styleId="H1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:styleId="Mine"><w:basedOn w:val="H1"/></w:style>'
    '<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>'
)


def word_paragraph(words: str, style: str = "", more: str = "") -> str:
    """In two runs, so that a word is cut as Word does."""
    given = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    middle = len(words) // 2
    runs = "".join(f'<w:r><w:t xml:space="preserve">{part}</w:t></w:r>' for part in (words[:middle], words[middle:]))
    return f"<w:p>{given}{runs}{more}</w:p>"


def _word_text() -> str:
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in ROWS
    )
    return (
        word_paragraph(TITLE, "T")
        + word_paragraph(PARAGRAPHS[0], "Loop", '<w:r><w:footnoteReference w:id="2"/></w:r>')
        + word_paragraph(PARAGRAPHS[1])
        + word_paragraph(SECTION, "H2")
        + f"<w:tbl>{rows}</w:tbl>"
        + word_paragraph(LAST)
    )


def word_document(text: str | None = None, more_relations: str = "", **others: str) -> bytes:
    """A DOCX by hand."""
    body = _word_text() if text is None else text
    notes = (
        f'<w:footnote w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">{word_paragraph(NOTE)}</w:footnote>'
    )
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"<dc:title>{TITLE}</dc:title><dc:creator>{AUTHOR}</dc:creator><dc:language>en-GB</dc:language>"
        "<dcterms:created>2005-02-01T09:30:00Z</dcterms:created></cp:coreProperties>"
    )
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": RELATIONS.format(more_relations),
        "word/styles.xml": _STYLES,
        "word/footnotes.xml": f"<w:footnotes {_WORD}>{notes}</w:footnotes>",
        "word/header1.xml": f"<w:hdr {_WORD}>{word_paragraph(HEADER)}</w:hdr>",
        "docProps/core.xml": core,
    }
    return zipped(members | {name.replace("__", "/"): data for name, data in others.items()})


def book(chapters: dict[str, str] | None = None, spine: tuple[str, ...] = (), **others: str) -> bytes:
    """An EPUB by hand; `chapters` are the bodies of pages by name."""
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
    chapters = chapters or {
        "nav": f"<nav><ol><li><a href='one.xhtml'>{TITLE}</a></li></ol></nav>",
        "one": f"<h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p><p>{NOTE}</p><p>{PARAGRAPHS[1]}</p>",
        "two": f"<h2>{SECTION}</h2><table>{rows}</table><p>{LAST}</p>",
    }
    items = "".join(
        f'<item id="{name}" href="text/{name}.xhtml" media-type="application/xhtml+xml" '
        f'properties="{name if name == "nav" else ""}"/>'
        for name in chapters
    )
    entries = "".join(f'<itemref idref="{name}"/>' for name in spine or chapters)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{TITLE}</dc:title><dc:creator>{AUTHOR}</dc:creator><dc:date>2005-02-01</dc:date>"
        f"<dc:language>en</dc:language></metadata><manifest>{items}</manifest><spine>{entries}</spine></package>"
    )
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": (
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
        ),
        "OEBPS/book.opf": package,
    }
    for name, words in chapters.items():
        page = f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>{words}</body></html>'
        members[f"OEBPS/text/{name}.xhtml"] = page
    return zipped(members | {name.replace("__", "/"): data for name, data in others.items()})


def by_libreoffice(folder: Path, ending: str, *, source: str | None = None) -> bytes:
    """What LibreOffice makes of a flat text document, the known one unless another is given."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    (folder / "known.fodt").write_text(source or flat_open_document(), encoding="utf-8")
    command = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", ending]
    subprocess.run(
        [*command, "--outdir", str(folder), str(folder / "known.fodt")], check=True, capture_output=True, timeout=120
    )
    return (folder / f"known.{ending}").read_bytes()


def raw(data: bytes, name: str = "known") -> RawFile:
    return RawFile(name, name, name, data)


def require_sound(draft: Draft) -> None:
    """What holds for every document: blocks are in order and apart and hold all words, runs are words of their page."""
    end = 0
    for block in draft.blocks:
        assert draft.text[end : block.span.start].strip() == ""
        assert block.span.of(draft.text) == block.span.of(draft.text).strip()
        end = block.span.end
    assert draft.text[end:].strip() == ""
    assert [page.number for page in draft.pages] == list(range(1, len(draft.pages) + 1))
    for page in draft.pages:
        words = [] if page.span is None else page.boxes(page.span)
        for word in words:
            assert draft.text[word.start : word.end].strip() == draft.text[word.start : word.end] != ""
            assert word.left < word.right
            assert word.top < word.bottom


def words_of(draft: Draft, kind: PassageKind | None) -> list[str]:
    return [block.span.of(draft.text) for block in draft.blocks if block.kind is kind]
