"""How a person wants to move about the timeline: what the wheel does, and whether anything moves by itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QStyle

_UNSEEN = ("offscreen", "minimal")


@dataclass
class Handling:
    """`wheel` is `lanes`, `zoom` or `time`; `reduced_motion` is `system`, `on` or `off`, as the settings have them.

    `lends_letters` are keys, such as `A`, that are left to the window for now.
    """

    wheel: str = "lanes"
    reduced_motion: str = "system"
    lends_letters: frozenset[str] = frozenset()

    def lends(self, event: QKeyEvent) -> bool:
        """Whether a key is lent to the window."""
        return QKeySequence(event.keyCombination()).toString() in self.lends_letters

    def moves(self) -> bool:
        """Whether glides and inertia are wanted; the desktop is asked anew each time, as it can change its mind."""
        if self.reduced_motion != "system":
            return self.reduced_motion == "off"
        if QGuiApplication.platformName() in _UNSEEN:
            return False
        return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
