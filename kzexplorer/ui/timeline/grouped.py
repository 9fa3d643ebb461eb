"""The events of a content in lanes: those that pass the filter, grouped, and in the order that a person chose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from kzexplorer.timeline.edits import Shift, edited_lanes, edited_members
from kzexplorer.timeline.events import Flag, Flags
from kzexplorer.timeline.lane_order import LaneOrder
from kzexplorer.timeline.lanes import Lane, lanes
from kzexplorer.timeline.members import Members
from kzexplorer.ui.timeline.content import Content


class Grouped:
    """`lanes` are those that are shown, from the top; `divided` all in their natural order, hidden ones too.

    `shown` are all events that pass the filter and stand in a lane that is not hidden.
    """

    def __init__(self) -> None:
        self.content: Content | None = None
        self.grouping = ""
        self.divided: tuple[Lane, ...] = ()
        self.lanes: tuple[Lane, ...] = ()
        self.shown: Members | None = None
        self._order = LaneOrder()
        self._passing: Members | None = None

    def show(
        self, content: Content, grouping: str, passing: Flags | None, divided: tuple[Lane, ...] | None = None
    ) -> None:
        """Group these events, into these lanes where they are made already; `passing` marks those that pass the filter
        (None: all)."""
        self.grouping = grouping
        if divided is None:
            divided = lanes(content.events, content.divisions(grouping), passing)
        self._take(content, passing, divided)

    def grow(self, content: Content, passing: Flags | None, divided: tuple[Lane, ...]) -> None:
        """Take what is grouped in the same way already, arranged as it was."""
        self._take(content, passing, divided)
        self.arrange(self._order)

    def _take(self, content: Content, passing: Flags | None, divided: tuple[Lane, ...]) -> None:
        self.content, self.divided = content, divided
        indices = None if passing is None else np.flatnonzero(passing).astype(np.int32)
        self._passing = Members(content.events, indices)

    def edit(self, content: Content, shift: Shift, passing: Flags | None) -> bool:
        """Take the same content after some of its events changed in place.

        False, and nothing is done, where lanes come or go by it, or events may change lanes.
        """
        assert self._passing is not None
        changed = shift.added
        shows = np.ones(len(changed), np.bool_) if passing is None else passing[changed]
        rejected = content.events.has(Flag.REJECTED, changed)
        parts = [changed[chosen] for chosen in (shows, ~shows & ~rejected, ~shows & rejected)]
        held = {lane.key: [at for at in changed.tolist() if at in lane] for lane in self.divided}
        joining = ({key: part[np.isin(part, here)] for key, here in held.items()} for part in parts)
        divided = edited_lanes(self.divided, content.events, shift, *joining)
        if (
            self.grouping == "review"
            or not all(lane.n_all for lane in divided)
            or set().union(*held.values()) != set(changed.tolist())
        ):
            return False
        self.content, self.divided = content, divided
        self._passing = edited_members(self._passing, content.events, shift, parts[0])
        self.arrange(self._order)
        return True

    def arrange(self, order: LaneOrder) -> None:
        """Put the lanes in that order, without the hidden ones."""
        self._order, by_key = order, {lane.key: lane for lane in self.divided}
        self.lanes = tuple(
            replace(by_key[key], pinned=key in order.pinned, collapsed=key in order.collapsed)
            for key in order.shown(list(by_key))
        )
        self.shown = self._held_by(self.lanes)

    def _held_by(self, arranged: Sequence[Lane]) -> Members | None:
        """All that pass the filter and stand in one of these lanes."""
        assert self.content is not None
        if len(arranged) == len(self.divided):
            return self._passing
        held = np.zeros(len(self.content.events), np.bool_)
        for lane in arranged:
            held[lane.shown.between(0, len(lane.shown))] = True
        return Members(self.content.events, np.flatnonzero(held).astype(np.int32))
