"""How long a movement of the timeline may take: short, and nothing at all where a person has switched movement off."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

_GLIDE_MS = 140


def glide_ms() -> int:
    """Milliseconds for a glide of the view; 0 where the desktop wants no animation, or nobody could see it."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return 0
    wanted = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return min(_GLIDE_MS, wanted)
