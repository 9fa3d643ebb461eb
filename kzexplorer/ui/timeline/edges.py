"""The widgets at the edges of the lanes: chips that count what lies outside the view, and the scroll bar."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QScrollBar, QWidget

from kzexplorer.translation import tr, trn
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT

_CHIP_HEIGHT, _CHIP_PX = 22, 12
_BAR_WIDTH = 10


class Edges(QObject):
    """Calls back when a chip is pressed (-1: earlier, 1: later) and when the scroll bar moves (pixels)."""

    def __init__(self, view: QWidget, go: Callable[[int], None], scroll_to: Callable[[int], None]) -> None:
        super().__init__(view)
        self._view = view
        self._earlier = _chip("timelineEarlier", view)
        self._earlier.clicked.connect(lambda: go(-1))
        self._later = _chip("timelineLater", view)
        self._later.clicked.connect(lambda: go(1))
        self._bar = QScrollBar(Qt.Orientation.Vertical, view)
        self._bar.setObjectName("timelineScrollBar")
        self._bar.setAccessibleName(tr("Lanes"))
        self._bar.valueChanged.connect(scroll_to)
        self._bar.hide()

    @property
    def chips(self) -> tuple[QPushButton, QPushButton]:
        return self._earlier, self._later

    def recolour(self, theme: Theme) -> None:
        """Take the colours of the theme that is in force."""
        for chip in (self._earlier, self._later):
            chip.recolour(theme)

    def count(self, earlier: int, later: int, gutter: float) -> float:
        """Show how many events lie before and after the view. Gives the x where the axis has to end."""
        width = self._view.width()
        _place(
            self._earlier,
            earlier,
            "‹  " + trn("{n} earlier", "{n} earlier", earlier),
            lambda chip: round(gutter) - chip - 10,
        )
        _place(self._later, later, trn("{n} later", "{n} later", later) + "  ›", lambda chip: width - chip - 8)
        return self._later.x() - 4 if later else math.inf

    def scroll(self, value: float, most: float, height: float) -> None:
        """Put the scroll bar at `value` of `most` pixels, where `height` are in view; it hides when all are."""
        self._bar.blockSignals(True)
        self._bar.setRange(0, math.ceil(most))
        self._bar.setPageStep(int(height))
        self._bar.setValue(round(value))
        self._bar.blockSignals(False)
        self._bar.setGeometry(self._view.width() - _BAR_WIDTH, AXIS_HEIGHT, _BAR_WIDTH, int(height))
        self._bar.setVisible(most > 0)


class _Chip(QPushButton):
    """Its number changes in most frames of a zoom, and a style sheet takes five times as long to paint it."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._font = ui_font(_CHIP_PX, QFont.Weight.Medium)
        self._metrics = QFontMetrics(self._font)

    def recolour(self, theme: Theme) -> None:
        """Take the colours of the theme that is in force."""
        c = theme.colours
        self._plain, self._hovered = (QColor(c.panel), QColor(c.sub)), (QColor(c.hover), QColor(c.ink))
        self._line, self._focus = QPen(QColor(c.line), 1), QPen(QColor(c.accent), 2)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._metrics.horizontalAdvance(self.text()) + _CHIP_HEIGHT, _CHIP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground, ink = self._hovered if self.underMouse() else self._plain
        pen = self._focus if self.hasFocus() else self._line
        inset = pen.widthF() / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setFont(self._font)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


def _chip(name: str, view: QWidget) -> _Chip:
    chip = _Chip(view)
    chip.setObjectName(name)
    chip.setAccessibleName(tr("No events there"))
    chip.setAccessibleDescription(tr("Moves the timeline to the nearest of them"))
    chip.hide()
    return chip


def _place(chip: QPushButton, number: int, words: str, left: Callable[[int], int]) -> None:
    chip.setVisible(number > 0)
    if number and chip.text() != words:
        chip.setText(words)
        chip.setAccessibleName(words.strip("‹› "))
    if number:
        width = chip.sizeHint().width()
        chip.setGeometry(max(left(width), 4), (AXIS_HEIGHT - _CHIP_HEIGHT) // 2, width, _CHIP_HEIGHT)
