"""Make resources/templates/report.docx, the house style of Word reports: `python packaging/make_report_template.py`.

Cambria and Calibri are on machines with Word, LibreOffice has fonts of the same widths for them, and all have the
letters of Kazakh. Everything here can be changed in a copy with Word or LibreOffice: styles, page, header, footer.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

TARGET = Path(__file__).resolve().parent.parent / "resources/templates/report.docx"
_OF_PACKAGE, _OF_DOCUMENT = ("officeDocument", "core-properties"), ("styles", "settings", "theme", "fontTable")
_STYLES = frozenset(
    (
        "Normal",
        "Title",
        "Heading 1",
        "Heading 2",
        "Header",
        "Footer",
        "Default Paragraph Font",
        "Normal Table",
        "No List",
    )
)
SERIF, SANS = "Cambria", "Calibri"
INK, SUB, MARK = RGBColor(0x15, 0x1A, 0x24), RGBColor(0x5A, 0x64, 0x74), RGBColor(0x8A, 0x3B, 0x12)
WORDS = (
    "This page only shows the styles. A report takes styles, page, header and footer from here, and none of the words."
)


def main() -> None:
    """Write the file."""
    document = Document()
    _leave_out_the_rest(document)
    _page(document.sections[0])
    _defaults(document.styles)
    _styles(document.styles)
    _show(document)
    core = document.core_properties
    core.title, core.author, core.comments, core.last_modified_by = "Report", "", "", ""
    core.created = core.modified = datetime(2026, 1, 1, tzinfo=UTC)
    document.save(str(sys.argv[1] if len(sys.argv) > 1 else TARGET))


def _leave_out_the_rest(document: Any) -> None:
    """Parts and styles that python-docx brings for papers of every kind."""
    for rels, kept in ((document.part.package.rels, _OF_PACKAGE), (document.part.rels, _OF_DOCUMENT)):
        for number in [number for number, rel in rels.items() if rel.reltype.rpartition("/")[2] not in kept]:
            del rels[number]
    for style in [style for style in document.styles if style.name not in _STYLES]:
        style.element.getparent().remove(style.element)
    for name in ("link", "next"):
        for each in document.styles.element.findall(f".//{qn(f'w:{name}')}"):
            each.getparent().remove(each)


def _page(section: Any) -> None:
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.3)
    section.header_distance = section.footer_distance = Cm(1.2)
    section.different_first_page_header_footer = True
    _field(section.header.paragraphs[0], "TITLE", "Report")
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _field(footer, "PAGE", "1")
    footer.add_run(" / ")
    _field(footer, "NUMPAGES", "1")
    section.first_page_header.is_linked_to_previous = section.first_page_footer.is_linked_to_previous = False


def _field(paragraph: Any, code: str, shown: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), f" {code} ")
    field.append(paragraph.add_run(shown)._r)
    paragraph._p.append(field)


def _defaults(styles: Any) -> None:
    fonts = styles.element.find(qn("w:docDefaults")).find(f"{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in fonts.findall(qn("w:lang")):
        fonts.remove(old)
    language = OxmlElement("w:lang")
    for name, value in (("val", "en-GB"), ("eastAsia", "en-US"), ("bidi", "ar-SA")):
        language.set(qn(f"w:{name}"), value)
    fonts.append(language)


def _styles(styles: Any) -> None:
    _set(styles["Normal"], SERIF, 11, after=6, line=1.15)
    _set(styles["Title"], SERIF, 26, bold=True, before=0, after=24, line=1.1)
    _set(_new(styles, "Kind of Paper"), SANS, 11, colour=SUB, bold=True, before=130, after=4)
    _set(_new(styles, "Title Fact"), SANS, 10.5, after=3)
    _indent(styles["Title Fact"], Cm(4), -Cm(4))
    _set(styles["Heading 1"], SERIF, 18, bold=True, before=24, after=6, keep=True)
    _set(styles["Heading 2"], SANS, 11, colour=SUB, bold=True, before=14, after=2, keep=True)
    _set(_new(styles, "Statement Date"), SANS, 10, bold=True, before=9, after=0, keep=True)
    _set(_new(styles, "Statement"), SERIF, 11, after=0, keep=True, line=1.15)
    _set(_new(styles, "Statement Facts"), SANS, 9.5, colour=SUB, after=3)
    _set(_new(styles, "Statement Cell"), SANS, 9.5, after=0)
    _set(_new(styles, "Column Head"), SANS, 9.5, colour=SUB, bold=True, after=0, keep=True)
    _set(_new(styles, "footnote text"), SERIF, 9, after=2, line=1.05)
    _set(_new(styles, "Source"), SERIF, 10, after=8)
    _set(styles["Header"], SANS, 9, colour=SUB)
    _set(styles["Footer"], SANS, 9, colour=SUB)
    _letters(styles, "footnote reference").font.superscript = True
    for name, colour, bold in (("Marked Fact", MARK, True), ("Date Caveat", SUB, False), ("Fact Name", SUB, False)):
        letters = _letters(styles, name)
        letters.font.color.rgb, letters.font.bold = colour, bold
    _letters(styles, "Rejected Event").font.strike = True
    hashes = _letters(styles, "Hash")
    _face(hashes, "Consolas")
    hashes.font.size, hashes.font.color.rgb = Pt(8), SUB
    _table(styles)


def _new(styles: Any, name: str) -> Any:
    style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name == "footnote text")
    style.base_style = styles["Normal"]
    return style


def _letters(styles: Any, name: str) -> Any:
    return styles.add_style(name, WD_STYLE_TYPE.CHARACTER, builtin=name == "footnote reference")


def _set(
    style: Any,
    face: str,
    size: float,
    *,
    colour: RGBColor = INK,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
    line: float = 1.0,
    keep: bool = False,
) -> None:
    _face(style, face)
    style.font.size, style.font.bold, style.font.italic, style.font.color.rgb = Pt(size), bold, False, colour
    paragraph = style.paragraph_format
    paragraph.space_before, paragraph.space_after, paragraph.line_spacing = Pt(before), Pt(after), line
    paragraph.keep_with_next, paragraph.widow_control = keep, True
    for border in style.element.findall(f"{qn('w:pPr')}/{qn('w:pBdr')}"):
        border.getparent().remove(border)


def _face(style: Any, face: str) -> None:
    style.font.name = face
    fonts = style.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), face)


def _indent(style: Any, left: Any, first: Any) -> None:
    style.paragraph_format.left_indent, style.paragraph_format.first_line_indent = left, first


def _table(styles: Any) -> None:
    """Lines between rows alone, and a header that stands out."""
    line = '<w:{0} w:val="single" w:sz="{1}" w:space="0" w:color="B9BEC6"/>'
    styles.element.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="ReportTable">'
            '<w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>'
            f"<w:tblPr><w:tblBorders>{line.format('bottom', 4)}{line.format('insideH', 4)}</w:tblBorders>"
            '<w:tblCellMar><w:top w:w="70" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
            '<w:bottom w:w="70" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            '<w:tblStylePr w:type="firstRow">'
            f"<w:tcPr><w:tcBorders>{line.format('bottom', 12)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
        )
    )


def _show(document: Any) -> None:
    document.add_paragraph("Kind of paper", "Kind of Paper")
    document.add_paragraph("Title", "Title")
    document.add_paragraph(WORDS)
    document.add_paragraph("Heading 1", "Heading 1")
    document.add_paragraph("Heading 2", "Heading 2")
    document.add_paragraph("Statement Date", "Statement Date")
    document.add_paragraph("Statement", "Statement")
    document.add_paragraph("Statement Facts", "Statement Facts")
    document.add_paragraph("footnote text", "footnote text")
    document.add_paragraph("Source", "Source")


if __name__ == "__main__":
    main()
