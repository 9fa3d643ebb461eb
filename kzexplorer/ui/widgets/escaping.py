"""Escape for what has the keys, although the window knows that key too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keeps_escape(event: QEvent) -> bool:
    """Whether the window asks if it may have Escape; it may not, so that the key comes as one that was pressed.

    To be asked in `event`, which then returns True.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() != Qt.Key.Key_Escape or event.modifiers():
        return False
    event.accept()
    return True
