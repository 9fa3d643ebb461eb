"""What the marks mean, with how many events have each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzexplorer.translation import numeral, tr
from kzexplorer.ui.kinds import shape
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.guarded import guarded

_ROW = 23


@dataclass(frozen=True)
class MarkCounts:
    """Events whose exact days are known, whose month or year is, which are known at one end alone, which have no date;
    and how many of all these wait for review."""

    exact: int = 0
    imprecise: int = 0
    open: int = 0
    undated: int = 0
    to_review: int = 0


class Legend(QWidget):
    """A row for each kind of mark; those that no event has are left out, but for the first two and the waiting."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._counts = MarkCounts()
        theme.changed.connect(self.update)
        self.show_counts(self._counts)

    def show_counts(self, counts: MarkCounts) -> None:
        """Show these counts."""
        self._counts = counts
        self.setAccessibleName(
            tr("Marks: {counts}", counts=", ".join(f"{row.words} {row.count}" for row in self._rows()))
        )
        self.setFixedHeight(len(self._rows()) * _ROW + 4)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, len(self._rows()) * _ROW + 4)

    def _rows(self) -> list[_Row]:
        counts = self._counts
        rows = [
            _Row(tr("Exact day"), counts.exact, _exact),
            _Row(tr("Month or year known"), counts.imprecise, _imprecise),
            _Row(tr("One end known"), counts.open, _open),
            _Row(tr("Waiting for review"), counts.to_review, _waiting),
            _Row(tr("No date"), counts.undated, _undated),
        ]
        return [row for row in rows if row.count or row.symbol not in (_open, _undated)]

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setFont(ui_font(12))
        for at, row in enumerate(self._rows()):
            painter.save()
            painter.translate(32, at * _ROW + _ROW / 2)
            row.symbol(painter, self._theme)
            painter.restore()
            painter.setPen(QColor(colours.sub))
            box = QRectF(58, at * _ROW, self.width() - 74, _ROW)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, row.words)
            painter.setPen(QColor(colours.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, numeral(row.count))


@dataclass(frozen=True)
class _Row:
    words: str
    count: int
    symbol: Callable[[QPainter, Theme], None]


def _exact(painter: QPainter, theme: Theme) -> None:
    painter.fillPath(shape(0, 5.2), theme.kind(0))


def _waiting(painter: QPainter, theme: Theme) -> None:
    painter.setPen(QPen(theme.kind(0), 1.6))
    painter.drawPath(shape(0, 4.5))


def _imprecise(painter: QPainter, theme: Theme) -> None:
    _fade(painter, theme, ((0, 0), (0.35, 255), (0.65, 255), (1, 0)))


def _open(painter: QPainter, theme: Theme) -> None:
    _fade(painter, theme, ((0, 0), (0.2, 255), (0.4, 255), (1, 0)))


def _fade(painter: QPainter, theme: Theme, stops: tuple[tuple[float, int], ...]) -> None:
    """A soft span whose colour is as opaque at those places as they say."""
    brush = QLinearGradient(-12, 0, 12, 0)
    for place, opacity in stops:
        colour = QColor(theme.kind(0))
        colour.setAlpha(opacity)
        brush.setColorAt(place, colour)
    painter.fillRect(QRectF(-12, -4.5, 24, 9), brush)


def _undated(painter: QPainter, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.colours.faint), 1.6, Qt.PenStyle.DotLine))
    painter.drawEllipse(QPointF(0, 0), 4.5, 4.5)
