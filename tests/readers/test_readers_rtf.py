"""Rich text gives its words, headings, cells, notes and facts; damaged and hostile files are read or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzexplorer.domain.document import PassageKind
from kzexplorer.readers.rtf.groups import take_apart
from tests.readers import made_documents as made
from tests.readers.raw_files import document, refusal

HEAD = "{\\rtf1\\ansi\\ansicpg1251 "


def test_that_bytes_and_numbers_become_letters() -> None:
    found = document(
        "a.rtf", HEAD + "\\'cc\\'e8\\'ed \\u1178?\\u-10179?\\u-8703? \\ldblquote a\\rdblquote \\{\\}\\par}"
    )
    assert found.text == "Мин Қ😁 “a”{}"
    assert found.encoding == "windows-1251"


def test_that_the_character_set_of_a_font_counts() -> None:
    fonts = "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset161 B;}}"
    assert document("a.rtf", HEAD + fonts + "\\f1\\'e1\\'e2 w}").text == "αβ w"


def test_that_headings_cells_notes_and_headers_are_told_apart() -> None:
    styles = "{\\stylesheet{\\s1\\b heading 1;}}{\\header Papers}"
    body = "{\\s1 The visit\\par}\\pard He came{\\footnote Late.}.\\par\\trowd a\\cell b\\cell\\row\\pard End.\\par}"
    found = document("a.rtf", HEAD + styles + body)
    assert found.text == "The visit\n\nHe came.\na\tb\n\nEnd.\n\nLate.\n\nPapers"
    assert [(each.kind, each.level, each.locator) for each in found.blocks] == [
        (PassageKind.HEADING, 1, None),
        (None, None, None),
        (PassageKind.PARAGRAPH, None, "row 1, column 1"),
        (PassageKind.PARAGRAPH, None, "row 1, column 2"),
        (None, None, None),
        (PassageKind.PARAGRAPH, None, "note 1"),
        (PassageKind.FURNITURE, None, None),
    ]


def test_that_its_facts_are_read() -> None:
    info = "{\\info{\\title V\\'e8\\{x\\}}{\\author Ann}{\\creatim\\yr2001\\mo2\\dy3\\hr1}}"
    about = document("a.rtf", HEAD + info + "words}").about
    assert (about.title, about.author) == ("Vи{x}", "Ann")
    assert about.date is not None
    assert (about.date.edtf, bool(about.date_reason)) == ("2001-02-03", True)
    assert document("a.rtf", HEAD + "{\\info{\\creatim\\yr2001\\mo2\\dy30}}words}").about.date is None


def test_that_a_file_of_an_office_program_gives_the_known_text(tmp_path: Path) -> None:
    text = document("known.rtf", made.by_libreoffice(tmp_path, "rtf")).text
    places = [text.index(words) for words in (*made.PARAGRAPHS, made.SECTION, made.LAST)]
    assert places == sorted(places)
    assert all(text.count(cell) for row in made.ROWS for cell in row)


@pytest.mark.parametrize(
    "body",
    [
        "{" * 20_000 + "words" + "}" * 20_000,
        "{\\pict\\bin99999999 abc}words",
        "{\\pict\\bin3 }}}}words",
        "\\u99999999? \\uc words",
        "{\\fonttbl" + "{\\f1" * 20_000 + "}words",
        "{\\fonttbl{\\f0\\fcharset78 X;}}\\f0 \\'e9 words",
        '{\\field{\\*\\fldinst{HYPERLINK "x"}}{\\fldrslt words }}' * 999,
    ],
)
def test_that_hostile_groups_do_not_hide_the_words(body: str) -> None:
    assert "words" in document("a.rtf", HEAD + body + "}").text


def test_that_groups_are_found_in_one_pass() -> None:
    groups = take_apart((HEAD + "{\\info{\\title a}}b{\\*\\footnote c}d}").encode())
    assert groups.body == HEAD + "bd}"
    assert groups.of("footnote", "info") == ["{\\*\\footnote c}", "{\\info{\\title a}}"]


def test_that_a_file_without_words_is_refused() -> None:
    assert refusal("a.rtf", HEAD + "{\\pict ffff}}").endswith("it is empty.")
