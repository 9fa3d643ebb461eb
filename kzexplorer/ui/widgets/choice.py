"""A field that one of several words is chosen in, with an arrow in the colours of the theme."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import named

_ARROW = 12


class Choice(QComboBox):
    """Like its base; the style sheet leaves room for the arrow."""

    def __init__(self, name: str, spoken: str, theme: Theme) -> None:
        super().__init__()
        named(self, name, spoken)
        self.setProperty("role", "choice")
        self._theme = theme
        theme.changed.connect(self.update)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, top = QPainter(self), (self.height() - _ARROW) // 2
        self._theme.icon("down").paint(painter, self.width() - _ARROW - 8, top, _ARROW, _ARROW)
