"""The timeline for screen readers: a list whose items are made when somebody asks for them."""

from __future__ import annotations

import functools
from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QPushButton, QWidget

from kzexplorer.ui.timeline.speaking.accessible_items import NO_INTERFACE, Item
from kzexplorer.ui.timeline.speaking.accessible_selection import OneSelected
from kzexplorer.ui.timeline.speaking.spoken import Spoken

Items = dict[Hashable, Item]


class TimelineAccessible(QAccessibleWidget):
    """The children are what `spoken` lists, then the chips at the edges of the view.

    Qt owns what is registered with it, PySide6 believes that Python does: so the items are kept here until Qt has
    been told to delete them. That happens in `let_go` and with the view, never while Qt may be asking.
    """

    def __init__(self, view: QWidget, spoken: Spoken) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._spoken = spoken
        self._items: Items = {}
        self._selection = OneSelected(self)
        view.destroyed.connect(functools.partial(_delete_all, self._items))

    def item(self, key: Hashable) -> Item:
        """The child for an entry of the list."""
        found = self._items.get(key)
        if found is None:
            found = self._items[key] = Item(self._spoken, self, key)
            QAccessible.registerAccessibleInterface(found)
        return found

    def selected_item(self) -> Item | None:
        """The child for the selected event, where it is in view."""
        event = self._spoken.selected()
        return None if event is None else self.item(event)

    def choose(self, event: int | None) -> None:
        """Select an event, or none."""
        self._spoken.choose(event)

    def let_go(self) -> None:
        """Delete the children that are no longer in view."""
        _delete(self._items, [key for key in self._items if not self._spoken.shows(key)])

    # what screen readers ask

    def text(self, kind: QAccessible.Text) -> str:
        return self._spoken.summary() if kind == QAccessible.Text.Description else str(super().text(kind))

    def childCount(self) -> int:
        return len(self._spoken.keys) + len(self._chips())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        keys, chips = self._spoken.keys, self._chips()
        if 0 <= index < len(keys):
            return self.item(keys[index])
        if 0 <= index - len(keys) < len(chips):
            return QAccessible.queryAccessibleInterface(chips[index - len(keys)])
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, Item):
            return self._spoken.index(child.key)
        chips = self._chips()
        widget = child.object()
        return len(self._spoken.keys) + chips.index(widget) if widget in chips else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        point = QPoint(x, y)
        for chip in self._chips():
            if chip.rect().contains(chip.mapFromGlobal(point)):
                return QAccessible.queryAccessibleInterface(chip)
        key = self._spoken.key_at(point)
        return None if key is None else self.item(key)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.selected_item() if self._spoken.view.hasFocus() else super().focusChild()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.SelectionInterface:
            return self._selection
        found = super().interface_cast(kind)
        return NO_INTERFACE if found is None else found

    def _chips(self) -> list[QPushButton]:
        return [chip for chip in self._spoken.view.chips if chip.isVisible()]


def _delete_all(items: Items) -> None:
    _delete(items, list(items))


def _delete(items: Items, keys: list[Hashable]) -> None:
    """Take items away from Qt and from here."""
    for key in keys:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(items[key]))
        del items[key]
