"""A report for Word is read by python-docx and LibreOffice: footnotes, styles, tables, and nothing hostile in it."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from lxml import etree

from kzexplorer.domain.changes import at_once
from kzexplorer.errors import Problem
from kzexplorer.export.formats import Layout, Options
from kzexplorer.export.records import EventRecord
from kzexplorer.export.report.printable import printable
from kzexplorer.export.report.word import write
from kzexplorer.paths import resource
from tests.made_records import HOSTILE, about, few, hostile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def report(records: list[EventRecord], options: Options | None = None) -> BytesIO:
    out = BytesIO()
    list(write(records, about(records, "kind:visit"), out, options or Options()))
    out.seek(0)
    return out


def notes(packed: BytesIO) -> dict[str, list[str]]:
    with zipfile.ZipFile(packed) as package:
        root = etree.fromstring(package.read("word/footnotes.xml"))
    return {
        note.get(f"{W}id"): [
            "".join(text.text or "" for text in each.iter(f"{W}t")).strip() for each in note.iter(f"{W}p")
        ]
        for note in root
    }


def said(document: Any, style: str) -> list[str]:
    return [each.text for each in document.paragraphs if each.style.name == style]


def test_that_python_docx_reads_title_headings_and_statements_in_their_styles() -> None:
    document = Document(report(few()))
    assert said(document, "Title") == ["Queens & envoys"]
    assert said(document, "Heading 1") == ["1998", "1999", "Without a date", "Sources"]
    assert said(document, "Statement") == [each.title for each in few()]
    assert said(document, "Statement Date")[1] == "17 March 1998  worked out"
    assert said(document, "Title Fact")[0] == "Workspace\tpapers.kzx"
    assert document.core_properties.title == "Queens & envoys"
    assert document.sections[0].footer.paragraphs[0].text == " / "


def test_that_each_statement_calls_a_footnote_that_quotes_all_its_passages() -> None:
    packed = report(few())
    called = Document(packed).element.body.iter(f"{W}footnoteReference")
    assert [each.get(f"{W}id") for each in called] == [str(number) for number in range(1, 8)]
    found = notes(packed)
    assert list(found) == [str(number) for number in range(-1, 8)]
    for number, record in enumerate(few(), 1):
        for quoted, told in zip(record.quotations, found[str(number)], strict=False):
            assert told.startswith(f"“{' '.join(quoted.exact.split())}” — ")


def test_that_a_table_has_a_header_that_comes_again_and_fits_the_page() -> None:
    document = Document(report(few(), Options(layout=Layout.TABLE)))
    assert [len(table.rows) for table in document.tables] == [4, 4, 2]
    table = document.tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["Date", "Event", "Kind", "Standing"]
    assert table.rows[0]._tr.trPr.find(f"{W}tblHeader") is not None
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    assert sum(column.width for column in table.columns) <= room


def test_that_hostile_words_are_words() -> None:
    packed = report(hostile())
    assert said(Document(packed), "Statement")[:-1] == [printable(each) for each in HOSTILE]
    assert len(notes(packed)["9"][0]) > 29_000


def test_that_the_same_events_make_the_same_bytes() -> None:
    assert report(few()).getvalue() == report(few()).getvalue()


def test_that_libreoffice_opens_it_and_each_note_is_found(tmp_path: Path) -> None:
    soffice, pdftotext = shutil.which("soffice"), shutil.which("pdftotext")
    if soffice is None or pdftotext is None:
        pytest.skip("needs soffice and pdftotext, one of which is not installed")
    (tmp_path / "report.docx").write_bytes(report(few()).getvalue())
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        soffice,
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "report.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    text = subprocess.run(
        [pdftotext, str(tmp_path / "report.pdf"), "-"], check=True, capture_output=True, timeout=60
    ).stdout.decode()
    line = " ".join(text.split())
    for record in few():
        assert record.title in line
        assert all(" ".join(each.exact.split()) in line for each in record.quotations)


def own_template(tmp_path: Path, change: Any) -> Path:
    document = Document(str(resource("templates/report.docx")))
    change(document)
    path = tmp_path / "own.docx"
    document.save(str(path))
    return path


def test_that_styles_margins_and_header_come_from_the_template(tmp_path: Path) -> None:
    def change(document: Any) -> None:
        document.styles["Title"].font.name = "Papyrus"
        document.sections[0].left_margin = 1_234_567
        document.sections[0].header.paragraphs[0].text = "Ministry of Ostmark"
        statement = document.styles["Statement"].element
        statement.getparent().remove(statement)

    document = Document(report(few(), Options(template=own_template(tmp_path, change))))
    assert document.styles["Title"].font.name == "Papyrus"
    assert abs(document.sections[0].left_margin - 1_234_567) < 1_000
    assert document.sections[0].header.paragraphs[0].text == "Ministry of Ostmark"
    assert len(said(document, "Statement")) == 7


def test_that_a_document_of_another_program_can_be_the_template(tmp_path: Path) -> None:
    plain = tmp_path / "plain.docx"
    Document().save(str(plain))
    document = Document(report(few(), Options(template=plain, layout=Layout.TABLE)))
    assert document.tables[0].style.name == "Report Table"


def test_that_nothing_of_a_template_runs_or_asks_for_another_file(tmp_path: Path) -> None:
    def change(document: Any) -> None:
        header = document.sections[0].header
        external = header.part.relate_to(
            "https://spy.example/logo.png", "http://x/relationships/image", is_external=True
        )
        document.part.relate_to(
            "https://spy.example/t.dotm", "http://x/relationships/attachedTemplate", is_external=True
        )
        paragraph = header.paragraphs[0]
        fields = (
            f'<w:p xmlns:w="{W[1:-1]}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
            'xmlns:v="urn:schemas-microsoft-com:vml">'
            '<w:fldSimple w:instr=" INCLUDETEXT &quot;spy.example&quot; "><w:r><w:t>kept</w:t></w:r></w:fldSimple>'
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r>'
            '<w:r><w:instrText>PICTURE "https://spy.example" </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            f'<w:hyperlink r:id="{external}"><w:r><w:t> words</w:t></w:r></w:hyperlink>'
            f'<w:r><w:pict><v:shape><v:imagedata r:id="{external}" src="https://spy.example"/></v:shape></w:pict></w:r>'
            "</w:p>"
        )
        paragraph._p.addnext(etree.fromstring(fields))

    packed = report(few(), Options(template=own_template(tmp_path, change)))
    with zipfile.ZipFile(packed) as package:
        everything = b"".join(package.read(name) for name in package.namelist())
        header = package.read("word/header1.xml").decode()
    assert b"spy.example" not in everything
    assert b"External" not in everything
    assert "INCLUDE" not in header.replace('QUOTE ""', "")
    assert ">kept<" in header
    assert "> words<" in header
    Document(packed)


def bomb() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 130_000_000)
    return out.getvalue()


def cut() -> bytes:
    return resource("templates/report.docx").read_bytes()[:-2_000]


def macros() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(resource("templates/report.docx")) as usual, zipfile.ZipFile(out, "w") as package:
        for name in usual.namelist():
            data = usual.read(name)
            package.writestr(name, re.sub(rb"wordprocessingml\.document\.main", b"macroEnabled.main", data))
    return out.getvalue()


@pytest.mark.parametrize(
    "make", [bytes, lambda: b"words", cut, macros, bomb], ids="empty words cut macros bomb".split()
)
def test_that_a_broken_or_hostile_template_is_refused(make: Any, tmp_path: Path) -> None:
    path = tmp_path / "own.docx"
    path.write_bytes(make())
    with pytest.raises(Problem, match="own.docx cannot be the template"):
        at_once(write([], about([]), BytesIO(), Options(template=path)))  # type: ignore[arg-type]


def test_that_a_template_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="Could not read the template .*none.docx"):
        report([], Options(template=tmp_path / "none.docx"))
