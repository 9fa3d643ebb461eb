"""Whatever the manual names is there: commands, words of the window, pictures, chapters, searches, dates, examples."""

from __future__ import annotations

import ast
import re
import runpy
import shlex
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kzexplorer import cli
from kzexplorer.domain.typed_date import read_typed
from kzexplorer.search import parse
from kzexplorer.ui.dialogs.manual.book import Book
from kzexplorer.ui.dialogs.manual.browser import DRAWN_AT
from kzexplorer.ui.dialogs.manual.chapters import WRITTEN_IN, Chapter, chapters, languages, pictures
from kzexplorer.ui.dialogs.manual.filling import Filling
from kzexplorer.ui.dialogs.manual.pages import heading_name
from kzexplorer.ui.dialogs.manual.window import FITTING
from kzexplorer.ui.footer import HINTS

ROOT = Path(__file__).parents[3]
WRITTEN = {(each.language, each.name): each for language in languages() for each in chapters(language)}
EVERY = pytest.mark.parametrize("chapter", WRITTEN.values(), ids=["/".join(each) for each in WRITTEN])
SHOWN_AT_MOST = 1_500_000


@pytest.fixture(scope="module")
def made(qapp: QApplication) -> dict[str, Any]:
    """What the script that writes docs/manual has."""
    return runpy.run_path(str(ROOT / "packaging" / "make_manual.py"))


@cache
def words_on_screen() -> frozenset[str]:
    """Every literal that is given to `tr`, `trn` or `later`."""
    found = set()
    for file in (ROOT / "kzexplorer").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"tr", "trn", "later"}
            ):
                found |= {each.value for each in node.args if isinstance(each, ast.Constant)}
    return frozenset(str(each) for each in found)


def headings(chapter: Chapter) -> set[str]:
    return {heading_name(each) for each in re.findall(r"^#+ (.+)$", chapter.text, re.MULTILINE)}


def first_cells(chapter: Chapter, heading: str) -> list[str]:
    """What is typed in the first column of the first table after a heading."""
    below = chapter.text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return re.findall(r"^\| `(.+?)` \|", below, re.MULTILINE)


@EVERY
def test_that_every_command_that_a_chapter_names_is_there(chapter: Chapter, made: dict[str, Any]) -> None:
    filled = Filling(made["usual_lines"]()).fill(chapter.text)
    assert re.findall(r"\{\w+(?::\w*)?\}", re.sub(r"\*\*.+?\*\*", "", filled)) == []


@EVERY
def test_that_every_word_of_the_window_is_one_that_it_shows(chapter: Chapter) -> None:
    assert [each for each in re.findall(r"\*\*(.+?)\*\*", chapter.text) if each not in words_on_screen()] == []


@EVERY
def test_that_links_lead_to_chapters_and_headings_and_nowhere_else(chapter: Chapter) -> None:
    for target in re.findall(r"(?<!!)\[[^]]+\]\(([^)]+)\)", chapter.text):
        file, _, heading = target.partition("#")
        name = file.removesuffix(".md")
        found = WRITTEN.get((chapter.language, name)) or WRITTEN[WRITTEN_IN, name]
        assert not heading or heading in headings(found), target


@EVERY
def test_that_pictures_are_there_and_have_words(chapter: Chapter) -> None:
    for said, target in re.findall(r"!\[([^]]*)\]\(([^)]+)\)", chapter.text):
        assert len(said) > 10
        assert not QImage(str(ROOT / "resources" / "manual" / chapter.language / target)).isNull(), target


def test_that_every_picture_is_shown_and_all_are_small() -> None:
    files = {each.name for each in pictures().iterdir()}
    shown = {each for chapter in WRITTEN.values() for each in re.findall(r"\(\.\./pictures/(.+?)\)", chapter.text)}
    assert {each.replace("_dark", "") for each in files} == shown
    assert sum(each.stat().st_size for each in pictures().iterdir()) < SHOWN_AT_MOST
    assert all(QImage(str(pictures() / each)).width() % DRAWN_AT == 0 for each in files)


@EVERY
def test_that_every_example_of_the_command_line_is_understood(chapter: Chapter) -> None:
    for block in re.findall(r"```console\n(.*?)```", chapter.text, re.DOTALL):
        for line in block.splitlines():
            program, *words = shlex.split(line)
            assert program == "kzexplorer"
            cli.parse(words)


def test_that_every_search_of_the_chapter_on_searching_can_be_read() -> None:
    chapter = WRITTEN[WRITTEN_IN, "searching"]
    typed = first_cells(chapter, "What can be typed")
    assert len(typed) > 15
    for each in typed:
        parse(each)


def test_that_every_search_named_anywhere_can_be_read() -> None:
    fields = r"(?:actor|place|kind|status|date|precision|confidence|doc|text|note|tag):"
    named = [each for chapter in WRITTEN.values() for each in re.findall(rf"`({fields}[^`]+)`", chapter.text)]
    assert len(named) > 20
    for each in named:
        parse(each)


def test_that_every_date_of_the_chapter_on_dates_can_be_typed() -> None:
    typed = first_cells(WRITTEN[WRITTEN_IN, "dates"], "Writing them")
    assert len(typed) > 5
    for each in typed:
        read_typed(each)


def test_that_the_chapter_on_the_command_line_names_every_command() -> None:
    from kzexplorer.cli.running import COMMANDS

    assert set(first_cells(WRITTEN[WRITTEN_IN, "command_line"], "Commands")) == set(COMMANDS)


def test_that_every_pane_has_a_chapter_that_tells_of_it() -> None:
    assert FITTING.keys() == HINTS.keys()
    assert set(FITTING.values()) <= {each.name for each in chapters(WRITTEN_IN)}


def test_that_a_language_without_a_chapter_has_it_in_english() -> None:
    told = chapters("xx")
    assert [each.name for each in told] == [each.name for each in chapters(WRITTEN_IN)]
    assert {each.language for each in told} == {WRITTEN_IN}


def test_that_chapters_of_a_folder_are_those_of_the_contents() -> None:
    names = {each.name for each in chapters(WRITTEN_IN)}
    for language in languages():
        folder = ROOT / "resources" / "manual" / language
        assert {each.stem for each in folder.glob("*.md")} <= names


def test_that_docs_hold_what_the_script_writes(made: dict[str, Any]) -> None:
    manual: Path = made["MANUAL"]
    pages = dict(made["pages"]())
    there = {each.name: each.read_text("utf-8") for each in manual.glob("*.html")}
    assert there.keys() == pages.keys(), "run packaging/make_manual.py"
    assert [name for name, page in pages.items() if there[name] != page] == [], "run packaging/make_manual.py"


def test_that_docs_have_the_same_pictures(made: dict[str, Any]) -> None:
    copies = {each.name: each.read_bytes() for each in (made["MANUAL"] / "pictures").iterdir()}
    assert copies == {each.name: each.read_bytes() for each in pictures().iterdir()}


def test_that_pages_of_docs_name_nothing_that_is_elsewhere(made: dict[str, Any]) -> None:
    for name, page in made["pages"]():
        assert "<script" not in page
        for target in re.findall(r'(?:href|src|srcset)="([^"#]+)', page):
            assert (made["MANUAL"] / target).is_file(), f"{name}: {target}"
        assert "url(" not in page


def test_that_words_of_a_chapter_are_found_without_its_markup(made: dict[str, Any]) -> None:
    words = Book(WRITTEN_IN, Filling(made["usual_lines"]())).words
    assert "Edit › Undo" in words["correcting"]
    assert not any(re.search(r"<\w+[ >]", each) for each in words.values())
