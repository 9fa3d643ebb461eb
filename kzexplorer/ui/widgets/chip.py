"""A name on a rounded ground that can be pressed; it ends in an ellipsis where it is longer than there is room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from kzexplorer.ui.widgets.guarded import guarded

_LEAST = 60
_LONGEST = 300  # letters: nobody reads more on a chip, and a file can hold names without end


class Chip(QPushButton):
    """Plain words: an ampersand in them means no key."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        words = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        super().__init__(words.replace("&", "&&"), parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("role", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(_LEAST, whole.width()), whole.height())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        flags = int(Qt.TextFlag.TextShowMnemonic.value)
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, flags)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
