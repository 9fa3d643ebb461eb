"""Walks the selection from event to event, as keys and buttons ask."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject

from kzexplorer.timeline.members import Members
from kzexplorer.timeline.steps import change_lane, step
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.timeline.view import TimelineView


class Walk(QObject):
    """Selects among the events that the view shows; `open_passage` is called with the id of the one to read."""

    def __init__(self, view: TimelineView, selection: Selection, open_passage: Callable[[int], object]) -> None:
        super().__init__(view)
        self._view, self._selection, self._open_passage = view, selection, open_passage

    def obey(self, command: str) -> None:
        """Do what a command of `keys` asks that the view does not do itself."""
        commands: dict[str, Callable[[], object]] = {
            "previous": lambda: self.step(-1),
            "next": lambda: self.step(1),
            "first": lambda: self._go_to_end(0),
            "last": lambda: self._go_to_end(-1),
            "lane_above": lambda: self._change_lane(-1),
            "lane_below": lambda: self._change_lane(1),
            "frame": self.frame,
            "open": self._open,
            "let_go": lambda: self._selection.select_event(None),
        }
        commands[command]()

    def step(self, way: int) -> None:
        """Go to the next event in time that passes the filter, or to the first one in view."""
        passing, event = self._view.stage.passing, self._selection.event_id
        if passing is None:
            return
        if event is not None and self._chosen is None:
            self._select(self._past_hidden(passing, event, way))
        else:
            self._select(step(passing, self._chosen, way, self._view.days))

    def frame(self) -> None:
        """Zoom to the surroundings of the selected event."""
        if self._chosen is not None:
            self._view.travel.frame_event(self._chosen)

    def first_in_view(self) -> int | None:
        """The id of the first event that begins in view and passes the filter. None where there is none."""
        passing = self._view.stage.passing
        first = step(passing, None, 1, self._view.days) if passing is not None else None
        return None if first is None else self._id(first)

    def _past_hidden(self, passing: Members, event: int, way: int) -> int | None:
        """The shown event beside one that has no mark, because it was just rejected or has no date."""
        content = self._view.content
        order = content.order()
        at = int(np.argmax(order == event))
        ahead = order[at + 1 :] if way > 0 else order[:at][::-1]
        shown = ahead[np.isin(ahead, content.events.ids[passing.between(0, len(passing))])]
        return content.events.index(int(shown[0])) if len(shown) else None

    @property
    def _chosen(self) -> int | None:
        event = self._selection.event_id
        return None if event is None else self._view.content.events.index(event)

    def _id(self, index: int) -> int:
        return int(self._view.content.events.ids[index])

    def _select(self, index: int | None) -> None:
        if index is not None:
            self._selection.select_event(self._id(index))

    def _go_to_end(self, at: int) -> None:
        passing = self._view.stage.passing
        if passing is not None and len(passing):
            self._select(passing.at(at))

    def _change_lane(self, way: int) -> None:
        if self._chosen is None:
            self.step(1)
        else:
            self._select(change_lane(self._view.stage.lane_members(), self._chosen, way))

    def _open(self) -> None:
        """The event whose card is open under the mouse, else the selected one."""
        hovered = self._view.hover.event_under_card
        self._select(hovered)
        if self._selection.event_id is not None:
            self._open_passage(self._selection.event_id)
