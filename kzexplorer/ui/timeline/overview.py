"""The strip of all events below the lanes, with the window in view, which can be dragged, resized and moved by keys."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.said import said_year
from kzexplorer.timeline.events import Events, Flags, Indices
from kzexplorer.timeline.scale import held_within, zoomed
from kzexplorer.timeline.stacks import Cells
from kzexplorer.timeline.strip import Reach, StripScale, reach_of
from kzexplorer.translation import tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.focus import BY_KEYBOARD
from kzexplorer.ui.timeline.painting.strip_painter import BASE, HANDLE, HEIGHT, Moments, StripPainter
from kzexplorer.ui.timeline.painting.texts import Role
from kzexplorer.ui.widgets.guarded import guarded

_RIGHT = 18.0
_LEAST_WINDOW = 10.0
_STEP = 0.1


class Overview(QWidget):
    """`range_chosen` comes with the moments (start, end) that the person put the window over."""

    range_chosen = Signal(float, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strip = StripPainter(theme)
        self._cells: Cells | None = None
        self._counting: Generator[None, None, Cells] | None = None
        self._steps = QTimer(self)
        self._steps.setSingleShot(True)
        self._steps.setInterval(0)
        self._steps.timeout.connect(self._count)
        self._whole_words = tr("no events")
        self._range = (0.0, 1.0)
        self._moments = Moments()
        self._gutter = 160.0
        self._keyboard_focus = False
        self._grip = ""
        self._grabbed = 0.0
        self.setObjectName("timelineOverview")
        self.setAccessibleName(tr("All events"))
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._forget)

    def show_events(self, events: Events, shown: Flags | None, reach: Reach | None = None) -> None:
        """Show these from now on, where `shown` marks those that pass the filter (None: all), over their reach."""
        reach = reach or reach_of(events)
        if reach is None:
            self._counting, self._cells, self._whole_words = None, None, tr("no events")
            self._forget()
            return
        self._whole_words = _years(float(events.first[0]), float(events.last.max()))
        self._counting = Cells.counting(events, shown, reach, len(self._theme.colours.kinds))
        self._count()

    def _count(self) -> None:
        """Count a part of the events; the strip stays as it was until all are counted."""
        if self._counting is None:
            return
        try:
            next(self._counting)
            self._steps.start()
        except StopIteration as end:
            self._counting, self._cells = None, end.value
            self._forget()

    def edit_events(
        self, before: Events, was_shown: Flags | None, events: Events, shown: Flags | None, at: Indices
    ) -> None:
        """Show events of which those at these indices changed, though not their days."""
        if self._counting is not None or self._cells is None:
            self.show_events(events, shown)
            return
        cells = self._cells.edited(before, was_shown, events, shown, at)
        if cells is not self._cells:
            self._cells = cells
            self._forget()

    def show_range(self, start: float, end: float, gutter: float) -> None:
        """Put the window over these moments; the strip begins `gutter` pixels from the left."""
        if gutter != self._gutter:
            self._gutter = gutter
            self._forget()
        self._range = (start, end)
        self.setAccessibleDescription(
            tr("Window over {range} of {whole}", range=_years(start, end), whole=self._whole_words)
        )
        self.update()

    def mark_selected(self, moment: float | None) -> None:
        """Where the selected event stands in time."""
        self._mark(replace(self._moments, selected=moment))

    def mark_cursor(self, moment: float | None) -> None:
        """Where the caret of the document stands in time."""
        self._mark(replace(self._moments, cursor=moment))

    def _mark(self, moments: Moments) -> None:
        if moments != self._moments:
            self._moments = moments
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
        return QRectF(self._gutter + left, 4, right - left, BASE - 3)

    @property
    def _reach(self) -> Reach:
        start, end = self._range
        return self._cells.reach if self._cells is not None else Reach(start, start, end, end)

    def _scale(self) -> StripScale:
        return StripScale(self._reach, max(self.width() - self._gutter - _RIGHT, 50.0))

    def _forget(self) -> None:
        self._strip.forget()
        self.update()

    # painting

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._cells is not None:
                painter.save()
                painter.translate(self._gutter, 0)
                window = self.window_area().translated(-self._gutter, 0)
                self._strip.paint(painter, self._cells, self._scale(), window, self._moments, ratio)
                painter.restore()
            self._name(painter, ratio)

    def _name(self, painter: QPainter, ratio: float) -> None:
        colours, texts = self._theme.colours, self._strip.texts
        texts.set_ratio(ratio)
        room = self._gutter - 26
        texts.draw(painter, Role.STRONG, tr("All events"), QColor(colours.ink), QPointF(18, 20), room)
        texts.draw(painter, Role.DATE, self._whole_words, QColor(colours.sub), QPointF(18, 37), room)
        if self._keyboard_focus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 1, -2, -2), 5, 5)

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
        first, last = self._reach.start, self._reach.end
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
        reach = min(HANDLE, area.width() / 4)
        if abs(x - area.left()) <= reach:
            return "left"
        if abs(x - area.right()) <= reach:
            return "right"
        return "middle" if area.left() < x < area.right() else ""


def _years(first: float, last: float) -> str:
    start, end = said_year(civil(int(first // 1))[0]), said_year(civil(int(last // 1))[0])
    return start if start == end else f"{start} – {end}"
