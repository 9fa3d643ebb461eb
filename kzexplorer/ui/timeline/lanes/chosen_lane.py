"""Keeps which lane the keys act on, steps from lane to lane, and says where it stands."""

from __future__ import annotations

from collections.abc import Callable

from kzexplorer.translation import tr
from kzexplorer.ui.timeline.lanes.arranging import Arranging
from kzexplorer.ui.timeline.lanes.places import LanePlaces
from kzexplorer.ui.timeline.painting.gutter_painter import count_words
from kzexplorer.ui.timeline.stage import Stage


class ChosenLane:
    """`say` is called with what a person who sees nothing should be told."""

    def __init__(self, stage: Stage, places: LanePlaces, arranging: Arranging, say: Callable[[str], None]) -> None:
        self._stage, self._places, self._arranging, self._say = stage, places, arranging, say
        self._key: int | None = None

    @property
    def key(self) -> int | None:
        """The key of the lane chosen here, else of that of the selected event, else of the first."""
        keys = self._places.keys
        if self._key in keys:
            return self._key
        event = self._stage.selected
        held = (lane.key for lane in self._stage.lanes if event is not None and event in lane.shown)
        return next(held, keys[0] if keys else None)

    def choose(self, key: int) -> None:
        """Let the keys act on that lane."""
        self._key = key

    def go(self, way: int) -> None:
        """Choose the lane so many further down (less than 0: up), the outermost where there are not so many."""
        keys, key = self._places.keys, self.key
        at = keys.index(key) if key in keys else 0
        self._key = keys[min(max(at + way, 0), len(keys) - 1)]
        self.tell()

    def act(self, change: Callable[[], None]) -> None:
        """Change how the lanes are arranged; the same lane stays chosen."""
        self._key = self.key
        change()
        self.tell()

    def hide(self, key: int) -> None:
        """Hide that lane, and choose the one below it, or above where there is none."""
        keys = self._places.keys
        at = keys.index(key)
        self._key = next(iter([*keys[at + 1 :], *keys[:at][::-1]]), None)
        self._arranging.hide(key)
        self.tell()

    def tell(self) -> None:
        """Bring the chosen lane into view, and say what it is."""
        found = self._places.lane(self.key)
        if found is None:
            return
        lane, frame = found
        self._places.reveal(frame)
        states = [word for word, on in ((tr("collapsed"), lane.collapsed), (tr("pinned"), lane.pinned)) if on]
        place = tr("{number} of {total}", number=frame.lane + 1, total=len(self._stage.lanes))
        self._say(", ".join([lane.words, count_words(frame.n_shown, frame.n_all), *states, place]))
