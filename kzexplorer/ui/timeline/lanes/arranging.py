"""Keeps how lanes are grouped, and for each grouping how a person has arranged them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from kzexplorer.timeline.lane_order import LaneOrder


class Arranging(QObject):
    """`changed` comes after lanes were moved, pinned, collapsed or hidden; `keys` gives all lanes that there are."""

    changed = Signal()

    def __init__(self, keys: Callable[[], Sequence[int]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._orders: dict[str, LaneOrder] = {}
        self.grouping = "kind"

    @property
    def order(self) -> LaneOrder:
        """How the lanes of the grouping that shows are arranged."""
        return self._orders.get(self.grouping, LaneOrder())

    @property
    def n_hidden(self) -> int:
        """How many of the lanes that there are are hidden."""
        return len(self.order.hidden.intersection(self._keys()))

    def step(self, key: int, way: int) -> None:
        """Move a lane up (-1) or down (1) by one."""
        self._put(self.order.stepped(self._keys(), key, way))

    def can_step(self, key: int, way: int) -> bool:
        return self.order.can_step(self._keys(), key, way)

    def move(self, key: int, before: int | None) -> None:
        """Put a lane right before another one, or last (None)."""
        self._put(self.order.moved(self._keys(), key, before))

    def pin(self, key: int, on: bool) -> None:
        self._put(self.order.pin(key, on))

    def collapse(self, key: int, on: bool) -> None:
        self._put(self.order.collapse([key], on))

    def collapse_all(self, on: bool) -> None:
        self._put(self.order.collapse(self._keys(), on))

    def hide(self, key: int) -> None:
        self._put(self.order.hide(key))

    def show_only(self, key: int) -> None:
        self._put(self.order.only(self._keys(), key))

    def show_all(self) -> None:
        """Hide no lane."""
        self._put(self.order.show_all())

    def state(self) -> dict[str, object]:
        """What JSON can hold."""
        return {grouping: order.state() for grouping, order in self._orders.items() if order.state()}

    def restore(self, state: object) -> None:
        """Take what `state` gave; anything unusable in it is left out."""
        kept = state if isinstance(state, dict) else {}
        self._orders = {str(grouping): LaneOrder.of_state(order) for grouping, order in kept.items()}

    def _put(self, order: LaneOrder) -> None:
        if order != self.order:
            self._orders[self.grouping] = order
            self.changed.emit()
