"""Take out of a Word template whatever would run, or ask for another file, when the report is opened."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import qn
from lxml import etree

_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PICTURES = ("image/png", "image/jpeg", "image/gif")
_STYLING = (RT.STYLES, RT.THEME, RT.NUMBERING, RT.FONT_TABLE, RT.HEADER, RT.FOOTER)
_HOLDS_PICTURE = {qn(f"w:{name}") for name in ("drawing", "pict", "object")}
_LINKS = ("src", "href", "althref")
_FIELDS = frozenset(
    "PAGE NUMPAGES SECTION SECTIONPAGES TITLE SUBJECT AUTHOR COMMENTS KEYWORDS STYLEREF DATE TIME CREATEDATE SAVEDATE "
    "PRINTDATE NUMWORDS".split()
)
_NO_FIELD = ' QUOTE "" '


def keep_styling(document: Part) -> None:
    """Of what the main part of a template refers to, keep styles, theme, numbering, headers and footers, cleaned."""
    package = document.package
    assert package is not None
    _drop(package, lambda rel: rel.reltype in (RT.OFFICE_DOCUMENT, RT.CORE_PROPERTIES))
    _drop(document, lambda rel: rel.reltype in _STYLING)
    for rel in document.rels.values():
        _clean_part(rel.target_part)


def clean(root: Any, kept: Collection[str]) -> None:
    """Take out what refers to anything but the relationships `kept`, and fields that do more than count or name."""
    for node in [*root.iter()]:
        if not isinstance(node.tag, str):
            _remove(node)
            continue
        for name in [name for name in node.attrib if etree.QName(name).localname.lower() in _LINKS]:
            del node.attrib[name]
        _unrelate(node, kept)
    for field in [*root.iter(qn("w:fldSimple"))]:
        if not _is_harmless(field.get(qn("w:instr"), "")):
            _unwrap(field)
    for codes in _field_codes(root):
        if not _is_harmless("".join(code.text or "" for code in codes)):
            for code in codes:
                code.text = _NO_FIELD if code is codes[0] else ""


def _drop(source: Any, wanted: Any) -> None:
    for number, rel in [*source.rels.items()]:
        if rel.is_external or not wanted(rel):
            del source.rels[number]


def _clean_part(part: Part) -> None:
    _drop(part, lambda rel: rel.reltype == RT.IMAGE and rel.target_part.content_type in _PICTURES)
    if isinstance(part, XmlPart):
        clean(part.element, part.rels.keys())
        return
    root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    clean(root, part.rels.keys())
    part._blob = etree.tostring(root, encoding="UTF-8", standalone=True)


def _unrelate(node: Any, kept: Collection[str]) -> None:
    related = {name: value for name, value in node.attrib.items() if name.startswith(_RELATED)}
    lost = [name for name, value in related.items() if value not in kept]
    if not lost:
        return
    for name in lost:
        del node.attrib[name]
    local = etree.QName(node).localname
    if local == "hyperlink":
        _unwrap(node)
    elif len(lost) == len(related):
        whole = None if local.startswith("hlink") or local == "svgBlip" else _picture_of(node)
        _remove(node if whole is None else whole)


def _picture_of(node: Any) -> Any:
    return next((above for above in node.iterancestors() if above.tag in _HOLDS_PICTURE), None)


def _field_codes(root: Any) -> Iterator[list[Any]]:
    """The elements that hold the code of each field, of one within another too."""
    open_fields: list[list[Any]] = []
    for node in root.iter(qn("w:fldChar"), qn("w:instrText")):
        kind = node.get(qn("w:fldCharType"))
        if node.tag == qn("w:instrText"):
            if open_fields:
                open_fields[-1].append(node)
            else:
                node.text = ""
        elif kind == "begin":
            open_fields.append([])
        elif kind == "end" and open_fields:
            yield open_fields.pop()
    yield from open_fields


def _is_harmless(code: str) -> bool:
    name = re.match(r"\s*(\w+)", code)
    return name is None or name[1].upper() in _FIELDS


def _remove(node: Any) -> None:
    if node.getparent() is not None:
        node.getparent().remove(node)


def _unwrap(node: Any) -> None:
    parent = node.getparent()
    if parent is not None:
        at = parent.index(node)
        parent[at : at + 1] = [*node]
