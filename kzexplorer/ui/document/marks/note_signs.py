"""The sign beside words that somebody wrote a note on or tagged, and what a person reads when pointing at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kzexplorer.domain.span import Span
from kzexplorer.ui.colours import Colours
from kzexplorer.ui.document.marks.layers import Layer, Mark, Stroke
from kzexplorer.ui.document.marks.marking import Inks

SIZE = 11
"""Pixels that a sign is wide and high."""
_FOLD = 4.0
_LONGEST = 400


@dataclass(frozen=True)
class Annotated:
    """Words of the document with what is written on them."""

    span: Span
    note: str
    tags: tuple[str, ...]

    @property
    def words(self) -> str:
        """What its sign says: the note, cut where it is long, and the tags."""
        note = self.note if len(self.note) <= _LONGEST else f"{self.note[:_LONGEST]}…"
        return "\n".join(filter(None, (note, " ".join(f"#{tag}" for tag in self.tags))))


def annotated_at(all_of_them: Sequence[Annotated], offset: int) -> Annotated | None:
    """The one with the fewest words of those that hold an offset, the end of the words included."""
    here = [each for each in all_of_them if each.span.start <= offset <= each.span.end]
    return min(here, key=lambda each: len(each.span), default=None)


def lines_below(all_of_them: Sequence[Annotated], inks: Inks) -> Layer:
    """A line below all words that something is written on."""
    ink = QColor(inks.colours.warn)
    return Layer([Mark(each.span.start, each.span.end, ink, Stroke.UNDERLINE) for each in all_of_them])


def draw_sign(painter: QPainter, centre: QPointF, colours: Colours) -> None:
    """A sheet with its corner folded."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet = QRectF(centre.x() - SIZE / 2, centre.y() - SIZE / 2, SIZE, SIZE).adjusted(0.75, 0.75, -0.75, -0.75)
    corner = QPointF(sheet.right() - _FOLD, sheet.bottom())
    path = QPainterPath(sheet.topLeft())
    for point in (sheet.topRight(), QPointF(sheet.right(), sheet.bottom() - _FOLD), corner, sheet.bottomLeft()):
        path.lineTo(point)
    path.closeSubpath()
    painter.setPen(QPen(QColor(colours.warn), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(QColor(colours.warn_tint))
    painter.drawPath(path)
    painter.restore()
