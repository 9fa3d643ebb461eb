"""More files built to hurt whoever reads them, by what they claim, repeat and refer to; hostile_files.py takes them in."""
# ruff: noqa: E501

from __future__ import annotations

import base64
import io
import json
import struct
import zipfile
import zlib

from tests.hostile.built import TOLD, Maker, maker, pdf, stream, zipped

_PARTS = [chr(each) for each in range(0x300, 0x370)]
_FAR = (
    "31 Feb 2011", "1 January 0", "5 May -44", "5 May 99999999999", "0000-01-01", "-9999-12-31", "+99999-01-01",
    "29 February 1900", "1900-02-29", "24:61 on 5 May 2011", "5 May 10000", "the year 1000000000", "year 0",
    "99999999999 years ago", "5000000 centuries later", "3 million years before 1 January 2000", "the 999th century",
)  # fmt: skip

TEXTS: dict[str, Maker] = {
    "utf7.txt": maker(("Ünï " + TOLD).encode("utf-7")),
    "ebcdic.txt": maker(TOLD.encode("cp500") * 9),
    "double_encoded.txt": maker(("“Été” – " + TOLD).encode().decode("cp1252", "replace") * 9),
    "wrong_mark.txt": maker(b"\xfe\xff" + TOLD.encode("utf-16-le")),
    "mark_after_mark.txt": maker(b"\xff\xfe\xef\xbb\xbf\xfe\xff" + TOLD.encode()),
    "cesu8.txt": maker(TOLD.encode() + b"\xed\xa0\xbd\xed\xb8\x80" * 99 + TOLD.encode()),
    "encodings_mixed.txt": maker(TOLD.encode() + "Визит\n".encode("cp1251") + "Été\n".encode() + TOLD.encode("utf-16")),
    "ten_million_lines.txt": maker(b"\n" * 10_000_000 + TOLD.encode()),
    "million_words_a_line_each.txt": maker(b"a\n" * 1_000_000 + TOLD.encode()),
    "emoji.txt": maker("👩‍👩‍👧‍👦🏛️🇰🇿" * 18_000 + TOLD),
    "zalgo.txt": maker("".join(letter + "".join(_PARTS) for letter in TOLD * 40) + TOLD),
    "bidi.txt": maker("\u202e\u2066\u200f" * 100_000 + TOLD + "\u2069" * 100_000),
    "tags_and_selectors.txt": maker("\U000e0041\ufe0f\U000e0100" * 50_000 + TOLD),
    "private_and_none.txt": maker("\ue000\ufdd0\uffff\U0010ffff" * 50_000 + TOLD),
    "hangul_filler.txt": maker("\u3164\u115f\u2800" * 100_000 + TOLD),
    "far_dates.txt": maker("".join(f"On {date} the president of Ostmark visited Brandia.\n" for date in _FAR) * 20),
    "thousands_of_events.txt": maker(TOLD * 3_000),
    "thousand_dates_an_event.txt": maker("On " + ", ".join(f"{d} May 2011" for d in range(1, 31)) * 60 + " he went."),
    "long_title.txt": maker("A Visit Of The President " * 40_000 + "\n\n" + TOLD),
    "long_name.txt": maker("On 5 May 2011 President " + "Anna" * 50_000 + " visited Brandia.\n"),
    "figures_without_end.txt": maker(f"He paid ${'9' * 100_000} million and {'1,' * 50_000}000 euros. {TOLD}"),
    "initials.txt": maker("A. B. C. " * 60_000 + TOLD),
    "nested_quotes.txt": maker("He said “she said ‘they said " * 20_000 + TOLD),
    "addresses.txt": maker("http://" + "a/" * 300_000 + " a@" * 50_000 + TOLD),
    "markup_named_text.txt": maker(f"<html><body><script>x</script><p>{TOLD}</p>"),
}


def _remote(element: str) -> Maker:
    return lambda server: f"<!doctype html><html><body>{element.format(server)}<p>{TOLD}</p></body></html>".encode()


def _recursive_entities(_server: str) -> bytes:
    return b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY % a "%b;"><!ENTITY % b "%a;">%a;<!ENTITY c "&d;"><!ENTITY d "&c;">]><x>&c;</x>'


_TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>{}</title></titleStmt></fileDesc></teiHeader><text><body><p>{}</p></body></text></TEI>'

MARKUP: dict[str, Maker] = {
    "megabyte_title.html": maker(
        f"<html><title>{'A title ' * 130_000}</title><h1>{'A heading ' * 100_000}</h1><p>{TOLD}"
    ),
    "megabyte_author.html": maker(f"<html><meta name=author content='{'Anna <b>Berg</b> ' * 60_000}'><p>{TOLD}"),
    "spans.html": maker(f"<table><tr><td colspan=999999999 rowspan=999999999>{TOLD}</td></tr></table>"),
    "plaintext.html": maker(f"<html><p>x<plaintext>{TOLD}</p></html>" * 500),
    "formatting.html": maker("<html>" + "<p><b><i><u><a>" * 20_000 + TOLD),
    "misnested.html": maker("<html>" + "<a><p></a><b></p></b><table><p><tr><a>" * 20_000 + TOLD),
    "templates.html": maker("<html>" + "<template><svg><math><foreignObject>" * 10_000 + TOLD),
    "breaks.html": maker("<html><p>" + "a<br>" * 300_000 + TOLD),
    "data_picture.html": maker(f"<html><img src='data:image/png;base64,{'A' * 8_000_000}'><p>{TOLD}"),
    "nul_in_tags.html": maker(b"<html><p\x00><\x00b>" * 5_000 + TOLD.encode()),
    "utf16.html": maker(f"<html><meta charset=utf-8><p>{TOLD}</p>".encode("utf-16")),
    "prefetch.html": _remote(
        "<link rel='preload dns-prefetch' href='{0}'><img srcset='{0} 1x'><script src='{0}'></script>"
    ),
    "frames.html": _remote("<frameset><frame src='{0}'></frameset><embed src='{0}'><applet code='{0}'></applet>"),
    "styles.html": _remote("<style>@import '{0}'; @font-face {{src: url({0})}}</style><svg><use href='{0}'/></svg>"),
    "parameter_entities.xml": _recursive_entities,
    "stylesheet.xml": lambda server: f'<?xml version="1.0"?><?xml-stylesheet href="{server}"?><r>{TOLD}</r>'.encode(),
    "schema.xml": lambda server: (
        f'<r xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="{server}">{TOLD}</r>'
    ).encode(),
    "namespaces.xml": maker(
        "<?xml version='1.0'?><r " + " ".join(f'xmlns:a{i}="{i}"' for i in range(50_000)) + f">{TOLD}</r>"
    ),
    "comments.xml": maker("<?xml version='1.0'?><r>" + "<!-- -->" * 300_000 + TOLD + "</r>"),
    "declared_utf7.xml": maker(f"<?xml version='1.0' encoding='utf-7'?><r>{TOLD}</r>"),
    "declared_utf16.xml": maker(f"<?xml version='1.0' encoding='utf-16'?><r>{TOLD}</r>"),
    "long_name.xml": maker(f"<?xml version='1.0'?><{'a' * 1_000_000}>{TOLD}</{'a' * 1_000_000}>"),
    "megabyte_title_tei.xml": maker(_TEI.format("A title " * 130_000, TOLD)),
    "far_dates_tei.xml": maker(
        _TEI.format("x", "".join(f'<date when="{d}">then</date> ' for d in ("99999-01-01", "-44", "0000", "2011-99")))
    ),
    "names_in_names_tei.xml": maker(
        _TEI.format("x", "<persName><orgName><placeName>" * 60 + "Anna" + "</placeName></orgName></persName>" * 60)
    ),
    "references.md": maker(
        "# x\n\n" + "".join(f"[{i}]: http://a.invalid/{i}\n" for i in range(30_000)) + "[1][2]" * 9_000 + TOLD
    ),
    "wide_table.md": maker("|" + "a|" * 5_000 + "\n|" + "-|" * 5_000 + "\n" + ("|" + "b|" * 5_000 + "\n") * 20 + TOLD),
    "fences.md": maker("# x\n" + "```\n~~~\n" * 30_000 + TOLD),
    "autolinks.md": maker("# x\n\n" + "<http://" * 50_000 + "![[![[" * 20_000 + TOLD),
    "ticks.md": maker("# x\n\n" + "".join("`" * (i % 300) + " a " for i in range(3_000)) + TOLD),
    "cells.rtf": maker("{\\rtf1 " + "\\trowd\\cellx1 a\\cell\\row " * 30_000 + TOLD + "}"),
    "fields.rtf": maker("{\\rtf1 " + "{\\field{\\*\\fldinst X}{\\fldrslt " * 500 + TOLD + "}}" * 500 + "}"),
    "styles.rtf": maker(
        "{\\rtf1{\\stylesheet" + "".join(f"{{\\s{i} heading 1;}}" for i in range(30_000)) + "}" + TOLD + "}"
    ),
    "fonts.rtf": maker(
        "{\\rtf1{\\fonttbl" + "".join(f"{{\\f{i}\\fcharset999 F;}}" for i in range(30_000)) + "}" + TOLD + "}"
    ),
}


def _central(data: bytes, at: int, form: str, value: int) -> bytes:
    """The archive with a number of its first directory entry and header changed."""
    changed = bytearray(data)
    struct.pack_into(form, changed, data.index(b"PK\x01\x02") + at, value)
    return bytes(changed)


def _link_in_archive(_server: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("told.txt", TOLD)
    return out.getvalue()


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def _word(body: str, **others: str) -> bytes:
    document = f"<w:document {_W}><w:body>{body}</w:body></w:document>"
    members: dict[str, bytes | str] = {"[Content_Types].xml": _TYPES, "word/document.xml": document}
    return zipped(members | {f"word/{name}.xml": data for name, data in others.items()})


def _paragraph(words: str, more: str = "") -> str:
    return f"<w:p>{more}<w:r><w:t>{words}</w:t></w:r></w:p>"


def _open(text: str) -> bytes:
    names = " ".join(
        f'xmlns:{each}="urn:oasis:names:tc:opendocument:xmlns:{each}:1.0"' for each in ("office", "text", "table")
    )
    content = f"<office:document-content {names}><office:body><office:text>{text}</office:text></office:body></office:document-content>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def _sheet(cells: str, strings: str = "") -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    related = "http://schemas.openxmlformats.org/package/2006/relationships"
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{related}"><Relationship Id="r0" Target="xl/workbook.xml" Type="{office}/officeDocument"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{space}" xmlns:r="{office}"><sheets><sheet name="s&#10;&lt;b&gt;" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{related}"><Relationship Id="r1" Target="worksheets/s.xml" Type="{office}/worksheet"/></Relationships>',
            "xl/sharedStrings.xml": f'<sst xmlns="{space}">{strings}</sst>',
            "xl/worksheets/s.xml": f'<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>',
        }
    )


def _row(number: int, *values: str) -> str:
    cells = "".join(f'<c r="{chr(65 + i)}{number}" t="str"><v>{value}</v></c>' for i, value in enumerate(values))
    return f'<row r="{number}">{cells}</row>'


_SERIALS = ("-1", "0", "60", "2958466", "1e9", "1e308", "0.5", "NaN")

ARCHIVES: dict[str, Maker] = {
    "link_inside.zip": _link_in_archive,
    "encrypted.zip": maker(_central(zipped({"a.txt": TOLD}), 8, "<H", 1)),
    "unknown_method.zip": maker(_central(zipped({"a.txt": TOLD}), 10, "<H", 99)),
    "wrong_sum.zip": maker(_central(zipped({"a.txt": TOLD}), 16, "<L", 1)),
    "four_gigabytes_told.zip": maker(_central(zipped({"a.txt": TOLD}), 24, "<L", 0xFFFFFFFF)),
    "before_its_start.zip": maker(_central(zipped({"a.txt": TOLD}), 42, "<L", 0xFFFFFFF0)),
    "long_comment.zip": maker(zipped({"a.txt": TOLD})[:-2] + b"\xff\xff" + b"PK\x05\x06" * 16_383),
    "bzip2.zip": maker(zipped({"a.txt": TOLD * 99}, zipfile.ZIP_BZIP2)),
    "lzma.zip": maker(zipped({"a.txt": TOLD * 99}, zipfile.ZIP_LZMA)),
    "lzma_bomb.zip": maker(zipped({"a.txt": b"\0" * 60_000_000}, zipfile.ZIP_LZMA)),
    "names_in_bytes.zip": maker(zipped({"aaaaaaaa.txt": TOLD}).replace(b"aaaaaaaa", b"\xff\xfe\x00\n\xed\xa0\x80/")),
    "utf8_named_wrongly.zip": maker(zipped({"ééééé.txt": TOLD}).replace("éé".encode(), b"\xff\xfe\xfd\xfc")),
    "thousand_members.zip": maker(zipped({f"{i}.txt": f"{i} {TOLD}" for i in range(1_000)})),
    "same_member.zip": maker(zipped({f"{i}.txt": TOLD for i in range(1_000)})),
    "itself_named.zip": maker(zipped({"itself_named.zip": b"PK\x03\x04" + b"\0" * 500, "a.docx": b"PK\x05\x06" + b"\0" * 18})),
    "pdf_and_zip.pdf": maker(b"%PDF-1.4\n" + zipped({"a.txt": TOLD})),
    "style_loop.docx": maker(_word(
        _paragraph(TOLD, '<w:pPr><w:pStyle w:val="a"/></w:pPr>'),
        styles=f'<w:styles {_W}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>')),
    "paragraphs.docx": maker(_word(_paragraph("a") * 200_000 + _paragraph(TOLD))),
    "levels.docx": maker(_word(_paragraph(TOLD, f'<w:pPr><w:outlineLvl w:val="{"9" * 5_000}"/></w:pPr>'))),
    "notes.docx": maker(_word(
        "<w:p>" + '<w:r><w:footnoteReference w:id="1"/></w:r>' * 5_000 + "</w:p>" + _paragraph(TOLD),
        footnotes=f'<w:footnotes {_W}><w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/><w:t>x</w:t></w:r></w:p></w:footnote></w:footnotes>')),
    "repeated.odt": maker(_open(
        '<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell '
        f'table:number-columns-repeated="1000000000"><text:p>{TOLD}</text:p></table:table-cell></table:table-row></table:table>')),
    "tabs.odt": maker(_open("<text:p>" + "<text:tab/><text:line-break/>" * 200_000 + TOLD + "</text:p>")),
    "serials.xlsx": maker(_sheet(_row(1, "date", "title") + "".join(
        f'<row r="{i}"><c r="A{i}"><v>{value}</v></c><c r="B{i}" t="str"><v>Ostmark</v></c></row>' for i, value in enumerate(_SERIALS, 2)))),
    "no_such_string.xlsx": maker(_sheet('<row r="1"><c r="A1" t="s"><v>999999999</v></c><c r="B1" t="s"><v>-1</v></c></row>')),
    "long_cells.xlsx": maker(_sheet(_row(1, "date", "title") + _row(2, "2011-05-05", "Ostmark " * 200_000))),
    "markup_in_cells.xlsx": maker(_sheet(_row(1, "date", "title") + _row(2, "2011-05-05", "&lt;img src=x&gt;=cmd|' /C calc'!A0"))),
    "chapters.epub": maker(zipped(
        {"mimetype": "application/epub+zip", "META-INF/container.xml": '<container><rootfiles><rootfile full-path="o.opf"/></rootfiles></container>',
         "o.opf": "<package><manifest>" + "".join(f'<item id="i{i}" href="{i}.xhtml" media-type="application/xhtml+xml"/>' for i in range(2_000))
         + "</manifest><spine>" + "".join(f'<itemref idref="i{i}"/>' for i in range(2_000)) + "</spine></package>"}
        | {f"{i}.xhtml": f"<html><body><p>{i} {TOLD}</p></body></html>" for i in range(2_000)})),
}  # fmt: skip

_HEAD = "From: a@b.invalid\nMIME-Version: 1.0\n"


def _attached(*names: str) -> str:
    parts = "".join(
        f"--b\nContent-Type: text/plain\nContent-Disposition: attachment; {each}\n\n{TOLD}\n" for each in names
    )
    return f'{_HEAD}Subject: x\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\n{TOLD}\n{parts}--b--\n'


MAIL_AND_TABLES: dict[str, Maker] = {
    "attached_names.eml": maker(_attached(
        'filename="../../../../outside.txt"', "filename*=utf-7''+2AA-.txt", "filename*=utf-16-le''%00%d8", 'filename="=?utf-8?q?=ED=A0=80?="',
        f'filename="{"x" * 9_000}"', "filename*0=a; filename*1=b; filename*999999999=c", 'filename="a\x00b\x1b[31m.txt"', "filename*=x'y'z%zz", 'filename="-"')),
    "continued_name.eml": maker(_attached("; ".join(f"filename*{i}=a" for i in range(20_000)))),
    "quoted_printable.eml": maker(f"{_HEAD}Subject: x\nContent-Transfer-Encoding: quoted-printable\n\n" + "=\n" * 500_000 + "=ZZ=00" * 10_000 + TOLD),
    "base64_garbage.eml": maker(f"{_HEAD}Subject: x\nContent-Transfer-Encoding: base64\n\n" + "====A" * 200_000),
    "base64_page.eml": maker(f"{_HEAD}Subject: x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n" + base64.b64encode(b"<p>" * 100_000 + TOLD.encode()).decode()),
    "uuencoded.eml": maker(f"{_HEAD}Subject: x\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 ../a\n" + "M" * 100_000 + "\nend\n"),
    "utf7.eml": maker(f"{_HEAD}Subject: =?utf-7?q?+2AA-?=\nContent-Type: text/plain; charset=utf-7\n\n+2AA- {TOLD}"),
    "charset_of_python.eml": maker(f"{_HEAD}Subject: x\nContent-Type: text/plain; charset=unicode_escape\n\n\\ud800 \\x00 {TOLD}"),
    "charset_of_bytes.eml": maker(f"{_HEAD}Subject: =?zlib?b?eJw=?=\nContent-Type: text/plain; charset=zlib\n\n{TOLD}"),
    "recipients.eml": maker(f"{_HEAD}To: " + ",\n ".join(f'"Anna, {i}" <a{i}@b.invalid>' for i in range(20_000)) + f"\nSubject: x\n\n{TOLD}"),
    "groups.eml": maker(f"{_HEAD}To: " + "a:" * 20_000 + "(" * 20_000 + f"\nSubject: x\n\n{TOLD}"),
    "markup_subject.eml": maker(f"{_HEAD}Subject: <img src=x onerror=y><b>{'x' * 9_000}\n\n{TOLD}"),
    "itself.eml": maker(f"{_HEAD}Subject: x\nContent-Type: message/rfc822\n\n" + f"{_HEAD}Subject: y\nContent-Type: message/rfc822\n\n" * 90 + TOLD),
    "partial.eml": maker(f"{_HEAD}Subject: x\nContent-Type: message/partial; id=a; number=1; total=999999999\n\n{TOLD}"),
    "external.eml": lambda server: (_HEAD + f"Subject: x\nContent-Type: message/external-body; access-type=URL; URL=\"{server}\"\n\nContent-Type: text/plain\n\n{TOLD}").encode(),
    "dates.mbox": maker("".join(f"From a@b.invalid Thu May  5 10:00:00 2011\nSubject: x\nDate: {d}\n\n{TOLD}\n" for d in ("Thu, 45 Foo 99999", "Thu, 1 Jan 0 00:00:00 +9999", "x" * 9_000, "=?utf-8?q?5?="))),
    "mailbox_in_mailbox.mbox": maker("From a@b.invalid Thu May  5 10:00:00 2011\nSubject: x\n\n" * 300 + TOLD),
    "nul.csv": maker(b"date,title\n2011-05-05,a\x00b\n"),
    "quotes_alone.csv": maker('date,title\n' + '"' * 500_001),
    "columns.csv": maker("date," + ",".join(f"c{i}" for i in range(3_000)) + "\n" + ("2011-05-05" + ",x" * 3_000 + "\n") * 50),
    "far_dates.csv": maker("date,title\n" + "".join(f"{d},Ostmark visited Brandia\n" for d in ("0", "-1", "60", "1e9", "99999999999", "0000-01-01", "-0044-03-15", "2011-02-31", "10000-01-01", "9999-12-31", "1900-02-29"))),
    "long_header.csv": maker(f"date,{'title' * 200_000}\n2011-05-05,Ostmark\n"),
    "one_value.json": maker("1e999999"),
    "half_strings.json": maker('[{"date": "2011-05-05", "title": "\\ud800", "\\udfff": "\\u0000 x"}]'),
    "objects_in_strings.json": maker(json.dumps([{"date": "2011-05-05", "title": "[" * 500_000}])),
    "keys.json": maker(json.dumps([{f"k{i}": i for i in range(3_000)} | {"date": "2011-05-05", "title": "Ostmark"}] * 20)),
    "lines.json": maker('{"date": "2011-05-05", "title": "x"}\n' * 2_000),
    "dates_of_all_kinds.json": maker(json.dumps([{"date": d, "title": "x"} for d in (None, True, [], {}, -1, 1e300, "", "9" * 5_000, {"date": {"date": 1}})])),
}  # fmt: skip


def _one_page(
    content: str = "", *, page: str = "", box: str = "0 0 612 792", font: str = "", catalog: str = "", more: tuple[str, ...] = (), tail: str = ""
) -> bytes:  # fmt: skip
    """The objects in `more` have the numbers from 6 on."""
    shown = content or stream(f"BT /F 12 Tf 72 700 Td ({TOLD.strip()}) Tj ET")
    return pdf(
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>/Pattern<</P 6 0 R>>>>{page}>>",
        shown,
        font or "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
        tail=tail,
    )


_TILES = stream(
    "0 0 1 1 re f", "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .0001/YStep .0001/Resources<<>>"
)
_OWN_PATTERN = stream(
    "/Pattern cs /P scn 0 0 9 9 re f",
    "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 1/YStep 1/Resources<</Pattern<</P 6 0 R>>>>",
)
_MAP = stream(
    "begincmap 1 begincodespacerange <00><ff> endcodespacerange 1 beginbfrange <00><ff><D800> endbfrange 1 beginbfchar <41><0000FFFEDFFF> endbfchar endcmap"
)
_PICTURE = "<</Type/XObject/Subtype/Image/Width 2000000000/Height 2000000000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode/Length 9>>\nstream\nx\nendstream"

PDFS: dict[str, Maker] = {
    "outline_loop.pdf": maker(_one_page(catalog="/Outlines 6 0 R", more=("<</First 7 0 R/Last 7 0 R/Count 9>>", "<</Title(x)/Next 7 0 R/First 7 0 R/Parent 6 0 R/Dest[3 0 R/Fit]>>"))),
    "long_outline.pdf": maker(_one_page(catalog="/Outlines 6 0 R", more=("<</First 7 0 R/Count 20000>>", *(f"<</Title({'x' * 99})/Next {8 + i} 0 R/Parent 6 0 R/Dest[3 0 R/Fit]>>" for i in range(20_000))))),
    "names_loop.pdf": maker(_one_page(catalog="/Names<</Dests 6 0 R/EmbeddedFiles 6 0 R>>", more=("<</Kids[6 0 R 6 0 R]/Limits[(a)(z)]>>",))),
    "megabyte_properties.pdf": maker(_one_page(more=("<<>>", f"<</Title({'A title ' * 130_000})/Author({'<b>x</b>' * 9_000})/CreationDate(D:99999999999999)>>"), tail="/Info 7 0 R")),
    "million_operators.pdf": maker(_one_page(stream("BT /F 1 Tf " + "(a) Tj 0 0 Td " * 120_000 + "ET"))),
    "letters_in_one_place.pdf": maker(_one_page(stream(f"BT /F 12 Tf 72 700 Td ({'a' * 500_000}) Tj ET"))),
    "huge_letters.pdf": maker(_one_page(stream(f"BT /F 1e30 Tf 1e30 0 0 1e30 -1e30 1e30 Tm ({TOLD.strip()}) Tj ET"))),
    "no_size.pdf": maker(_one_page(box="0 0 0 0")),
    "box_of_words.pdf": maker(_one_page(box="/a (b) null [0]")),
    "aslant.pdf": maker(_one_page(page="/Rotate 45/UserUnit 1e9/CropBox[9 9 1 1]")),
    "letters_of_no_kind.pdf": maker(_one_page(font="<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>", more=(_MAP,))),
    "font_of_itself.pdf": maker(_one_page(font="<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 4 0 R>>/Encoding<</Differences[32/a/a/a]>>/FirstChar 32/LastChar 34/Widths[1 1 1]/Resources<</Font<</F 5 0 R>>>>>>")),
    "fine_tiles.pdf": maker(_one_page(stream(f"/Pattern cs /P scn 0 0 612 792 re f BT /F 12 Tf 72 700 Td ({TOLD.strip()}) Tj ET"), more=(_TILES,))),
    "pattern_of_itself.pdf": maker(_one_page(stream(f"/Pattern cs /P scn 0 0 612 792 re f BT /F 12 Tf 72 700 Td ({TOLD.strip()}) Tj ET"), more=(_OWN_PATTERN,))),
    "huge_picture.pdf": maker(_one_page(stream(f"q 612 0 0 792 0 0 cm /X Do Q BT /F 12 Tf 72 700 Td ({TOLD.strip()}) Tj ET"), more=(_PICTURE,))),
    "filters.pdf": maker(_one_page(stream("x", f"/Filter[{'/ASCIIHexDecode' * 5_000}]"))),
    "saved_states.pdf": maker(_one_page(stream("q " * 500_000 + f"BT /F 12 Tf 72 700 Td ({TOLD.strip()}) Tj ET"))),
    "nested_arrays.pdf": maker(_one_page(stream("[" * 200_000 + f" BT /F 12 Tf 72 700 Td ({TOLD.strip()}) Tj ET"), catalog="/A" + "[" * 50_000)),
    "updates.pdf": maker(_one_page() + b"".join(b"4 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n" for _ in range(5_000))),
    "thousand_pages.pdf": maker(pdf("<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{'3 0 R ' * 1_500}]/Count 1500>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>", stream(f"BT /F 1 Tf 1 1 Td ({TOLD.strip()}) Tj ET"), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")),
    "stream_of_objects.pdf": maker(_one_page(more=(stream(zlib.compress(b"6 0 <</Type/ObjStm>>").decode("latin-1"), "/Type/ObjStm/N 999999999/First 99999999/Extends 6 0 R/Filter/FlateDecode"),))),
}  # fmt: skip
