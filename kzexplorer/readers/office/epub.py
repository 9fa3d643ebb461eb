"""EPUB: the chapters of an electronic book in the order in which they are read, each a page of HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from kzexplorer.domain.document import About, PassageKind
from kzexplorer.errors import Problem
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.html.reader import add_page, parse_page
from kzexplorer.readers.office.package import Package, about_of, draft_of, member_at, opened
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.text import declared_in, decode

_CONTAINER = "META-INF/container.xml"
_PROTECTION = "META-INF/encryption.xml"
_CHAPTERS = ("application/xhtml+xml", "text/html", "text/x-oeb1-document")


def read(file: RawFile) -> Draft:
    """Raises Problem where it is damaged, protected against copying, or has no words."""
    with opened(file) as package:
        name = _book(package)
        book = package.tree(name)
        chapters = list(_chapters(package, book, name))
        _require_open(package, [member for member, _ in chapters])
        builder = TextBuilder()
        for number, (member, is_contents) in enumerate(chapters, 1):
            _add(builder, file, package.members.bytes_of(member), f"chapter {number}", is_contents=is_contents)
        return draft_of(file, builder, _about(book))


def _book(package: Package) -> str:
    """The member that lists all others."""
    root = package.tree(_CONTAINER).find("{*}rootfiles/{*}rootfile")
    return ("" if root is None else member_at("", root.get("full-path", ""))) or "content.opf"


def _chapters(package: Package, book: etree._Element, here: str) -> Iterator[tuple[str, bool]]:
    """The members with text in reading order, each once, and whether it is the table of contents."""
    items = {each.get("id"): each for each in book.iterfind("{*}manifest/{*}item")}
    seen: set[str] = set()
    for entry in book.iterfind("{*}spine/{*}itemref"):
        item = items.get(entry.get("idref"))
        member = None if item is None else member_at(here, item.get("href", ""))
        if item is None or member is None or member in seen or member not in package.members:
            continue
        seen.add(member)
        if item.get("media-type") in _CHAPTERS:
            yield member, "nav" in item.get("properties", "").split()


def _require_open(package: Package, chapters: list[str]) -> None:
    """Fonts alone may be encrypted."""
    tree = package.tree_if_any(_PROTECTION)
    for each in () if tree is None else tree.iter("{*}CipherReference"):
        if member_at("", each.get("URI", "")) in chapters:
            what = f"Could not read {package.file.shown}: it is protected against copying."
            raise Problem(what, "Add a copy without protection.")


def _add(builder: TextBuilder, file: RawFile, data: bytes, place: str, *, is_contents: bool) -> None:
    before = len(builder.blocks)
    decoded, _ = decode(file.shown, data, declared_in(data))
    add_page(builder, parse_page(decoded), place=place)
    if is_contents:
        builder.blocks[before:] = [
            replace(block, kind=PassageKind.FURNITURE, reason="the table of contents", level=None)
            for block in builder.blocks[before:]
        ]


def _about(book: etree._Element) -> About:
    changed = [each.text for each in book.iterfind("{*}metadata/{*}meta") if each.get("property") == "dcterms:modified"]
    return about_of(
        title=book.findtext("{*}metadata/{*}title"),
        author=", ".join(filter(None, (each.text for each in book.iterfind("{*}metadata/{*}creator")))),
        dates=(
            *((each.text, "was published") for each in book.iterfind("{*}metadata/{*}date")),
            *((value, "was last changed") for value in changed),
        ),
        language=book.findtext("{*}metadata/{*}language"),
    )
