"""What the marks mean, with how many events have each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzexplorer.ui.kinds import shape
from kzexplorer.ui.theme import Theme, ui_font

_ROW = 23


@dataclass(frozen=True)
class MarkCounts:
    """Events whose exact days are known, whose month or year is, which have no date, which wait for review."""

    exact: int = 0
    imprecise: int = 0
    undated: int = 0
    to_review: int = 0


class Legend(QWidget):
    """Three rows, and a fourth while some events have no date."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._counts = MarkCounts()
        theme.changed.connect(self.update)
        self.show_counts(self._counts)

    def show_counts(self, counts: MarkCounts) -> None:
        self._counts = counts
        self.setAccessibleName("Marks: " + ", ".join(f"{words} {count}" for words, count in self._rows()))
        self.setFixedHeight(len(self._rows()) * _ROW + 4)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, len(self._rows()) * _ROW + 4)

    def _rows(self) -> list[tuple[str, int]]:
        counts = self._counts
        rows = [("Exact day", counts.exact), ("Month or year known", counts.imprecise)]
        rows += [("Waiting for review", counts.to_review)]
        return [*rows, ("No date", counts.undated)] if counts.undated else rows

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setFont(ui_font(12))
        for row, (words, count) in enumerate(self._rows()):
            middle = row * _ROW + _ROW / 2
            self._symbol(painter, row, QPointF(32, middle))
            painter.setPen(QColor(colours.sub))
            box = QRectF(58, row * _ROW, self.width() - 74, _ROW)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
            painter.setPen(QColor(colours.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{count:,}")

    def _symbol(self, painter: QPainter, row: int, centre: QPointF) -> None:
        colour = self._theme.kind(0)
        painter.save()
        painter.translate(centre)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if row == 0 else Qt.BrushStyle.NoBrush)
        if row == 1:
            clear = QColor(colour)
            clear.setAlpha(0)
            fade = QLinearGradient(-12, 0, 12, 0)
            for place, shade in ((0, clear), (0.35, colour), (0.65, colour), (1, clear)):
                fade.setColorAt(place, shade)
            painter.fillRect(QRectF(-12, -4.5, 24, 9), fade)
        elif row == 3:
            painter.setPen(QPen(QColor(self._theme.colours.faint), 1.6, Qt.PenStyle.DotLine))
            painter.drawEllipse(QPointF(0, 0), 4.5, 4.5)
        else:
            painter.drawPath(shape(0, 4.5))
        painter.restore()
