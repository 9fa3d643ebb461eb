"""How days lie on pixels: the one mapping that the axis, the lanes and the mouse share."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.calendar import day_number

FIRST_DAY = day_number(-9_999, 1, 1)
LAST_DAY = day_number(10_000, 12, 31)
LEAST_DAYS = 7.0
MOST_DAYS = float(LAST_DAY - FIRST_DAY)


@dataclass(frozen=True, slots=True)
class Scale:
    """`start` is the moment at x = 0 (day n lasts from moment n to n + 1), `per_day` the pixels of a day."""

    start: float
    per_day: float
    width: float

    @classmethod
    def over(cls, start: float, end: float, width: float) -> Scale:
        """The scale that shows the moments from `start` to `end` over that width."""
        return cls(start, width / (end - start), width)

    @property
    def end(self) -> float:
        return self.start + self.width / self.per_day

    @property
    def days(self) -> float:
        return self.width / self.per_day

    def x(self, moment: float) -> float:
        """Pixels from the left edge; what lies outside the view is below 0 or above `width`."""
        return (moment - self.start) * self.per_day

    def moment(self, x: float) -> float:
        """The moment at that many pixels from the left edge."""
        return self.start + x / self.per_day


def held_within(start: float, end: float) -> tuple[float, float]:
    """The range nearest to this one that is neither too short nor too long nor outside the days that can be shown."""
    span = min(max(end - start, LEAST_DAYS), MOST_DAYS)
    start += (end - start - span) / 2
    start = min(max(start, float(FIRST_DAY)), LAST_DAY - span)
    return start, start + span


def zoomed(start: float, end: float, factor: float, about: float) -> tuple[float, float]:
    """The range `factor` times as long that keeps the moment `about` at the same pixel."""
    span = min(max((end - start) * factor, LEAST_DAYS), MOST_DAYS)
    share = (about - start) / (end - start)
    return held_within(about - share * span, about + (1 - share) * span)
