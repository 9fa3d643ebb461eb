"""ODT: the paragraphs, headings, tables and notes of an OpenDocument text, as they read with all changes accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from kzexplorer.domain.document import About, PassageKind
from kzexplorer.errors import Problem
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.facts import one_line
from kzexplorer.readers.office.package import Package, about_of, draft_of, opened, write_table
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.xml import elements

_LEFT_OUT = frozenset(
    ("tracked-changes", "annotation", "note-citation", "ruby-text", "sequence-decls", "forms", "title", "desc")
)
"""What is not read: tracked deletions, comments, the marks of notes, readings above letters, words about pictures."""
_APART = frozenset(("note", "text-box"))
"""What stands in the middle of a paragraph and is read after it."""
_INDEXES = frozenset(("table-of-content", "alphabetical-index", "illustration-index", "table-index", "user-index"))
_ROWS = frozenset(("table-header-rows", "table-rows", "table-row-group"))
_TITLE = "Title"
_WHITE_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 100
_LONGEST_NUMBER = 4
"""Digits; longer ones are no number that an office program writes."""


def read(file: RawFile) -> Draft:
    """Raises Problem where it is damaged, encrypted or has no words."""
    with opened(file) as package:
        _require_open(package)
        tree, styles = package.tree("content.xml"), package.tree_if_any("styles.xml")
        walk = _Walk(_titles(tree))
        walk.furniture(styles, "{*}header", "the header of its pages")
        body = tree.find("{*}body/{*}text")
        if body is not None:
            walk.blocks(body)
        walk.furniture(styles, "{*}footer", "the footer of its pages")
        return draft_of(file, walk.builder, _about(package, styles))


def _require_open(package: Package) -> None:
    manifest = package.tree_if_any("META-INF/manifest.xml")
    if manifest is not None and next(manifest.iter("{*}encryption-data"), None) is not None:
        what = f"Could not read {package.file.shown}: it is encrypted."
        raise Problem(what, "Remove its password and add it again.")


def _titles(tree: etree._Element) -> frozenset[str]:
    """The styles of a document's title: the one so called, and those made from it."""
    made = (
        each for each in tree.iterfind("{*}automatic-styles/{*}style") if _said(each, "parent-style-name") == _TITLE
    )
    return frozenset((_TITLE, *(_said(each, "name") for each in made)))


def _said(element: etree._Element, attribute: str) -> str:
    """An attribute by its local name."""
    return next((str(value) for name, value in element.items() if etree.QName(name).localname == attribute), "")


def _about(package: Package, styles: etree._Element | None) -> About:
    tree = package.tree_if_any("meta.xml")

    def said(name: str) -> str | None:
        return None if tree is None else tree.findtext("{*}meta/{*}" + name)

    return about_of(
        title=said("title"),
        author=said("initial-creator") or said("creator"),
        dates=((said("creation-date"), "was made"), (said("date"), "was last changed")),
        language=said("language") or _language(styles),
    )


def _language(styles: etree._Element | None) -> str | None:
    """That of plain paragraphs."""
    for style in () if styles is None else styles.iterfind("{*}styles/{*}default-style"):
        properties = style.find("{*}text-properties")
        if _said(style, "family") == "paragraph" and properties is not None:
            return _said(properties, "language")
    return None


@dataclass(slots=True)
class _Walk:
    """Writes blocks; the parser lets no element lie deeper than 256."""

    titles: frozenset[str]
    builder: TextBuilder = field(default_factory=TextBuilder)
    tables: int = 0
    notes: dict[str, int] = field(default_factory=dict)

    def blocks(self, container: etree._Element, locator: str | None = None) -> None:
        """The paragraphs and tables of a text, of a note, or of what groups them."""
        for child in container:
            name = elements.name_of(child)
            if name in ("p", "h"):
                self.paragraph(child, name, locator)
            elif name == "table":
                self.table(child)
            elif name in _INDEXES:
                self.index(child)
            elif name and name not in _LEFT_OUT:
                self.blocks(child, locator)

    def paragraph(self, paragraph: etree._Element, name: str, locator: str | None) -> None:
        level = None
        if name == "h":
            given = _said(paragraph, "outline-level")
            level = int(given) if given.isdecimal() and len(given) <= _LONGEST_NUMBER else 1
        elif _said(paragraph, "style-name") in self.titles:
            level = 1
        kind = None if level is None else PassageKind.HEADING
        reason = "" if level is None else "the file marks it as a heading"
        self.builder.add_block("".join(_words(paragraph)), kind, reason=reason, level=level, locator=locator)
        for each in _apart(paragraph):
            self.blocks(each, self.note(each) if elements.name_of(each) == "note" else "text box")

    def note(self, note: etree._Element) -> str:
        what = _said(note, "note-class") or "footnote"
        self.notes[what] = self.notes.get(what, 0) + 1
        return f"{what} {self.notes[what]}"

    def table(self, table: etree._Element) -> None:
        """A block for each row, its cells apart by tabs."""
        self.tables += 1
        rows = ([_one_line(cell) for cell in row if elements.name_of(cell) == "table-cell"] for row in _rows(table))
        write_table(self.builder, self.tables, rows)

    def index(self, index: etree._Element) -> None:
        """A table of contents or the like, a line for each entry."""
        for body in index.iterfind("{*}index-body"):
            for line in "".join(_words(body)).splitlines():
                self.builder.add_block(
                    one_line(line), PassageKind.FURNITURE, reason="a table of contents or an index", gap="\n"
                )

    def furniture(self, styles: etree._Element | None, path: str, reason: str) -> None:
        """Headers or footers, each once."""
        found = () if styles is None else styles.iterfind("{*}master-styles/{*}master-page/" + path)
        for words in dict.fromkeys(_one_line(each) for each in found):
            self.builder.add_block(words, PassageKind.FURNITURE, reason=reason)


def _one_line(element: etree._Element) -> str:
    return one_line("".join(_words(element)))


def _words(element: etree._Element) -> Iterator[str]:
    """The letters of a paragraph, without those in notes and boxes; of anything larger, with a line for each."""
    yield _WHITE_SPACE.sub(" ", element.text or "")
    for child in element:
        name = elements.name_of(child)
        if name == "s":
            count = _said(child, "c")
            yield " " * (min(int(count[:_LONGEST_NUMBER]), _MOST_SPACES) if count.isdecimal() else 1)
        elif name in ("tab", "line-break"):
            yield "\t" if name == "tab" else "\n"
        elif name and name not in _LEFT_OUT and name not in _APART:
            yield from _words(child)
            if name in ("p", "h"):
                yield "\n"
        yield _WHITE_SPACE.sub(" ", child.tail or "")


def _apart(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The notes and boxes in a paragraph; those in them come with them."""
    for child in paragraph:
        name = elements.name_of(child)
        if name in _APART:
            yield child
        elif name and name not in _LEFT_OUT:
            yield from _apart(child)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        name = elements.name_of(child)
        if name == "table-row":
            yield child
        elif name in _ROWS:
            yield from _rows(child)
