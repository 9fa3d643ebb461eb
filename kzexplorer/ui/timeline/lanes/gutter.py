"""Lies over the names of the lanes: mouse and keys collapse, pin, move and hide lanes here, or open their menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kzexplorer.timeline.lanes import Lane
from kzexplorer.translation import tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.focus import BY_KEYBOARD
from kzexplorer.ui.timeline.lanes.arranging import Arranging
from kzexplorer.ui.timeline.lanes.chosen_lane import ChosenLane
from kzexplorer.ui.timeline.lanes.lane_keys import act_of_key
from kzexplorer.ui.timeline.lanes.lane_menu import lane_menu
from kzexplorer.ui.timeline.lanes.places import LanePlaces
from kzexplorer.ui.timeline.lanes.signs import Signs
from kzexplorer.ui.timeline.painting.gutter_painter import name_room
from kzexplorer.ui.timeline.painting.texts import Role
from kzexplorer.ui.timeline.stage import Stage
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import named

_Cursor = Qt.CursorShape


class Gutter(QWidget):
    """`say` is called with what a screen reader should tell; `left` comes when the keys are wanted by the events."""

    left = Signal()

    def __init__(
        self, theme: Theme, stage: Stage, arranging: Arranging, say: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        named(self, "timelineGutter", tr("Lanes"))
        self._stage, self._arranging, self._say = stage, arranging, say
        self.places = LanePlaces(stage)
        self._signs = Signs(theme, self.places)
        self._chosen = ChosenLane(stage, self.places, arranging, self._tell)
        self._hovered: int | None = None
        self._pressed: tuple[int, QPointF] | None = None
        self._drop: int | None = None
        self._dragging = self._by_keyboard = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def fit(self) -> None:
        """Lie where the names of the lanes are now."""
        if self.places.area != self.geometry():
            self.setGeometry(self.places.area)

    @property
    def chosen(self) -> int | None:
        """The key of the lane that the keys act on: the one chosen here, else that of the selected event."""
        return self._chosen.key

    def _tell(self, words: str) -> None:
        self.setAccessibleDescription(words)
        self._say(words)

    # painting

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for frame in self._stage.frame.lanes:
            lane = self._stage.lanes[frame.lane]
            hovered = lane.key == self._hovered
            if hovered or lane.collapsed or lane.pinned:
                self._signs.paint(painter, lane, frame, hovered=hovered)
        if self.hasFocus() and self._by_keyboard and (chosen := self.places.lane(self.chosen)) is not None:
            self._signs.paint_ring(painter, chosen[1])
        painter.setClipping(False)
        if self._dragging and self._pressed is not None:
            self._signs.paint_drag(painter, self._pressed[0], self._drop)
        painter.end()

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self.places.key_at(event.position().y())
        if event.button() != Qt.MouseButton.LeftButton or key is None:
            event.ignore()
            return
        self._chosen.choose(key)
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
            self.setCursor(_Cursor.ClosedHandCursor)
        self._drop = self.places.key_below(at.y())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dragged, drop = self._pressed, self._dragging, self._drop
        self._pressed, self._dragging, self._drop = None, False, None
        if pressed is None:
            return
        key, lane = pressed[0], self.places.lane(pressed[0])
        if dragged:
            self._arranging.move(key, drop)
        elif lane is not None and self.places.sign(lane[1]).contains(event.position()):
            self._arranging.collapse(key, not lane[0].collapsed)
        self._hover_over(event.position())
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        lane = self.places.lane(self.places.key_at(event.position().y()))
        if lane is not None and not self.places.sign(lane[1]).contains(event.position()):
            self._arranging.collapse(lane[0].key, not lane[0].collapsed)
        elif lane is not None:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        found = self.places.lane(self.places.key_at(event.pos().y()) if by_mouse else self.chosen)
        if found is None:
            return
        lane, frame = found
        self._chosen.choose(lane.key)
        at = event.pos() if by_mouse else QPoint(self.width() // 2, round(self.places.sign(frame).center().y()))
        lane_menu(self._arranging, lane.key, lane.words, self).popup(self.mapToGlobal(at))

    def leaveEvent(self, _event: QEvent) -> None:
        self._hovered = None
        self.update()

    def _hover_over(self, at: QPointF) -> None:
        key = self.places.key_at(at.y())
        found = self.places.lane(key)
        on_sign = found is not None and self.places.sign(found[1]).contains(at)
        hand = _Cursor.OpenHandCursor if found else _Cursor.ArrowCursor
        self.setCursor(_Cursor.PointingHandCursor if on_sign else hand)
        if key != self._hovered:
            self._hovered = key
            self.setToolTip(self._tip(found[0]) if found else "")
            self.update()

    def _tip(self, lane: Lane) -> str:
        """The whole name, where there is no room for it."""
        wanted = self._stage.painter.ink.texts.width(Role.STRONG, lane.words)
        return plain_tip(lane.words) if wanted > name_room(lane, self._stage.gutter) else ""

    # keys

    def event(self, event: QEvent) -> bool:
        # the window's shortcuts rest for the keys that mean something here
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if act is None:
            event.ignore()
            return
        self._by_keyboard = True
        act()
        self.update()

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        found = self.places.lane(self.chosen)
        if found is None:
            return None
        return act_of_key(event, found[0], self._chosen, self._arranging, self.left.emit)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in BY_KEYBOARD
        if self._by_keyboard:
            self._chosen.tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
