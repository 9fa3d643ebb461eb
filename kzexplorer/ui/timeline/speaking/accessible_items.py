"""What a screen reader meets in the timeline: one event in view, or days too dense for single events."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow
from shiboken6 import Shiboken

from kzexplorer.translation import tr
from kzexplorer.ui.timeline.speaking.spoken import OPEN_PASSAGE, Spoken

NO_INTERFACE = Shiboken.VoidPtr(0)
"""What `interface_cast` gives where there is no such interface; PySide6 6.11 ends the program on None."""


class Item(QAccessibleInterface):
    """The entry of `spoken` with that key, as long as it is in view."""

    def __init__(self, spoken: Spoken, parent: QAccessibleInterface, key: Hashable) -> None:
        super().__init__()
        self._spoken, self._parent, self.key = spoken, parent, key
        self._actions = _Actions(self)

    def isValid(self) -> bool:
        return Shiboken.isValid(self._parent) and self._spoken.shows(self.key)

    def window(self) -> QWindow:
        return self._parent.window()

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if kind == QAccessible.Text.Name:
            return self._spoken.name(self.key)
        return self._spoken.description(self.key) if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, words: str) -> None:
        """Nothing: titles are changed on the event card."""

    def object(self) -> QObject:
        return None  # type: ignore[return-value]

    def rect(self) -> QRect:
        return self._spoken.area(self.key) if self.isValid() else QRect()

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = state.invisible = True
            return state
        state.offscreen = not self._spoken.is_in_sight(self.rect())
        if isinstance(self.key, int):
            state.selectable = state.focusable = True
            state.selected = self._spoken.selected() == self.key
            state.focused = state.selected and self._spoken.view.hasFocus()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return self._actions if kind == QAccessible.InterfaceType.ActionInterface else NO_INTERFACE

    def commands(self) -> dict[str, Callable[[], None]]:
        """What can be done with it now, by name."""
        return self._spoken.actions(self.key) if self.isValid() else {}


class _Actions(QAccessibleActionInterface):
    """Hands what a screen reader asks for to an item."""

    def __init__(self, item: Item) -> None:
        super().__init__()
        self._item = item

    def actionNames(self) -> list[str]:
        return list(self._item.commands())

    def doAction(self, name: str) -> None:
        command = self._item.commands().get(name)
        if command is not None:
            command()

    def localizedActionName(self, name: str) -> str:
        return tr(name)

    def localizedActionDescription(self, name: str) -> str:
        if name == OPEN_PASSAGE:
            return tr("Goes to the words that tell this event")
        return tr("Selects this event") if isinstance(self._item.key, int) else tr("Zooms in on these days")

    def keyBindingsForAction(self, name: str) -> list[str]:
        return ["Return"] if name == OPEN_PASSAGE else []
