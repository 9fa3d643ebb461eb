"""The keys while the timeline has the focus: those that move the view do so here, the others are handed on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent

from kzexplorer.ui.timeline.moving.hover import Hover
from kzexplorer.ui.timeline.moving.keys import command_for
from kzexplorer.ui.timeline.moving.measure import Measure
from kzexplorer.ui.timeline.moving.travel import Travel

_PAN = 0.2
_PAGE = 0.8


class Keyboard:
    """`hand_on` is called with each command of `keys` that concerns more than the view, `holds_something` tells whether
    there is anything that Escape lets go."""

    def __init__(
        self,
        travel: Travel,
        hover: Hover,
        measure: Measure,
        hand_on: Callable[[str], None],
        holds_something: Callable[[], bool],
    ) -> None:
        self._travel, self._hover, self._hand_on, self._holds_something = travel, hover, hand_on, holds_something
        self._moves: dict[str, Callable[[], None]] = {
            "zoom_in": travel.zoom_in,
            "zoom_out": travel.zoom_out,
            "pan_back": lambda: travel.pan_by(-_PAN),
            "pan_on": lambda: travel.pan_by(_PAN),
            "scroll_up": lambda: travel.scroll_by(-_PAGE),
            "scroll_down": lambda: travel.scroll_by(_PAGE),
            "measure": measure.toggle,
        }

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key means something here, so that the window's shortcuts have to rest."""
        command = command_for(event)
        if self._travel.handling.lends(event):
            return False
        return command is not None and (command != "let_go" or self._holds_something())

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key stands for. False where it means nothing here."""
        command = command_for(event)
        if command is None:
            return False
        if command in self._moves:
            self._hover.hide()
            self._moves[command]()
        else:
            self._travel.arrive()
            self._hand_on(command)
        return True
