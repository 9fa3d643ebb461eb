"""The letters of a printed report: which font, how large, how far apart its lines stand, and in which ink."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QColor, QFont

from kzexplorer.ui.theme import TEXT_FAMILY, UI_FAMILY

RESOLUTION = 1_200
"""Dots an inch: letters stand where they would on paper, not on a grid of pixels."""
POINT = RESOLUTION / 72
MM = RESOLUTION / 25.4

_INK, _SUB, _MARK = "#151a24", "#5a6474", "#8a3b12"


@dataclass(frozen=True, slots=True)
class Face:
    """`points` is the size, `leading` the distance of lines as a multiple of it."""

    family: str
    points: float
    leading: float = 1.35
    weight: QFont.Weight = QFont.Weight.Normal
    ink: str = _INK

    @property
    def line_height(self) -> float:
        """In dots."""
        return self.points * self.leading * POINT

    def font(self) -> QFont:
        """Without ligatures, which some readers of PDF give back as one strange sign."""
        return _font(self.family, self.points, self.weight)

    def colour(self) -> QColor:
        """Of the ink."""
        return QColor(self.ink)


@lru_cache(maxsize=64)
def _font(family: str, points: float, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPointSizeF(points)
    font.setWeight(weight)
    for feature in (b"liga", b"clig", b"calt"):
        font.setFeature(QFont.Tag(feature.decode()), 0)
    return font


_SEMI, _BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold
PAPER = Face(UI_FAMILY, 9.5, 1.4, _SEMI, _SUB)
TITLE = Face(TEXT_FAMILY, 27, 1.2, _BOLD)
FACT_NAME = Face(UI_FAMILY, 9.5, 1.45, ink=_SUB)
FACT = replace(FACT_NAME, ink=_INK)
YEAR = Face(TEXT_FAMILY, 17, 1.25, _BOLD)
MONTH = Face(UI_FAMILY, 9, 1.3, _SEMI, _SUB)
DATE = Face(UI_FAMILY, 8.5, 1.5, _SEMI)
CAVEAT = Face(UI_FAMILY, 7.2, 1.35, ink=_SUB)
EVENT = Face(TEXT_FAMILY, 10.2, 1.36)
BELOW = Face(UI_FAMILY, 7.8, 1.45, ink=_SUB)
MARKED = replace(BELOW, weight=_SEMI, ink=_MARK)
CELL = Face(UI_FAMILY, 8, 1.5)
MARKED_CELL = replace(CELL, weight=_SEMI, ink=_MARK)
HEAD = Face(UI_FAMILY, 8, 1.5, _SEMI, _SUB)
NOTE = Face(TEXT_FAMILY, 8.2, 1.36)
NOTE_NUMBER = Face(UI_FAMILY, 7, 1.59, _SEMI)
SOURCE = Face(TEXT_FAMILY, 9, 1.4)
HASH = Face(UI_FAMILY, 7.4, 1.5, ink=_SUB)
RUNNING = Face(UI_FAMILY, 7.8, 1.4, ink=_SUB)
