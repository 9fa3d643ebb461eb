"""What a painting of the timeline needs to know, beside colours and fonts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kzexplorer.timeline.events import Events
from kzexplorer.timeline.frames.frame import Frame, LaneFrame
from kzexplorer.timeline.frames.placed import Spot
from kzexplorer.timeline.lanes import Lane
from kzexplorer.timeline.ticks import Axis
from kzexplorer.ui.timeline.painting.emphasis import Emphasis

AXIS_HEIGHT = 37
_MOST_PINNED = 0.7


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

    Words of the axis end before `axis_end`; `flag` is the date of the selected event; `emphasis` is None where all
    events are alike."""

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
    pinned_alone: bool = False
    emphasis: Emphasis | None = None

    @property
    def lanes_height(self) -> float:
        return self.height - AXIS_HEIGHT

    @property
    def pinned_height(self) -> float:
        """How much of the area, from its top, belongs to pinned lanes while others scroll under them."""
        return held_height(self.frame, self.lanes_height) if self.scroll > 0 else 0.0

    def pinned(self) -> Picture:
        """The picture of the pinned lanes alone, which are not scrolled."""
        return replace(self, scroll=0.0, height=AXIS_HEIGHT + self.frame.pinned_height, pinned_alone=True)

    def lanes_in_view(self) -> list[LaneFrame]:
        """Those that are not scrolled away."""
        top, bottom = self.scroll + self.pinned_height, self.scroll + self.lanes_height
        lanes = [lane for lane in self.frame.lanes if lane.bottom >= top and lane.top <= bottom]
        return (
            lanes
            if self.scroll <= 0 and not self.pinned_alone
            else [lane for lane in lanes if lane.pinned == self.pinned_alone]
        )

    def selected_in_view(self) -> list[tuple[LaneFrame, Spot]]:
        """The selected event in each of these lanes that it stands in."""
        lanes = {lane.lane for lane in self.lanes_in_view()}
        return [(lane, spot) for lane, spot in self.frame.selected if lane.lane in lanes]

    def is_vague(self, event: int) -> bool:
        """Whether the bounds of its date are a convention, as far as that is known yet."""
        caption = self.caption(event)
        return caption is not None and caption.vague


def held_height(frame: Frame, lanes_height: float) -> float:
    """The height of the lanes that stay at the top: pinned ones, unless little room would be left to scroll in."""
    return frame.pinned_height if frame.pinned_height <= _MOST_PINNED * lanes_height else 0.0
