"""Short glides of the view, and none at all where a person has switched movement off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

_GLIDE_MS = 140

Moments = tuple[float, float]


def glide_ms() -> int:
    """Milliseconds for a glide of the view; 0 where the desktop wants no animation, or nobody could see it."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return 0
    wanted = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return min(_GLIDE_MS, wanted)


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
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)

    def go(self, start: Moments, end: Moments, *, slowly: bool) -> None:
        """Go there, at once unless `slowly` and movement is wanted; a glide under way ends where it is."""
        self._animation.stop()
        duration = glide_ms() if slowly else 0
        if duration:
            self._from, self._to = start, end
            self._animation.setDuration(duration)
            self._animation.start()
        else:
            self._show(*end)

    def _move(self, share: float) -> None:
        (start, end), (to_start, to_end) = self._from, self._to
        self._show(start + (to_start - start) * share, end + (to_end - end) * share)
