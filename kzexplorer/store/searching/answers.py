"""Holds what searches found out in one revision of the workspace, so that it is not looked up again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from kzexplorer.store.searching.documents import Titles
from kzexplorer.store.searching.types import EntityTypes

if TYPE_CHECKING:
    from kzexplorer.search.tree import Leaf
    from kzexplorer.store.searching.space import Mask, Space

_HELD = 64
"""Leaves whose answers are held, an eighth of a byte an event each."""


class Answers:
    """Safe to ask from any thread. A word typed earlier is not looked up again while the next one is typed."""

    def __init__(self) -> None:
        self.titles = Titles()
        self.types = EntityTypes()
        self._change = threading.Lock()
        self._revision = -1
        self._every: dict[bool, Mask] = {}
        self._held: OrderedDict[tuple[Leaf, bool], npt.NDArray[np.uint8]] = OrderedDict()

    def every(self, space: Space, *, details: bool) -> Mask:
        """All events that can be found."""
        with self._change:
            self._begin(space)
            if details not in self._every:
                self._every[details] = space.of_events(space.timeline.order)
            return self._every[details]

    def get(self, space: Space, leaf: Leaf, *, details: bool) -> Mask | None:
        with self._change:
            packed = self._held.get((leaf, details)) if space.timeline.revision == self._revision else None
        return None if packed is None else np.unpackbits(packed, count=space.size).view(np.bool_)

    def keep(self, space: Space, leaf: Leaf, mask: Mask, *, details: bool) -> None:
        with self._change:
            self._begin(space)
            self._held[leaf, details] = np.packbits(mask)
            if len(self._held) > _HELD:
                self._held.popitem(last=False)

    def _begin(self, space: Space) -> None:
        """Forget what was found out in another revision."""
        if space.timeline.revision != self._revision:
            self._revision = space.timeline.revision
            self._held.clear()
            self._every.clear()
