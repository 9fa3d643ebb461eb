"""A button that names, behind its words, the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.widgets.guarded import guarded

_GAP, _EDGES = 9, 16


class KeyedButton(QPushButton):
    """The key is left out where there is no room for it; screen readers hear it as a shortcut would be."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # down to its words alone
        self.setAccessibleName(words)
        self.show_key(key)

    def show_key(self, key: str) -> None:
        """The key that does the same now; empty for none."""
        self._key = key
        self.setAccessibleDescription(tr("Key {key}", key=key) if key else "")
        self.update()

    def minimumSizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + _EDGES, super().minimumSizeHint().height())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        box = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        metrics, icon = self.fontMetrics(), self.iconSize().width() + 5
        words, key = metrics.horizontalAdvance(self.text()), _GAP + metrics.horizontalAdvance(self._key)
        if words > box.width():  # of a long language: the room around them gives way first
            box = self.rect().adjusted(_EDGES // 4, 0, -_EDGES // 4, 0)
        if icon + words + key > box.width() >= words + key or icon + words > box.width():
            icon = 0  # the key is told first
        shows_key = icon + words + key <= box.width()
        left = box.left() + max(0, (box.width() - icon - words - (key if shows_key else 0)) // 2)
        middle = box.center().y()
        if icon:
            size = self.iconSize()
            self.icon().paint(painter, left, middle - size.height() // 2 + 1, size.width(), size.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        role = QPalette.ColorRole.ButtonText
        rest = box.adjusted(left + icon - box.left(), 0, 0, 0)
        self.style().drawItemText(painter, rest, flags, option.palette, self.isEnabled(), self.text(), role)
        if shows_key:
            self._paint_key(painter, option, rest.adjusted(words + _GAP, 0, 0, 0))
        painter.end()

    def _paint_key(self, painter: QPainter, option: QStyleOptionButton, box: QRect) -> None:
        font = self.font()
        font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        painter.setOpacity(0.75)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self.style().drawItemText(
            painter, box, flags, option.palette, self.isEnabled(), self._key, QPalette.ColorRole.ButtonText
        )
