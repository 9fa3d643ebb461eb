"""A row of joined buttons of which one is chosen: for a handful of views of the same thing, rarer ones in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import named

_HEIGHT, _MARGIN = 28, 2
_ARROW = 12


class Segmented(QWidget):
    """`chosen` comes with the key of the segment that the person picked; keys and words are given in order.

    Those in `more` stand in the menu of one more segment, which takes the words of the one chosen among them.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        segments: Sequence[tuple[str, str]],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        more: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._words = dict([*segments, *more])
        self._current = segments[0][0]
        self._compact = False
        self._buttons: dict[str, _Segment] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.setSpacing(0)
        for key, words in segments:
            button = _Segment(f"{name}.{key}", words, theme, self)
            button.clicked.connect(lambda _checked=False, key=key: self._pick(key))
            self._buttons[key] = button
            self._group.addButton(button)
            row.addWidget(button)
        self._more = _MenuSegment(f"{name}.more", theme, self)
        self._more.menu.aboutToShow.connect(self._fill_menu)
        self._more.menu.triggered.connect(lambda action: self._pick(str(action.data())))
        self._more.setVisible(bool(more))
        row.addWidget(self._more)
        self.choose(self._current)
        theme.changed.connect(self.update)

    @property
    def current(self) -> str:
        return self._current

    def choose(self, key: str) -> None:
        """Show a segment as chosen, without telling anybody; a key that none has changes nothing."""
        if key not in self._words:
            return
        self._current = key
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each == key)
        self._group.setExclusive(True)
        inside = self._compact or key not in self._buttons
        self._more.show_words(self._words[key] if inside else tr("More"), chosen=inside)
        self.updateGeometry()  # else a row around it would go by the width of the words before

    def show_compact(self, on: bool) -> None:
        """Where there is little room: one segment with the words of the chosen one, all others in its menu."""
        self._compact = on
        for button in self._buttons.values():
            button.setVisible(not on)
        self._more.setVisible(on or len(self._words) > len(self._buttons))
        self.choose(self._current)

    def width_hints(self) -> tuple[int, int]:
        """The pixels that all segments need, and those of one alone."""
        sides = 2 * _MARGIN
        more = self._more.sizeHint().width() if len(self._words) > len(self._buttons) else 0
        whole = sum(button.sizeHint().width() for button in self._buttons.values()) + more
        return whole + sides, self._more.width_for(self._words[self._current]) + sides

    def _pick(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def _fill_menu(self) -> None:
        self._more.menu.clear()
        for key, words in self._words.items():
            if self._compact or key not in self._buttons:
                action = named(self._more.menu.addAction(words), f"{self.objectName()}.more.{key}")
                action.setData(key)
                action.setCheckable(True)
                action.setChecked(key == self._current)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        painter.setBrush(QColor(self._theme.colours.hover))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)


class _Segment(QAbstractButton):
    def __init__(self, name: str, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(name)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(_bold()).horizontalAdvance(self.text()) + 14, _HEIGHT - 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(28, _HEIGHT - 4)

    def enterEvent(self, _event: object) -> None:
        self.update()

    def leaveEvent(self, _event: object) -> None:
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.raised))
            painter.drawRoundedRect(frame, 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        strong = self.isChecked() or self.underMouse()
        painter.setPen(QColor(colours.ink if strong else colours.sub))
        font = _bold() if self.isChecked() else ui_font(12, QFont.Weight.Medium)
        painter.setFont(font)
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self._words_area().width() - 6)
        painter.drawText(self._words_area(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _words_area(self) -> QRect:
        return self.rect()


class _MenuSegment(_Segment):
    """Opens a menu; an arrow follows its words."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(name, tr("More"), theme, parent)
        self.menu = named(QMenu(self), f"{name}Menu", tr("More ways"))
        self.setAccessibleDescription(tr("Opens a menu"))
        self.clicked.connect(self._open)

    def nextCheckState(self) -> None:
        """A press alone chooses nothing."""

    def show_words(self, words: str, *, chosen: bool) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.setChecked(chosen)
        self.updateGeometry()
        self.update()

    def width_for(self, words: str) -> int:
        return QFontMetrics(_bold()).horizontalAdvance(words) + 14 + _ARROW

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self.text()), _HEIGHT - 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.click()
        else:
            super().keyPressEvent(event)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(self.width() - _ARROW - 6, (self.height() - _ARROW) // 2 + 1, _ARROW, _ARROW)
        self._theme.icon("down", "ink" if self.isChecked() or self.underMouse() else "sub", _ARROW).paint(
            painter, place
        )
        painter.end()

    def _words_area(self) -> QRect:
        return self.rect().adjusted(0, 0, -_ARROW, 0)

    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


def _bold() -> QFont:
    return ui_font(12, QFont.Weight.DemiBold)
