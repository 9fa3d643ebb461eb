"""Paints a row of the palette: a sign, the words with the typed letters strong, where it is from, and its keys."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzexplorer.ui.palette.entries import Entry
from kzexplorer.ui.palette.model import ENTRY_ROLE
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.guarded import kept

ROW = 32
_SIDE, _TICK, _GAP, _ROUND = 12, 22, 14, 5
_SIGNS = {
    "date": ("clock", "sub"),
    "entity": ("people", "sub"),
    "document": ("document", "sub"),
    "search": ("search", "sub"),
}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignRight
Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """Words come first: where there is little room, they leave less to the place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        colours = self._theme.colours
        rect = QRectF(option.rect)
        with kept(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.selected))
                painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), _ROUND, _ROUND)
            self._sign(painter, rect, entry)
            inner = rect.adjusted(_SIDE + _TICK, 0, -_SIDE - 2, 0)
            inner.setRight(self._keys(painter, inner, entry))
            inner.setLeft(self._words(painter, inner, entry))
            self._place(painter, inner, entry)

    def _sign(self, painter: QPainter, rect: QRectF, entry: Entry) -> None:
        """A tick, or what kind of thing is gone to."""
        sign = ("check", "accent") if entry.on else _SIGNS.get(entry.kind)
        if sign is not None:
            place = QRect(round(rect.left()) + _SIDE, round(rect.center().y()) - 7, 14, 14)
            self._theme.icon(*sign).paint(painter, place)

    def _keys(self, painter: QPainter, rect: QRectF, entry: Entry) -> float:
        """Paints them at the right end; gives where they begin, or the end where there are none."""
        if not entry.keys:
            return rect.right()
        font = ui_font(12)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.faint if entry.why_off else self._theme.colours.sub))
        painter.drawText(rect, _RIGHT, entry.keys)
        return rect.right() - QFontMetricsF(font).horizontalAdvance(entry.keys) - _GAP

    def _words(self, painter: QPainter, rect: QRectF, entry: Entry) -> float:
        """Paints them in stretches, typed letters strong; gives where they end."""
        colours = self._theme.colours
        typed, at = set(entry.letters), rect.left()
        for start, end, strong in stretches(len(entry.words), typed):
            font = ui_font(13, QFont.Weight.Bold if strong else QFont.Weight.Normal)
            metrics = QFontMetricsF(font)
            words, room = entry.words[start:end], rect.right() - at
            if room <= 0:
                break
            painter.setFont(font)
            painter.setPen(QColor(colours.faint if entry.why_off else colours.accent if strong else colours.ink))
            painter.drawText(
                QRectF(at, rect.top(), room, rect.height()),
                _MIDDLE,
                metrics.elidedText(words, Qt.TextElideMode.ElideRight, room + 0.5),
            )
            at += metrics.horizontalAdvance(words)
        return min(at, rect.right()) + _GAP

    def _place(self, painter: QPainter, rect: QRectF, entry: Entry) -> None:
        font = ui_font(12)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.faint))
        words = QFontMetricsF(font).elidedText(
            entry.why_off or entry.place, Qt.TextElideMode.ElideRight, max(0.0, rect.width())
        )
        painter.drawText(rect, _MIDDLE, words)


def stretches(length: int, strong: set[int]) -> list[tuple[int, int, bool]]:
    """Runs of places that are all in the set or all not, as start, end and which."""
    ends = [at for at in range(1, length) if (at in strong) != (at - 1 in strong)]
    edges = [0, *ends, length]
    return [(start, end, start in strong) for start, end in pairwise(edges) if end > start]
