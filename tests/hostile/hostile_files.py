"""Makes files built to hurt whoever reads them; `python -m tests.hostile.hostile_files FOLDER` writes them all."""

from __future__ import annotations

import io
import json
import struct
import sys
import zipfile
import zlib
from pathlib import Path

from tests.hostile import more_files
from tests.hostile.built import TOLD, Maker, maker, pdf, stream, zipped

# ---- text


def _words_of(encoding: str, words: str = TOLD) -> Maker:
    return maker(words.encode(encoding))


def _impossible_dates(_server: str) -> bytes:
    dates = ("31 February 2011", "30.02.2012", "2011-13-45", "99 May 99999999999", "5 May 0", "1/1/-5", "year 10^400")
    return "".join(f"On {date} the president of Ostmark visited Brandia.\n" for date in dates).encode()


TEXTS: dict[str, Maker] = {
    "latin1.txt": _words_of("latin-1", "Le président d’été\n".replace("’", "'") + TOLD),
    "koi8.txt": _words_of("koi8-r", "5 мая 2011 года президент посетил столицу.\n" * 20),
    "gb18030.txt": _words_of("gb18030", "总统于2011年5月5日访问了首都。\n" * 20),
    "shift_jis.txt": _words_of("shift_jis", "大統領は2011年5月5日に首都を訪れた。\n" * 20),
    "utf16_without_mark.txt": _words_of("utf-16-le"),
    "utf16_odd_length.txt": maker(b"\xff\xfe" + TOLD.encode("utf-16-le") + b"x"),
    "utf32_truncated.txt": maker(b"\xff\xfe\x00\x00" + TOLD.encode("utf-32-le")[:-3]),
    "utf8_overlong.txt": maker(TOLD.encode() + b"\xc0\xaf\xe0\x80\xaf" + TOLD.encode()),
    "utf8_cut.txt": maker("Визит президента\n".encode()[:-5]),
    "lone_surrogates.txt": maker(TOLD.encode() + b"\xed\xa0\x80\xed\xbf\xbf" + TOLD.encode()),
    "lone_surrogates_utf16.txt": maker(b"\xff\xfe" + TOLD.encode("utf-16-le") + b"\x00\xd8A\x00\xff\xdf"),
    "nul_bytes.txt": maker(TOLD.encode().replace(b" ", b"\x00 ")),
    "only_nul.txt": maker(b"\x00" * 100_000),
    "byte_order_mark_alone.txt": maker(b"\xef\xbb\xbf"),
    "empty.txt": maker(b""),
    "white_space.txt": maker(b" \t\r\n" * 50_000),
    "random.txt": maker(zlib.compress(bytes(range(256)) * 999) * 40),
    "carriage_returns.txt": maker(TOLD.encode().replace(b" ", b"\r") * 300),
    "every_line_end.txt": _words_of("utf-8", "\u2028\u2029\x85\x0b\x0c\r\n\r".join(TOLD.split())),
    "right_to_left.txt": _words_of("utf-8", "\u202e" + TOLD + "\u2067زار الرئيس العاصمة في 5 مايو 2011\u2069\n" * 50),
    "astral.txt": _words_of("utf-8", "🏛️𝕋𝕣𝕖𝕒𝕥𝕪 𓀀 " * 2_000 + TOLD),
    "combining_tower.txt": _words_of("utf-8", "Z" + "\u0301\u0489" * 100_000 + TOLD),
    "zero_width.txt": _words_of("utf-8", "\u200b\u200d\ufeff".join(TOLD) * 50),
    "controls.txt": maker(b"\x1b[31mred\x1b]0;title\x07 " + TOLD.encode()),
    "impossible_dates.txt": _impossible_dates,
    "dates_in_a_row.txt": maker(b"5 May 2011, " * 20_000),
    "digits.txt": maker(b"1" * 1_000_000),
    "dots_and_slashes.txt": maker(b"1/1/" * 100_000 + b"." * 200_000 + b"-" * 200_000),
    "open_brackets.txt": maker(b"(" * 300_000 + b"[" * 300_000),
    "capitals.txt": maker(b"President Of The Republic Of The " * 10_000),
    "one_word.txt": maker(b"a" * 2_000_000),
    "quotes.txt": maker("“".encode() * 100_000 + b'"' * 100_000),
    "commas.txt": maker(b"Ostmark, Brandia and " * 20_000 + TOLD.encode()),
    "months.txt": maker(b"January February March " * 20_000),
    "markup_as_text.txt": maker(b"<img src='file:///etc/passwd'><b onclick=x()>" * 100 + TOLD.encode()),
}


# ---- markup

_LAUGHS = "".join(f'<!ENTITY l{i + 1} "{f"&l{i};" * 10}">' for i in range(12))
_BILLION = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{_LAUGHS}]>'
_TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>{}</p></body></text></TEI>'


def _remote_page(server: str) -> bytes:
    return (
        f"<!doctype html><html><head><base href='{server}'><link rel=stylesheet href='{server}/a.css'>"
        f"<script src='{server}/a.js'></script><meta http-equiv=refresh content='0;url={server}'></head><body>"
        f"<img src='{server}/a.png'><iframe src='{server}'></iframe><object data='{server}/o'></object>"
        f"<p style='background:url({server}/b)'>{TOLD}</p><video src='{server}/v' autoplay></video></body></html>"
    ).encode()


def _external_entities(server: str) -> bytes:
    doctype = (
        f'<!DOCTYPE TEI SYSTEM "{server}/tei.dtd" [<!ENTITY % all SYSTEM "{server}/all.dtd"> %all;'
        f'<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY web SYSTEM "{server}/entity">]>'
    )
    return ('<?xml version="1.0"?>' + doctype + _TEI.format("&file; &web; " + TOLD)).encode()


def _included(server: str) -> bytes:
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{server}/x.xml"/>'
    return ('<?xml version="1.0"?>' + _TEI.format(include + TOLD)).encode()


MARKUP: dict[str, Maker] = {
    "remote.html": _remote_page,
    "deep.html": maker(b"<!doctype html>" + b"<div>" * 200_000 + TOLD.encode()),
    "deep_tables.html": maker(b"<html><body>" + b"<table><tr><td>" * 50_000 + TOLD.encode()),
    "deep_inline.html": maker(b"<html><body>" + b"<b><i>" * 100_000 + TOLD.encode()),
    "attributes.html": maker(
        b"<html><body><p " + b" ".join(b"a%d=x" % i for i in range(100_000)) + b">" + TOLD.encode()
    ),
    "long_attribute.html": maker(b"<html><p title='" + b"x" * 5_000_000 + b"'>" + TOLD.encode()),
    "entities.html": maker(b"<html><p>" + b"&nbsp;&#0;&#xD800;&#x110000;&#99999999999;&lt;" * 20_000 + TOLD.encode()),
    "never_closed.html": maker(b"<html><!--" + TOLD.encode() * 1_000),
    "script_never_closed.html": maker(b"<html><script>" + TOLD.encode() * 1_000),
    "declared_encodings.html": maker(
        b"<html><meta charset=utf-7><meta charset=x-none><body>" + "Été 2011".encode("latin-1") + TOLD.encode()
    ),
    "angle_brackets.html": maker(b"<html>" + b"<" * 1_000_000),
    "billion_laughs.xml": maker((_BILLION + "<x>&l12;</x>").encode()),
    "billion_laughs_tei.xml": maker(
        (_BILLION.replace("DOCTYPE x", "DOCTYPE TEI") + _TEI.format("&l12;" + TOLD)).encode()
    ),
    "quadratic.xml": maker(
        (
            '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "' + "a" * 100_000 + '">]><x>' + "&a;" * 100_000 + "</x>"
        ).encode()
    ),
    "external_entities.xml": _external_entities,
    "included.xml": _included,
    "deep.xml": maker(b"<?xml version='1.0'?>" + b"<a>" * 500_000),
    "deep_tei.xml": maker(
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>' + b"<div>" * 100_000 + TOLD.encode()
    ),
    "not_well_formed.xml": maker(b"<?xml version='1.0'?><TEI><text><p>" + TOLD.encode()),
    "tei_of_no_days.xml": maker(
        _TEI.format(
            "".join(f'<date when="{d}">then</date> ' for d in ("2011-02-31", "99999999-01-01", "x", ""))
        ).encode()
    ),
    "deep.md": maker(b"> " * 50_000 + TOLD.encode()),
    "deep_list.md": maker(b"".join(b" " * (2 * i) + b"- x\n" for i in range(2_000))),
    "brackets.md": maker(b"# x\n\n" + b"[" * 50_000 + b"](" * 50_000 + TOLD.encode()),
    "stars.md": maker(b"# x\n\n" + b"*a **b " * 30_000 + TOLD.encode()),
    "deep.rtf": maker(b"{\\rtf1 " + b"{" * 200_000 + TOLD.encode() + b"}" * 200_000 + b"}"),
    "binary.rtf": maker(b"{\\rtf1\\bin99999999999 " + TOLD.encode() + b"}"),
    "control_words.rtf": maker(b"{\\rtf1 " + b"\\u-99999999999?\\'zz\\x" * 20_000 + TOLD.encode() + b"}"),
    "objects.rtf": maker(b"{\\rtf1{\\object\\objdata " + b"41" * 500_000 + b"}" + TOLD.encode() + b"}"),
}


# ---- archives


def zeros(n_megabytes: int, name: str = "zeros.txt") -> bytes:
    """An archive of one member that unpacks to that many megabytes."""
    out = io.BytesIO()
    block = b"\x00" * 1_000_000
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open(name, "w", force_zip64=True) as member,
    ):
        for _ in range(n_megabytes):
            member.write(block)
    return out.getvalue()


def _nested(depth: int, width: int = 1) -> Maker:
    def make(_server: str) -> bytes:
        data = zipped({"told.txt": TOLD.encode()})
        for _ in range(depth):
            data = zipped({f"{i}.zip": data for i in range(width)})
        return data

    return make


def _overlapping(_server: str) -> bytes:
    """Many entries of the directory that all point at the same compressed bytes."""
    one = zipped({"a.txt": TOLD.encode() * 20_000})
    start, end = one.index(b"PK\x01\x02"), one.index(b"PK\x05\x06")
    entry = one[start:end]
    entries = entry * 5_000
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 5_000, 5_000, len(entries), start, 0)
    return one[:start] + entries + tail


def _lying(_server: str) -> bytes:
    """The directory and the header say that a member is small, which it is not."""
    data = bytearray(zipped({"small.txt": b"\x00" * 50_000_000}))
    for mark, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        struct.pack_into("<L", data, data.index(mark) + at, 10)
    return bytes(data)


def _word(document: bytes, **others: bytes) -> bytes:
    types = (
        b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override '
        b'PartName="/word/document.xml" ContentType='
        b'"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    members = {"[Content_Types].xml": types, "word/document.xml": document}
    return zipped(members | {name.replace("__", "/"): data for name, data in others.items()})


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


_PLAIN = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>{}</text:p>'
    "</office:text></office:body></office:document-content>"
)


def _open_document(content: bytes) -> bytes:
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content})


def _book(package: str, place: str = "o.opf", **others: bytes) -> bytes:
    container = f'<container><rootfiles><rootfile full-path="{place}"/></rootfiles></container>'
    members = {"mimetype": b"application/epub+zip", "META-INF/container.xml": container.encode()}
    return zipped(
        members | {"o.opf": package.encode()} | {name.replace("__", "."): data for name, data in others.items()}
    )


_CHAPTER = '<item id="a" href="{}" media-type="application/xhtml+xml"/>'
_SPINE = '</manifest><spine><itemref idref="a"/></spine></package>'


def _book_outside(server: str) -> bytes:
    return _book("<package><manifest>" + _CHAPTER.format(f"{server}/a.xhtml") + _SPINE, "../../../../etc/passwd")


def _book_of_others(server: str) -> bytes:
    items = "".join(_CHAPTER.format(each) for each in (f"{server}/a.xhtml", "file:///etc/passwd", "../../etc/passwd"))
    return _book(f"<package><manifest>{items}" + _SPINE)


def _book_that_repeats(_server: str) -> bytes:
    spine = "</manifest><spine>" + '<itemref idref="a"/>' * 50_000 + "</spine></package>"
    return _book("<package><manifest>" + _CHAPTER.format("a.xhtml") + spine, a__xhtml=TOLD.encode() * 1_000)


def _sheet(_server: str) -> bytes:
    rows = "".join(f'<row r="{i}"><c r="XFD{i}"><v>1e400</v></c></row>' for i in (1, 1_048_576))
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    related = "http://schemas.openxmlformats.org/package/2006/relationships"
    return zipped(
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": (
                f'<Relationships xmlns="{related}"><Relationship Id="r0" Target="xl/workbook.xml" '
                f'Type="{relations}/officeDocument"/></Relationships>'
            ).encode(),
            "xl/workbook.xml": (
                f'<workbook xmlns="{namespace}" xmlns:r="{relations}"><sheets><sheet name="s" sheetId="1" r:id="r1"/>'
                "</sheets></workbook>"
            ).encode(),
            "xl/_rels/workbook.xml.rels": (
                f'<Relationships xmlns="{related}"><Relationship Id="r1" Target="worksheets/s.xml" '
                f'Type="{relations}/worksheet"/></Relationships>'
            ).encode(),
            "xl/worksheets/s.xml": f'<worksheet xmlns="{namespace}"><sheetData>{rows}</sheetData></worksheet>'.encode(),
        }
    )


ARCHIVES: dict[str, Maker] = {
    "bomb.zip": lambda _server: zeros(150),
    "nested.zip": _nested(12),
    "nested_wide.zip": _nested(4, 10),
    "overlapping.zip": _overlapping,
    "lying.zip": _lying,
    "outside.zip": maker(
        zipped(
            {name: TOLD.encode() for name in ("../../outside.txt", "/var/outside.txt", "C:\\outside.txt", "a\x00b.txt")}
        )
    ),
    "odd_names.zip": maker(
        zipped({name: TOLD.encode() for name in ("\u202etxt.a", "a\nb.txt", "x" * 5_000, " ", "é🏛.txt")})
    ),
    "same_names.zip": maker(zipped({"a.txt": TOLD.encode()}) + zipped({"a.txt": TOLD.encode() * 2})),
    "many_members.zip": lambda _server: zipped({f"{i}.txt": b"" for i in range(30_000)}),
    "truncated.zip": maker(zipped({"a.txt": TOLD.encode() * 99})[:-30]),
    "directory_cut.zip": maker(zipped({"a.txt": TOLD.encode() * 99})[:60]),
    "laughs.docx": maker(_word((_BILLION.replace("DOCTYPE x", "DOCTYPE w") + f"<w:document {_W}>&l12;").encode())),
    "bomb.docx": lambda _server: _word(b"\x20" * 120_000_000),
    "deep.docx": maker(_word(f"<w:document {_W}><w:body>".encode() + b"<w:tbl><w:tr><w:tc>" * 30_000 + TOLD.encode())),
    "no_document.docx": maker(zipped({"[Content_Types].xml": b"<Types/>", "word/none.xml": b"<a/>"})),
    "external.docx": lambda server: _word(
        f"<w:document {_W}><w:body><w:p><w:r><w:t>{TOLD}</w:t></w:r></w:p></w:body></w:document>".encode(),
        word___rels__document=f'<Relationships><Relationship Id="a" TargetMode="External" Target="{server}"/>'.encode(),
    ),
    "laughs.odt": maker(_open_document((_BILLION + "<x>&l12;</x>").encode())),
    "spaces.odt": maker(_open_document(_PLAIN.format('x<text:s text:c="2000000000"/>y').encode())),
    "type_last.odt": maker(
        zipped({"content.xml": _PLAIN.format(TOLD).encode(), "mimetype": b"application/vnd.oasis.opendocument.text"})
    ),
    "levels.odt": maker(
        _open_document(
            _PLAIN.format(f'</text:p><text:h text:outline-level="{"9" * 5_000}">x</text:h><text:p>').encode()
        )
    ),
    "outside.epub": _book_outside,
    "others.epub": _book_of_others,
    "repeats.epub": _book_that_repeats,
    "laughs.epub": maker(_book(_BILLION.replace("DOCTYPE x", "DOCTYPE package") + "<package>&l12;</package>")),
    "empty.zip": maker(zipped({})),
    "hidden.zip": maker(zipped({".a.txt": TOLD.encode(), "__MACOSX/b.txt": TOLD.encode()})),
    "folders.zip": maker(zipped({f"{i}/": b"" for i in range(2_000)})),
    "huge_sheet.xlsx": _sheet,
}


# ---- mail and tables


def _looping(depth: int) -> bytes:
    message = b"Subject: end\nDate: Thu, 5 May 2011 10:00:00 +0000\n\n" + TOLD.encode()
    for i in range(depth):
        message = b"Subject: %d\nContent-Type: message/rfc822\n\n" % i + message
    return message


def _branching(depth: int) -> bytes:
    head = b"From: a@b.invalid\nSubject: branches\nMIME-Version: 1.0\n"
    body = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (i, i) for i in range(depth))
    return head + body + b"\n" + TOLD.encode()


MAIL_AND_TABLES: dict[str, Maker] = {
    "loop.eml": maker(b"From: a@b.invalid\n" + _looping(200)),
    "branches.eml": maker(_branching(3_000)),
    "same_boundary.eml": maker(
        b'Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * 60_000
    ),
    "long_header.eml": maker(b"From: a@b.invalid\nSubject: " + b"=?utf-8?q?x?= " * 300_000 + b"\n\n" + TOLD.encode()),
    "many_headers.eml": maker(b"From: a@b.invalid\n" + b"Received: x\n" * 200_000 + b"\n" + TOLD.encode()),
    "bad_headers.eml": maker(
        b'From: "<@,;:\\\nTo: =?x-none?b?####?=\nDate: Thu, 45 Foo 99999 99:99\n'
        b"Content-Type: text/plain; charset=none\n"
        b"Content-Transfer-Encoding: base64\nSubject: =?utf-8?b?\xff\xfe?=\n\n####" + TOLD.encode()
    ),
    "remote.eml": lambda server: b"From: a@b.invalid\nSubject: x\nContent-Type: text/html\n\n" + _remote_page(server),
    "many.mbox": maker(b"From a@b.invalid Thu May  5 10:00:00 2011\nSubject: x\n\nx\n\n" * 12_000),
    "only_from.mbox": maker(b"From \n" * 100_000),
    "never_closed.csv": maker(b'date,title\n2011-05-05,"' + TOLD.encode() * 20_000),
    "wide.csv": maker(b"date," + b"x," * 50_000 + b"\n" + b"2011-05-05," + b"1," * 50_000 + b"\n"),
    "long_cell.csv": maker(b"date,title\n2011-05-05," + b"x" * 10_000_000 + b"\n"),
    "impossible_dates.csv": maker(
        b"start,end,title\n2011-02-31,0000-00-00,x\n9999999-01-01,-1,y\n2011-05-05,1999-01-01,z\n"
    ),
    "formulas.csv": maker(b"date,title\n2011-05-05,\"=cmd|' /C calc'!A0\"\n2011-05-06,@SUM(1+1)\n"),
    "ragged.csv": maker(b"date,title\n" + b"".join(b"," * i + b"2011-05-05\n" for i in range(1_000))),
    "deep.json": maker(b"[" * 1_000_000),
    "deep_objects.json": maker(b'{"a":' * 200_000 + b"1"),
    "numbers.json": maker(b'[{"date": "2011-05-05", "n": ' + b"9" * 500_000 + b"}, NaN, Infinity, 1e999999]"),
    "same_keys.json": maker(b'[{"date": "2011-05-05", ' + b'"a": 1, ' * 200_000 + b'"b": 1}]'),
    "surrogates.json": maker(json.dumps([{"date": "2011-05-05", "title": "\ud800 x \udfff"}]).encode()),
}


# ---- PDF


_CATALOG, _FONT = "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
_SHOWN = stream(f"BT /F 12 Tf 72 700 Td ({TOLD.strip()}) Tj ET")


def _page(more: str = "", box: str = "0 0 612 792") -> str:
    return f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>{more}>>"


def _flate_bomb(_server: str) -> bytes:
    packed = zlib.compress(zlib.compress(b"q " * 50_000_000))
    head = f"<</Length {len(packed)}/Filter[/FlateDecode/FlateDecode]>>\nstream\n"
    whole = head.encode() + packed + b"\nendstream"
    return pdf(_CATALOG, _PAGES, _page(), whole.decode("latin-1"), _FONT)


_GOOD = pdf(_CATALOG, _PAGES, _page(), _SHOWN, _FONT)

PDFS: dict[str, Maker] = {
    "truncated_early.pdf": maker(_GOOD[:40]),
    "truncated_late.pdf": maker(_GOOD[:-120]),
    "no_table.pdf": maker(_GOOD[: _GOOD.index(b"xref")]),
    "wrong_table.pdf": maker(_GOOD.replace(b"00000 n", b"00099 n")),
    "page_tree_loop.pdf": maker(
        pdf(_CATALOG, "<</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 3>>", _page(), _SHOWN, _FONT)
    ),
    "million_pages.pdf": maker(pdf(_CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1000000>>", _page(), _SHOWN, _FONT)),
    "form_loop.pdf": maker(
        pdf(
            _CATALOG,
            _PAGES,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
            stream("/X Do /X Do"),
            stream("/X Do /X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>"),
        )
    ),
    "length_loop.pdf": maker(pdf(_CATALOG, _PAGES, _page(), "<</Length 4 0 R>>\nstream\nx\nendstream", _FONT)),
    "table_loop.pdf": maker(_GOOD.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev 9")),
    "huge_box.pdf": maker(pdf(_CATALOG, _PAGES, _page(box="-1e30 -1e30 1e30 1e30"), _SHOWN, _FONT)),
    "script.pdf": lambda server: pdf(
        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\('x'\\))>>"
        f"/AA<</WC<</S/URI/URI({server})>>>>>>",
        _PAGES,
        _page(f"/AA<</O<</S/Launch/F(/bin/sh)>>/C<</S/SubmitForm/F({server})>>>>"),
        _SHOWN,
        _FONT,
    ),
    "flate_bomb.pdf": _flate_bomb,
    "encrypted.pdf": maker(
        pdf(
            _CATALOG,
            _PAGES,
            _page(),
            _SHOWN,
            _FONT,
            tail=f"/Encrypt<</Filter/Standard/V 1/R 2/O({'x' * 32})/U({'y' * 32})/P -4>>",
        )
    ),
    "no_pages.pdf": maker(pdf(_CATALOG, "<</Type/Pages/Kids[]/Count 0>>")),
    "picture_only.pdf": maker(pdf(_CATALOG, _PAGES, _page(), stream("0 0 9 9 re f"), _FONT)),
    "html_inside.pdf": maker(b"%PDF-1.4\n<html>" + TOLD.encode()),
}

HEAVY: dict[str, Maker] = {
    "fifty_megabytes_in_a_line.txt": lambda _server: b"On 5 May 2011 Ostmark visited Brandia " * 1_300_000,
    "two_gigabytes.zip": lambda _server: zeros(2_000),
    "ninety_megabytes.html": lambda _server: b"<html><p>" + b"<i>x</i> " * 10_000_000,
    "many_cells.csv": lambda _server: b"date,title\n" + b"2011-05-05,Ostmark visited Brandia\n" * 300_000,
    "large.json": lambda _server: b"[" + b",".join([b'{"date": "2011-05-05", "title": "x"}'] * 500_000) + b"]",
    "large.xml": lambda _server: b"<?xml version='1.0'?><r>" + b"<a>x</a>" * 8_000_000 + b"</r>",
}
"""Files of tens of megabytes, or that unpack to more."""

MORE = more_files.TEXTS | more_files.MARKUP | more_files.ARCHIVES | more_files.MAIL_AND_TABLES | more_files.PDFS
"""Which take too long for every run of the tests together."""
ALL = TEXTS | MARKUP | ARCHIVES | MAIL_AND_TABLES | PDFS


def write(folder: Path, server: str, chosen: dict[str, Maker]) -> list[Path]:
    """Make these files in a folder, in the order of their names."""
    paths = []
    for name, make in sorted(chosen.items()):
        path = folder / name
        path.write_bytes(make(server))
        paths.append(path)
    return paths


if __name__ == "__main__":
    write(Path(sys.argv[1]), "http://127.0.0.1:9", ALL | MORE | HEAVY)
