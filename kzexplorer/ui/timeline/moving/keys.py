"""Which key does what while the timeline has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_COMMANDS = {
    _Key.Key_Left: "previous",
    _Key.Key_Comma: "previous",
    _Key.Key_Right: "next",
    _Key.Key_Period: "next",
    _Key.Key_Up: "lane_above",
    _Key.Key_Down: "lane_below",
    _Key.Key_Home: "first",
    _Key.Key_End: "last",
    _Key.Key_W: "zoom_in",
    _Key.Key_Plus: "zoom_in",
    _Key.Key_Equal: "zoom_in",
    _Key.Key_S: "zoom_out",
    _Key.Key_Minus: "zoom_out",
    _Key.Key_A: "pan_back",
    _Key.Key_D: "pan_on",
    _Key.Key_F: "frame",
    _Key.Key_T: "measure",
    _Key.Key_PageUp: "scroll_up",
    _Key.Key_PageDown: "scroll_down",
    _Key.Key_Return: "open",
    _Key.Key_Enter: "open",
    _Key.Key_Escape: "let_go",
}
_SHIFTED = {
    _Key.Key_Left: "bar_before",
    _Key.Key_Right: "bar_after",
    _Key.Key_Home: "mark_back",
    _Key.Key_End: "mark_on",
}
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def command_for(event: QKeyEvent) -> str | None:
    """The command of a key pressed without Ctrl, Alt or Meta. None where it has none."""
    if event.modifiers() & ~_PLAIN:
        return None
    key = Qt.Key(event.key())
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _SHIFTED:
        return _SHIFTED[key]
    return _COMMANDS.get(key)
