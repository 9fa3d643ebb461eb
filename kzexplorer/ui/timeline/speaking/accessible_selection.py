"""Which event of the timeline is selected, as screen readers ask and set it: one at most."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QAccessibleInterface, QAccessibleSelectionInterface

from kzexplorer.ui.timeline.speaking.accessible_items import Item


class Choosing(Protocol):
    """A list of which one item at most is selected."""

    def selected_item(self) -> Item | None: ...
    def choose(self, event: int | None) -> None: ...


class OneSelected(QAccessibleSelectionInterface):
    """Hands what a screen reader asks for to the list."""

    def __init__(self, choosing: Choosing) -> None:
        super().__init__()
        self._choosing = choosing

    def selectedItemCount(self) -> int:
        return len(self.selectedItems())

    def selectedItems(self) -> list[QAccessibleInterface]:
        item = self._choosing.selected_item()
        return [] if item is None else [item]

    def selectedItem(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._choosing.selected_item() if index == 0 else None

    def isSelected(self, item: QAccessibleInterface) -> bool:
        return isinstance(item, Item) and item is self._choosing.selected_item()

    def select(self, item: QAccessibleInterface) -> bool:
        if not isinstance(item, Item) or not isinstance(item.key, int) or not item.isValid():
            return False
        self._choosing.choose(item.key)
        return True

    def unselect(self, item: QAccessibleInterface) -> bool:
        return self.isSelected(item) and self.clear()

    def selectAll(self) -> bool:
        return False

    def clear(self) -> bool:
        self._choosing.choose(None)
        return True
