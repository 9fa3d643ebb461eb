"""The strip of all events below the lanes, with the window in view, which can be dragged, resized and moved by keys."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.when import year_words
from kzexplorer.timeline.events import Events, Flags
from kzexplorer.timeline.opening import whole_range
from kzexplorer.timeline.scale import Scale, held_within, zoomed
from kzexplorer.timeline.stacks import stacks
from kzexplorer.timeline.ticks import plain_ticks
from kzexplorer.ui.colours import mix
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.focus import BY_KEYBOARD
from kzexplorer.ui.timeline.texts import Role, Texts

HEIGHT = 56
_BASE = 40.0
_STACK = 33.0
_BLOCK = 6.4
_FEW = 500
_RIGHT = 18.0
_LEAST_WINDOW = 10.0
_HANDLE = 6.0
_STEP = 0.1


class Overview(QWidget):
    """`range_chosen` comes with the moments (start, end) that the person put the window over."""

    range_chosen = Signal(float, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts = Texts()
        self._events = Events.none()
        self._shown: Flags | None = None
        self._whole: tuple[float, float] | None = None
        self._whole_words = "no events"
        self._range = (0.0, 1.0)
        self._gutter = 160.0
        self._keyboard_focus = False
        self._grip = ""
        self._grabbed = 0.0
        self._pixmaps: tuple[QPixmap, QPixmap] | None = None
        self.setObjectName("timelineOverview")
        self.setAccessibleName("All events")
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._forget)

    def show_events(self, events: Events, shown: Flags | None) -> None:
        """Show these from now on, where `shown` marks those that pass the filter (None: all)."""
        self._events, self._shown = events, shown
        # kept, because looking for the last day passes over all events, and every move of the mouse asks
        self._whole = whole_range(events)
        self._whole_words = _years(float(events.first[0]), float(events.last.max())) if len(events) else "no events"
        self._forget()

    def show_range(self, start: float, end: float, gutter: float) -> None:
        """Put the window over these moments; the strip begins `gutter` pixels from the left."""
        if gutter != self._gutter:
            self._gutter = gutter
            self._forget()
        self._range = (start, end)
        self.setAccessibleDescription(f"Window over {_years(start, end)} of {self._whole_words}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def window_area(self) -> QRectF:
        """Where the window is, in pixels of this widget; never too small to be gripped."""
        scale = self._scale()
        left, right = (min(max(scale.x(moment), -4.0), scale.width + 4.0) for moment in self._range)
        if right - left < _LEAST_WINDOW:
            middle = min(max((left + right) / 2, 0.0), scale.width)
            left, right = middle - _LEAST_WINDOW / 2, middle + _LEAST_WINDOW / 2
        return QRectF(self._gutter + left, 4, right - left, _BASE - 3)

    def _scale(self) -> Scale:
        start, end = self._whole or self._range
        return Scale.over(start, end, max(self.width() - self._gutter - _RIGHT, 50.0))

    def _forget(self) -> None:
        self._pixmaps = None
        self.update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self._texts.set_ratio(self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours = self._theme.colours
        if len(self._events):
            self._paint_strip(painter)
        ink, sub = QColor(colours.ink), QColor(colours.sub)
        room = self._gutter - 26
        self._texts.draw(painter, Role.STRONG, "All events", ink, QPointF(18, 20), room)
        self._texts.draw(painter, Role.DATE, self._whole_words, sub, QPointF(18, 37), room)
        if self._keyboard_focus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 1, -2, -2), 5, 5)

    def _paint_strip(self, painter: QPainter) -> None:
        colours = self._theme.colours
        if self._pixmaps is None or self._pixmaps[0].devicePixelRatio() != self.devicePixelRatioF():
            self._pixmaps = self._stacked(0.5), self._stacked(1.0)
        scale, area = self._scale(), self.window_area()
        painter.fillRect(QRectF(self._gutter, _BASE, scale.width, 1), QColor(colours.line))
        ticks = plain_ticks(scale, lambda words: self._texts.width(Role.TINY, words) + 12)
        for left, words in zip(ticks.at.tolist(), ticks.words, strict=True):
            at = QPointF(self._gutter + left + 6, _BASE + 9)
            self._texts.draw(painter, Role.TINY, words, QColor(colours.sub), at)
        painter.drawPixmap(QPointF(self._gutter, 0), self._pixmaps[0])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(colours.accent, colours.panel, 0.1))
        painter.drawRoundedRect(area, 5, 5)
        painter.save()
        painter.setClipRect(area)
        painter.drawPixmap(QPointF(self._gutter, 0), self._pixmaps[1])
        painter.restore()
        self._paint_window(painter, area)

    def _paint_window(self, painter: QPainter, area: QRectF) -> None:
        accent = QColor(self._theme.colours.accent)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 5, 5)
        if area.width() < 3 * _HANDLE:
            return
        for x in (area.left(), area.right()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawRoundedRect(QRectF(x - 3.5, area.center().y() - 8, 7, 16), 3, 3)
            painter.fillRect(QRectF(x - 0.6, area.center().y() - 4, 1.2, 8), QColor(self._theme.colours.panel))

    def _stacked(self, share: float) -> QPixmap:
        """All stacks, in the colours of their kinds mixed into the panel by `share`."""
        scale, ratio = self._scale(), self.devicePixelRatioF()
        pixmap = QPixmap((QSize(int(scale.width) + 10, HEIGHT).toSizeF() * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        colours = self._theme.colours
        pitch = 10.0 if len(self._events) <= _FEW else 4.0
        counts = stacks(self._events, self._shown, scale, pitch, len(colours.kinds))
        painter = QPainter(pixmap)
        painter.setPen(Qt.PenStyle.NoPen)
        for group, rects in _blocks(counts, pitch).items():
            painter.setBrush(mix(colours.kinds[group], colours.panel, share))
            painter.drawRects(rects)
        painter.end()
        return pixmap

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self._grip = self._grip_at(x)
        if not self._grip:
            start, end = self._range
            middle = self._moment(x)
            self._choose(middle - (end - start) / 2, middle + (end - start) / 2)
            self._grip = "middle"
        self._grabbed = self._moment(x) - self._range[0]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            shapes = {"middle": Qt.CursorShape.SizeAllCursor, "": Qt.CursorShape.ArrowCursor}
            self.setCursor(shapes.get(self._grip_at(x), Qt.CursorShape.SizeHorCursor))
            return
        start, end = self._range
        moment = self._moment(x)
        if self._grip == "left":
            self._choose(min(moment, end - 1), end)
        elif self._grip == "right":
            self._choose(start, max(moment, start + 1))
        elif self._grip == "middle":
            self._choose(moment - self._grabbed, moment - self._grabbed + end - start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard_focus = True
        self.update()
        start, end = self._range
        step = (end - start) * _STEP
        first, last = self._whole or self._range
        resize = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            shift = step if key == Qt.Key.Key_Right else -step
            self._choose(start + (0 if resize else shift), end + shift)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._choose(*zoomed(start, end, 1.25 if key == Qt.Key.Key_Minus else 0.8, (start + end) / 2))
        elif key == Qt.Key.Key_Home:
            self._choose(first, first + end - start)
        elif key == Qt.Key.Key_End:
            self._choose(last - (end - start), last)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keyboard_focus = event.reason() in BY_KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keyboard_focus = False
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def _choose(self, start: float, end: float) -> None:
        self.range_chosen.emit(*held_within(start, end))

    def _moment(self, x: float) -> float:
        return self._scale().moment(x - self._gutter)

    def _grip_at(self, x: float) -> str:
        area = self.window_area()
        reach = min(_HANDLE, area.width() / 3)
        if abs(x - area.left()) <= reach:
            return "left"
        if abs(x - area.right()) <= reach:
            return "right"
        return "middle" if area.left() < x < area.right() else ""


def _years(first: float, last: float) -> str:
    start, end = year_words(civil(int(first // 1))[0]), year_words(civil(int(last // 1))[0])
    return start if start == end else f"{start} – {end}"


def _blocks(counts: npt.NDArray[np.int64], pitch: float) -> dict[int, list[QRectF]]:
    """Rectangles by kind group: a block an event while there is room, else shares of a bar on a square-root scale."""
    totals = counts.sum(axis=1)
    highest = int(totals.max(initial=1))
    rects: dict[int, list[QRectF]] = {group: [] for group in range(counts.shape[1])}
    width, gap = (pitch - 1.4, 1.2) if pitch > 8 else (pitch - 1, 0.0)
    single = highest * _BLOCK <= _STACK
    for at in np.flatnonzero(totals).tolist():
        unit = _BLOCK if single else _STACK * (totals[at] / highest) ** 0.5 / totals[at]
        base = _BASE - 1
        for group, number in enumerate(counts[at].tolist()):
            blocks = number if single else min(number, 1)
            high = unit if single else unit * number
            for _ in range(blocks):
                rects[group].append(
                    QRectF(at * pitch, base - high + (gap if single else 0), width, high - (gap if single else 0))
                )
                base -= high
    return rects
