"""Draws one row of a list of events: the mark of the event's kind, hollow while it waits for review, and its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.kinds import group_of, shape
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.timeline.painting.texts import one_line
from kzexplorer.ui.widgets.row_ground import paint_ground

if TYPE_CHECKING:
    from kzexplorer.store import EventLine

ROW_HEIGHT = 30
_RADIUS = 5.0
_MARK, _WORDS = 20, 34


class EventDelegate(QStyledItemDelegate):
    """Rows of one height, so that a list of any length scrolls at once; `line_role` gives an `EventLine`."""

    def __init__(self, theme: Theme, line_role: int) -> None:
        super().__init__()
        self._theme, self._line_role = theme, line_role

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(self._line_role)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        paint_ground(painter, rect.adjusted(6, 1, -6, -1), option.state, self._theme)
        self._mark(painter, rect, line)
        self._title(painter, rect, line)
        painter.restore()

    def _mark(self, painter: QPainter, rect: QRectF, line: EventLine) -> None:
        group = group_of(line.kind)
        colour = self._theme.kind(group)
        painter.save()
        painter.translate(rect.left() + _MARK, rect.center().y())
        painter.setPen(QPen(colour, 1.6) if line.verdict is not Verdict.ACCEPTED else Qt.PenStyle.NoPen)
        painter.setBrush(colour if line.verdict is Verdict.ACCEPTED else Qt.BrushStyle.NoBrush)
        painter.drawPath(shape(group, _RADIUS))
        painter.restore()

    def _title(self, painter: QPainter, rect: QRectF, line: EventLine) -> None:
        font = ui_font(13)
        font.setStrikeOut(line.verdict is Verdict.REJECTED)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.ink))
        box = rect.adjusted(_WORDS, 0, -12, 0)
        words = QFontMetrics(font).elidedText(one_line(line.title), Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
