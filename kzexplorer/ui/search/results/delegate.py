"""Draws a cell of the results: date, mark of the kind, title, the words found, document, confidence and verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzexplorer.domain.verdict import Verdict
from kzexplorer.timeline.words import short_when
from kzexplorer.ui.kinds import group_of, shape
from kzexplorer.ui.search.results.marked import draw_marked
from kzexplorer.ui.search.results.model import ROW_ROLE, Column, cell_words
from kzexplorer.ui.theme import Theme, ui_font

if TYPE_CHECKING:
    from kzexplorer.ui.search.results.reading import ResultRow

ROW_HEIGHT = 30
_LEFT, _RIGHT = 10, 6
_RADIUS = 5.0
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class ResultsDelegate(QStyledItemDelegate):
    """Plain text alone; a row that is still being read is a quiet bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, column = QRectF(option.rect), Column(index.column())
        self._ground(painter, rect, option.state, first=column is Column.DATE)
        row = index.data(ROW_ROLE)
        if row is None:
            self._waiting(painter, rect, column)
        else:
            self._cell(painter, rect, column, row)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, *, first: bool) -> None:
        colours = self._theme.colours
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(colours.hover))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selected))
            if first:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))

    def _waiting(self, painter: QPainter, rect: QRectF, column: Column) -> None:
        if column in (Column.TITLE, Column.PASSAGE, Column.DATE):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.hover))
            wide = max(rect.width() * 0.6, 8)
            painter.drawRoundedRect(QRectF(rect.left() + _LEFT, rect.center().y() - 4, wide, 8), 4, 4)

    def _cell(self, painter: QPainter, rect: QRectF, column: Column, row: ResultRow) -> None:
        if column is Column.KIND:
            self._mark(painter, rect, row)
            return
        colours, line = self._theme.colours, row.line
        rejected = line.verdict is Verdict.REJECTED
        strong = column is Column.TITLE
        font = ui_font(13, QFont.Weight.Medium if strong else QFont.Weight.Normal)
        font.setStrikeOut(rejected and strong)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if column in (Column.TITLE, Column.PASSAGE) else colours.sub))
        box = rect.adjusted(_LEFT, 0, -_RIGHT, 0)
        if column is Column.PASSAGE:
            painter.setPen(QColor(colours.sub))
            draw_marked(painter, box, row.words, row.marks, colours.found, colours.ink)
            return
        if column is Column.REVIEW:
            painter.setPen(QColor(self._verdict_colour(line.verdict)))
        metrics = QFontMetricsF(font, painter.device())
        said = short_when(line.when, years=True) if column is Column.DATE and line.when else cell_words(row, column)
        words = metrics.elidedText(said, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _MIDDLE, words)

    def _verdict_colour(self, verdict: Verdict) -> str:
        colours = self._theme.colours
        return {Verdict.ACCEPTED: colours.good, Verdict.REJECTED: colours.bad, Verdict.TO_REVIEW: colours.warn}[verdict]

    def _mark(self, painter: QPainter, rect: QRectF, row: ResultRow) -> None:
        colour = self._theme.kind(group_of(row.line.kind))
        hollow = row.line.verdict is not Verdict.ACCEPTED
        painter.translate(rect.left() + _LEFT + 8, rect.center().y())
        painter.setPen(QPen(colour, 1.6) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        painter.drawPath(shape(group_of(row.line.kind), _RADIUS))
