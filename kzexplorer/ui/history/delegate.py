"""Draws rows of the history: words above, what there is to say of them below; what was taken back is struck."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzexplorer.ui.history.changes import CHANGE_ROLE
from kzexplorer.ui.history.words import about_change, about_step
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.guarded import kept

ROW_HEIGHT = 46
_SIDE, _EDGE, _ROUND = 18, 8, 6
Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(QStyledItemDelegate):
    """Of steps and of changes alike: both models keep what a row shows under the same role."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        from kzexplorer.store.views import HistoryChange, HistoryLine

        row = index.data(CHANGE_ROLE)
        rect = QRectF(option.rect)
        with kept(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._ground(painter, rect.adjusted(_EDGE, 1, -_EDGE, -1), option.state)
            box = rect.adjusted(_SIDE, 6, -_SIDE, -6)
            if isinstance(row, HistoryLine):
                self._words(painter, box, row.label, about_step(row), holds=row.standing)
            elif isinstance(row, HistoryChange):
                self._words(painter, box, row.words, about_change(row), holds=True)

    def _ground(self, painter: QPainter, frame: QRectF, state: QStyle.StateFlag) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.selected if state & QStyle.StateFlag.State_Selected else colours.hover))
            painter.drawRoundedRect(frame, _ROUND, _ROUND)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(frame.adjusted(0.75, 0.75, -0.75, -0.75), _ROUND, _ROUND)

    def _words(self, painter: QPainter, box: QRectF, upper: str, lower: str, *, holds: bool) -> None:
        colours = self._theme.colours
        first = ui_font(13, QFont.Weight.Medium if holds else QFont.Weight.Normal)
        first.setStrikeOut(not holds)
        half = box.height() / 2
        for at, words, font, colour in (
            (box.top(), upper, first, colours.ink if holds else colours.sub),
            (box.top() + half, lower, ui_font(12), colours.sub),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QFontMetricsF(font).elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRectF(box.left(), at, box.width(), half), Qt.AlignmentFlag.AlignVCenter, line)
