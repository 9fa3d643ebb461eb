"""Draws a row of the queue: mark and title, date below, at the right how sure the extraction was or what it became."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kzexplorer.domain.verdict import Verdict
from kzexplorer.translation import decimal
from kzexplorer.ui.kinds import group_of, shape
from kzexplorer.ui.review.rows import ROW_ROLE, Row
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.row_ground import paint_ground

ROW_HEIGHT = 46
_RADIUS = 4.8
_MARK, _WORDS, _RIGHT = 22, 38, 16
_SIGNS = {Verdict.ACCEPTED: ("check", "good"), Verdict.REJECTED: ("cross", "bad")}


class QueueDelegate(QStyledItemDelegate):
    """Rows of one height, so that a queue of any length scrolls at once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        paint_ground(painter, rect.adjusted(8, 1, -8, -1), option.state, self._theme)
        self._mark(painter, rect, row)
        right = self._right(painter, rect, row)
        self._words(painter, rect.adjusted(_WORDS, 6, -right, -6), row)
        painter.restore()

    def _mark(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        group = group_of(row.line.kind)
        filled = row.line.verdict is Verdict.ACCEPTED
        colour = self._theme.kind(group)
        painter.save()
        painter.translate(rect.left() + _MARK, rect.top() + 15)
        painter.setPen(QPen(colour, 1.6) if not filled else Qt.PenStyle.NoPen)
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(shape(group, _RADIUS))
        painter.restore()

    def _right(self, painter: QPainter, rect: QRectF, row: Row) -> int:
        """How much room the sign or number at the right takes."""
        if row.line.verdict in _SIGNS:
            icon = self._theme.icon(*_SIGNS[row.line.verdict])
            icon.paint(painter, QRectF(rect.right() - _RIGHT - 16, rect.center().y() - 8, 16, 16).toRect())
            return _RIGHT + 24
        font = ui_font(12, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.sub))
        words = decimal(row.score)
        box = rect.adjusted(0, 6, -_RIGHT, -6)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        return _RIGHT + QFontMetrics(font).horizontalAdvance(words) + 8

    def _words(self, painter: QPainter, box: QRectF, row: Row) -> None:
        waits = row.line.verdict is Verdict.TO_REVIEW
        colours = self._theme.colours
        title = ui_font(13, QFont.Weight.Medium if waits else QFont.Weight.Normal)
        title.setStrikeOut(row.line.verdict is Verdict.REJECTED)
        half = box.height() / 2
        at = box.topLeft()
        for words, font, colour in (
            (" ".join(row.line.title.split()), title, colours.ink if waits else colours.sub),
            (row.when, ui_font(12), colours.sub),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(QRectF(at, QSize(int(box.width()), int(half))), Qt.AlignmentFlag.AlignVCenter, shown)
            at += QPoint(0, int(half))
