"""The timeline in words: what is in view as a list in order of time, what each entry is called, and where it is."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from typing import Any, Protocol

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QPushButton

from kzexplorer.domain.said import said_when
from kzexplorer.domain.verdict import Verdict
from kzexplorer.timeline.frames import listing
from kzexplorer.timeline.frames.frame import Frame
from kzexplorer.timeline.frames.listing import Stretch, event_area, lanes_with, stretch_area
from kzexplorer.timeline.words import range_words
from kzexplorer.translation import later, listed, numeral, tr, trn
from kzexplorer.ui.kinds import kind_words
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT
from kzexplorer.ui.timeline.painting.texts import one_line
from kzexplorer.ui.timeline.stage import Stage

OPEN_PASSAGE = later("Open passage")
PRESS = later("Press")


class Shown(Protocol):
    """The view that is put into words."""

    stage: Stage
    picked: Any
    open_wanted: Any

    @property
    def content(self) -> Content: ...
    @property
    def days(self) -> tuple[int, int]: ...
    @property
    def chips(self) -> tuple[QPushButton, QPushButton]: ...
    def show_moments(self, start: float, end: float, *, glide: bool = False) -> None: ...
    def setFocus(self) -> None: ...
    def hasFocus(self) -> bool: ...
    def mapToGlobal(self, point: QPoint) -> QPoint: ...
    def mapFromGlobal(self, point: QPoint) -> QPoint: ...
    def rect(self) -> QRect: ...


class Spoken:
    """Entries are told apart by keys: the id of an event, or a `Stretch` of days that a dense lane shows as bars."""

    def __init__(self, view: Shown) -> None:
        self.view = view
        self._frame: Frame | None = None
        self._keys: tuple[Hashable, ...] = ()
        self._order: dict[Hashable, int] = {}

    # the list

    @property
    def keys(self) -> tuple[Hashable, ...]:
        """All entries in order of time."""
        self._look()
        return self._keys

    def index(self, key: Hashable) -> int:
        """The place of an entry in the list, -1 where it is not in view."""
        self._look()
        return self._order.get(key, -1)

    def shows(self, key: Hashable) -> bool:
        return self.index(key) >= 0

    def _look(self) -> None:
        """Make the list anew if the view shows another frame than before."""
        stage = self.view.stage
        if stage.content is None or stage.frame is self._frame:
            return
        self._frame = stage.frame
        ids = stage.content.events.ids
        cuts = [round(stage.scale.moment(x)) for x in stage.picture().axis.grid]
        found = listing.listed(self._frame, stage.content.events, stage.lane_members(), cuts)
        self._keys = tuple(each if isinstance(each, Stretch) else int(ids[each]) for each in found)
        self._order = {key: at for at, key in enumerate(self._keys)}

    def selected(self) -> int | None:
        """The id of the selected event, where it is in view."""
        index = self.view.stage.selected
        event = None if index is None else int(self.view.content.events.ids[index])
        return event if event is not None and self.shows(event) else None

    # words

    def name(self, key: Hashable) -> str:
        """`Visit of Tom Reed, 22 September 2011`, or `48 events, Jan 2011 to Mar 2011`."""
        if isinstance(key, Stretch):
            return f"{_number(key.count)}, {_spoken_range(key.first, key.last)}"
        line = self._line(key)
        return f"{one_line(line.title)}, {said_when(line.when) if line.when else tr('no date')}" if line else ""

    def description(self, key: Hashable) -> str:
        """Kind, lane, places, what it waits for, and its place among all events."""
        if isinstance(key, Stretch):
            return tr("{lane}, too dense to show one by one", lane=self.view.stage.lanes[key.lane].words)
        index = self._index(key)
        if index is None:
            return ""
        content = self.view.content
        detail = content.detail(index)
        parts = [kind_words(detail.kind), *self._lanes(index), *(one_line(place.name) for place in detail.places[:2])]
        parts += [tr("waiting for review")] if detail.verdict is Verdict.TO_REVIEW else []
        return ", ".join(
            [*parts, tr("{number} of {total}", number=numeral(index + 1), total=numeral(len(content.events)))]
        )

    def _lanes(self, index: int) -> list[str]:
        """The lanes that show an event, unless its kind has told as much."""
        stage = self.view.stage
        lanes = [stage.lanes[at] for at in lanes_with(stage.frame, index)]
        named = [lane.words for lane in lanes if lane.group is None]
        return [tr("lane {names}", names=listed(named))] if named else []

    def summary(self) -> str:
        """`Feb 2010 to Oct 2012, 18 of 27 events`."""
        first, last = self.view.days
        passing = self.view.stage.passing
        if passing is None or not len(passing):
            return self.view.stage.message or tr("No events")
        seen = passing.count(first, last)
        number = (
            _number(seen)
            if seen == len(passing)
            else trn("{shown} of {n} event", "{shown} of {n} events", len(passing), shown=numeral(seen))
        )
        return f"{_spoken_range(first, last)}, {number}"

    def _line(self, key: Hashable) -> Any:
        index = self._index(key)
        if index is None:
            return None
        self.view.content.fetch([index])
        return self.view.content.line(index)

    def _index(self, key: Hashable) -> int | None:
        return self.view.content.events.index(key) if isinstance(key, int) else None

    # places

    def area(self, key: Hashable) -> QRect:
        """Where an entry is on the screen; empty where it is not in view."""
        frame, stage = self.view.stage.frame, self.view.stage
        index = self._index(key)
        found = stretch_area(frame, key) if isinstance(key, Stretch) else None
        if index is not None:
            found = event_area(frame, index)
        if found is None:
            return QRect()
        left, top, width, height = found
        right = min(left + width, frame.scale.width)
        left = max(left, 0.0)
        within = QRectF(left + stage.gutter, stage.area_y(top), max(right - left, 1.0), height)
        area = within.toAlignedRect()
        return QRect(self.view.mapToGlobal(area.topLeft()), area.size())

    def is_in_sight(self, area: QRect) -> bool:
        """Whether some of an area of the screen lies in the lanes that are not scrolled away."""
        lanes = self.view.rect().adjusted(math.ceil(self.view.stage.gutter), math.ceil(AXIS_HEIGHT), 0, 0)
        return QRect(self.view.mapToGlobal(lanes.topLeft()), lanes.size()).intersects(area)

    def key_at(self, point: QPoint) -> Hashable | None:
        """The entry at a point of the screen."""
        at = self.view.mapFromGlobal(point)
        hit = self.view.stage.hit(at.x(), at.y())
        if hit is None:
            return None
        event = hit.event
        if hit.feet is not None:
            lane = next(lane for lane in self.view.stage.frame.lanes if lane.lane == hit.lane)
            event = int(lane.feet_event[hit.feet[0]])
        if event is not None:
            return int(self.view.content.events.ids[event])
        first = hit.days[0] if hit.days else 0
        stretches = [key for key in self.keys if isinstance(key, Stretch) and key.lane == hit.lane]
        return next((key for key in stretches if key.last >= first), None)

    # deeds

    def actions(self, key: Hashable) -> dict[str, Callable[[], None]]:
        """What can be done with an entry, by name."""
        if isinstance(key, Stretch):
            return {PRESS: lambda: self.view.show_moments(float(key.first), key.last + 1.0)}
        return {PRESS: lambda: self.choose(key), OPEN_PASSAGE: lambda: self.view.open_wanted.emit(key)}

    def choose(self, event: Hashable | None) -> None:
        """Select an event, or none, and let the keys go to the timeline."""
        self.view.setFocus()
        self.view.picked.emit(event)


def _number(events: int) -> str:
    return trn("{n} event", "{n} events", events)


def _spoken_range(first: int, last: int) -> str:
    return range_words(first, last).replace(" – ", " to ").replace("–", " to ")
