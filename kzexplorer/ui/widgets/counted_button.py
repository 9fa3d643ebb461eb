"""A button whose words are followed by a count in a tinted pill."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named

_ICON = 16


class CountedButton(QPushButton):
    """`count` is the pill, hidden until it is shown; `icon` one of `resources/icons`."""

    def __init__(
        self, name: str, words: str, theme: Theme | None = None, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme, self._icon_name = theme, icon
        self._icon = named(QLabel(self), f"{name}Icon", words)
        self._icon.setVisible(bool(icon))
        self._words = label(f"{name}Words", "medium", words)
        self.count = label(f"{name}Count", "count")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12 if not icon else 9, 0, 10, 0)
        row.setSpacing(7)
        for part in (self._icon, self._words, self.count):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self.count.setFixedHeight(19)
        self.count.hide()
        if theme is not None and icon:
            theme.changed.connect(self._recolour)
            self._recolour()

    def show_count(self, words: str) -> None:
        """What the pill says; empty hides it."""
        self.count.setText(words)
        self.count.setVisible(bool(words))
        self.updateGeometry()

    def show_words(self, on: bool) -> None:
        """Whether there is room for more than the icon and the count."""
        self._words.setVisible(on)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.sizeHint()

    def _recolour(self) -> None:
        assert self._theme is not None
        self._icon.setPixmap(self._theme.icon(self._icon_name, "ink").pixmap(_ICON, _ICON))
