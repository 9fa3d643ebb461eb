"""Walks the selection from event to event, as keys and buttons ask."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from kzexplorer.domain.when import When
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
            "let_go": self._let_go,
            "bar_before": lambda: self._go_to_bar(-1),
            "bar_after": lambda: self._go_to_bar(1),
            "mark_back": lambda: self._mark(-1),
            "mark_on": lambda: self._mark(1),
        }
        commands[command]()

    def step(self, way: int) -> None:
        """Go to the next event in time that passes the filter, from the date that is looked at if there is one; without
        an event, to the first one in view."""
        passing, event = self._view.stage.passing, self._selection.event_id
        if passing is None:
            return
        first = self._first_of_bar
        if first is not None:
            self._select(first if way > 0 else step(passing, first, way, self._view.days))
            return
        if self._selection.moment is not None:
            self._step_from(passing, self._selection.moment, way)
        elif event is not None and self._chosen is None:  # without a date: behind all that have one
            self._select(passing.at(-1) if way < 0 and len(passing) else None)
        else:
            self._select(step(passing, self._chosen, way, self._view.days))

    def _step_from(self, passing: Members, moment: When, way: int) -> None:
        found = step(passing, None, way, moment.days)
        if found is not None:
            self._selection.stand_at(None)
            self._select(found)
            self._view.travel.reveal(found)  # also where it was selected before

    def seek(self, way: int) -> None:
        """Go to the next of the events found, round again at the end; from none of them to the first in view."""
        passing, chosen = self._view.stage.found, self._chosen
        if passing is None or not len(passing):
            return
        found = step(passing, chosen if chosen is not None and chosen in passing else None, way, self._view.days)
        self._select(passing.at(0 if way > 0 else -1) if found is None else found)

    def frame(self) -> None:
        """Zoom to the surroundings of the selected event."""
        if self._chosen is not None:
            self._view.travel.frame_event(self._chosen)

    def first_in_view(self) -> int | None:
        """The id of the first event that begins in view and passes the filter. None where there is none."""
        passing = self._view.stage.passing
        first = step(passing, None, 1, self._view.days) if passing is not None else None
        return None if first is None else self._id(first)

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
        here = self._chosen if self._first_of_bar is None else self._first_of_bar
        if here is None:
            self.step(1)
        else:
            self._select(change_lane(self._view.stage.lane_members(), here, way))

    # bars of dense lanes, and ranges

    @property
    def _first_of_bar(self) -> int | None:
        """The first event of the bar that the keys are at."""
        cluster = self._view.bars.cluster
        return None if cluster is None else int(cluster.events[0])

    def _go_to_bar(self, way: int) -> None:
        """To the next bar of the lane where it is dense, and to the next event of the lane where it is not."""
        stage = self._view.stage
        event = self._next_beyond(way)
        if event is None:
            return
        lane, index = event
        day = int(self._view.content.events.first[index])
        self._view.travel.reveal_days(day, day, glide=False)
        bar = stage.bar_with(lane, day)
        cluster = stage.frame.cluster(bar) if bar is not None else None
        if bar is None or cluster is None or cluster.count == 1:
            self._view.bars.leave()
            self._select(index)
        else:
            self._view.bars.enter(bar)

    def _next_beyond(self, way: int) -> tuple[int, int] | None:
        """A lane and its next event that is not in the bar where the keys are."""
        stage, chosen = self._view.stage, self._chosen
        lanes = stage.lane_members()
        lane = next((at for at, members in enumerate(lanes) if chosen is not None and chosen in members), None)
        bar = self._view.bars.at
        if bar is None and lane is not None and chosen is not None:
            bar = stage.bar_with(lane, int(self._view.content.events.first[chosen]))
        if bar is not None and bar.days is not None:
            lane = bar.lane
            at = lanes[lane].begun(bar.days[1] + 1) if way > 0 else lanes[lane].begun(bar.days[0]) - 1
        elif lane is not None and chosen is not None:
            at = lanes[lane].position(chosen) + way
        else:
            lane = next((at for at, members in enumerate(lanes) if len(members)), None)
            if lane is None:
                return None
            first, last = self._view.days
            at = lanes[lane].begun(first) if way > 0 else lanes[lane].begun(last + 1) - 1
        return (lane, lanes[lane].at(at)) if 0 <= at < len(lanes[lane]) else None

    def _mark(self, way: int) -> None:
        """Mark the days from the selected event, or the middle of the view, to an edge of the view."""
        events, (first, last) = self._view.content.events, self._view.days
        day = (first + last) // 2
        if self._chosen is not None:
            day = int(events.last[self._chosen] if way < 0 else events.first[self._chosen])
        self._view.band.extend(way, day)

    def _let_go(self) -> None:
        """One thing at a time: what was marked last first, the selected event last."""
        view, selection = self._view, self._selection
        if view.measure.is_on:
            view.measure.put_away()
        elif view.band.marked is not None:
            view.band.drop()
        elif view.bars.at is not None:
            view.bars.leave()
        elif selection.moment is not None:
            selection.stand_at(None)
        else:
            selection.select_event(None)

    def _open(self) -> None:
        """A bar, that of the keys or that whose card is open, opens into what it holds, a marked range fills the view;
        else the event whose card is open, or the selected one, is read."""
        hovered = self._view.hover.under_card
        bar = self._view.bars.at or hovered
        cluster = self._view.opening.open(bar) if bar is not None else None
        if cluster is not None:
            self._view.bars.leave()
            self._select(int(cluster.events[0]))
            return
        if self._view.band.marked is not None:
            self._view.band.zoom()
            return
        self._select(hovered.event if hovered is not None else None)
        if self._selection.event_id is not None:
            self._open_passage(self._selection.event_id)
