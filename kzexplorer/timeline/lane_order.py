"""How a person has arranged the lanes of a grouping: which are pinned, collapsed or hidden, and in what order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class LaneOrder:
    """Lanes are named by their keys; what is said of lanes that are gone waits for their return.

    `order` is empty until a lane is moved. Lanes that it does not name stand behind their natural neighbour above.
    Pinned lanes come before all others. Each method gives a new value; `keys` are all lanes in their natural order.
    """

    order: tuple[int, ...] = ()
    pinned: frozenset[int] = frozenset()
    collapsed: frozenset[int] = frozenset()
    hidden: frozenset[int] = frozenset()

    def arranged(self, keys: Sequence[int]) -> tuple[int, ...]:
        """All lanes in the order wanted, hidden ones too."""
        known = set(keys)
        found = [key for key in dict.fromkeys(self.order) if key in known]
        placed = set(found)
        for at, key in enumerate(keys):
            if key not in placed:
                found.insert(found.index(keys[at - 1]) + 1 if at else 0, key)
                placed.add(key)
        return tuple(sorted(found, key=lambda key: key not in self.pinned))

    def shown(self, keys: Sequence[int]) -> tuple[int, ...]:
        """The lanes that are not hidden, in the order wanted."""
        return tuple(key for key in self.arranged(keys) if key not in self.hidden)

    def moved(self, keys: Sequence[int], key: int, before: int | None) -> LaneOrder:
        """Put a lane right before another one, or last (None); pinned lanes and others stay apart."""
        if key == before or key not in keys:
            return self
        order = [each for each in self.arranged(keys) if each != key]
        order.insert(order.index(before) if before in order else len(order), key)
        gone = [each for each in self.order if each not in keys]
        return replace(self, order=(*order, *gone))

    def stepped(self, keys: Sequence[int], key: int, way: int) -> LaneOrder:
        """Swap a lane with the next one shown above (`way` -1) or below (1) of its sort; nothing at the ends."""
        shown = [each for each in self.shown(keys) if (each in self.pinned) == (key in self.pinned)]
        at = shown.index(key) + way if key in shown else -1
        if not 0 <= at < len(shown):
            return self
        return self.moved(keys, key, shown[at]) if way < 0 else self.moved(keys, shown[at], key)

    def can_step(self, keys: Sequence[int], key: int, way: int) -> bool:
        """Whether there is a lane to swap with on that side."""
        return self.stepped(keys, key, way) is not self

    def pin(self, key: int, on: bool) -> LaneOrder:
        """Keep a lane at the top, or let it go back among the others."""
        return replace(self, pinned=_with(self.pinned, key, on))

    def collapse(self, keys: Iterable[int], on: bool) -> LaneOrder:
        """Make lanes one thin strip each, or full again."""
        wanted = frozenset(keys)
        return replace(self, collapsed=self.collapsed | wanted if on else self.collapsed - wanted)

    def hide(self, key: int) -> LaneOrder:
        """Leave a lane out, with its events."""
        return replace(self, hidden=_with(self.hidden, key, True))

    def only(self, keys: Sequence[int], key: int) -> LaneOrder:
        """Leave out all lanes but this one."""
        return replace(self, hidden=self.hidden.union(keys) - {key})

    def show_all(self) -> LaneOrder:
        """Leave no lane out."""
        return replace(self, hidden=frozenset())

    def state(self) -> dict[str, list[int]]:
        """What JSON can hold; empty where nothing is arranged."""
        kept: dict[str, Iterable[int]] = {
            "order": self.order,
            "pinned": sorted(self.pinned),
            "collapsed": sorted(self.collapsed),
            "hidden": sorted(self.hidden),
        }
        return {name: list(keys) for name, keys in kept.items() if keys}

    @classmethod
    def of_state(cls, state: object) -> LaneOrder:
        """What `state` gave; anything unusable in it is left out."""
        kept: dict[str, Any] = state if isinstance(state, dict) else {}
        order, pinned, collapsed, hidden = (
            _keys(kept.get(name)) for name in ("order", "pinned", "collapsed", "hidden")
        )
        return cls(tuple(dict.fromkeys(order)), frozenset(pinned), frozenset(collapsed), frozenset(hidden))


def _with(keys: frozenset[int], key: int, on: bool) -> frozenset[int]:
    return keys | {key} if on else keys - {key}


def _keys(value: object) -> list[int]:
    return [each for each in value if type(each) is int] if isinstance(value, list) else []
