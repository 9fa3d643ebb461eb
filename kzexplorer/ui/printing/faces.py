"""The letters of a printed report: which font, how large, how far apart its lines stand, and in which ink."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QFontDatabase

from kzexplorer.export.report.house_sheet import Lettering
from kzexplorer.ui.theme import TEXT_FAMILY, UI_FAMILY

RESOLUTION = 1_200
"""Dots an inch: letters stand where they would on paper, not on a grid of pixels."""
POINT = RESOLUTION / 72
MM = RESOLUTION / 25.4

_SMALLEST, _LARGEST = 4.0, 72.0
_INK, _SUB, _MARK = "#151a24", "#5a6474", "#8a3b12"


@dataclass(frozen=True, slots=True)
class Face:
    """`points` is the size, `leading` the distance of lines as a multiple of it."""

    family: str
    points: float
    leading: float = 1.35
    weight: QFont.Weight = QFont.Weight.Normal
    ink: str = _INK
    italic: bool = False

    @property
    def line_height(self) -> float:
        """In dots."""
        return self.points * self.leading * POINT

    def font(self) -> QFont:
        """Without ligatures, which some readers of PDF give back as one strange sign."""
        return _font(self.family, self.points, self.weight, self.italic)

    def colour(self) -> QColor:
        """Of the ink."""
        return QColor(self.ink)


@lru_cache(maxsize=64)
def _font(family: str, points: float, weight: QFont.Weight, italic: bool) -> QFont:
    font = QFont(family)
    font.setPointSizeF(points)
    font.setWeight(weight)
    font.setItalic(italic)
    for feature in (b"liga", b"clig", b"calt"):
        font.setFeature(QFont.Tag(feature.decode()), 0)
    return font


_SEMI, _BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold


@dataclass(frozen=True, slots=True)
class Faces:
    """One for each sort of words on the pages."""

    paper: Face = Face(UI_FAMILY, 9.5, 1.4, _SEMI, _SUB)
    title: Face = Face(TEXT_FAMILY, 27, 1.2, _BOLD)
    fact_name: Face = Face(UI_FAMILY, 9.5, 1.45, ink=_SUB)
    fact: Face = Face(UI_FAMILY, 9.5, 1.45)
    year: Face = Face(TEXT_FAMILY, 17, 1.25, _BOLD)
    month: Face = Face(UI_FAMILY, 9, 1.3, _SEMI, _SUB)
    date: Face = Face(UI_FAMILY, 8.5, 1.5, _SEMI)
    caveat: Face = Face(UI_FAMILY, 7.2, 1.35, ink=_SUB)
    event: Face = Face(TEXT_FAMILY, 10.2, 1.36)
    below: Face = Face(UI_FAMILY, 7.8, 1.45, ink=_SUB)
    marked: Face = Face(UI_FAMILY, 7.8, 1.45, _SEMI, _MARK)
    cell: Face = Face(UI_FAMILY, 8, 1.5)
    marked_cell: Face = Face(UI_FAMILY, 8, 1.5, _SEMI, _MARK)
    head: Face = Face(UI_FAMILY, 8, 1.5, _SEMI, _SUB)
    note: Face = Face(TEXT_FAMILY, 8.2, 1.36)
    note_number: Face = Face(UI_FAMILY, 7, 1.59, _SEMI)
    source: Face = Face(TEXT_FAMILY, 9, 1.4)
    hash: Face = Face(UI_FAMILY, 7.4, 1.5, ink=_SUB)
    running: Face = Face(UI_FAMILY, 7.8, 1.4, ink=_SUB)


_STYLES = {
    "paper": ("Kind of Paper",), "title": ("Title",), "fact": ("Title Fact",), "fact_name": ("Title Fact", "Fact Name"),
    "year": ("Heading 1",), "month": ("Heading 2",), "date": ("Statement Date",),
    "caveat": ("Statement Date", "Date Caveat"), "event": ("Statement",), "below": ("Statement Facts",),
    "marked": ("Statement Facts", "Marked Fact"), "cell": ("Statement Cell",),
    "marked_cell": ("Statement Cell", "Marked Fact"), "head": ("Column Head",), "note": ("footnote text",),
    "note_number": ("footnote text",), "source": ("Source",), "hash": ("Source", "Hash"), "running": ("Header",),
}  # fmt: skip
"""The styles of a Word template, the last of which has the last word; fonts that this computer lacks do not count."""


def faces_of(letterings: Mapping[str, Lettering]) -> Faces:
    """The usual faces, with what styles of a template say in their stead."""
    faces = Faces()
    for name, styles in _STYLES.items():
        for style in styles:
            if style in letterings:
                faces = replace(faces, **{name: _with(getattr(faces, name), letterings[style])})
    return faces


def _with(face: Face, said: Lettering) -> Face:
    known = said.family is not None and QFontDatabase.hasFamily(said.family)
    family = said.family if known and said.family else face.family
    bold = _SEMI if family == UI_FAMILY else _BOLD  # its boldest: one that has to be made up is smeared
    weight = face.weight if said.bold is None else bold if said.bold else QFont.Weight.Normal
    return Face(
        family,
        min(max(said.points or face.points, _SMALLEST), _LARGEST),
        face.leading,
        weight,
        said.ink or face.ink,
        face.italic if said.italic is None else said.italic,
    )
