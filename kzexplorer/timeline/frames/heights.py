"""The heights of lanes: what each needs at rest, and steady while the view moves."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.timeline.frames.frame import LaneFrame
from kzexplorer.timeline.frames.placed import Sizes


class Heights:
    """Remembers how high lanes were made at rest, so that none jumps under the mouse while a view moves."""

    def __init__(self, sizes: Sizes) -> None:
        self._sizes = sizes
        self._held: list[float] = []
        self._area = 0.0

    def settle(self) -> None:
        """Give each lane what it needs in the next frame."""
        self._held = []

    def rows(self, lane: int, height: float) -> int | None:
        """How many rows that lane has room for while lanes are held as they are. None at rest."""
        if height != self._area or not self._held:
            return None
        sizes = self._sizes
        return max(1, int((self._held[lane] - 2 * sizes.pad - sizes.foot) / sizes.row))

    def stack(self, lanes: Sequence[LaneFrame], height: float) -> None:
        """Give each lane its top and height; spare height is shared at rest, up to half of what a lane needs."""
        needs = self._needs(lanes, height)
        if height != self._area or len(self._held) != len(lanes):
            spare = max(height - sum(needs), 0.0) / max(sum(not lane.collapsed for lane in lanes), 1)
            self._held = [
                need if lane.collapsed else need + int(min(spare, need / 2))
                for lane, need in zip(lanes, needs, strict=True)
            ]
            self._area = height
        top = 0.0
        for at, lane in enumerate(lanes):
            self._held[at] = max(self._held[at], needs[at])
            lane.top, lane.height = top, self._held[at]
            self._inside(lane)
            top += lane.height

    def _needs(self, lanes: Sequence[LaneFrame], height: float) -> list[float]:
        """What each lane needs; bars give way as far as they can where the lanes together have too little."""
        sizes = self._sizes
        needs = [self._need(lane, sizes.bars) for lane in lanes]
        dense = sum(lane.bars is not None and not lane.collapsed for lane in lanes)
        if not dense or sum(needs) <= height:
            return needs
        bars = max(int(sizes.bars - (sum(needs) - height) / dense), sizes.bars_least)
        return [self._need(lane, bars) for lane in lanes]

    def _need(self, lane: LaneFrame, bars: float) -> float:
        sizes = self._sizes
        if lane.collapsed:
            return sizes.collapsed
        foot = sizes.foot if len(lane.feet_x) or len(lane.hidden) else 0.0
        rows = lane.n_rows * sizes.row + 2 * sizes.pad + foot
        return max(rows + (bars + sizes.pad if lane.bars is not None else 0.0), sizes.least_lane)

    def _inside(self, lane: LaneFrame) -> None:
        sizes, rows = self._sizes, lane.n_rows * self._sizes.row
        if lane.collapsed:
            lane.rows_top = lane.top + (lane.height - sizes.row) // 2
            lane.bars_top, lane.bars_height = lane.top + 3, lane.height - 6
        elif lane.bars is None:
            lane.rows_top = lane.top + (lane.height - rows) // 2
        else:
            lane.rows_top = lane.top + sizes.pad
            lane.bars_top = lane.rows_top + rows + sizes.pad / 2
            lane.bars_height = lane.bottom - sizes.pad - lane.bars_top
