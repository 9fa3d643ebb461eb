"""A scroll bar that shows where in the document its events stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.guarded import guarded

_WIDTH = 18
_END = 6


@dataclass(frozen=True)
class Tick:
    """An event's place: share of the document from 0 to 1, kind group, whether it is the selected one."""

    share: float
    group: int
    selected: bool


class MarkedScrollBar(QScrollBar):
    """An ordinary vertical scroll bar to mouse, keyboard and screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("documentScrollBar")
        self.setAccessibleName("Place in the document")
        self._theme = theme
        self._ticks: tuple[Tick, ...] = ()
        self._seen = (0.0, 1.0)

    def show_seen(self, first: float, last: float) -> None:
        """Which part of the document is in view, as shares of its characters, like the ticks."""
        self._seen = first, last
        self.update()

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        self._ticks = tuple(ticks)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 60)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        length = self.height() - 2 * _END
        centre = self.width() / 2 - 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(QRectF(centre - 3.5, _END, 7, length), 3.5, 3.5)
        if self.maximum() > self.minimum():
            painter.setBrush(
                QColor(colours.line).darker(108) if not self._theme.dark else QColor(colours.line).lighter(150)
            )
            first, last = self._seen
            height = max(16.0, length * (last - first))
            top = min(_END + length * first, _END + length - height)
            painter.drawRoundedRect(QRectF(centre - 5, top, 10, height), 5, 5)
        for tick in sorted(self._ticks, key=lambda tick: tick.selected):
            painter.setBrush(self._theme.kind(tick.group))
            half, height = (6.0, 4.0) if tick.selected else (4.0, 2.0)
            painter.drawRoundedRect(QRectF(centre - half, _END + length * tick.share, 2 * half, height), 1, 1)
