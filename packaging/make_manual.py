"""Writes the manual as HTML into docs/manual, with the usual keys: a page for each chapter, nothing from elsewhere.

Its pictures are those of resources/manual, which `make_manual_pictures.py` draws.
"""

from __future__ import annotations

import html
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtGui import QGuiApplication, QImageReader

from kzexplorer.ui.actions import COMMANDS, Command
from kzexplorer.ui.dialogs.manual.book import Book
from kzexplorer.ui.dialogs.manual.browser import DRAWN_AT, dark_one
from kzexplorer.ui.dialogs.manual.chapters import WRITTEN_IN, languages, pictures
from kzexplorer.ui.dialogs.manual.filling import Filling
from kzexplorer.ui.keymap import CommandLine, Keymap
from kzexplorer.ui.menus import usual_keys

ROOT = Path(__file__).resolve().parents[1]
MANUAL = ROOT / "docs" / "manual"
SHEET = (Path(__file__).parent / "manual.css").read_text(encoding="utf-8")
_WHAT = {"en": "The manual of kzexplorer", "ru": "Руководство kzexplorer", "kk": "kzexplorer нұсқаулығы"}
PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} – {what}</title>
<style>
{sheet}</style>
</head>
<body>
<nav aria-label="{what}">
<p>kzexplorer</p>
<ol>
{contents}</ol>
</nav>
<main>
{body}</main>
</body>
</html>
"""


def usual_lines() -> list[CommandLine]:
    """All commands as they are before a person gives them other keys."""
    keymap = Keymap(usual_keys())
    return [_line(command, keymap) for command in COMMANDS]


def _line(command: Command, keymap: Keymap) -> CommandLine:
    path = tuple(each.replace("&", "") for each in command.menu.split("|"))
    words = command.words.replace("&", "")
    return CommandLine(command.id, path, words, words, keymap.keys(command.id))


def pages() -> Iterator[tuple[Path, str]]:
    """Each page with its place in docs/manual; of other languages than English, the chapters that are translated."""
    for language in languages():
        book = Book(language, Filling(usual_lines()))
        for name in book.chapters:
            if book.is_translated(name):
                yield Path("" if language == WRITTEN_IN else language) / f"{name}.html", _page(book, name)


def _page(book: Book, name: str) -> str:
    up = "" if book.language == WRITTEN_IN else "../"
    body = book.page(name, lambda file, caption: _figure(up, file, caption), ".html")
    title = book.chapters[name].title
    contents = "".join(_entry(book, each, up, here=each == name) for each in book.chapters)
    what = _WHAT[book.language]
    return PAGE.format(language=book.language, title=title, what=what, sheet=SHEET, contents=contents, body=body)


def _entry(book: Book, name: str, up: str, *, here: bool) -> str:
    chapter = book.chapters[name]
    place = f"{'' if book.is_translated(name) else up}{name}.html"
    marked = ' aria-current="page"' if here else ""
    return f'<li><a href="{place}"{marked}>{html.escape(chapter.title)}</a></li>\n'


def _figure(up: str, file: str, caption: str) -> str:
    size = QImageReader(str(pictures() / file)).size()
    said, place = html.escape(caption), f"{up}pictures/"
    shown = f'width="{size.width() // DRAWN_AT}" height="{size.height() // DRAWN_AT}"'
    dark = dark_one(file)
    source = (
        f'<source srcset="{place}{dark}" media="(prefers-color-scheme: dark)">' if (pictures() / dark).is_file() else ""
    )
    image = f'<picture>{source}<img src="{place}{file}" {shown} alt="{said}"></picture>'
    return f"<figure>{image}<figcaption>{said}</figcaption></figure>\n"


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])  # without one, there are no usual keys
    shutil.rmtree(MANUAL, ignore_errors=True)
    shutil.copytree(pictures(), MANUAL / "pictures")
    for place, page in pages():
        (MANUAL / place).parent.mkdir(exist_ok=True)
        (MANUAL / place).write_text(page, encoding="utf-8")
    application.quit()
    print(f"{MANUAL.relative_to(ROOT)}: {sum(1 for _ in MANUAL.rglob('*.html'))} pages")


if __name__ == "__main__":
    main()
