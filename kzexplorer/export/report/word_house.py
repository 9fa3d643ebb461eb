"""The house style of a Word report: an empty document with styles, page, header and footer of a template."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Opened
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import OpcError
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree

from kzexplorer.errors import Problem
from kzexplorer.export.report.template_file import template_bytes
from kzexplorer.export.report.word_cleaning import clean, keep_styling
from kzexplorer.export.report.word_xml import SETTINGS
from kzexplorer.paths import resource

_LARGEST, _LARGEST_UNPACKED, _LARGEST_MARKUP, _MOST_MEMBERS = 30_000_000, 120_000_000, 20_000_000, 2_000
BROKEN = (
    *(OpcError, zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, EOFError, RuntimeError),
    *(KeyError, ValueError, AttributeError, TypeError, IndexError, AssertionError),
)
"""What python-docx raises for files that are none, or are damaged; none of it says what is wrong."""
_LEAST_WIDTH = 2_000


@dataclass(frozen=True)
class House:
    """`package` is a .docx whose members `body` and `notes` are to be written; `section` ends the body.

    `styles` are ids by names; `width` is that of the text in twentieths of a point.
    """

    package: bytes
    body: str
    notes: str
    section: Any
    styles: Mapping[str, str]
    width: int


def house_of(template: Path | None, title: str, subject: str, created: datetime) -> House:
    """Styles that the template lacks come from the one that the program brings. Raises Problem for a broken one."""
    usual = resource("templates/report.docx")
    path = template or usual
    data = read_template(path)
    try:
        document = Document(BytesIO(data))
        keep_styling(document.part)
        _add_styles(document, Document(str(usual)))
        section = _section(document)
        width = _width(section)
    except BROKEN as error:
        raise unusable(path, "it is damaged or no Word document", str(error)) from error
    _name(document, title, subject, created)
    notes = _add_parts(document)
    names = {style.name: style.style_id for style in document.styles}
    packed = BytesIO()
    document.save(packed)
    return House(packed.getvalue(), _member(document.part.partname), notes, section, names, width)


def read_template(path: Path) -> bytes:
    """The file, found to be no larger than it should. Raises Problem."""
    try:
        data = template_bytes(path, _LARGEST + 1)
        with zipfile.ZipFile(BytesIO(data)) as packed:
            members = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise unusable(path, "it is damaged or no Word document", str(error)) from error
    unpacked = sum(member.file_size for member in members)
    markup = sum(member.file_size for member in members if member.filename.lower().endswith((".xml", ".rels")))
    too_large = len(data) > _LARGEST or unpacked > _LARGEST_UNPACKED or markup > _LARGEST_MARKUP
    if too_large or len(members) > _MOST_MEMBERS:
        raise unusable(path, "it is too large")
    if any(member.flag_bits & 1 for member in members):
        raise unusable(path, "it is encrypted")
    return data


def unusable(path: Path, reason: str, details: str = "") -> Problem:
    """What to say of a template, with the reason as the end of a sentence."""
    return Problem(
        f"{path.name} cannot be the template of a report: {reason}.",
        "Choose another one, saved as a Word document without macros (.docx).",
        details,
    )


def _add_styles(document: Opened, usual: Opened) -> None:
    """Those of the usual template that this one has not, by name, with ids of their own."""
    names = {style.name for style in document.styles}
    ids = {style.style_id for style in document.styles}
    for style in usual.styles:
        if style.name in names:
            continue
        added = deepcopy(style.element)
        if style.style_id in ids:
            added.set(qn("w:styleId"), f"kzexplorer{style.style_id}")
        document.styles.element.append(added)


def _section(document: Opened) -> Any:
    """How the pages are; the body that it stood in is emptied."""
    section = deepcopy(document.sections[-1]._sectPr)
    clean(section, document.part.rels.keys())
    for kind in section.findall(qn("w:type")):
        section.remove(kind)
    document.element.body.clear_content()
    for rest in document.element.body.findall(qn("w:sectPr")):
        document.element.body.remove(rest)
    return section


def _width(section: Any) -> int:
    whole = section.page_width.twips - section.left_margin.twips - section.right_margin.twips
    if whole < _LEAST_WIDTH:
        raise ValueError("no room between the margins")
    return int(whole)


def _add_parts(document: Opened) -> str:
    """Settings of our own, and a place for the notes, whose member is returned."""
    folder = document.part.partname.baseURI.rstrip("/")
    for name, kind, content, blob in (
        ("settings.xml", RT.SETTINGS, CT.WML_SETTINGS, SETTINGS),
        ("footnotes.xml", RT.FOOTNOTES, CT.WML_FOOTNOTES, b""),
    ):
        package = document.part.package
        assert package is not None
        part = Part(PackURI(f"{folder}/{name}"), content, blob, package)
        document.part.relate_to(part, kind)
    return _member(f"{folder}/footnotes.xml")


def _name(document: Opened, title: str, subject: str, created: datetime) -> None:
    core = document.core_properties
    core.title, core.subject = title[:255], subject[:255]
    core.author = core.last_modified_by = core.comments = core.keywords = core.category = ""
    core.created = core.modified = created
    core.revision = 1


def _member(partname: str) -> str:
    return partname.lstrip("/")
