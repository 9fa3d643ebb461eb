"""Damages good files of every format: `python -m tests.hostile.mutations [NUMBER [SEED [NAME...]]]`.

Each is read, searched, printed as JSON and stored in a process of its own with limits of time and memory; one broken
rule a line, with the number that `one` makes the file from again; ends with 1 where there is any.
"""

from __future__ import annotations

import io
import json
import multiprocessing
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from multiprocessing.connection import Connection
from pathlib import Path

from kzexplorer.errors import Problem
from kzexplorer.export.findings_json import read_value
from kzexplorer.extract import divide, extract
from kzexplorer.operations.link_entities import link
from kzexplorer.readers import RawFile, columns_of, read, unpack
from kzexplorer.store import Workspace, open_workspace
from tests.hostile.built import TOLD, pdf, stream
from tests.readers import made_documents, made_pages, made_pdf

SLOW = 4.0
"""Seconds of processor time for a small file."""
MEMORY = 2_000_000_000
LONGEST = 300_000
"""Characters that are searched."""
ODD = (
    b"99999999999999999999", b"-1", b"0", b"1e999", b"NaN", b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xf4\x90\x80\x80",
    b"\xe2\x80\xae", b"%00", b"../", b"<", b">", b"&", b"\"", b"'", b"(", b")", b"[", b"]]>", b"{", b"}", b"\\", b"/",
    b"\r", b"\n\n", b"\t", b";", b",", b"31 February 2011", b"0000-00-00", b"9999999-12-31", b"<!--", b"<![CDATA[",
    b"&#xD800;", b"&#0;", b"\\u-1?", b"\\bin9999999 ", b"=?utf-7?q?+2AA-?=", b"stream", b"endobj", b" 0 R",
    b"9" * 5_000,
)  # fmt: skip


def _mail() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Anna Berg <anna@river.invalid>", "Olaf <olaf@river.invalid>"
    mail["Subject"], mail["Date"] = "Визит президента", "Thu, 5 May 2011 10:00:00 +0000"
    mail["Message-ID"] = "<1@river.invalid>"
    mail.set_content(TOLD + "> quoted\n")
    mail.add_alternative(f"<html><body><p>{TOLD}</p></body></html>", subtype="html")
    mail.add_attachment(TOLD.encode(), maintype="text", subtype="plain", filename="été.txt")
    mail.add_attachment(made_documents.zipped({"a.txt": TOLD}), maintype="application", subtype="zip", filename="a.zip")
    return bytes(mail)


_TEI = (
    '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>River'
    "</title><author>Anna Berg</author></titleStmt><publicationStmt><date when='2011-05-05'/></publicationStmt>"
    "</fileDesc></teiHeader><text><body><div><head>One</head><p>On <date when='2011-05-05'>5 May</date> <persName "
    'key="a">Anna Berg</persName> of <orgName>the Bank</orgName> came to <placeName>Geneva</placeName>.<note n="1">x'
    "</note></p></div></body></text></TEI>"
)
_RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset204 Arial;}}{\info{\title River}{\author Anna}"
    r"{\creatim\yr2011\mo5\dy5}}\f0\pard\outlinelevel0 River\par\pard On 5 May 2011 Ostmark\'e9 visited \u1041?"
    r"{\field{\*\fldinst HYPERLINK x}{\fldrslt Brandia}}.\par\trowd\cellx1 a\cell b\cell\row}"
)
_NOTES = f"---\ntitle: River\ndate: 2011-05-05\n---\n# River\n\n{TOLD}\n* a\n  * b\n\n|a|b|\n|-|-|\n|1|2|\n"
_TURNED = "/MediaBox[0 0 99 99]/Rotate 90/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>"
_DATES = "2011-05-05,5 May 2012,2012,May 2013,2011-05-05/2011-06-01,circa 1900,31.12.1999"


def _table() -> str:
    rows = (f"{date},Ostmark visited Brandia,Geneva,Anna Berg" for date in _DATES.split(","))
    return "date,title,place,participants\n" + "\n".join(rows)


def _sheet() -> bytes:
    import openpyxl

    book, out = openpyxl.Workbook(), io.BytesIO()
    assert book.active is not None
    for line in _table().splitlines():
        book.active.append(line.split(","))
    book.active.append([40_000, "x", 60, "y"])
    book.save(out)
    return out.getvalue()


def good_files() -> dict[str, bytes]:
    """A small good file of each format, by a name of that format."""
    rows = [dict(zip(("date", "title"), line.split(",")[:2], strict=True)) for line in _table().splitlines()[1:]]
    page = made_pdf.made(
        made_pdf.lines(*TOLD.split("."), *made_documents.PARAGRAPHS[1].split(";")),
        made_pdf.lines("Two", TOLD.strip()),
        objects=("<</Title(River)/Author(Anna)/CreationDate(D:20110505)>>",),
        tail="/Info 8 0 R",
    )
    form = stream("BT /F 9 Tf 9 9 Td (Geneva) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 99 99]")
    return {
        "text.txt": (TOLD * 3 + "5 мая 2011 года президент посетил Женеву.\n").encode(),
        "wide.txt": TOLD.encode("utf-16"),
        "cyrillic.txt": ("5 мая 2011 года президент посетил столицу.\n" * 9).encode("cp1251"),
        "page.html": made_pages.MINISTRY.encode(),
        "old.html": made_pages.OLD_MINISTRY.encode(),
        "notes.md": _NOTES.encode(),
        "letter.rtf": _RTF.encode(),
        "article.xml": _TEI.encode(),
        "other.xml": b"<?xml version='1.0'?><r xml:lang='en'><a b='c'>" + TOLD.encode() + b"</a></r>",
        "word.docx": made_documents.word_document(),
        "open.odt": made_documents.open_document(),
        "book.epub": made_documents.book(),
        "page.pdf": page,
        "form.pdf": pdf(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            f"<</Type/Page/Parent 2 0 R{_TURNED}>>",
            stream("q 1 0 0 1 9 9 cm /X Do Q"),
            form,
        ),
        "mail.eml": _mail(),
        "box.mbox": b"From a@b.invalid Thu May  5 10:00:00 2011\n"
        + _mail()
        + b"\n\nFrom x Thu May  5 10:00:00 2011\n\nx",
        "table.csv": _table().encode(),
        "table.xlsx": _sheet(),
        "table.json": json.dumps({"events": rows}).encode(),
        "box.zip": made_documents.zipped({"a.txt": TOLD, "b/c.html": made_pages.NEWS, "d.json": json.dumps(rows)}),
    }


def damaged(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The same with some damage: of an archive mostly inside a member, which is packed anew."""
    if data.startswith(b"PK") and chance.random() < 0.8:
        return _repacked(data, other, chance)
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 8, 40))):
        _damage(found, other, chance)
    return bytes(found)


def _damage(data: bytearray, other: bytes, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    end = min(len(data), at + chance.choice((1, 2, 4, 16, 200, 4_000)))
    match chance.randrange(9):
        case 0:
            data[at:end] = bytes(chance.randrange(256) for _ in range(end - at))
        case 1:
            for i in range(at, min(end, at + 4)):
                data[i] ^= 1 << chance.randrange(8)
        case 2:
            del data[at:end]
        case 3:
            data[at:at] = data[at:end] * chance.choice((1, 2, 50, 200))
        case 4:
            start = chance.randrange(len(other) + 1)
            data[at:end] = other[start : start + chance.choice((4, 50, 2_000))]
        case 5:
            del data[at:]
        case 6:
            data[at:end] = data[: end - at]
        case _:
            data[at : at + chance.choice((0, 0, 1, 4))] = chance.choice(ODD) * chance.choice((1, 1, 1, 300))


def _repacked(data: bytes, other: bytes, chance: random.Random) -> bytes:
    members: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for each in archive.namelist():
            members[each] = archive.read(each)
    for name in chance.sample(sorted(members), min(len(members), chance.choice((1, 1, 2)))):
        member = bytearray(members[name])
        for _ in range(chance.choice((1, 1, 2, 5))):
            _damage(member, other, chance)
        members[name] = bytes(member)
    if chance.random() < 0.1:
        del members[chance.choice(sorted(members))]
    return made_documents.zipped(dict(members))


def one(name: str, seed: int, number: int) -> bytes:
    """The damaged file of that number."""
    chance = random.Random(f"{name} {seed} {number}")
    files = good_files()
    return damaged(files[name], files[chance.choice(sorted(files))], chance)


# ---- in a process of its own


def _try_all(line: Connection, name: str, seed: int, first: int, end: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    files = good_files()
    with tempfile.TemporaryDirectory() as folder, open_workspace(Path(folder, "a.kzx")) as workspace:
        for number in range(first, end):
            chance = random.Random(f"{name} {seed} {number}")
            data = damaged(files[name], files[chance.choice(sorted(files))], chance)
            line.send(number)
            began = time.process_time()
            for fault in _faults(RawFile(name, name, f"/{number}/{name}", data), workspace):
                line.send(fault)
            if (took := time.process_time() - began) > SLOW:
                line.send(f"took {took:.1f} s for {len(data):,} bytes")
    line.send(None)


def _faults(file: RawFile, workspace: Workspace, depth: int = 0) -> Iterator[str]:
    signal.alarm(30)
    try:
        reading = read(file)
        if reading is not None:
            found = extract(reading.document) if len(reading.document.text) < LONGEST else divide(reading.document)
            json.dumps(read_value(file.shown, reading.document, found, details=True), allow_nan=False).encode()
            run = workspace.writer.begin_run("mutations", "1")
            workspace.writer.add_document(run, reading, found, link(workspace.reader, found.entities), 0)
        columns_of(file)
        portion = unpack(file)
    except Problem as problem:
        if not problem.what.startswith("Could not read") or not problem.next_step:
            yield f"says {problem}"
        return
    except Exception:  # noqa: BLE001  # each is a find
        yield traceback.format_exc()
        return
    finally:
        signal.alarm(0)
    for part in portion.parts[:5] if depth < 2 else ():
        if part.problem is None:
            yield from _faults(part.file, workspace, depth + 1)


# ---- beside it


def faults_of(name: str, seed: int, number: int) -> Iterator[str]:
    """Each rule that one of so many damaged files broke."""
    first = 0
    while first < number:
        hears, says = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.get_context("spawn").Process(target=_try_all, args=(says, name, seed, first, number))
        process.start()
        says.close()
        at = first
        try:
            while (heard := hears.recv()) is not None:
                if isinstance(heard, int):
                    at = heard
                else:
                    yield f"{name} {at}: {heard}"
            first = number
        except EOFError:
            process.join()
            yield f"{name} {at}: the process ended with {process.exitcode}"
            first = at + 1
        process.join()


def main(words: list[str]) -> int:
    number, seed = int(words[0]) if words else 300, int(words[1]) if words[1:] else 1
    names = words[2:] or sorted(good_files())
    broken = 0
    for name in names:
        began, n_faults = time.monotonic(), 0
        for fault in faults_of(name, seed, number):
            n_faults += 1
            print(fault, flush=True)
        broken += n_faults
        print(f"{name}: {number} damaged, {n_faults} faults, {time.monotonic() - began:.0f} s", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
