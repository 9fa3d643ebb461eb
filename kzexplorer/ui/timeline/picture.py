"""What a painting of the timeline needs to know, beside colours and fonts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kzexplorer.timeline.events import Events
from kzexplorer.timeline.frame import Frame, LaneFrame
from kzexplorer.timeline.lanes import Lane
from kzexplorer.timeline.ticks import Axis

AXIS_HEIGHT = 37


@dataclass(frozen=True)
class Caption:
    """The words of an event with their widths in pixels: its title, and its date in few words.

    A date is `vague` where its bounds are a convention.
    """

    title: str
    date: str
    vague: bool = False
    title_width: float = 0.0
    date_width: float = 0.0


@dataclass(frozen=True)
class Picture:
    """All that a painting needs: a frame in an area of `width` and `height` with a gutter of lane names at its left.

    Words of the axis end before `axis_end`; `flag` is the date of the selected event."""

    frame: Frame
    axis: Axis
    axis_end: float
    events: Events
    lanes: Sequence[Lane]
    caption: Callable[[int], Caption | None]
    gutter: float
    width: float
    height: float
    scroll: float
    selected: int | None
    hovered: int | None
    flag: str
    focused: bool
    message: str

    @property
    def lanes_height(self) -> float:
        return self.height - AXIS_HEIGHT

    def lanes_in_view(self) -> list[LaneFrame]:
        """Those that are not scrolled away."""
        bottom = self.scroll + self.lanes_height
        return [lane for lane in self.frame.lanes if lane.bottom >= self.scroll and lane.top <= bottom]

    def is_vague(self, event: int) -> bool:
        """Whether the bounds of its date are a convention, as far as that is known yet."""
        caption = self.caption(event)
        return caption is not None and caption.vague
