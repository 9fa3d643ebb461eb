"""Writes the English manual as HTML into docs/manual, with the usual keys: a page a chapter, nothing from elsewhere.

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
from kzexplorer.ui.dialogs.manual.chapters import WRITTEN_IN, Chapter, pictures
from kzexplorer.ui.dialogs.manual.filling import Filling
from kzexplorer.ui.keymap import CommandLine, Keymap
from kzexplorer.ui.menus import usual_keys

ROOT = Path(__file__).resolve().parents[1]
MANUAL = ROOT / "docs" / "manual"
SHEET = (Path(__file__).parent / "manual.css").read_text(encoding="utf-8")
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} – the manual of kzexplorer</title>
<style>
{sheet}</style>
</head>
<body>
<nav aria-label="Chapters">
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


def pages() -> Iterator[tuple[str, str]]:
    """The name of each page in docs/manual, and the page."""
    book = Book(WRITTEN_IN, Filling(usual_lines()))
    for name, chapter in book.chapters.items():
        contents = "".join(_entry(each, here=each is chapter) for each in book.chapters.values())
        yield f"{name}.html", PAGE.format(title=chapter.title, contents=contents, sheet=SHEET, body=_body(book, name))


def _body(book: Book, name: str) -> str:
    return book.page(name, _figure, ".html")


def _entry(chapter: Chapter, *, here: bool) -> str:
    marked = ' aria-current="page"' if here else ""
    return f'<li><a href="{chapter.name}.html"{marked}>{html.escape(chapter.title)}</a></li>\n'


def _figure(file: str, caption: str) -> str:
    size = QImageReader(str(pictures() / file)).size()
    said, dark = html.escape(caption), dark_one(file)
    shown = f'width="{size.width() // DRAWN_AT}" height="{size.height() // DRAWN_AT}"'
    has_dark = (pictures() / dark).is_file()
    source = f'<source srcset="pictures/{dark}" media="(prefers-color-scheme: dark)">' if has_dark else ""
    image = f'<picture>{source}<img src="pictures/{file}" {shown} alt="{said}"></picture>'
    return f"<figure>{image}<figcaption>{said}</figcaption></figure>\n"


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])  # without one, there are no usual keys
    shutil.rmtree(MANUAL, ignore_errors=True)
    shutil.copytree(pictures(), MANUAL / "pictures")
    for place, page in pages():
        (MANUAL / place).write_text(page, encoding="utf-8")
    application.quit()
    print(f"{MANUAL.relative_to(ROOT)}: {sum(1 for _ in MANUAL.rglob('*.html'))} pages")


if __name__ == "__main__":
    main()
