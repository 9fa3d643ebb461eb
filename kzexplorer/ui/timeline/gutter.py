"""Lies over the names of the lanes: mouse and keys collapse, pin, move and hide lanes here, or open their menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from kzexplorer.timeline.frames.frame import LaneFrame
from kzexplorer.timeline.lanes import Lane
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.arranging import Arranging
from kzexplorer.ui.timeline.focus import BY_KEYBOARD
from kzexplorer.ui.timeline.lane_menu import lane_menu
from kzexplorer.ui.timeline.painting.gutter_painter import SIGN, count_words, name_room
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT, held_height
from kzexplorer.ui.timeline.painting.texts import Role
from kzexplorer.ui.timeline.stage import Stage
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.plain import named

_ICON, _HIT, _FADE = 12, 24, 18
_Key = Qt.Key


class Gutter(QWidget):
    """`say` is called with what a screen reader should tell; `left` comes when the keys are wanted by the events."""

    left = Signal()

    def __init__(
        self, theme: Theme, stage: Stage, arranging: Arranging, say: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        named(self, "timelineGutter", "Lanes")
        self._theme, self._stage, self._arranging, self._say = theme, stage, arranging, say
        self._chosen: int | None = None
        self._hovered: int | None = None
        self._pressed: tuple[int, QPointF] | None = None
        self._drop: int | None = None
        self._dragging = self._by_keyboard = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def fit(self) -> None:
        """Lie where the names of the lanes are now."""
        area = QRect(0, AXIS_HEIGHT, round(self._stage.gutter), round(self._stage.lanes_height))
        if area != self.geometry():
            self.setGeometry(area)

    @property
    def chosen(self) -> int | None:
        """The key of the lane that the keys act on: the one chosen here, else that of the selected event."""
        keys = [lane.key for lane in self._stage.lanes]
        if self._chosen in keys:
            return self._chosen
        event = self._stage.selected
        held = (lane.key for lane in self._stage.lanes if event is not None and event in lane.shown)
        return next(held, keys[0] if keys else None)

    # lanes and places

    def _lane(self, key: int | None) -> tuple[Lane, LaneFrame] | None:
        for frame in self._stage.frame.lanes:
            if self._stage.lanes[frame.lane].key == key:
                return self._stage.lanes[frame.lane], frame
        return None

    def _key_at(self, y: float) -> int | None:
        inside = self._stage.lanes_y(y + AXIS_HEIGHT)
        found = next((lane for lane in self._stage.frame.lanes if lane.top <= inside < lane.bottom), None)
        return None if found is None else self._stage.lanes[found.lane].key

    def _area(self, frame: LaneFrame) -> QRectF:
        return QRectF(0, self._stage.area_y(frame.top) - AXIS_HEIGHT, self.width(), frame.height - 1)

    def _uncovered(self, frame: LaneFrame) -> QRectF:
        """Where the lane may show: lanes that are scrolled pass under those that stay at the top."""
        held = held_height(self._stage.frame, self._stage.lanes_height)
        top = 0.0 if frame.top < held else held
        return QRectF(0, top, self.width(), self.height() - top)

    def _chevron(self, frame: LaneFrame) -> QRectF:
        """Where a click collapses or expands the lane: at the right end, level with its name."""
        area = self._area(frame)
        middle = min(max(area.top() + min(area.height(), 96.0) / 2, 20.0), self.height() - 20.0)
        middle = min(max(middle, area.top() + _HIT / 2), area.bottom() - _HIT / 2)
        return QRectF(area.right() - _HIT, middle - _HIT / 2, _HIT, _HIT) & area

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for frame in self._stage.frame.lanes:
            lane = self._stage.lanes[frame.lane]
            if lane.key == self._hovered or lane.collapsed or lane.pinned:
                painter.setClipRect(self._uncovered(frame))
                self._paint_signs(painter, lane, frame)
        if self.hasFocus() and self._by_keyboard and (chosen := self._lane(self.chosen)) is not None:
            painter.setClipRect(self._uncovered(chosen[1]))
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._area(chosen[1]).adjusted(3, 2, -3, -2), 5, 5)
        painter.setClipping(False)
        if self._dragging and self._pressed is not None:
            self._paint_drag(painter, self._pressed[0])
        painter.end()

    def _paint_signs(self, painter: QPainter, lane: Lane, frame: LaneFrame) -> None:
        """At the right end: the way that the lane opens or closes, and a pin where it is pinned."""
        box, hovered = self._chevron(frame), lane.key == self._hovered
        at = box.center()
        if hovered and not lane.collapsed:
            self._clear(painter, box)
        if lane.collapsed or hovered:
            self._icon(painter, "right" if lane.collapsed else "down", "ink" if hovered else "sub", at)
        if lane.pinned:
            self._icon(painter, "keep", "accent", at - QPointF(SIGN, 0) if lane.collapsed or hovered else at)

    def _clear(self, painter: QPainter, box: QRectF) -> None:
        """Words that reach under the sign of a lane that is hovered fade out before it."""
        panel = QColor(self._theme.colours.panel)
        clear = QColor(panel)
        clear.setAlpha(0)
        fade = QLinearGradient(box.left() - _FADE, 0, box.left(), 0)
        fade.setColorAt(0, clear)
        fade.setColorAt(1, panel)
        painter.fillRect(box.adjusted(-_FADE, 0, -1, 0), fade)

    def _icon(self, painter: QPainter, name: str, colour: str, middle: QPointF) -> None:
        place = QRect(round(middle.x() - _ICON / 2), round(middle.y() - _ICON / 2), _ICON, _ICON)
        self._theme.icon(name, colour, _ICON).paint(painter, place)

    def _paint_drag(self, painter: QPainter, key: int) -> None:
        accent = QColor(self._theme.colours.accent)
        dragged = self._lane(key)
        if dragged is not None:
            tint = QColor(accent)
            tint.setAlpha(36)
            painter.fillRect(self._area(dragged[1]), tint)
        before = self._lane(self._drop)
        frames = self._stage.frame.lanes
        y = before[1].top if before is not None else frames[-1].bottom if frames else 0.0
        painter.setPen(QPen(accent, 3))
        y = self._stage.area_y(y) - AXIS_HEIGHT
        painter.drawLine(QPointF(4, y), QPointF(self.width() - 4, y))

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._key_at(event.position().y())
        if event.button() != Qt.MouseButton.LeftButton or key is None:
            event.ignore()
            return
        self._chosen = key
        self._pressed = key, event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None:
            self._hover_over(at)
            return
        if not self._dragging:
            if abs(at.y() - self._pressed[1].y()) < QApplication.startDragDistance():
                return
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._drop = self._before(at.y())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dragged, drop = self._pressed, self._dragging, self._drop
        self._pressed, self._dragging, self._drop = None, False, None
        if pressed is None:
            return
        key, lane = pressed[0], self._lane(pressed[0])
        if dragged:
            self._arranging.move(key, drop)
        elif lane is not None and self._chevron(lane[1]).contains(event.position()):
            self._arranging.collapse(key, not lane[0].collapsed)
        self._hover_over(event.position())
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        lane = self._lane(self._key_at(event.position().y()))
        if lane is not None and not self._chevron(lane[1]).contains(event.position()):
            self._arranging.collapse(lane[0].key, not lane[0].collapsed)
        elif lane is not None:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        found = self._lane(self._key_at(event.pos().y()) if by_mouse else self.chosen)
        if found is None:
            return
        lane, frame = found
        self._chosen = lane.key
        at = event.pos() if by_mouse else QPoint(self.width() // 2, round(self._chevron(frame).center().y()))
        lane_menu(self._arranging, lane.key, lane.words, self).popup(self.mapToGlobal(at))

    def leaveEvent(self, _event: QEvent) -> None:
        self._hovered = None
        self.update()

    def _hover_over(self, at: QPointF) -> None:
        key = self._key_at(at.y())
        found = self._lane(key)
        on_sign = found is not None and self._chevron(found[1]).contains(at)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor
            if on_sign
            else Qt.CursorShape.OpenHandCursor
            if found
            else Qt.CursorShape.ArrowCursor
        )
        if key != self._hovered:
            self._hovered = key
            self.setToolTip(self._tip(found[0]) if found else "")
            self.update()

    def _tip(self, lane: Lane) -> str:
        """The whole name, where there is no room for it."""
        wanted = self._stage.painter.ink.texts.width(Role.STRONG, lane.words)
        return plain_tip(lane.words) if wanted > name_room(lane, self._stage.gutter) else ""

    def _before(self, y: float) -> int | None:
        """The lane that something dropped at that height stands before; None: after all."""
        inside = self._stage.lanes_y(y + AXIS_HEIGHT)
        below = (lane for lane in self._stage.frame.lanes if (lane.top + lane.bottom) / 2 > inside)
        found = next(below, None)
        return None if found is None else self._stage.lanes[found.lane].key

    # keys

    def event(self, event: QEvent) -> bool:
        # the window's shortcuts rest for the keys that mean something here
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._does(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = self._does(event)
        if does is None:
            event.ignore()
            return
        self._by_keyboard = True
        does()
        self.update()

    def _does(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does to the lane that is chosen."""
        key, found = self.chosen, self._lane(self.chosen)
        if key is None or found is None:
            return None
        lane, arranging = found[0], self._arranging
        by_alt: dict[int, Callable[[], None]] = {
            _Key.Key_Up: lambda: self._act(lambda: arranging.step(key, -1)),
            _Key.Key_Down: lambda: self._act(lambda: arranging.step(key, 1)),
        }
        toggle = lambda: self._act(lambda: arranging.collapse(key, not lane.collapsed))  # noqa: E731
        plain: dict[int, Callable[[], None]] = {
            _Key.Key_Up: lambda: self._go(-1),
            _Key.Key_Down: lambda: self._go(1),
            _Key.Key_Home: lambda: self._go(-len(self._stage.lanes)),
            _Key.Key_End: lambda: self._go(len(self._stage.lanes)),
            _Key.Key_Return: toggle,
            _Key.Key_Enter: toggle,
            _Key.Key_Space: toggle,
            _Key.Key_Left: lambda: self._act(lambda: arranging.collapse(key, True)),
            _Key.Key_Right: lambda: self._act(lambda: arranging.collapse(key, False)),
            _Key.Key_P: lambda: self._act(lambda: arranging.pin(key, not lane.pinned)),
            _Key.Key_O: lambda: self._act(lambda: arranging.show_only(key)),
            _Key.Key_Delete: lambda: self._hide(key),
            _Key.Key_Escape: self.left.emit,
        }
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if keys == Qt.KeyboardModifier.AltModifier:
            return by_alt.get(event.key())
        return plain.get(event.key()) if keys == Qt.KeyboardModifier.NoModifier else None

    def _go(self, way: int) -> None:
        keys = [lane.key for lane in self._stage.lanes]
        at = keys.index(self.chosen) if self.chosen in keys else 0
        self._chosen = keys[min(max(at + way, 0), len(keys) - 1)]
        self._tell()

    def _act(self, change: Callable[[], None]) -> None:
        self._chosen = self.chosen
        change()
        self._tell()

    def _hide(self, key: int) -> None:
        keys = [lane.key for lane in self._stage.lanes]
        at = keys.index(key)
        self._chosen = next(iter([*keys[at + 1 :], *keys[:at][::-1]]), None)
        self._arranging.hide(key)
        self._tell()

    def _tell(self) -> None:
        """Bring the chosen lane into view, and say what it is."""
        found = self._lane(self.chosen)
        if found is None:
            return
        lane, frame = found
        held = held_height(self._stage.frame, self._stage.lanes_height)
        if frame.top >= held:
            low, high = frame.bottom - self._stage.lanes_height, frame.top - held
            self._stage.scroll = min(max(self._stage.scroll, low), max(high, 0.0))
        states = [word for word, on in (("collapsed", lane.collapsed), ("pinned", lane.pinned)) if on]
        place = f"{frame.lane + 1} of {len(self._stage.lanes)}"
        words = ", ".join([lane.words, count_words(frame.n_shown, frame.n_all), *states, place])
        self.setAccessibleDescription(words)
        self._say(words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in BY_KEYBOARD
        if self._by_keyboard:
            self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
