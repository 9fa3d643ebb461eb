"""The elements of a Word document that a report is made of: paragraphs, runs of letters, notes, rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = {
    "w": MAIN,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
SETTINGS = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="{MAIN}">'
    '<w:zoom w:percent="100"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat></w:settings>'
).encode()


def w(name: str) -> str:
    """The name of an element or attribute."""
    return f"{{{MAIN}}}{name}"


def paragraph(style: str, *runs: Any) -> Any:
    """`style` is an id."""
    element = etree.Element(w("p"))
    _value(etree.SubElement(element, w("pPr")), "pStyle", style)
    element.extend(runs)
    return element


def run(words: str, style: str = "", language: str = "") -> Any:
    """Letters in a style of letters (an id; empty: that of the paragraph), and the language that they are in."""
    element = _run(style)
    if language:
        _value(element.find(w("rPr")) if style else etree.SubElement(element, w("rPr")), "lang", language)
    text = etree.SubElement(element, w("t"))
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def line_break(kind: str = "") -> Any:
    """Of a line; `page` begins a new page."""
    element = _run("")
    added = etree.SubElement(element, w("br"))
    if kind:
        added.set(w("type"), kind)
    return element


def reference(number: int, style: str) -> Any:
    """The number that calls a note."""
    element = _run(style)
    etree.SubElement(element, w("footnoteReference")).set(w("id"), str(number))
    return element


def own_number(style: str) -> Any:
    """The number before a note."""
    element = _run(style)
    etree.SubElement(element, w("footnoteRef"))
    return element


def note(number: int, paragraphs: Iterable[Any]) -> Any:
    """What stands at the foot of the page."""
    element = etree.Element(w("footnote"))
    element.set(w("id"), str(number))
    element.extend(paragraphs)
    return element


def separators() -> Iterable[Any]:
    """The lines above the notes, which Word keeps as notes."""
    for number, name in ((-1, "separator"), (0, "continuationSeparator")):
        line = etree.Element(w("r"))
        etree.SubElement(line, w(name))
        around = etree.Element(w("p"))
        around.append(line)
        element = note(number, [around])
        element.set(w("type"), name)
        yield element


def table_start(style: str, widths: Sequence[int]) -> Iterable[Any]:
    """What stands in a table before its rows; widths in twentieths of a point."""
    about = etree.Element(w("tblPr"))
    _value(about, "tblStyle", style)
    _sized(about, "tblW", sum(widths))
    etree.SubElement(about, w("tblLayout")).set(w("type"), "fixed")
    look = etree.SubElement(about, w("tblLook"))
    for name, value in (("val", "0420"), ("firstRow", "1"), ("lastRow", "0"), ("firstColumn", "0"), ("noVBand", "1")):
        look.set(w(name), value)
    grid = etree.Element(w("tblGrid"))
    for width in widths:
        etree.SubElement(grid, w("gridCol")).set(w("w"), str(width))
    return about, grid


def row(cells: Sequence[Sequence[Any]], widths: Sequence[int], *, header: bool = False) -> Any:
    """Cells of paragraphs; a header comes again on each page. No row is broken between pages unless it must be."""
    element = etree.Element(w("tr"))
    about = etree.SubElement(element, w("trPr"))
    if header:
        etree.SubElement(about, w("cantSplit"))
        etree.SubElement(about, w("tblHeader"))
    for paragraphs, width in zip(cells, widths, strict=True):
        cell = etree.SubElement(element, w("tc"))
        _sized(etree.SubElement(cell, w("tcPr")), "tcW", width)
        cell.extend(paragraphs)
    return element


def _run(style: str) -> Any:
    element = etree.Element(w("r"))
    if style:
        _value(etree.SubElement(element, w("rPr")), "rStyle", style)
    return element


def _value(parent: Any, name: str, value: str) -> None:
    etree.SubElement(parent, w(name)).set(w("val"), value)


def _sized(parent: Any, name: str, width: int) -> None:
    size = etree.SubElement(parent, w(name))
    size.set(w("w"), str(width))
    size.set(w("type"), "dxa")
