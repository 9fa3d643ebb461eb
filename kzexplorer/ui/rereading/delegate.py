"""Draws a row of what would change: sign and title, below it from what to what, and at the right a word for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kzexplorer.ui.rereading.rows import ROW_ROLE, Index, Row
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.row_ground import paint_ground

ROW_HEIGHT = 44
_SIDE, _WORDS, _ICON, _GAP = 14, 40, 16, 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChangeDelegate(QStyledItemDelegate):
    """Rows of one height, so that any number of them scrolls at once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if row.head:
            painter.fillRect(rect, QColor(self._theme.colours.hover))
        paint_ground(painter, rect.adjusted(5, 1, -5, -1), option.state, self._theme)
        icon = QRectF(rect.left() + _SIDE, rect.top() + (14 if row.head else 5), _ICON, _ICON)
        self._theme.icon(*row.icon).paint(painter, icon.toRect())
        self._words(painter, rect.adjusted(_WORDS, 4, -_SIDE - 4, -4), row)
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, row: Row) -> None:
        colours = self._theme.colours
        top = box if row.head else QRectF(box.left(), box.top(), box.width(), box.height() / 2)
        small = ui_font(12)
        self._line(painter, top, row.right, small, colours.sub, _RIGHT)
        room = box.width() - QFontMetrics(small).horizontalAdvance(row.right) - (_GAP if row.right else 0)
        title = QRectF(top.left(), top.top(), max(room, 0), top.height())
        self._line(painter, title, row.title, ui_font(13, QFont.Weight.DemiBold), colours.ink, _LEFT)
        if row.below and not row.head:
            self._line(painter, top.translated(0, top.height()), row.below, small, colours.sub, _LEFT)

    def _line(
        self, painter: QPainter, box: QRectF, words: str, font: QFont, colour: str, where: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        line = " ".join(words.split())
        painter.drawText(box, where, QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, int(box.width())))
