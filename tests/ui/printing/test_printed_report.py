"""A report in PDF has each note on the page that calls it, whole and sound files, and lets go when it is given up."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterable
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from docx import Document
from docx.shared import Mm, Pt, RGBColor
from pytestqt.qtbot import QtBot

from kzexplorer.domain.when import MONTHS
from kzexplorer.errors import Problem
from kzexplorer.export.formats import Layout, Options
from kzexplorer.export.records import About, EventRecord
from kzexplorer.paths import resource
from kzexplorer.ui.printing.report import write
from kzexplorer.ui.theme import load_fonts
from tests.made_records import about, about_many, few, hostile, many, quotation, record

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: object) -> None:
    load_fonts()


def report(records: Iterable[EventRecord], told: About, layout: Layout = Layout.LIST) -> bytes:
    out = BytesIO()
    list(write(records, told, out, Options(layout=layout)))
    return out.getvalue()


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def words(record: EventRecord) -> list[str]:
    return [" ".join(each.exact.split()) for each in record.quotations]


@pytest.mark.parametrize("layout", list(Layout))
def test_that_each_note_stands_on_the_page_of_its_statement(layout: Layout) -> None:
    told = [*many(60)]
    found = pages(report(told, about_many(60), layout))
    assert len(found) > 5
    for number, each in enumerate(told, 1):
        [page] = [page for page in found if each.title in page]
        assert words(each)[0] in page
        assert str(number) in page


def test_that_another_program_finds_every_note_word_by_word(tmp_path: Path) -> None:
    pdftotext = shutil.which("pdftotext")
    if pdftotext is None:
        pytest.skip("needs pdftotext, which is not installed")
    path = tmp_path / "report.pdf"
    path.write_bytes(report(few(), about(few())))
    done = subprocess.run([pdftotext, str(path), "-"], check=True, capture_output=True, timeout=60)
    text = " ".join(done.stdout.decode().split())
    for each in few():
        assert each.title in text
        assert all(quoted in text for quoted in words(each))


@pytest.mark.parametrize("layout", list(Layout))
def test_that_files_of_few_many_none_and_hostile_events_are_sound(layout: Layout, tmp_path: Path) -> None:
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.skip("needs qpdf, which is not installed")
    for number, records in enumerate(([], few(), hostile())):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(report(records, about(records), layout))
        checked = subprocess.run([qpdf, "--check", str(path)], capture_output=True, text=True, timeout=60)
        assert checked.returncode == 0, checked.stdout + checked.stderr


def test_that_bookmarks_lead_to_years_and_months() -> None:
    toc = [*pypdfium2.PdfDocument(report(many(70), about_many(70))).get_toc()]
    assert [(mark.level, mark.get_title()) for mark in islice(toc, 3)] == [
        (0, "1901"),
        (1, "January 1901"),
        (0, "1902"),
    ]
    assert toc[-1].get_title() == "Sources"
    places = [mark.get_dest().get_index() for mark in toc]
    assert places == sorted(places)
    assert places[0] == 1


def test_that_fonts_with_cyrillic_are_inside(tmp_path: Path) -> None:
    data = report(few(), about(few()))
    assert b"KzexplorerSerif" in data
    assert re.search(rb"/FontFile[23]?", data)
    assert any("Қыркүйекте шартнамаға қол қойылды." in page for page in pages(data))


def test_that_a_long_passage_goes_on_over_pages_without_a_word_lost() -> None:
    passage = " ".join(f"word{number}" for number in range(12_000))
    told = [record(1, "Long", None, quotation(passage)), record(2, "Short", None, quotation("The end."))]
    said = " ".join(re.sub(r" Queens & envoys |\s\d+$", " ", page) for page in pages(report(told, about(told))))
    assert [int(each) for each in re.findall(r"word(\d+)", said)] == list(range(12_000))
    assert "The end." in said


def test_that_a_heading_stands_on_the_page_of_what_it_heads() -> None:
    headings = 0
    for page in pages(report(many(200), about_many(200))):
        for heading in re.finditer(rf"(?<!\d )\b({'|'.join(MONTHS)}) 19\d\d\b", page):
            headings += 1
            assert re.match(rf" \d+ {heading[0]}", page[heading.end() :])
    assert headings > 70


def test_that_giving_up_leaves_nothing_open() -> None:
    out = BytesIO()
    writing = write(many(10_000), about_many(10_000), out, Options())
    assert [*islice(writing, 3)] == [1, 2, 3]
    writing.close()
    assert out.getvalue() == b""


def test_that_it_can_be_drawn_beside_the_thread_of_the_window(qtbot: QtBot) -> None:
    made: list[bytes] = []
    beside = threading.Thread(target=lambda: made.append(report(few(), about(few()))))
    beside.start()
    qtbot.waitUntil(lambda: not beside.is_alive(), timeout=30_000)
    assert len(pages(made[0])) == 2


def house(tmp_path: Path, change: Callable[[Any], None]) -> Options:
    document = Document(str(resource("templates/report.docx")))
    change(document)
    document.save(str(tmp_path / "own.docx"))
    return Options(template=tmp_path / "own.docx")


def test_that_paper_margins_and_letters_come_from_a_word_template(tmp_path: Path) -> None:
    def change(document: Any) -> None:
        section = document.sections[0]
        section.page_width, section.page_height, section.left_margin = Mm(216), Mm(279), Mm(40)
        font = document.styles["Title"].font
        font.name, font.size, font.color.rgb = "No Such Font", Pt(40), RGBColor(255, 0, 0)
        document.styles["Statement"].font.name = "Inter"

    out = BytesIO()
    list(write(few(), about(few()), out, house(tmp_path, change)))
    page = pypdfium2.PdfDocument(out.getvalue())[0]
    assert [round(side * 25.4 / 72) for side in page.get_size()] == [216, 279]
    text = page.get_textpage()
    start = text.get_text_bounded().index("Queens")
    left, bottom, _, top = text.get_charbox(start)
    assert 40 <= left * 25.4 / 72 < 42
    assert 22 < top - bottom < 40
    assert b"NoSuchFont" not in out.getvalue()


def test_that_a_template_without_room_or_sense_is_refused(tmp_path: Path) -> None:
    def change(document: Any) -> None:
        document.sections[0].left_margin = Mm(170)

    with pytest.raises(Problem, match=r"own\.docx cannot be the template of a report"):
        list(write(few(), about(few()), BytesIO(), house(tmp_path, change)))
    (tmp_path / "own.docx").write_bytes(b"words")
    with pytest.raises(Problem, match=r"own\.docx cannot be the template of a report"):
        list(write(few(), about(few()), BytesIO(), Options(template=tmp_path / "own.docx")))
