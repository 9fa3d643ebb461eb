"""What a hand does to the view of a pane: wheel, drag and click, with times that the test gives."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from kzexplorer.ui.timeline.pane import TimelinePane
from kzexplorer.ui.timeline.view import TimelineView

PLAIN, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT, MIDDLE, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.NoButton
_PRESS, _MOVE, _RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
_STEP_MS = 10


def view_of(pane: TimelinePane) -> TimelineView:
    found = pane.findChild(QWidget, "timelineView")
    assert isinstance(found, TimelineView)
    return found


def wheel_event(
    at: QPointF,
    angle: QPoint,
    keys: Qt.KeyboardModifier = PLAIN,
    pixels: QPoint | None = None,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> QWheelEvent:
    """A turn of the wheel by `angle` eighths of a degree, or of a touchpad by `pixels`."""
    return QWheelEvent(at, at, pixels or QPoint(), angle, NONE, keys, phase, False)


def turn(
    pane: TimelinePane, at: QPoint, notches: float, keys: Qt.KeyboardModifier = PLAIN, *, sideways: int = 0
) -> None:
    """Turn the wheel away from the hand (positive) or towards it."""
    surface = view_of(pane).viewport()
    QApplication.sendEvent(surface, wheel_event(QPointF(at), QPoint(0, round(120 * notches)), keys))


def move(pane: TimelinePane, at: QPoint) -> None:
    """Move the mouse there with no button down."""
    _send(pane, _MOVE, at, NONE, NONE, PLAIN, 0)


def drag(
    pane: TimelinePane,
    way: list[QPoint],
    *,
    button: Qt.MouseButton = LEFT,
    keys: Qt.KeyboardModifier = PLAIN,
    rest_ms: int = 0,
) -> None:
    """Press at the first point, move through the others 10 ms apart, rest and let go."""
    now = 1_000
    _send(pane, _PRESS, way[0], button, button, keys, now)
    for at in way[1:]:
        now += _STEP_MS
        _send(pane, _MOVE, at, NONE, button, keys, now)
    _send(pane, _RELEASE, way[-1], button, NONE, keys, now + rest_ms)


def _send(
    pane: TimelinePane,
    kind: QEvent.Type,
    at: QPoint,
    button: Qt.MouseButton,
    held: Qt.MouseButton,
    keys: Qt.KeyboardModifier,
    now: int,
) -> None:
    surface = view_of(pane).viewport()
    event = QMouseEvent(kind, QPointF(at), QPointF(surface.mapToGlobal(at)), button, held, keys)
    event.setTimestamp(now)
    QApplication.sendEvent(surface, event)
