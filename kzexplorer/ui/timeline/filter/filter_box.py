"""One line of the filter: a box to tick, the mark of its kind, words, and how many events in view it stands for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from kzexplorer.translation import tr, trn
from kzexplorer.ui.kinds import shape
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.guarded import guarded

_HEIGHT, _WIDEST, _BOX, _LEFT, _MARK, _COUNT = 28, 260, 15, 8, 36, 34


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A code of a facet; `group` is the kind group whose mark stands before the words, None for no mark."""

    code: int
    words: str
    count: int
    group: int | None = None


class FilterBox(QCheckBox):
    """`ticked` comes with whether it is on, `only_wanted` where all others of its section should be off."""

    ticked = Signal(bool)
    only_wanted = Signal()

    def __init__(self, name: str, row: FilterRow, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._row, self._theme = row, theme
        self.setAccessibleDescription(tr("Shift and Space leave only this one"))
        self.setFixedHeight(_HEIGHT)
        self.clicked.connect(self._clicked)
        self._alone = False

    def show_row(self, row: FilterRow, *, on: bool) -> None:
        """Take another count, and whether events with this code show."""
        self._row = row
        self.setChecked(on)
        self.setAccessibleName(f"{row.words}, {trn('{n} event in view', '{n} events in view', row.count)}")
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(ui_font(13)).horizontalAdvance(self._row.words)
        return QSize(min(self._words_left() + words + self._count_width() + 18, _WIDEST), _HEIGHT)

    def hitButton(self, at: object) -> bool:
        """The whole line can be clicked."""
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._alone = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._alone = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, _event: object) -> None:
        self.update()

    def leaveEvent(self, _event: object) -> None:
        self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        self._tick(painter)
        colours, middle = self._theme.colours, self.height() / 2
        if self._row.group is not None:
            painter.save()
            painter.translate(QPointF(_MARK, middle))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.kind(self._row.group))
            painter.drawPath(shape(self._row.group, 5.0))
            painter.restore()
        self._say(painter, self._row.words, QRectF(self._words_left(), 0, self._room(), self.height()), colours.ink)
        count = QRectF(0, 0, self.width() - 8, self.height())
        painter.setPen(QColor(colours.sub if self._row.count else colours.faint))
        painter.setFont(ui_font(12))
        painter.drawText(count, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{self._row.count:,}")
        painter.end()

    def _words_left(self) -> int:
        return _LEFT + _BOX + (26 if self._row.group is not None else 9)

    def _room(self) -> float:
        return self.width() - self._words_left() - self._count_width() - 14

    def _count_width(self) -> int:
        return max(_COUNT, QFontMetrics(ui_font(12)).horizontalAdvance(f"{self._row.count:,}"))

    def _ground(self, painter: QPainter) -> None:
        colours, frame = self._theme.colours, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        if self.hasFocus() or self.underMouse():
            painter.drawRoundedRect(frame, 5, 5)

    def _tick(self, painter: QPainter) -> None:
        colours = self._theme.colours
        box = QRectF(_LEFT, (self.height() - _BOX) / 2, _BOX, _BOX).adjusted(0.5, 0.5, -0.5, -0.5)
        if not self.isChecked():
            painter.setPen(QPen(QColor(colours.faint), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(
            QPen(
                QColor(colours.on_accent),
                1.8,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        painter.drawPolyline([box.topLeft() + QPointF(x, y) for x, y in ((3.4, 7.2), (6.0, 9.8), (10.8, 4.4))])

    def _say(self, painter: QPainter, words: str, box: QRectF, colour: str) -> None:
        font = ui_font(13, QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _clicked(self, on: bool) -> None:
        if self._alone:
            self._alone = False
            self.only_wanted.emit()
        else:
            self.ticked.emit(on)
