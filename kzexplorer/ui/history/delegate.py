"""Draws rows of the history: what it is, what it is about, who and when; what was taken back is struck."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kzexplorer.ui.history.changes import CHANGE_ROLE
from kzexplorer.ui.history.labels import step_words
from kzexplorer.ui.history.words import about_change, about_step, subject_of
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.guarded import kept
from kzexplorer.ui.widgets.row_ground import paint_ground

ROW_HEIGHT, STEP_HEIGHT = 46, 62
_SIDE, _EDGE, _LINE = 18, 8, 17
Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(QStyledItemDelegate):
    """Of steps and of changes alike: both models keep what a row shows under the same role."""

    def __init__(self, theme: Theme, height: int) -> None:
        super().__init__()
        self._theme, self._height = theme, height

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        from kzexplorer.store.views import HistoryChange, HistoryLine

        row = index.data(CHANGE_ROLE)
        rect = QRectF(option.rect)
        with kept(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ground(painter, rect.adjusted(_EDGE, 1, -_EDGE, -1), option.state, self._theme)
            box = rect.adjusted(_SIDE, 0, -_SIDE, 0)
            if isinstance(row, HistoryLine):
                self._lines(painter, box, (step_words(row.label), subject_of(row), about_step(row)), holds=row.standing)
            elif isinstance(row, HistoryChange):
                self._lines(painter, box, (row.words, "", about_change(row)), holds=True)

    def _lines(self, painter: QPainter, box: QRectF, lines: tuple[str, str, str], *, holds: bool) -> None:
        """What it is, what it is about and the rest, one below the other; empty lines take no room."""
        colours = self._theme.colours
        first = ui_font(13, QFont.Weight.Medium if holds else QFont.Weight.Normal)
        first.setStrikeOut(not holds)
        looks = ((first, colours.ink if holds else colours.sub), (ui_font(12), colours.ink), (ui_font(12), colours.sub))
        shown = [(words, *look) for words, look in zip(lines, looks, strict=True) if words]
        top = box.center().y() - len(shown) * _LINE / 2
        for at, (words, font, colour) in enumerate(shown):
            painter.setFont(font)
            painter.setPen(QColor(colour if holds else colours.sub))
            line = QFontMetricsF(font).elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, box.width())
            place = QRectF(box.left(), top + at * _LINE, box.width(), _LINE)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
