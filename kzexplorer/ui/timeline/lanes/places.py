"""Where the names and signs of lanes lie in the gutter, and which lane lies at a height; in pixels of the gutter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF

from kzexplorer.timeline.frames.frame import LaneFrame
from kzexplorer.timeline.lanes import Lane
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT, held_height
from kzexplorer.ui.timeline.stage import Stage

_SIGN_SIDE = 24
_NAME_REACH, _NAME_MARGIN = 96.0, 20.0


class LanePlaces:
    """The gutter begins below the axis: its heights are those of the stage less `AXIS_HEIGHT`."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    @property
    def area(self) -> QRect:
        """Where the gutter lies in the view."""
        return QRect(0, AXIS_HEIGHT, round(self._stage.gutter), round(self._stage.lanes_height))

    @property
    def keys(self) -> list[int]:
        """The keys of the lanes that show, from top to bottom."""
        return [lane.key for lane in self._stage.lanes]

    def lane(self, key: int | None) -> tuple[Lane, LaneFrame] | None:
        """The lane with that key and where it lies. None where it is not in sight."""
        for frame in self._stage.frame.lanes:
            if self._stage.lanes[frame.lane].key == key:
                return self._stage.lanes[frame.lane], frame
        return None

    def key_at(self, y: float) -> int | None:
        """The key of the lane at that height."""
        inside = self._stage.lanes_y(y + AXIS_HEIGHT)
        found = next((lane for lane in self._stage.frame.lanes if lane.top <= inside < lane.bottom), None)
        return None if found is None else self._stage.lanes[found.lane].key

    def key_below(self, y: float) -> int | None:
        """The key of the lane that something dropped at that height stands before; None: after all."""
        inside = self._stage.lanes_y(y + AXIS_HEIGHT)
        below = (lane for lane in self._stage.frame.lanes if (lane.top + lane.bottom) / 2 > inside)
        found = next(below, None)
        return None if found is None else self._stage.lanes[found.lane].key

    def top_before(self, key: int | None) -> float:
        """The height of the gap above the lane with that key; None: below all."""
        before, frames = self.lane(key), self._stage.frame.lanes
        top = before[1].top if before is not None else frames[-1].bottom if frames else 0.0
        return self._stage.area_y(top) - AXIS_HEIGHT

    def name(self, frame: LaneFrame) -> QRectF:
        """Where the name of a lane stands, all of the lane's height."""
        return QRectF(0, self._stage.area_y(frame.top) - AXIS_HEIGHT, self.area.width(), frame.height - 1)

    def uncovered(self, frame: LaneFrame) -> QRectF:
        """Where the lane may show: lanes that are scrolled pass under those that stay at the top."""
        held = held_height(self._stage.frame, self._stage.lanes_height)
        top, area = 0.0 if frame.top < held else held, self.area
        return QRectF(0, top, area.width(), area.height() - top)

    def sign(self, frame: LaneFrame) -> QRectF:
        """Where a click collapses or expands the lane: at the right end, level with its name."""
        name, bottom = self.name(frame), self.area.height() - _NAME_MARGIN
        middle = min(max(name.top() + min(name.height(), _NAME_REACH) / 2, _NAME_MARGIN), bottom)
        middle = min(max(middle, name.top() + _SIGN_SIDE / 2), name.bottom() - _SIGN_SIDE / 2)
        return QRectF(name.right() - _SIGN_SIDE, middle - _SIGN_SIDE / 2, _SIGN_SIDE, _SIGN_SIDE) & name

    def reveal(self, frame: LaneFrame) -> None:
        """Scroll the lanes until that one shows, where it scrolls at all."""
        stage = self._stage
        held = held_height(stage.frame, stage.lanes_height)
        if frame.top >= held:
            low, high = frame.bottom - stage.lanes_height, frame.top - held
            stage.scroll = min(max(stage.scroll, low), max(high, 0.0))
