"""A box that is ticked or not, with its words, in the colours of the theme: the style's own is lost on dark ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import named

_TICK = 12


class TickBox(QCheckBox):
    """Like its base, which draws the words."""

    def __init__(self, name: str, words: str, spoken: str, theme: Theme) -> None:
        super().__init__(words)
        named(self, name, spoken)
        self._theme = theme
        theme.changed.connect(self.update)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        colours, on, able = self._theme.colours, self.isChecked(), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, self.palette().window())
        edge = colours.accent if able and (on or self.hasFocus()) else colours.sub if able else colours.faint
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.accent if on and able else colours.line if on else colours.panel))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 3, 3)
        if on:
            left, top = box.center().x() - _TICK // 2 + 1, box.center().y() - _TICK // 2 + 1
            self._theme.icon("check", "on_accent" if able else "sub", _TICK).paint(painter, left, top, _TICK, _TICK)
        painter.end()
