"""A report in HTML is one file that runs nothing and asks for nothing, with every note a link away."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser as Parser

from kzexplorer.errors import Problem
from kzexplorer.export.formats import Layout, Options
from kzexplorer.export.records import EventRecord
from kzexplorer.export.report.house_css import house_css
from kzexplorer.export.report.html import write
from kzexplorer.export.report.printable import printable
from kzexplorer.export.report.word_house import read_template
from kzexplorer.translation import install
from tests.made_records import HOSTILE, about, few, hostile


def report(records: list[EventRecord], options: Options | None = None) -> str:
    out = BytesIO()
    list(write(records, about(records, "kind:visit"), out, options or Options()))
    return out.getvalue().decode()


@pytest.mark.parametrize("layout", list(Layout))
def test_that_every_passage_is_quoted_by_a_note_that_links_back_and_forth(layout: Layout) -> None:
    page = Parser(report(few(), Options(layout=layout)))
    assert [each.text() for each in page.css("a.ref")] == [str(number) for number in range(1, 8)]
    for number, record in enumerate(few(), 1):
        note = page.css_first(f"#note-{number}")
        assert page.css_first(f"#ref-{number}").attributes["href"] == f"#note-{number}"
        assert note.css_first("a").attributes["href"] == f"#ref-{number}"
        assert [each.text() for each in note.css(".quote")] == [
            " ".join(each.exact.split()) for each in record.quotations
        ]


def test_that_all_stands_in_its_place() -> None:
    page = Parser(report(few(), Options(layout=Layout.TABLE)))
    assert page.css_first("h1").text() == "Queens & envoys"
    assert [each.text() for each in page.css("h2")] == ["1998", "1999", "Without a date", "Notes", "Sources"]
    assert [len(table.css("tbody tr")) for table in page.css("table")] == [3, 3, 1]
    assert page.css_first("tr.rejected .event").text() == "A misread line6"
    assert page.css_first('bdi[lang="kk"]').text() == "Қыркүйекте шартнамаға қол қойылды."


def test_that_hostile_words_are_words() -> None:
    page = Parser(report(hostile()))
    assert not page.css("script, img, iframe, object, embed, link[href], [src], form, base")
    assert {each.attributes["href"][0] for each in page.css("a")} == {"#"}
    titles = [each.text() for each in page.css(".event bdi")]
    assert titles[:-1] == [printable(each) for each in HOSTILE]


def test_that_the_file_refuses_to_load_anything() -> None:
    html = report(few())
    assert "default-src 'none'" in html
    assert not re.search(r"https?://|@import|url\(", html)


def test_that_a_style_sheet_of_ones_own_takes_the_place_of_the_usual_one(tmp_path: Path) -> None:
    own = tmp_path / "own.css"
    own.write_text("h1 { color: red; content: '</style><script>' }", encoding="utf-8")
    html = report(few(), Options(template=own))
    assert "color: red" in html
    assert "--serif" not in html
    assert not Parser(html).css("script")


@pytest.mark.parametrize(
    "css",
    [
        *(
            b"@import 'x.css'; a {}",
            b"a { background: url( http://x ) }",
            b"\xff\xfe{}",
            b"words",
            b"{" + b" " * 2_100_000,
        ),
        *(
            rb"@\69mport 'x.css'; a {}",
            rb"a { background: u\000072 l(http://x) }",
            rb"a { background: \url(http://x) }",
        ),
        *(b"a { background: image-set('http://x' 1x) }", b"a { background: -webkit-image-set('http://x' 1x) }"),
        *(b"a { background: src('http://x') }", b"a { background: url(" + b" " * 1_900_000 + b"http://x) }"),
    ],
    ids=lambda css: repr(css[:40]),
)
def test_that_a_template_that_is_no_style_sheet_or_needs_others_is_refused(css: bytes, tmp_path: Path) -> None:
    own = tmp_path / "own.css"
    own.write_bytes(css)
    with pytest.raises(Problem, match="own.css cannot be the template"):
        report(few(), Options(template=own))
    with pytest.raises(Problem, match="Could not read the template"):
        report(few(), Options(template=tmp_path / "none.css"))


@pytest.mark.parametrize("address", ["data:image/png;base64,AA", "'data:image/png;base64,AA'", ' "data:x"', "#mark"])
def test_that_a_style_sheet_may_bring_what_it_needs(address: str, tmp_path: Path) -> None:
    own = tmp_path / "own.css"
    own.write_text(f"h1 {{ background: url({address}) }} h2::before {{ content: '\\2014' }}")
    assert f"url({address})" in report(few(), Options(template=own))


def test_that_nobody_waits_for_a_template_that_is_a_pipe_or_a_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.css")
    for template in tmp_path / "pipe.css", Path("/dev/zero"), tmp_path:
        for read in house_css, read_template:
            with pytest.raises(Problem, match="it is no file"):
                read(template)


def test_that_a_browser_shows_all_statements(tmp_path: Path) -> None:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("needs chromium, which is not installed")
    (tmp_path / "report.html").write_text(report(few()), encoding="utf-8")
    switches = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom"]
    shown = subprocess.run(
        [chromium, *switches, (tmp_path / "report.html").as_uri()], capture_output=True, timeout=120, check=True
    )
    assert len(Parser(shown.stdout.decode()).css("li.statement")) == 7


def test_that_a_report_is_english_whatever_language_the_window_speaks() -> None:
    class Shouting:
        def translated(self, words: str, n: int | None = None) -> str:
            return words.upper()

        def numeral(self, value: int) -> str:
            return f"<{value}>"

    english = report(few())
    install(Shouting())
    try:
        assert report(few()) == english
    finally:
        install(None)


def test_that_a_word_template_of_markup_that_would_fill_the_memory_is_not_parsed(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "full.docx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/styles.xml", b"<p/>" * 6_000_000)
    with pytest.raises(Problem, match="it is too large"):
        read_template(tmp_path / "full.docx")
