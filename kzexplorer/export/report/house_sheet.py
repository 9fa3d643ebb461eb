"""What a Word template says of paper and letters, for reports that are not written by Word: pages of a PDF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.shared import Length

from kzexplorer.export.report.word_house import BROKEN, read_template, unusable

_LEAST, _MOST = 60.0, 1_200.0
"""Millimetres that the text has at least, and the paper at most."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """What a style says of its letters; None for what it leaves open. `ink` is `#rrggbb`."""

    family: str | None
    points: float | None
    bold: bool | None
    italic: bool | None
    ink: str | None


@dataclass(frozen=True, slots=True)
class HouseSheet:
    """Sides of the paper and margins in millimetres, and the letters of each style by its name."""

    width: float
    height: float
    left: float
    top: float
    right: float
    bottom: float
    letterings: Mapping[str, Lettering]


def house_sheet(template: Path) -> HouseSheet:
    """Raises Problem for a template that cannot be used."""
    data = read_template(template)
    try:
        document = Document(BytesIO(data))
        section = document.sections[-1]
        width, height = _mm(section.page_width), _mm(section.page_height)
        left, right = _mm(section.left_margin), _mm(section.right_margin)
        top, bottom = _mm(section.top_margin), _mm(section.bottom_margin)
        letterings = {style.name: _lettering(style) for style in document.styles if hasattr(style, "font")}
    except BROKEN as error:
        raise unusable(template, "it is damaged or no Word document", str(error)) from error
    inside = width - left - right, height - top - bottom
    if min(inside) < _LEAST or min(left, top, right, bottom) < 0 or max(width, height) > _MOST:
        raise unusable(template, "its page leaves no room for text")
    return HouseSheet(width, height, left, top, right, bottom, letterings)


def _mm(side: Length | None) -> float:
    if side is None:
        raise ValueError("the page has no size")
    return float(side.mm)


def _lettering(style: Any) -> Lettering:
    fonts = [each.font for each in _with_bases(style)]

    def first(values: Iterator[Any]) -> Any:
        return next((value for value in values if value is not None), None)

    size, ink = first(font.size for font in fonts), first(font.color.rgb for font in fonts)
    return Lettering(
        first(font.name for font in fonts),
        None if size is None else size.pt,
        first(font.bold for font in fonts),
        first(font.italic for font in fonts),
        None if ink is None else f"#{ink}".lower(),
    )


def _with_bases(style: Any) -> Iterator[Any]:
    """The style and those that it is based on, which a damaged file may have go round."""
    for _ in range(10):
        if style is None:
            return
        yield style
        style = style.base_style
