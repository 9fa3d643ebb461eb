"""Movement of the view that lasts: short glides to a place, and running on after a drag."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QElapsedTimer, QObject, Qt, QTimer, QVariantAnimation

from kzexplorer.timeline.inertia import Coasting
from kzexplorer.timeline.scale import Moments

GLIDE_MS = 140
_FRAME_MS = 16


class Glide(QObject):
    """Carries a range of moments to another, by calling `show` with each one on the way and with the last."""

    def __init__(self, show: Callable[[float, float], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._from: Moments = (0.0, 1.0)
        self._to: Moments = (0.0, 1.0)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(GLIDE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)

    @property
    def goal(self) -> Moments | None:
        """Where a glide under way ends. None at rest."""
        return self._to if self._animation.state() == QVariantAnimation.State.Running else None

    def go(self, start: Moments, end: Moments, *, slowly: bool) -> None:
        """Go there, at once or in a glide; one that is under way ends where it is."""
        self._animation.stop()
        if slowly:
            self._from, self._to = start, end
            self._animation.start()
        else:
            self._show(*end)

    def stop(self) -> None:
        """Stay where it is."""
        self._animation.stop()

    def _move(self, share: float) -> None:
        (start, end), (to_start, to_end) = self._from, self._to
        self._show(start + (to_start - start) * share, end + (to_end - end) * share)


class Coast(QObject):
    """Runs on: calls `go_on` with the whole way since it was let go (pixels), until that says that it cannot.

    `clock` gives milliseconds; tests put their own in its place.
    """

    def __init__(self, go_on: Callable[[float, float], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._go_on = go_on
        self._running: Coasting | None = None
        self._since = 0.0
        self._elapsed = QElapsedTimer()
        self._elapsed.start()
        self.clock: Callable[[], float] = lambda: float(self._elapsed.elapsed())
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def is_running(self) -> bool:
        return self._running is not None

    def start(self, coasting: Coasting) -> None:
        """Let it run; one that is at rest already does not."""
        self.stop()
        if coasting.duration > 0:
            self._running, self._since = coasting, self.clock()
            self._timer.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._timer.stop()
        self._running = None

    def tick(self) -> None:
        """Go to where it is by now."""
        if self._running is None:
            return
        spent, running = self.clock() - self._since, self._running
        if not self._go_on(*running.way(spent)) or spent >= running.duration:
            self.stop()
