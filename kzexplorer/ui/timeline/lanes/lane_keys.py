"""What each key does to the lane that is chosen in the gutter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kzexplorer.timeline.lanes import Lane
from kzexplorer.ui.timeline.lanes.arranging import Arranging
from kzexplorer.ui.timeline.lanes.chosen_lane import ChosenLane

Act = Callable[[], None]
_Key = Qt.Key
_BEYOND_ALL = 1_000_000  # lanes


def act_of_key(event: QKeyEvent, lane: Lane, chosen: ChosenLane, arranging: Arranging, leave: Act) -> Act | None:
    """What a key press does while `lane` is chosen; `leave` gives the keys back. None where it means nothing here."""
    keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if keys == Qt.KeyboardModifier.AltModifier:
        return _moves(lane.key, chosen, arranging).get(event.key())
    if keys != Qt.KeyboardModifier.NoModifier:
        return None
    return (_steps(chosen) | _changes(lane, chosen, arranging) | {_Key.Key_Escape: leave}).get(event.key())


def _steps(chosen: ChosenLane) -> dict[int, Act]:
    return {
        _Key.Key_Up: lambda: chosen.go(-1),
        _Key.Key_Down: lambda: chosen.go(1),
        _Key.Key_Home: lambda: chosen.go(-_BEYOND_ALL),
        _Key.Key_End: lambda: chosen.go(_BEYOND_ALL),
    }


def _moves(key: int, chosen: ChosenLane, arranging: Arranging) -> dict[int, Act]:
    return {
        _Key.Key_Up: lambda: chosen.act(lambda: arranging.step(key, -1)),
        _Key.Key_Down: lambda: chosen.act(lambda: arranging.step(key, 1)),
    }


def _changes(lane: Lane, chosen: ChosenLane, arranging: Arranging) -> dict[int, Act]:
    key = lane.key

    def toggle() -> None:
        chosen.act(lambda: arranging.collapse(key, not lane.collapsed))

    return {
        _Key.Key_Return: toggle,
        _Key.Key_Enter: toggle,
        _Key.Key_Space: toggle,
        _Key.Key_Left: lambda: chosen.act(lambda: arranging.collapse(key, True)),
        _Key.Key_Right: lambda: chosen.act(lambda: arranging.collapse(key, False)),
        _Key.Key_P: lambda: chosen.act(lambda: arranging.pin(key, not lane.pinned)),
        _Key.Key_O: lambda: chosen.act(lambda: arranging.show_only(key)),
        _Key.Key_Delete: lambda: chosen.hide(key),
    }
