"""The timeline without its widget: what is shown, which moments and size are in view, and how that is painted."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtGui import QPainter

from kzexplorer.timeline.edits import Shift
from kzexplorer.timeline.events import Flags
from kzexplorer.timeline.frames.compose import Composer
from kzexplorer.timeline.frames.frame import Frame
from kzexplorer.timeline.frames.placed import Sizes
from kzexplorer.timeline.lane_order import LaneOrder
from kzexplorer.timeline.lanes import Lane
from kzexplorer.timeline.members import Members
from kzexplorer.timeline.ticks import Axes
from kzexplorer.ui.timeline.area import Area
from kzexplorer.ui.timeline.captions import Captions
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.grouped import Grouped
from kzexplorer.ui.timeline.painting.emphasis import Emphasis
from kzexplorer.ui.timeline.painting.gutter_painter import signs_room
from kzexplorer.ui.timeline.painting.ink import Ink
from kzexplorer.ui.timeline.painting.painter import TimelinePainter
from kzexplorer.ui.timeline.painting.palette import Coloured
from kzexplorer.ui.timeline.painting.picture import Picture
from kzexplorer.ui.timeline.painting.pixel_ink import PixelInk
from kzexplorer.ui.timeline.painting.texts import Role

_YEARS_AFTER = 4 * 366.0
_NAME_LEFT, _NAME_RIGHT = 43, 14


class Stage(Area):
    """Composes and paints a `Content`; events are indices in `content.events`, positions pixels of the whole area."""

    def __init__(self, theme: Coloured, ink: type[Ink] = PixelInk) -> None:
        super().__init__()
        self.painter = TimelinePainter(ink(theme))
        self.selected: int | None = None
        self.hovered: int | None = None
        self.message = ""
        self.emphasis: Emphasis | None = None
        self.axis_end = math.inf
        texts, sizes = self.painter.ink.texts, Sizes()
        self._grouped = Grouped()
        self._captions = Captions(texts, sizes.date_gap)
        self._composer = Composer(sizes, self._captions.widths)
        self._axes = Axes(lambda words: texts.width(Role.DATE, words), lambda words: texts.width(Role.STRONG, words))
        self._frame: Frame | None = None

    # what is shown

    @property
    def content(self) -> Content | None:
        return self._grouped.content

    def show(
        self,
        content: Content,
        grouping: str,
        shown: Flags | None,
        order: LaneOrder | None = None,
        divided: tuple[Lane, ...] | None = None,
    ) -> None:
        """Show these events in lanes of that grouping; `shown` marks those that pass the filter (None: all).

        The lanes stay scrolled as they are, unless they are grouped in another way.
        """
        if content is not self.content:
            self.selected = self.hovered = None
        if grouping != self._grouped.grouping:
            self.scroll = 0.0
        self._captions.show(content)
        self._grouped.show(content, grouping, shown, divided)
        self.arrange(order or LaneOrder())

    def grow(self, content: Content, shown: Flags | None, divided: tuple[Lane, ...], shift: Shift) -> None:
        """Show the same in these lanes after events came: those that were there stay in their rows."""
        self._captions.show(content)
        self._grouped.grow(content, shown, divided)
        self.hovered = None
        self.selected = None if self.selected is None else shift.index(self.selected)
        self._composer.edited(content.events, self._grouped.lanes, shift)
        self._fit_gutter()
        self.forget()

    def edit(self, content: Content, shift: Shift, passing: Flags | None) -> bool:
        """Show the same content after some of its events changed in place.

        False, and nothing is done, where lanes come or go by it, or events may change lanes: `show` all anew then.
        """
        if not self._grouped.edit(content, shift, passing):
            return False
        self._captions.show(content)
        self._composer.edited(content.events, self._grouped.lanes, shift)
        self.forget()
        return True

    def arrange(self, order: LaneOrder) -> None:
        """Put the lanes in that order, without the hidden ones."""
        assert self.content is not None
        self._grouped.arrange(order)
        self._composer.show(self.content.events, self._grouped.lanes)
        self._fit_gutter()
        self.forget()

    def look_at(self, start: float, end: float, width: float, height: float) -> None:
        """Put these moments at the edges of the lanes, in an area of that size with gutter and axis."""
        resized = (width, height) != self._size
        if not resized and (start, end) == self._moments:
            return
        self._moments, self._size = (start, end), (width, height)
        if resized:
            self._fit_gutter()
        with_years = end - start > _YEARS_AFTER
        if with_years != self._captions.with_years:
            self._captions.with_years = with_years
            self._reword()
        self.forget()

    def forget(self) -> None:
        """Compose anew before the next painting or question."""
        self._frame = None

    def select(self, event: int | None) -> None:
        self.selected = event
        self.forget()

    def settle(self) -> None:
        """The view has come to rest: read the titles that it lacks, and give back rows that are no longer needed."""
        self._read_titles()
        self.rest()
        if self._read_titles():  # of events that only now have a row
            self.rest()

    def _read_titles(self) -> bool:
        """Whether there were titles to read for what is in view."""
        if self.content is None or not self.content.fetch(self.frame.unlabelled):
            return False
        self._reword()
        return True

    def _reword(self) -> None:
        self._captions.forget()
        self._composer.relabel()

    def rest(self) -> None:
        """Give back rows that are no longer needed; what is being looked at stays at its height on the screen."""
        before, scroll = self.frame, self.scroll
        self._composer.settle()
        self.forget()
        self.scroll = scroll + self.compose().moved(before, self.selected, scroll)
        self.hold_scroll()

    # what is in view

    @property
    def frame(self) -> Frame:
        """What is in view, composed when it is first asked for."""
        return self._frame or self.compose()

    def compose(self) -> Frame:
        """Compose what is in view, unless that is done, and hold the scroll within the height that the lanes have."""
        if self._frame is None:
            self._frame = self._composer.frame(self.scale, self.lanes_height, self.selected)
        self.hold_scroll()
        return self._frame

    @property
    def passing(self) -> Members | None:
        """All events that pass the filter and stand in a lane that is not hidden."""
        return self._grouped.shown

    @property
    def found(self) -> Members | None:
        """Those of them that are found, where others show too."""
        every = self.passing
        if every is None or self.emphasis is None:
            return every
        hits = np.flatnonzero(self.emphasis.hits).astype(np.int32)
        return Members(every.events, hits if every.indices is None else np.intersect1d(hits, every.indices))

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes from the top, whether scrolled away or not."""
        return self._grouped.lanes

    @property
    def divided(self) -> tuple[Lane, ...]:
        """All lanes in their natural order, hidden ones too."""
        return self._grouped.divided

    def lane_members(self) -> list[Members]:
        """The events of each lane that pass the filter, from the top."""
        return [lane.shown for lane in self.lanes]

    def counts(self, first: int, last: int) -> tuple[int, tuple[int, ...]]:
        """How many events share a day with these, in all and in each lane from the top."""
        total = self.passing.count(first, last) if self.passing is not None else 0
        return total, tuple(lane.shown.count(first, last) for lane in self.lanes)

    def outside(self) -> tuple[int, int]:
        """How many events end before the view and begin after it."""
        every = self.passing
        if every is None:
            return 0, 0
        first, last = math.floor(self._moments[0]), math.ceil(self._moments[1]) - 1
        # lanes that share no event have counted already, without a table of their own for all events together
        shared = sum(len(lane.shown) for lane in self.lanes) != len(every)
        ended = every.ended(first) if shared else sum(lane.n_ended for lane in self.frame.lanes)
        return ended, len(every) - every.begun(last + 1)

    @property
    def nbytes(self) -> int:
        """The memory of the events and of all that finds and places them."""
        every = self.passing.nbytes if self.passing is not None else 0
        return every + self._composer.nbytes + (self.content.events.nbytes if self.content is not None else 0)

    def nearest_outside(self, way: int) -> float | None:
        """The day of the nearest event that ends before the view (`way` -1) or begins after it (1)."""
        (earlier, later), every = self.outside(), self.passing
        if every is None or not (earlier if way < 0 else later):
            return None
        if way < 0:
            return every.last_end_before(math.floor(self._moments[0]))
        return float(every.events.first[every.at(len(every) - later)])

    # painting

    def paint(self, painter: QPainter, ratio: float, *, focused: bool, whole: bool = True) -> None:
        """Paint everything; `ratio` is that of device pixels, `focused` draws the ring of the keyboard's focus.

        Unless `whole`, titles that are new may be left to the next frame.
        """
        self.painter.paint(painter, self.picture(focused=focused), ratio, whole=whole)

    def picture(self, *, focused: bool = False) -> Picture:
        """All that a painting needs."""
        assert self.content is not None
        scale = self.scale
        return Picture(
            frame=self.frame,
            axis=self._axes.axis(scale),
            axis_end=min(scale.width, self.axis_end),
            events=self.content.events,
            lanes=self.lanes,
            caption=self._captions.of,
            gutter=self.gutter,
            width=self._size[0],
            height=self._size[1],
            scroll=self.scroll,
            selected=self.selected,
            hovered=self.hovered,
            flag=self._captions.date(self.selected),
            focused=focused,
            message=self.message,
            emphasis=self.emphasis,
        )

    def _fit_gutter(self) -> None:
        """As wide as the longest lane name, within what the width of the area allows."""
        texts = self.painter.ink.texts
        widths = [texts.width(Role.STRONG, lane.words) + signs_room(lane) for lane in self.lanes]
        most = min(190.0, max(0.28 * self._size[0], 116.0))
        self.gutter = float(round(min(max([_NAME_LEFT + width + _NAME_RIGHT for width in widths] + [116.0]), most)))
