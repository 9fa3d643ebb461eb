"""The timeline without its widget: what is shown, which moments and size are in view, and how that is painted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtGui import QPainter

from kzexplorer.timeline.edits import Shift, edited_lanes, edited_members
from kzexplorer.timeline.events import Flag, Flags, Indices
from kzexplorer.timeline.frames.compose import Composer
from kzexplorer.timeline.frames.frame import Frame, Hit
from kzexplorer.timeline.frames.placed import Pixels, Sizes
from kzexplorer.timeline.lane_order import LaneOrder
from kzexplorer.timeline.lanes import Lane, lanes
from kzexplorer.timeline.members import Members
from kzexplorer.timeline.scale import Scale
from kzexplorer.timeline.ticks import Axes
from kzexplorer.timeline.words import short_when
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.painting.gutter_painter import signs_room
from kzexplorer.ui.timeline.painting.ink import Ink
from kzexplorer.ui.timeline.painting.painter import TimelinePainter
from kzexplorer.ui.timeline.painting.palette import Coloured
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT, Caption, Picture, held_height
from kzexplorer.ui.timeline.painting.pixel_ink import PixelInk
from kzexplorer.ui.timeline.painting.texts import Role, one_line

_YEARS_AFTER = 4 * 366.0
_NAME_LEFT, _NAME_RIGHT = 43, 14


class Stage:
    """Composes and paints a `Content`; events are indices in `content.events`, positions pixels of the whole area."""

    def __init__(self, theme: Coloured, ink: type[Ink] = PixelInk) -> None:
        self.painter = TimelinePainter(ink(theme))
        self.selected: int | None = None
        self.hovered: int | None = None
        self.scroll = 0.0
        self.gutter = 160.0
        self.message = ""
        self.axis_end = math.inf
        self._content: Content | None = None
        self._grouping = ""
        self._composer = Composer(Sizes(), self._label_widths)
        texts = self.painter.ink.texts
        self._axes = Axes(lambda words: texts.width(Role.DATE, words), lambda words: texts.width(Role.STRONG, words))
        self._divided: tuple[Lane, ...] = ()
        self._order = LaneOrder()
        self._passing: Members | None = None
        self._everything: Members | None = None
        self._captions: dict[int, Caption] = {}
        self._with_years = False
        self._moments = (0.0, 1.0)
        self._size = (800.0, 300.0)
        self._frame: Frame | None = None

    @property
    def content(self) -> Content | None:
        return self._content

    def show(self, content: Content, grouping: str, shown: Flags | None, order: LaneOrder | None = None) -> None:
        """Show these events in lanes of that grouping; `shown` marks those that pass the filter (None: all).

        The lanes stay scrolled as they are, unless they are grouped in another way.
        """
        if content is not self._content:
            self._content = content
            self.selected = self.hovered = None
        self._forget_words()
        self._divided = lanes(content.events, content.divisions(grouping), shown)
        passing = None if shown is None else np.flatnonzero(shown).astype(np.int32)
        self._passing = Members(content.events, passing)
        if grouping != self._grouping:
            self._grouping, self.scroll = grouping, 0.0
        self.arrange(order or LaneOrder())

    def edit(self, content: Content, shift: Shift, passing: Flags | None) -> bool:
        """Show the same content after some of its events changed in place.

        False, and nothing is done, where lanes come or go by it, or events may change lanes: `show` all anew then.
        """
        assert self._passing is not None
        changed = shift.added
        shows = np.ones(len(changed), np.bool_) if passing is None else passing[changed]
        rejected = content.events.has(Flag.REJECTED, changed)
        parts = [changed[chosen] for chosen in (shows, ~shows & ~rejected, ~shows & rejected)]
        held = {lane.key: [at for at in changed.tolist() if at in lane] for lane in self._divided}
        joining = ({key: part[np.isin(part, here)] for key, here in held.items()} for part in parts)
        divided = edited_lanes(self._divided, content.events, shift, *joining)
        if (
            self._grouping == "review"
            or not all(lane.n_all for lane in divided)
            or set().union(*held.values()) != set(changed.tolist())
        ):
            return False
        self._content, self._divided = content, divided
        self._passing = edited_members(self._passing, content.events, shift, parts[0])
        self._forget_words()
        arranged = self._arranged()
        self._everything = self._held_by(arranged)
        self._composer.edited(content.events, arranged, shift)
        self.forget()
        return True

    def arrange(self, order: LaneOrder) -> None:
        """Put the lanes in that order, without the hidden ones."""
        assert self._content is not None
        self._order = order
        arranged = self._arranged()
        self._everything = self._held_by(arranged)
        self._composer.show(self._content.events, arranged)
        self._fit_gutter()
        self.forget()

    def _arranged(self) -> list[Lane]:
        order, by_key = self._order, {lane.key: lane for lane in self._divided}
        return [
            replace(by_key[key], pinned=key in order.pinned, collapsed=key in order.collapsed)
            for key in order.shown(list(by_key))
        ]

    def _held_by(self, arranged: Sequence[Lane]) -> Members | None:
        """All that pass the filter and stand in one of these lanes."""
        assert self._content is not None
        if len(arranged) == len(self._divided):
            return self._passing
        held = np.zeros(len(self._content.events), np.bool_)
        for lane in arranged:
            held[lane.shown.between(0, len(lane.shown))] = True
        return Members(self._content.events, np.flatnonzero(held).astype(np.int32))

    def look_at(self, start: float, end: float, width: float, height: float) -> None:
        """Put these moments at the edges of the lanes, in an area of that size with gutter and axis."""
        resized = (width, height) != self._size
        if not resized and (start, end) == self._moments:
            return
        self._moments, self._size = (start, end), (width, height)
        if resized:
            self._fit_gutter()
        with_years = end - start > _YEARS_AFTER
        if with_years != self._with_years:
            self._with_years = with_years
            self._forget_words()
            self._composer.relabel()
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
        if self._content is None or not self._content.fetch(self.frame.unlabelled):
            return False
        self._forget_words()
        self._composer.relabel()
        return True

    def rest(self) -> None:
        """Give back rows that are no longer needed; what is being looked at stays at its height on the screen."""
        before, scroll = self.frame, self.scroll
        self._composer.settle()
        self.forget()
        self.scroll = scroll + self.compose().moved(before, self.selected, scroll)
        self.scroll = min(max(self.scroll, 0.0), self.scroll_most)

    # geometry

    @property
    def moments(self) -> tuple[float, float]:
        return self._moments

    @property
    def lanes_width(self) -> float:
        return max(self._size[0] - self.gutter, 50.0)

    @property
    def lanes_height(self) -> float:
        return max(self._size[1] - AXIS_HEIGHT, 10.0)

    @property
    def scale(self) -> Scale:
        return Scale.over(*self._moments, self.lanes_width)

    @property
    def frame(self) -> Frame:
        """What is in view, composed when it is first asked for."""
        return self._frame or self.compose()

    def compose(self) -> Frame:
        """Compose what is in view, unless that is done, and hold the scroll within the height that the lanes have."""
        if self._frame is None:
            self._frame = self._composer.frame(self.scale, self.lanes_height, self.selected)
        self.scroll = min(max(self.scroll, 0.0), self.scroll_most)
        return self._frame

    @property
    def scroll_most(self) -> float:
        """How far the lanes can be scrolled, in pixels."""
        return max(self.frame.height - self.lanes_height, 0.0)

    @property
    def passing(self) -> Members | None:
        """All events that pass the filter and stand in a lane that is not hidden."""
        return self._everything

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes from the top, whether scrolled away or not."""
        return self._composer.lanes

    @property
    def divided(self) -> tuple[Lane, ...]:
        """All lanes in their natural order, hidden ones too."""
        return self._divided

    def lane_members(self) -> list[Members]:
        """The events of each lane that pass the filter, from the top."""
        return [lane.shown for lane in self._composer.lanes]

    def counts(self, first: int, last: int) -> tuple[int, tuple[int, ...]]:
        """How many events share a day with these, in all and in each lane from the top."""
        total = self._everything.count(first, last) if self._everything is not None else 0
        return total, tuple(lane.shown.count(first, last) for lane in self._composer.lanes)

    def bar_area(self, bar: Hit) -> tuple[float, float, float, float] | None:
        """Left, top, width and height of a bar, from the left end of the lanes and the top of the area.

        None where there is no such bar in view.
        """
        lane = next((lane for lane in self.frame.lanes if lane.lane == bar.lane), None)
        if lane is None or lane.bars is None or bar.days is None:
            return None
        left, right = self.scale.x(bar.days[0]), self.scale.x(bar.days[1] + 1)
        return left, self.area_y(lane.bars_top), right - left, lane.bars_height

    def bar_with(self, lane: int, day: int) -> Hit | None:
        """The bar of that lane whose days hold that one, where the lane is dense in view."""
        bars = next((each.bars for each in self.frame.lanes if each.lane == lane), None)
        if bars is None:
            return None
        at = int(bars.edges.searchsorted(day, "right")) - 1
        if not 0 <= at < len(bars.counts) or not bars.counts[at]:
            return None
        return Hit(lane, None, (int(bars.edges[at]), int(bars.edges[at + 1]) - 1))

    def hit(self, x: float, y: float) -> Hit | None:
        """What is at that point of the area."""
        if not self.is_over_lanes(x, y):
            return None
        return self.frame.hit(x - self.gutter, self.lanes_y(y))

    def is_over_axis(self, x: float, y: float) -> bool:
        """Whether that point is on the axis."""
        return x >= self.gutter and 0 <= y < AXIS_HEIGHT

    def is_over_lanes(self, x: float, y: float) -> bool:
        """Whether that point is among the lanes, and neither over their names nor over the axis."""
        return x >= self.gutter and y >= AXIS_HEIGHT

    def position(self, event: int) -> tuple[float, float] | None:
        """Where that event can be clicked. None where it is not in view."""
        at = self.frame.position(event)
        if at is None:
            return None
        x, y = at[0] + self.gutter, self.area_y(at[1])
        x = min(max(x, self.gutter + 1), self._size[0] - 1)
        return (x, y) if AXIS_HEIGHT <= y < self._size[1] and self.lanes_y(y) == at[1] else None

    def lanes_y(self, y: float) -> float:
        """The height from the top of the first lane of what stands at `y` in the area; pinned lanes do not scroll."""
        inside = y - AXIS_HEIGHT
        return inside if inside < held_height(self.frame, self.lanes_height) else inside + self.scroll

    def area_y(self, y: float) -> float:
        """Where in the area that height from the top of the first lane stands."""
        return AXIS_HEIGHT + (y if y < held_height(self.frame, self.lanes_height) else y - self.scroll)

    def scroll_to(self, event: int) -> None:
        """Scroll the lanes as little as needed to have the event's row in view."""
        at = self.frame.position(event)
        if at is not None:
            reach, held = self.frame.sizes.row, held_height(self.frame, self.lanes_height)
            if at[1] < held:
                return
            self.scroll = min(max(self.scroll, at[1] + reach - self.lanes_height), at[1] - reach - held)
            self.scroll = min(max(self.scroll, 0.0), self.scroll_most)

    def outside(self) -> tuple[int, int]:
        """How many events end before the view and begin after it."""
        if self._everything is None:
            return 0, 0
        first, last = math.floor(self._moments[0]), math.ceil(self._moments[1]) - 1
        # lanes that share no event have counted already, without a table of their own for all events together
        shared = sum(len(lane.shown) for lane in self._composer.lanes) != len(self._everything)
        ended = self._everything.ended(first) if shared else sum(lane.n_ended for lane in self.frame.lanes)
        return ended, len(self._everything) - self._everything.begun(last + 1)

    @property
    def nbytes(self) -> int:
        """The memory of the events and of all that finds and places them."""
        every = self._everything.nbytes if self._everything is not None else 0
        return every + self._composer.nbytes + (self._content.events.nbytes if self._content is not None else 0)

    def nearest_outside(self, way: int) -> float | None:
        """The day of the nearest event that ends before the view (`way` -1) or begins after it (1)."""
        earlier, later = self.outside()
        if self._everything is None or not (earlier if way < 0 else later):
            return None
        if way < 0:
            return self._everything.last_end_before(math.floor(self._moments[0]))
        return float(self._everything.events.first[self._everything.at(len(self._everything) - later)])

    # painting

    def paint(self, painter: QPainter, ratio: float, *, focused: bool, whole: bool = True) -> None:
        """Paint everything; `ratio` is that of device pixels, `focused` draws the ring of the keyboard's focus.

        Unless `whole`, titles that are new may be left to the next frame.
        """
        self.painter.paint(painter, self.picture(focused=focused), ratio, whole=whole)

    def picture(self, *, focused: bool = False) -> Picture:
        """All that a painting needs."""
        assert self._content is not None
        scale = self.scale
        frame = self.frame
        return Picture(
            frame=frame,
            axis=self._axes.axis(scale),
            axis_end=min(scale.width, self.axis_end),
            events=self._content.events,
            lanes=self._composer.lanes,
            caption=self._caption,
            gutter=self.gutter,
            width=self._size[0],
            height=self._size[1],
            scroll=self.scroll,
            selected=self.selected,
            hovered=self.hovered,
            flag=self._flag(),
            focused=focused,
            message=self.message,
        )

    def _flag(self) -> str:
        line = self._content.line(self.selected) if self._content and self.selected is not None else None
        return short_when(line.when, years=True) if line and line.when else ""

    def _caption(self, event: int) -> Caption | None:
        found = self._captions.get(event)
        if found is None and self._content is not None:
            line = self._content.line(event)
            if line is None:
                return None
            date = short_when(line.when, years=self._with_years) if line.when else ""
            title, texts = one_line(line.title), self.painter.ink.texts
            found = Caption(
                title,
                date,
                line.when is not None and line.when.vague,
                texts.width(Role.TITLE, title),
                texts.width(Role.DATE, date) if date else 0.0,
            )
            self._captions[event] = found
        return found

    def _label_widths(self, events: Indices) -> Pixels:
        """Widths of titles with their dates, NaN where they are not known yet."""
        return np.array([self._label_width(event) for event in events.tolist()], np.float64)

    def _label_width(self, event: int) -> float:
        caption = self._caption(event)
        if caption is None:
            return math.nan
        return caption.title_width + (caption.date_width + self._composer.sizes.date_gap if caption.date else 0.0)

    def _forget_words(self) -> None:
        self._captions.clear()

    def _fit_gutter(self) -> None:
        """As wide as the longest lane name, within what the width of the area allows."""
        texts = self.painter.ink.texts
        widths = [texts.width(Role.STRONG, lane.words) + signs_room(lane) for lane in self._composer.lanes]
        most = min(190.0, max(0.28 * self._size[0], 116.0))
        self.gutter = float(round(min(max([_NAME_LEFT + width + _NAME_RIGHT for width in widths] + [116.0]), most)))
