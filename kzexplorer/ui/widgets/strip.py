"""A coloured band with a message and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from kzexplorer.translation import later, tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import label, named

_ICONS = {"bad": "warning", "good": "check", "accent": "info", "warn": "lock"}
_SPOKEN = {"bad": later("Problem"), "good": later("News"), "accent": later("Note"), "warn": later("Note")}
_GAP = 8  # below each strip, so that none is left when no strip shows


class Strip(QWidget):
    """One message in a coloured band; `closed` comes when it went away."""

    closed = Signal()

    def __init__(self, name: str, tone: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, tr(_SPOKEN[tone]))
        self._tone, self._theme = tone, theme
        self._icon = named(QLabel(), f"{name}Icon", tr(_SPOKEN[tone]))
        self._words = label(f"{name}Words", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 7, 8, 7 + _GAP)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()

    @property
    def words(self) -> str:
        return self._words.text()

    def add_button(self, name: str, words: str, run: Callable[[], None]) -> QPushButton:
        button = named(QPushButton(words), name)
        button.clicked.connect(run)
        self._row.addWidget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def add_close(self) -> None:
        button = named(QToolButton(), f"{self.objectName()}Close")
        button.setProperty("role", "flat")
        button.setAccessibleName(tr("Dismiss"))
        button.setToolTip(tr("Dismiss"))
        self._theme.changed.connect(lambda: button.setIcon(self._theme.icon("cross")))
        button.setIcon(self._theme.icon("cross"))
        button.setIconSize(QSize(14, 14))
        button.clicked.connect(self.close_strip)
        self._row.addWidget(button)

    def close_strip(self) -> None:
        self.hide()
        self.closed.emit()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.named().get(f"{self._tone}_tint", colours.selected)))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, 0, -_GAP), 8, 8)

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon(_ICONS[self._tone], self._tone).pixmap(16, 16))
        self.update()
