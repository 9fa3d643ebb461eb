"""DOCX: the paragraphs, headings, tables and notes of a Word document, as they read with all changes accepted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from kzexplorer.domain.document import About, PassageKind
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.facts import one_line
from kzexplorer.readers.office.package import Package, about_of, draft_of, member_at, opened, write_table
from kzexplorer.readers.raised import raised
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.xml import elements

_MAIN = "word/document.xml"
_LEFT_OUT = frozenset(("del", "moveFrom", "Fallback", "rt", "pPr", "rPr", "tblPr", "sectPr", "instrText", "drawing"))
"""What is not read: tracked deletions, what stands in for newer drawings, readings above letters, properties."""
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_DEEPEST_STYLE = 20
_BODY = 9
"""The outline level that is none."""


def read(file: RawFile) -> Draft:
    """Raises Problem where it is damaged, encrypted or has no words."""
    with opened(file) as package:
        parts = _parts(package)
        walk = _Walk(_styles(package))
        walk.furniture(package, parts.get("header", []), "the header of its pages")
        walk.blocks(package.tree(_MAIN))
        walk.notes(package, parts.get("footnotes", []), "footnote")
        walk.notes(package, parts.get("endnotes", []), "endnote")
        walk.furniture(package, parts.get("footer", []), "the footer of its pages")
        return draft_of(file, walk.builder, _about(package))


def _parts(package: Package) -> Mapping[str, list[str]]:
    """The members that the document refers to, by what they are; what lies elsewhere is left alone."""
    tree = package.tree_if_any("word/_rels/document.xml.rels")
    found: dict[str, list[str]] = {}
    for each in () if tree is None else tree.iterfind("{*}Relationship"):
        member = member_at(_MAIN, each.get("Target", ""))
        if each.get("TargetMode") != "External" and member is not None and member in package.members:
            found.setdefault(each.get("Type", "").rpartition("/")[2], []).append(member)
    return found


def _styles(package: Package) -> Mapping[str, int]:
    """The level of each style of headings, by its id; styles inherit it from those that they are based on."""
    tree = package.tree_if_any("word/styles.xml")
    own: dict[str, int | None] = {}
    based: dict[str, str] = {}
    for style in () if tree is None else tree.iterfind("{*}style"):
        name = _value(style, "styleId")
        own[name] = _style_level(style)
        based[name] = _value(style.find("{*}basedOn"))
    return {name: level for name in own if (level := _inherited(name, own, based)) is not None}


def _style_level(style: etree._Element) -> int | None:
    level = _outline_level(style.find("{*}pPr"))
    return 1 if level is None and _value(style.find("{*}name")).lower() == "title" else level


def _inherited(name: str, own: Mapping[str, int | None], based: Mapping[str, str]) -> int | None:
    for _ in range(_DEEPEST_STYLE):
        if name not in own or own[name] is not None:
            return own.get(name)
        name = based[name]
    return None


def _outline_level(properties: etree._Element | None) -> int | None:
    """From 1; None where there is none, or that of plain text."""
    value = "" if properties is None else _value(properties.find("{*}outlineLvl"))
    return int(value) + 1 if value.isdecimal() and len(value) == 1 and int(value) < _BODY else None


def _value(element: etree._Element | None, attribute: str = "val") -> str:
    """An attribute of the file's own namespace, of which there are two."""
    if element is None:
        return ""
    return next((str(value) for name, value in element.items() if etree.QName(name).localname == attribute), "")


def _about(package: Package) -> About:
    tree = package.tree_if_any("docProps/core.xml")

    def said(name: str) -> str | None:
        return None if tree is None else tree.findtext("{*}" + name)

    return about_of(
        title=said("title"),
        author=said("creator"),
        dates=((said("created"), "was made"), (said("modified"), "was last changed")),
        language=said("language"),
    )


@dataclass(slots=True)
class _Walk:
    """Writes blocks; the parser lets no element lie deeper than 256."""

    styles: Mapping[str, int]
    builder: TextBuilder = field(default_factory=TextBuilder)
    tables: int = 0

    def blocks(self, container: etree._Element, locator: str | None = None) -> None:
        """The paragraphs and tables of a body, of a note, or of what groups them."""
        for child in container:
            name = elements.name_of(child)
            if name == "p":
                self.paragraph(child, locator)
            elif name == "tbl":
                self.table(child)
            elif name and name not in _LEFT_OUT:
                self.blocks(child, locator)

    def paragraph(self, paragraph: etree._Element, locator: str | None) -> None:
        level = self.level(paragraph.find("{*}pPr"))
        kind = None if level is None else PassageKind.HEADING
        reason = "" if level is None else "its style is that of a heading"
        self.builder.add_block("".join(_words(paragraph)), kind, reason=reason, level=level, locator=locator)
        for box in paragraph.iter("{*}txbxContent"):
            if not _is_left_out(box, paragraph):
                self.blocks(box, "text box")

    def level(self, properties: etree._Element | None) -> int | None:
        own = _outline_level(properties)
        style = "" if properties is None else _value(properties.find("{*}pStyle"))
        return own if own is not None else self.styles.get(style)

    def table(self, table: etree._Element) -> None:
        """A block for each row, its cells apart by tabs."""
        self.tables += 1
        rows = ([one_line("".join(_words(cell))) for cell in _cells(row)] for row in _rows(table))
        write_table(self.builder, self.tables, rows)

    def notes(self, package: Package, members: list[str], what: str) -> None:
        """Each note; those that only draw the line above notes are of a type."""
        for member in members:
            for i, note in enumerate((each for each in package.tree(member) if not _value(each, "type")), 1):
                self.blocks(note, f"{what} {i}")

    def furniture(self, package: Package, members: list[str], reason: str) -> None:
        """Headers or footers, each once."""
        for words in dict.fromkeys(one_line("".join(_words(package.tree(member)))) for member in members):
            self.builder.add_block(words, PassageKind.FURNITURE, reason=reason)


def _words(element: etree._Element) -> Iterator[str]:
    """The letters of a paragraph, without those in boxes; of anything larger, with a line for each paragraph."""
    for child in element:
        name = elements.name_of(child)
        if name == "t":
            words = child.text or ""
            yield raised(words) if words[:1].isdecimal() and _is_raised(element) else words
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name and name not in _LEFT_OUT and name != "txbxContent":
            yield from _words(child)
            if name == "p":
                yield "\n"


def _is_raised(run: etree._Element) -> bool:
    return _value(run.find("{*}rPr/{*}vertAlign")) == "superscript"


def _is_left_out(element: etree._Element, root: etree._Element) -> bool:
    """Whether it lies in what is not read, or in another box."""
    for above in element.iterancestors():
        if above is root:
            return False
        if elements.name_of(above) in (*_LEFT_OUT - {"drawing"}, "txbxContent"):
            return True
    return False


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    """Those of the table itself, deleted ones left out; fields and changes may stand around them."""
    for child in table:
        name = elements.name_of(child)
        if name == "tr" and child.find("{*}trPr/{*}del") is None:
            yield child
        elif name in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _rows(child)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        name = elements.name_of(child)
        if name == "tc":
            yield child
        elif name in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _cells(child)
