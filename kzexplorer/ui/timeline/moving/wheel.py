"""What a turn of the wheel, or two fingers on a touchpad, ask for: other lanes, another time, or a zoom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent

LANES, TIME, ZOOM = "lanes", "time", "zoom"
ROLES = {LANES: (LANES, TIME, ZOOM), ZOOM: (ZOOM, TIME, LANES), TIME: (TIME, LANES, ZOOM)}
"""By what the plain wheel does: what it does plainly, with Shift and with Ctrl."""

_NOTCH = 120.0
_LINE = 16.0
_NOTCH_OF_TIME = 84.0
_NOTCH_OF_ZOOM = 48.0
_ZOOM_A_NOTCH = 1.2
_STRAY = 0.5


@dataclass(frozen=True, slots=True)
class Turn:
    """`of` is LANES or TIME with pixels to go down or on, or ZOOM with the factor of days that show afterwards."""

    of: str
    amount: float


class Wheel:
    """Reads wheel events; what fingers began goes on meaning the same while it runs out, whatever key is pressed."""

    def __init__(self) -> None:
        self._role = LANES

    def read(self, event: QWheelEvent, plain: str) -> Turn | None:
        """What the event asks for where the plain wheel does `plain`. None for an event without any way."""
        pixels = _pixels(event)
        angle = event.angleDelta()
        across, along = _main_way(pixels if pixels is not None else angle)
        if not across and not along:
            return None
        role = self._role_of(event, plain, sideways=bool(across))
        way = float(across or along)
        return _turn(role, way, exact=pixels is not None)

    def _role_of(self, event: QWheelEvent, plain: str, *, sideways: bool) -> str:
        if event.phase() is Qt.ScrollPhase.ScrollMomentum:
            return self._role
        keys = event.modifiers()
        plainly, with_shift, with_control = ROLES[plain]
        if keys & Qt.KeyboardModifier.ControlModifier:
            self._role = with_control
        elif keys & Qt.KeyboardModifier.ShiftModifier:
            self._role = with_shift
        else:
            self._role = TIME if sideways else plainly
        return self._role


def _pixels(event: QWheelEvent) -> QPoint | None:
    """The way in pixels where the system tells it reliably, which X11 does not."""
    told = event.pixelDelta()
    return None if told.isNull() or QGuiApplication.platformName() == "xcb" else told


def _main_way(way: QPoint) -> tuple[int, int]:
    """Sideways and up, without what strays from the main direction."""
    x, y = way.x(), way.y()
    if abs(x) < _STRAY * abs(y):
        return 0, y
    return (x, 0) if abs(y) < abs(x) else (0, y)


def _turn(role: str, way: float, *, exact: bool) -> Turn:
    if role == ZOOM:
        return Turn(ZOOM, _ZOOM_A_NOTCH ** (-way / (_NOTCH_OF_ZOOM if exact else _NOTCH)))
    if exact:
        return Turn(role, -way)
    notch = _NOTCH_OF_TIME if role == TIME else _LINE * QGuiApplication.styleHints().wheelScrollLines()
    return Turn(role, -way / _NOTCH * notch)
