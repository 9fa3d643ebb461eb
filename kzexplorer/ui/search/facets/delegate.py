"""Draws a value to narrow by: a tick where it is looked for, the mark of its kind, its words, its count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kzexplorer.ui.kinds import shape
from kzexplorer.ui.search.facets.model import ROW_ROLE, FacetRow
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.row_ground import paint_ground

_HEIGHT, _HEADING = 26, 30
_LEFT, _RIGHT = 14, 12
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_TICK = ((0.0, 4.2), (2.8, 7.0), (8.0, 1.2))


class FacetsDelegate(QStyledItemDelegate):
    """Plain text alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(ROW_ROLE)
        return QSize(80, _HEIGHT if row is not None and row.value is not None else _HEADING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: FacetRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if row.value is None:
            self._heading(painter, rect, row.words)
        else:
            paint_ground(painter, rect.adjusted(6, 0.5, -6, -0.5), option.state, self._theme, chosen=row.on)
            self._value(painter, rect, row)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRectF, words: str) -> None:
        painter.setFont(ui_font(12, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._theme.colours.sub))
        box = rect.adjusted(_LEFT, 6, -_RIGHT, 0)
        metrics = QFontMetricsF(painter.font(), painter.device())
        painter.drawText(box, _FLAGS, metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width()))

    def _value(self, painter: QPainter, rect: QRectF, row: FacetRow) -> None:
        assert row.value is not None
        colours, left = self._theme.colours, rect.left() + _LEFT
        if row.on:
            painter.setPen(QPen(QColor(colours.accent), 1.8))
            painter.drawPolyline([QPointF(left + x, rect.center().y() - 4 + y) for x, y in _TICK])
            left += 15
        elif row.value.mark is not None:
            self._mark(painter, QPointF(left + 5, rect.center().y()), row.value.mark)
            left += 17
        count = f"{row.value.count:,}"
        painter.setFont(ui_font(12))
        painter.setPen(QColor(colours.sub))
        wide = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(count)
        box = rect.adjusted(0, 0, -_RIGHT, 0)
        painter.drawText(box, _FLAGS | int(Qt.AlignmentFlag.AlignRight), count)
        painter.setFont(ui_font(13, QFont.Weight.DemiBold if row.on else QFont.Weight.Normal))
        painter.setPen(QColor(colours.ink))
        words = QRectF(left, rect.top(), box.right() - wide - 8 - left, rect.height())
        metrics = QFontMetricsF(painter.font(), painter.device())
        painter.drawText(words, _FLAGS, metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, words.width()))

    def _mark(self, painter: QPainter, at: QPointF, group: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.kind(group))
        painter.drawPath(shape(group, 4.4).translated(at))
